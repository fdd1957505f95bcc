// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace attest::test {

/// Sources by their path from the project's root ("src/base/Id.h"), with their text.
using SourceTree = QMap<QString, QString>;

/// Which Qt module a header belongs to ("QtCore" for "QString"); empty: no header of Qt's.
using QtModuleOf = std::function<QString(const QString &header)>;
/// Looks in the headers of the Qt this was built with.
QtModuleOf installedQtModules();

// The rules of the house. Each entry of what they return is a sentence that names the file; empty: the rule holds.

/// A folder includes only its own headers and those of floors below; each by its path from src/.
QStringList floorViolations(const SourceTree &tree);
/// Qt's modules: the engine sees QtCore, store QtSql too, ui any.
QStringList qtModuleViolations(const SourceTree &tree, const QtModuleOf &moduleOf);
/// Every outside library is included in one folder, and no header that other folders include shows its types.
QStringList libraryViolations(const SourceTree &tree);
/// SPDX line first, #pragma once in headers.
QStringList headingViolations(const SourceTree &tree);
/// Files of at most 400 lines, but for `reasons` (a path, and why it may be longer); a reason without need is one too.
QStringList lengthViolations(const SourceTree &tree, const QHash<QString, QString> &reasons);
/// Names at the top of the project that have no place there.
QStringList topLevelViolations(const QStringList &names);

} // namespace attest::test
