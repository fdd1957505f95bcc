// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"
#include "formats/WrittenDocument.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace attest {

/// The kinds of file that documents are read from or written to. Json is the assessment itself, not a Document.
enum class Format { Docx, Odt, Html, Pdf, Xlsx, Csv, Txt, Json };

/// By name ("docx", "odt", "html", "pdf", "xlsx", "csv", "txt", "json") or by a path's ending; none where it is
/// unknown.
std::optional<Format> formatFromName(const QString &name);
std::optional<Format> formatFromPath(const QString &path);
QString formatName(Format format);
/// The names that can be read into a Document, and those a Document can be written to.
QStringList readableFormats();
QStringList writableFormats();

class PdfHelper;

/// One format at work. PDF is read and written in another process; it can be started before it is needed, so that its
/// start overlaps with other work. For one thread.
class DocumentFormat
{
public:
    explicit DocumentFormat(Format format);
    ~DocumentFormat();
    DocumentFormat(DocumentFormat &&) noexcept;
    DocumentFormat &operator=(DocumentFormat &&) noexcept;

    Format format() const { return m_format; }
    /// What follows soon is a call of read(), or of write(). Need not be called.
    void prepareToRead();
    void prepareToWrite();

    /// Reads a Document. `name` leads the messages. Errors as of the format's reader; (Usage): it has none;
    /// (Cancelled).
    Result<Document> read(const QByteArray &bytes, const QString &name, const ReadLimits &limits, Progress &progress);
    /// Writes a Document. Errors as of the format's writer; (Usage): it has none; (Cancelled).
    Result<WrittenDocument> write(const Document &document, Progress &progress);

private:
    Format m_format;
    std::unique_ptr<PdfHelper> m_helper; ///< for PDF alone
};

/// The same, for once.
Result<Document> readDocument(Format format, const QByteArray &bytes, const QString &name,
                              const ReadLimits &limits = {});
Result<Document> readDocument(Format format, const QByteArray &bytes, const QString &name, const ReadLimits &limits,
                              Progress &progress);
Result<WrittenDocument> writeDocument(Format format, const Document &document, Progress &progress);

} // namespace attest
