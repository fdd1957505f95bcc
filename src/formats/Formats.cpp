// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"

#include "formats/PdfHelper.h"
#include "formats/readers/CsvReader.h"
#include "formats/readers/DocxReader.h"
#include "formats/readers/HtmlReader.h"
#include "formats/readers/OdtReader.h"
#include "formats/readers/TxtReader.h"
#include "formats/readers/XlsxReader.h"
#include "formats/writers/HtmlWriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

using Reader = Result<Document> (*)(const QByteArray &, const QString &, const ReadLimits &);
using Writer = Result<QByteArray> (*)(const Document &);

/// One kind of file: its name, which is its ending too, and what can be done with it.
struct Entry
{
    Format format = Format::Json;
    const char *name = "";
    const char *otherEnding = "";
    Reader read = nullptr;
    Writer write = nullptr;
    bool byHelper = false; ///< read and written in the helper process

    bool readable() const { return byHelper || read != nullptr; }
    bool writable() const { return byHelper || write != nullptr; }
};

constexpr std::array kFormats = {
    Entry{Format::Docx, "docx", "docm", readDocx, nullptr},  Entry{Format::Odt, "odt", "ott", readOdt, nullptr},
    Entry{Format::Html, "html", "htm", readHtml, writeHtml}, Entry{Format::Pdf, "pdf", "", nullptr, nullptr, true},
    Entry{Format::Xlsx, "xlsx", "xlsm", readXlsx, nullptr},  Entry{Format::Csv, "csv", "tsv", readCsv, nullptr},
    Entry{Format::Txt, "txt", "text", readTxt, nullptr},     Entry{Format::Json, "json", "", nullptr, nullptr},
};

const Entry &entryOf(Format format)
{
    return *std::find_if(kFormats.begin(), kFormats.end(), [format](const Entry &e) { return e.format == format; });
}

template <class Can>
QStringList namesWhere(Can can)
{
    QStringList names;
    for (const Entry &entry : kFormats) {
        if (can(entry)) {
            names << QLatin1String(entry.name);
        }
    }
    return names;
}

} // namespace

std::optional<Format> formatFromName(const QString &name)
{
    const QString wanted = name.toLower();
    for (const Entry &entry : kFormats) {
        if (wanted == QLatin1String(entry.name)) {
            return entry.format;
        }
    }
    return std::nullopt;
}

std::optional<Format> formatFromPath(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty()) {
        return std::nullopt;
    }
    for (const Entry &entry : kFormats) {
        if (ending == QLatin1String(entry.name) || ending == QLatin1String(entry.otherEnding)) {
            return entry.format;
        }
    }
    return std::nullopt;
}

QString formatName(Format format)
{
    return QLatin1String(entryOf(format).name);
}

QStringList readableFormats()
{
    return namesWhere([](const Entry &entry) { return entry.readable(); });
}

QStringList writableFormats()
{
    return namesWhere([](const Entry &entry) { return entry.writable(); });
}

DocumentFormat::DocumentFormat(Format format)
    : m_format(format), m_helper(entryOf(format).byHelper ? std::make_unique<PdfHelper>() : nullptr)
{
}

DocumentFormat::~DocumentFormat() = default;
DocumentFormat::DocumentFormat(DocumentFormat &&) noexcept = default;
DocumentFormat &DocumentFormat::operator=(DocumentFormat &&) noexcept = default;

void DocumentFormat::prepareToRead()
{
    if (m_helper) {
        m_helper->startToRead();
    }
}

void DocumentFormat::prepareToWrite()
{
    if (m_helper) {
        m_helper->startToWrite();
    }
}

Result<Document> DocumentFormat::read(const QByteArray &bytes, const QString &name, const ReadLimits &limits,
                                      Progress &progress)
{
    const Entry &entry = entryOf(m_format);
    if (!entry.readable()) {
        return Error{ErrorKind::Usage, Words::tr("%1: a %2 file is not read as a document. Choose one of: %3.")
                                           .arg(name, formatName(m_format), readableFormats().join(u", "))};
    }
    return m_helper ? m_helper->read(bytes, name, limits, progress) : entry.read(bytes, name, limits);
}

Result<WrittenDocument> DocumentFormat::write(const Document &document, Progress &progress)
{
    const Entry &entry = entryOf(m_format);
    if (!entry.writable()) {
        return Error{ErrorKind::Usage, Words::tr("A document cannot be written as %1. Choose one of: %2.")
                                           .arg(formatName(m_format), writableFormats().join(u", "))};
    }
    if (m_helper) {
        return m_helper->write(document, progress);
    }
    auto bytes = entry.write(document);
    if (!bytes) {
        return bytes.error();
    }
    return WrittenDocument{*std::move(bytes), 0, {}};
}

Result<Document> readDocument(Format format, const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    NoProgress progress;
    return readDocument(format, bytes, name, limits, progress);
}

Result<Document> readDocument(Format format, const QByteArray &bytes, const QString &name, const ReadLimits &limits,
                              Progress &progress)
{
    return DocumentFormat(format).read(bytes, name, limits, progress);
}

Result<WrittenDocument> writeDocument(Format format, const Document &document, Progress &progress)
{
    return DocumentFormat(format).write(document, progress);
}

} // namespace attest
