// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace attest {

/// A value inside a JSON object, and where it stands as people read it: sections[2].number.
struct SchemaPlace
{
    QJsonValue value;
    QString text;

    /// `path` holds the names and list positions that lead to the value.
    static SchemaPlace at(const QStringList &path, const QJsonObject &object);
};

/// Whether a step of a path can be a position in a list: digits alone.
bool isListPosition(const QString &step);

/// A text from outside as it may stand in a message: on one line, and not all of a long one.
QString clipped(const QString &text);

/// A value as it may stand in a message: 'blue', 5, true.
QString quoted(const QJsonValue &value);

/// The keywords of a schema under which several schemas stand for one value.
const QStringList &choiceKeys();

} // namespace attest
