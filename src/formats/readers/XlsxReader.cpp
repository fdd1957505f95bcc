// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XlsxReader.h"

#include "formats/readers/DocxParts.h"
#include "formats/readers/FileKind.h"
#include "formats/readers/PlainBlocks.h"
#include "formats/readers/SourcePlaces.h"
#include "formats/readers/XlsxSheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

const QString bookPart = QStringLiteral("xl/workbook.xml");

/// Why the bytes cannot be a workbook; none where they may be one.
std::optional<Error> wrongKind(const QByteArray &bytes, const QString &name)
{
    const FileKind kind = fileKind(bytes);
    switch (kind) {
    case FileKind::Zip:
        return std::nullopt;
    case FileKind::Empty:
        return badInput(Words::tr("%1 is empty. Ask for another copy.").arg(name));
    case FileKind::OldOffice:
        return badInput(
            Words::tr("%1 is protected by a password or is an old Excel file (.xls). Open it in Excel, take "
                      "the password off or save it as a workbook (.xlsx), and read in that copy.")
                .arg(name));
    default:
        return badInput(Words::tr("%1 is not an Excel workbook (.xlsx). %2 Choose the Excel file.")
                            .arg(name, whatItLooksLike(bytes))
                            .simplified());
    }
}

/// A name that Excel gave a sheet says nothing.
bool isGivenName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(Sheet|Table) ?\\d*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return name.isEmpty() || pattern.match(name).hasMatch();
}

class Reading
{
public:
    Reading(const Package &package, const QString &name, const ReadLimits &limits)
        : m_package(package), m_name(name), m_budget(limits, name)
    {
    }

    Result<Document> read()
    {
        for (const auto &step : {&Reading::readBook, &Reading::readTexts, &Reading::readStyles, &Reading::readSheets}) {
            if (auto error = (this->*step)()) {
                return *error;
            }
        }
        if (m_document.blocks.empty()) {
            return withoutWords(m_name);
        }
        markPlaces(m_document.blocks);
        return std::move(m_document);
    }

private:
    struct Sheet
    {
        QString name, relation;
    };

    /// Reads a part, which need not be there.
    template <class Read>
    std::optional<Error> readPart(const QString &part, Read readRoot)
    {
        if (!m_package.contains(part)) {
            return std::nullopt;
        }
        const auto bytes = m_package.part(part);
        if (!bytes) {
            return bytes.error();
        }
        XmlCursor xml(*bytes, m_name, m_budget);
        xml.nextChild();
        readRoot(xml);
        return xml.error();
    }

    std::optional<Error> readBook()
    {
        return readPart(bookPart, [this](XmlCursor &xml) {
            while (xml.nextChild()) {
                if (xml.is(u"sheets")) {
                    readSheetNames(xml);
                    continue;
                }
                const QStringView from1904 = xml.attribute(u"date1904");
                if (xml.is(u"workbookPr") && (from1904 == u"1" || from1904 == u"true")) {
                    m_book.styles.countFrom1904();
                }
                xml.skip();
            }
        });
    }

    void readSheetNames(XmlCursor &xml)
    {
        while (xml.nextChild()) {
            const QStringView state = xml.attribute(u"state");
            if (state != u"hidden" && state != u"veryHidden" && m_budget.takeBlock()) {
                m_sheets.push_back({xml.attribute(u"name").toString().simplified(), xml.attribute(u"id").toString()});
            }
            xml.skip();
        }
    }

    std::optional<Error> readTexts()
    {
        return readPart(QStringLiteral("xl/sharedStrings.xml"), [this](XmlCursor &xml) {
            while (xml.nextChild()) {
                if (xml.is(u"si") && m_budget.takeBlock()) {
                    m_book.texts.push_back(readXlsxText(xml));
                } else {
                    xml.skip();
                }
            }
        });
    }

    std::optional<Error> readStyles()
    {
        return readPart(QStringLiteral("xl/styles.xml"), [this](XmlCursor &xml) { m_book.styles.read(xml); });
    }

    std::optional<Error> readSheets()
    {
        const auto parts = partsNamedBy(m_package, bookPart, m_name, m_budget);
        if (!parts) {
            return parts.error();
        }
        for (const Sheet &sheet : m_sheets) {
            if (auto error = readSheet(sheet, parts->value(sheet.relation))) {
                return error;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> readSheet(const Sheet &sheet, const QString &part)
    {
        const auto links = linksOfPart(m_package, part, m_name, m_budget);
        if (!links) {
            return links.error();
        }
        XlsxSheet reading(m_book, m_budget);
        if (auto error = readPart(part, [&](XmlCursor &xml) { reading.read(xml, *links); })) {
            return error;
        }
        Table table = reading.table();
        if (m_budget.exceeded()) {
            return m_budget.exceeded();
        }
        if (!table.rows.empty()) {
            if (!isGivenName(sheet.name)) {
                m_document.blocks.push_back(heading(2, sheet.name));
            }
            m_document.blocks.push_back({std::move(table)});
        }
        return std::nullopt;
    }

    const Package &m_package;
    QString m_name;
    ReadBudget m_budget;
    XlsxBook m_book;
    std::vector<Sheet> m_sheets;
    Document m_document;
};

} // namespace

Result<Document> readXlsx(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = wrongKind(bytes, name)) {
        return *error;
    }
    const Result<Package> package = Package::open(bytes, name, limits);
    if (!package) {
        return package.error();
    }
    if (!package->contains(bookPart)) {
        const QString what = package->contains(QStringLiteral("word/document.xml"))
                                 ? Words::tr("It looks like a Word document: give it the ending .docx.")
                             : package->contains(QStringLiteral("content.xml"))
                                 ? Words::tr("It looks like an OpenDocument file: save it as an Excel workbook.")
                                 : Words::tr("There is no sheet in it. Ask for another copy.");
        return badInput(Words::tr("%1 is not an Excel workbook (.xlsx). %2").arg(name, what));
    }
    return Reading(*package, name, limits).read();
}

} // namespace attest
