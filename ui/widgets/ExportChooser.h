// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace attest::ui {

/// Asks where a document shall be written, in any format there is, PDF first. `data`: the words for the format that
/// other programs read. Empty: the user thought better of it.
QString askForExportPath(QWidget *parent, const QString &title, const QString &data, const QString &suggested);

} // namespace attest::ui
