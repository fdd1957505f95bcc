// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/OdtReader.h"

#include "formats/Package.h"
#include "formats/readers/FileKind.h"
#include "formats/readers/OdtBody.h"
#include "formats/readers/SourcePlaces.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OdtReader)
};

const QString contentPart = QStringLiteral("content.xml");

/// Why the bytes cannot be an OpenDocument text; none where they may be one.
std::optional<Error> wrongKind(const QByteArray &bytes, const QString &name)
{
    const FileKind kind = fileKind(bytes);
    if (kind == FileKind::Zip) {
        return std::nullopt;
    }
    if (kind == FileKind::Empty) {
        return badInput(Words::tr("%1 is empty. Ask for another copy.").arg(name));
    }
    return badInput(
        Words::tr("%1 is not an OpenDocument text (.odt). %2 Choose the file that your word processor saved.")
            .arg(name, whatItLooksLike(bytes))
            .simplified());
}

/// Why the package is not that of a text which can be read; none where it is.
std::optional<Error> wrongPackage(const Package &package, const QString &name)
{
    QString what;
    if (package.contains(QStringLiteral("word/document.xml"))) {
        what = Words::tr("It looks like a Word document: give it the ending .docx.");
    } else if (package.contains(QStringLiteral("xl/workbook.xml"))) {
        what = Words::tr("It looks like an Excel workbook.");
    } else if (!package.contains(contentPart)) {
        what = Words::tr("There is no text in it. Ask for another copy.");
    } else if (const auto type = package.part(QStringLiteral("mimetype"));
               type && type->contains("opendocument") && !type->contains("opendocument.text")) {
        what = Words::tr("It looks like an OpenDocument spreadsheet or presentation: save it as a text document.");
    }
    if (!what.isEmpty()) {
        return badInput(Words::tr("%1 is not an OpenDocument text (.odt). %2").arg(name, what));
    }
    const auto manifest = package.part(QStringLiteral("META-INF/manifest.xml"));
    if (manifest && manifest->contains("encryption-data")) {
        return badInput(Words::tr("%1 is protected by a password. Open it, remove the password, save it, and read in "
                                  "that copy.")
                            .arg(name));
    }
    return std::nullopt;
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
        Document document;
        for (const auto &step : {&Reading::readStyles, &Reading::readMeta, &Reading::readContent}) {
            if (auto error = (this->*step)(document)) {
                return *error;
            }
        }
        if (document.blocks.empty()) {
            return badInput(Words::tr("There are no words in %1. Check that it is the right file.").arg(m_name));
        }
        markPlaces(document.blocks);
        return document;
    }

private:
    std::optional<Error> readStyles(Document &)
    {
        const QString part = QStringLiteral("styles.xml");
        if (!m_package.contains(part)) {
            return std::nullopt;
        }
        const auto bytes = m_package.part(part);
        if (!bytes) {
            return bytes.error();
        }
        XmlCursor xml(*bytes, m_name, m_budget);
        xml.nextChild();
        m_styles.read(xml);
        return xml.error();
    }

    std::optional<Error> readMeta(Document &document)
    {
        const QString part = QStringLiteral("meta.xml");
        if (!m_package.contains(part)) {
            return std::nullopt;
        }
        const auto bytes = m_package.part(part);
        if (!bytes) {
            return bytes.error();
        }
        XmlCursor xml(*bytes, m_name, m_budget);
        xml.nextChild();
        while (xml.nextChild()) {
            while (xml.nextChild()) {
                if (xml.is(u"title")) {
                    document.info.title = xml.text().simplified();
                } else if (xml.is(u"subject")) {
                    document.info.subject = xml.text().simplified();
                } else if (xml.is(u"language")) {
                    document.info.language = xml.text().simplified();
                } else {
                    xml.skip();
                }
            }
        }
        return xml.error();
    }

    std::optional<Error> readContent(Document &document)
    {
        const auto bytes = m_package.part(contentPart);
        if (!bytes) {
            return bytes.error();
        }
        XmlCursor xml(*bytes, m_name, m_budget);
        xml.nextChild();
        while (xml.nextChild()) {
            if (xml.is(u"automatic-styles")) {
                m_styles.read(xml);
            } else if (xml.is(u"font-face-decls")) {
                m_styles.readFonts(xml);
            } else if (xml.is(u"body")) {
                readBody(xml, document);
            } else {
                xml.skip();
            }
        }
        return xml.error();
    }

    void readBody(XmlCursor &xml, Document &document)
    {
        while (xml.nextChild()) {
            if (xml.is(u"text")) {
                document.blocks = OdtBody(m_styles, m_budget).read(xml);
            } else {
                xml.skip();
            }
        }
    }

    const Package &m_package;
    QString m_name;
    ReadBudget m_budget;
    OdtStyles m_styles;
};

} // namespace

Result<Document> readOdt(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = wrongKind(bytes, name)) {
        return *error;
    }
    const Result<Package> package = Package::open(bytes, name, limits);
    if (!package) {
        return package.error();
    }
    if (auto error = wrongPackage(*package, name)) {
        return *error;
    }
    return Reading(*package, name, limits).read();
}

} // namespace attest
