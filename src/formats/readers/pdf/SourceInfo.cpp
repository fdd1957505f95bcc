// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/SourceInfo.h"

#include "formats/Characters.h"

#include <QXmlStreamReader>

namespace attest::pdfreader {

using namespace Qt::StringLiterals;

namespace {

/// The words of an element of the metadata: straight in it, or in the first item of the list of languages in it.
QString valueOf(QXmlStreamReader &xml)
{
    QString out;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (xml.isCharacters() && (depth == 1 || depth == 3) && out.trimmed().isEmpty()) {
            out = xml.text().toString();
        }
    }
    return holdableText(out).simplified();
}

void readMetadata(const std::string &source, SourceInfo &info, QString &tool)
{
    const auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
    const auto basic = "http://ns.adobe.com/xap/1.0/"_L1;
    QXmlStreamReader xml(QByteArray::fromRawData(source.data(), static_cast<qsizetype>(source.size())));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        const QStringView name = xml.name();
        if (xml.namespaceUri() == dublinCore && name == "title"_L1) {
            info.title = valueOf(xml);
        } else if (xml.namespaceUri() == dublinCore && name == "description"_L1) {
            info.subject = valueOf(xml);
        } else if (xml.namespaceUri() == dublinCore && name == "publisher"_L1) {
            info.organisation = valueOf(xml);
        } else if (xml.namespaceUri() == dublinCore && name == "coverage"_L1) {
            info.year = valueOf(xml);
        } else if (xml.namespaceUri() == basic && name == "CreatorTool"_L1) {
            tool = valueOf(xml);
        }
    }
}

} // namespace

SourceInfo sourceInfo(SourceFile &file)
{
    SourceInfo info;
    QString tool;
    if (std::string source; file.unpack(file.catalog()["Metadata"], source)) {
        readMetadata(source, info, tool);
    }
    const auto told = [&file](const char *key) { return holdableText(file.info()[key].text()).simplified(); };
    info.title = info.title.isEmpty() ? told("Title") : info.title;
    info.subject = info.subject.isEmpty() ? told("Subject") : info.subject;
    tool = tool.isEmpty() ? told("Creator") : tool;
    info.attests = tool == u"Attest" || tool.startsWith(u"Attest ");
    info.language = languageTag(file.catalog()["Lang"].text());
    return info;
}

} // namespace attest::pdfreader
