// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxReader.h"

#include "formats/readers/DocxBody.h"
#include "formats/readers/DocxParts.h"
#include "formats/readers/FileKind.h"
#include "formats/readers/SourcePlaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocxReader)
};

/// Why the bytes cannot be a Word document; none where they may be one.
std::optional<Error> wrongKind(const QByteArray &bytes, const QString &name)
{
    const FileKind kind = fileKind(bytes);
    switch (kind) {
    case FileKind::Zip:
        return std::nullopt;
    case FileKind::Empty:
        return badInput(Words::tr("%1 is empty. Ask for another copy.").arg(name));
    case FileKind::OldOffice:
        return badInput(Words::tr("%1 is protected by a password or is an old Word file (.doc). Open it in Word, take "
                                  "the password off or save it as a Word document (.docx), and read in that copy.")
                            .arg(name));
    default:
        return badInput(Words::tr("%1 is not a Word document (.docx). %2 Choose the Word file.")
                            .arg(name, whatItLooksLike(bytes))
                            .simplified());
    }
}

class Reading
{
public:
    Reading(const Package &package, QString name, const ReadLimits &limits)
        : m_package(package), m_name(std::move(name)), m_budget(limits, m_name)
    {
    }

    Result<Document> read();

private:
    std::optional<Error> readInfo(Document &document);
    std::optional<Error> readBody(DocxBody &body, Document &document);
    std::optional<Error> readNotes(DocxBody &body, DocxRuns::Note kind, const QString &part, Document &document);
    /// A part's bytes; none where the package does not have it.
    Result<QByteArray> partIfThere(const QString &part) const;

    const Package &m_package;
    QString m_name;
    ReadBudget m_budget;
    DocxParts m_parts;
};

Result<QByteArray> Reading::partIfThere(const QString &part) const
{
    return !part.isEmpty() && m_package.contains(part) ? m_package.part(part) : QByteArray();
}

Result<Document> Reading::read()
{
    Result<DocxParts> parts = DocxParts::find(m_package, m_name, m_budget);
    if (!parts) {
        return parts.error();
    }
    m_parts = *std::move(parts);
    DocxStyles styles;
    const Result<QByteArray> stylesPart = partIfThere(m_parts.styles);
    if (!stylesPart) {
        return stylesPart.error();
    }
    if (!stylesPart->isEmpty()) {
        Result<DocxStyles> made = DocxStyles::read(*stylesPart, m_name, m_budget);
        if (!made) {
            return made.error();
        }
        styles = *std::move(made);
    }
    DocxNumbering numbering;
    const Result<QByteArray> numberingPart = partIfThere(m_parts.numbering);
    if (!numberingPart) {
        return numberingPart.error();
    }
    if (!numberingPart->isEmpty()) {
        Result<DocxNumbering> made = DocxNumbering::read(*numberingPart, m_name, m_budget);
        if (!made) {
            return made.error();
        }
        numbering = *std::move(made);
    }
    Document document;
    DocxBody body(styles, numbering, m_budget);
    if (auto error = readInfo(document)) {
        return *error;
    }
    if (auto error = readBody(body, document)) {
        return *error;
    }
    if (auto error = readNotes(body, DocxRuns::Note::Foot, m_parts.footnotes, document)) {
        return *error;
    }
    if (auto error = readNotes(body, DocxRuns::Note::End, m_parts.endnotes, document)) {
        return *error;
    }
    if (document.blocks.empty()) {
        return badInput(Words::tr("There are no words in %1. Check that it is the right file.").arg(m_name));
    }
    markPlaces(document.blocks);
    return document;
}

std::optional<Error> Reading::readInfo(Document &document)
{
    QString language;
    for (const QString &part : {m_parts.core, m_parts.settings}) {
        const auto bytes = partIfThere(part);
        if (!bytes) {
            return bytes.error();
        }
        if (bytes->isEmpty()) {
            continue;
        }
        XmlCursor xml(*bytes, m_name, m_budget);
        xml.nextChild();
        while (xml.nextChild()) {
            if (xml.is(u"title")) {
                document.info.title = xml.text().simplified();
            } else if (xml.is(u"subject")) {
                document.info.subject = xml.text().simplified();
            } else if (xml.is(u"language")) {
                language = xml.text().simplified();
            } else {
                if (xml.is(u"themeFontLang") && language.isEmpty()) {
                    language = xml.value().toString();
                }
                xml.skip();
            }
        }
        if (auto error = xml.error()) {
            return error;
        }
    }
    if (!language.isEmpty()) {
        document.info.language = language;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readBody(DocxBody &body, Document &document)
{
    const auto bytes = m_package.part(m_parts.document);
    if (!bytes) {
        return bytes.error();
    }
    const auto links = linksOfPart(m_package, m_parts.document, m_name, m_budget);
    if (!links) {
        return links.error();
    }
    XmlCursor xml(*bytes, m_name, m_budget);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"body")) {
            document.blocks = body.read(xml, *links);
        } else {
            xml.skip();
        }
    }
    return xml.error();
}

std::optional<Error> Reading::readNotes(DocxBody &body, DocxRuns::Note kind, const QString &part, Document &document)
{
    const std::vector<DocxBody::NoteReference> references = body.notes();
    const auto isAsked = [kind](const DocxBody::NoteReference &reference) { return reference.kind == kind; };
    if (part.isEmpty() || std::none_of(references.begin(), references.end(), isAsked)) {
        return std::nullopt;
    }
    const auto bytes = partIfThere(part);
    if (!bytes) {
        return bytes.error();
    }
    const auto links = linksOfPart(m_package, part, m_name, m_budget);
    if (!links) {
        return links.error();
    }
    QHash<QString, Blocks> notes;
    XmlCursor xml(*bytes, m_name, m_budget);
    xml.nextChild();
    while (xml.nextChild()) {
        const QString id = xml.attribute(u"id").toString();
        notes.insert(id, body.read(xml, *links));
    }
    for (const DocxBody::NoteReference &reference : references) {
        if (isAsked(reference)) {
            Blocks blocks = notes.take(reference.id);
            std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
        }
    }
    return xml.error();
}

} // namespace

Result<Document> readDocx(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = wrongKind(bytes, name)) {
        return *error;
    }
    const Result<Package> package = Package::open(bytes, name, limits);
    if (!package) {
        return package.error();
    }
    return Reading(*package, name, limits).read();
}

} // namespace attest
