// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace attest {

/// Reads one JSON object. `name` (a file's name) leads each message. Errors (BadInput): not JSON, with line and column;
/// not an object; nested too deeply.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);

/// The one spelling of a value that hashes and seals are taken over: members sorted by name, no white space, UTF-8.
QByteArray canonicalJson(const QJsonValue &value);

/// The same with indents and a final line break, for files that people open.
QByteArray readableJson(const QJsonObject &object);

/// SHA-256 in lower-case hexadecimal digits.
QString sha256Hex(const QByteArray &bytes);

} // namespace attest
