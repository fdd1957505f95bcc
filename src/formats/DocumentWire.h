// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/WrittenDocument.h"

#include <QByteArray>

namespace attest {

/// A Document as bytes, for the way to another process of Attest's and back; places go with it. No format for files:
/// both sides are of one version.
QByteArray toWire(const Document &document);
QByteArray toWire(const WrittenDocument &written);
QByteArray toWire(const Error &error);

/// The way back. The bytes are taken to be hostile: no length in them is believed, and depth and the number of parts
/// are limited. Errors (BadInput): cut short, nonsense, of another version, too deep or too many parts.
Result<Document> documentFromWire(const QByteArray &bytes);
Result<WrittenDocument> writtenDocumentFromWire(const QByteArray &bytes);
/// The error that was sent, its message cut to one that can be shown; where the bytes hold none, an error that says so.
Error errorFromWire(const QByteArray &bytes);

} // namespace attest
