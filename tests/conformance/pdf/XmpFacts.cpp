// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/XmpFacts.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString schemaSpace = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString propertySpace = u"http://www.aiim.org/pdfa/ns/property#"_s;

} // namespace

QString XmpFacts::extensionSchemas()
{
    return u"http://www.aiim.org/pdfa/ns/extension/"_s;
}

XmpFacts::XmpFacts(const QByteArray &packet)
{
    readPacketHead(packet);
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.namespaceUri() == rdf &&
            xml.name() == u"Description"_s) {
            readDescription(xml);
        }
    }
    if (xml.hasError()) {
        m_problems.append(xml.errorString());
    }
}

void XmpFacts::readPacketHead(const QByteArray &packet)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(packet);
    if (decoder.hasError()) {
        m_problems.append(u"it is not in UTF-8"_s);
    }
    const qsizetype start = text.indexOf(u"<?xpacket begin="_s);
    const QString head = text.mid(start, text.indexOf(u"?>"_s) - start);
    if (start != 0) {
        m_problems.append(u"it does not begin as a packet"_s);
    } else if (head.contains(u" bytes="_s) || head.contains(u" encoding="_s)) {
        m_problems.append(u"the packet's head tells of bytes or encoding"_s);
    }
    if (!text.trimmed().endsWith(u"<?xpacket end=\"r\"?>"_s) && !text.trimmed().endsWith(u"<?xpacket end=\"w\"?>"_s)) {
        m_problems.append(u"it does not end as a packet"_s);
    }
}

void XmpFacts::readDescription(QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.namespaceUri() != rdf) {
            m_properties.push_back({attribute.namespaceUri().toString(), attribute.prefix().toString(),
                                    attribute.name().toString(), attribute.value().toString(), QString()});
        }
    }
    while (xml.readNextStartElement()) {
        readProperty(xml);
    }
}

void XmpFacts::readProperty(QXmlStreamReader &xml)
{
    XmpProperty out;
    out.schema = xml.namespaceUri().toString();
    out.prefix = xml.prefix().toString();
    out.name = xml.name().toString();
    if (find(out.schema, out.name) != nullptr) {
        m_problems.append(u"%1 is told twice"_s.arg(xml.qualifiedName()));
    }
    if (out.schema == extensionSchemas()) {
        if (out.prefix != u"pdfaExtension"_s) {
            m_schemaProblems.append(u"the prefix of the extension schemas is "_s + out.prefix);
        }
        m_properties.push_back(out);
        readSchemas(xml);
        return;
    }
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"li"_s && out.value.trimmed().isEmpty()) {
            out.language = xml.attributes().value(u"xml:lang"_s).toString();
            out.value.clear();
        } else if (token == QXmlStreamReader::Characters && (!xml.isWhitespace() || depth == 1)) {
            out.value += xml.text();
        }
    }
    m_properties.push_back(out);
}

void XmpFacts::readSchemas(QXmlStreamReader &xml)
{
    QStringList fields; // of the schema and of its properties
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
            if (xml.name() == u"li"_s && depth == 2) {
                endSchema(fields);
                fields.clear();
            }
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            const QString name = xml.name().toString();
            const bool property = xml.namespaceUri() == propertySpace;
            const bool schema = xml.namespaceUri() == schemaSpace;
            if (!schema && !property) {
                continue;
            }
            fields.append(xml.qualifiedName().toString());
            if (name == u"property"_s) {
                continue;
            }
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            --depth;
            if (schema && name == u"namespaceURI"_s) {
                m_descriptions.push_back({text, {}});
            } else if (property && name == u"name"_s && !m_descriptions.empty()) {
                m_descriptions.back().names.append(text);
            } else if (property && name == u"category"_s && text != u"internal"_s && text != u"external"_s) {
                m_schemaProblems.append(u"the category of a property is "_s + text);
            }
        }
    }
}

void XmpFacts::endSchema(const QStringList &fields)
{
    for (const QString &field :
         {u"pdfaSchema:schema"_s, u"pdfaSchema:namespaceURI"_s, u"pdfaSchema:prefix"_s, u"pdfaSchema:property"_s}) {
        if (!fields.contains(field)) {
            m_schemaProblems.append(u"a schema is described without "_s + field);
        }
    }
    const qsizetype named = fields.count(u"pdfaProperty:name"_s);
    for (const QString &field :
         {u"pdfaProperty:valueType"_s, u"pdfaProperty:category"_s, u"pdfaProperty:description"_s}) {
        if (fields.count(field) != named) {
            m_schemaProblems.append(u"a property is described without "_s + field);
        }
    }
}

const XmpProperty *XmpFacts::find(const QString &schema, const QString &name) const
{
    for (const XmpProperty &property : m_properties) {
        if (property.schema == schema && property.name == name) {
            return &property;
        }
    }
    return nullptr;
}

QString XmpFacts::value(const QString &schema, const QString &name) const
{
    const XmpProperty *found = find(schema, name);
    return found == nullptr ? QString() : found->value;
}

QString XmpFacts::prefix(const QString &schema, const QString &name) const
{
    const XmpProperty *found = find(schema, name);
    return found == nullptr ? QString() : found->prefix;
}

QString XmpFacts::language(const QString &schema, const QString &name) const
{
    const XmpProperty *found = find(schema, name);
    return found == nullptr ? QString() : found->language;
}

bool XmpFacts::describes(const QString &schema, const QString &name) const
{
    for (const Description &description : m_descriptions) {
        if (description.schema == schema && description.names.contains(name)) {
            return true;
        }
    }
    return false;
}

} // namespace attest::test::pdf
