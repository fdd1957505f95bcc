// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

#include <QStringList>

#include <optional>

namespace attest {

/// The kinds of file that documents are read from or written to. Json is the assessment itself, not a Document.
enum class Format { Docx, Html, Json };

/// By name ("docx", "html", "json") or by a path's ending; none where it is unknown.
std::optional<Format> formatFromName(const QString &name);
std::optional<Format> formatFromPath(const QString &path);
QString formatName(Format format);
/// The names that can be read into a Document, and those a Document can be written to.
QStringList readableFormats();
QStringList writableFormats();

/// Reads a Document. `name` leads the messages. Errors as of the format's reader.
Result<Document> readDocument(Format format, const QByteArray &bytes, const QString &name,
                              const ReadLimits &limits = {});
Result<QByteArray> writeDocument(Format format, const Document &document);

} // namespace attest
