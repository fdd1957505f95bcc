// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxBuilder.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

const QString kOffice = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString kPackage = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString kNamespaces = u" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            u" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                            u" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                            u" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                            u" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                            u" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                            u" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                            u" xmlns:v=\"urn:schemas-microsoft-com:vml\""_s;

QByteArray part(const QString &root, const QString &content)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%1%2>%3</w:%1>"_s)
        .arg(root, kNamespaces, content)
        .toUtf8();
}

QString relation(const QString &id, const QString &type, const QString &target, bool external = false)
{
    return u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"%4/>"_s.arg(
        id, type, target.toHtmlEscaped(), external ? u" TargetMode=\"External\""_s : QString());
}

QByteArray relations(const QString &all)
{
    return u"<Relationships xmlns=\"%1\">%2</Relationships>"_s.arg(kPackage, all).toUtf8();
}

QString within(const QString &element, const QString &properties, const QString &content)
{
    const QString held = properties.isEmpty() ? QString() : u"<w:%1Pr>%2</w:%1Pr>"_s.arg(element, properties);
    return u"<w:%1>%2%3</w:%1>"_s.arg(element, held, content);
}

} // namespace

DocxBuilder &DocxBuilder::set(const QString &name, const QString &xml)
{
    m_parts.insert(name, xml);
    return *this;
}

DocxBuilder &DocxBuilder::properties(const QString &xml)
{
    m_properties = xml;
    return *this;
}

DocxBuilder &DocxBuilder::link(const QString &id, const QString &address)
{
    m_links += relation(id, kOffice + u"/hyperlink"_s, address, true);
    return *this;
}

ZipEntries DocxBuilder::entries() const
{
    ZipEntries entries;
    QString ofPackage = relation(u"rId1"_s, kOffice + u"/officeDocument"_s, u"word/document.xml"_s);
    if (!m_properties.isEmpty()) {
        ofPackage += relation(
            u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
            u"docProps/core.xml"_s);
        entries.emplace_back(u"docProps/core.xml"_s, (u"<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\">"_s +
                                                      m_properties + u"</cp:coreProperties>"_s)
                                                         .toUtf8());
    }
    entries.emplace_back(u"_rels/.rels"_s, relations(ofPackage));
    QString ofDocument = m_links;
    for (auto each = m_parts.begin(); each != m_parts.end(); ++each) {
        ofDocument += relation(u"part-"_s + each.key(), kOffice + u'/' + each.key(), each.key() + u".xml"_s);
        entries.emplace_back(u"word/%1.xml"_s.arg(each.key()), part(each.key(), each.value()));
    }
    entries.emplace_back(u"word/_rels/document.xml.rels"_s, relations(ofDocument));
    entries.emplace_back(u"word/document.xml"_s, part(u"document"_s, u"<w:body>"_s + m_body + u"</w:body>"_s));
    return entries;
}

QString DocxBuilder::r(const QString &words, const QString &properties)
{
    return within(u"r"_s, properties, u"<w:t xml:space=\"preserve\">"_s + words.toHtmlEscaped() + u"</w:t>"_s);
}

QString DocxBuilder::p(const QString &words, const QString &properties)
{
    return within(u"p"_s, properties, words.isEmpty() ? QString() : r(words));
}

QString DocxBuilder::tc(const QString &blocks, const QString &properties)
{
    return within(u"tc"_s, properties, blocks);
}

QString DocxBuilder::row(const QStringList &words, const QString &properties)
{
    QString cells;
    for (const QString &each : words) {
        cells += tc(p(each));
    }
    return tr(cells, properties);
}

QString DocxBuilder::tr(const QString &cells, const QString &properties)
{
    return within(u"tr"_s, properties, cells);
}

QString DocxBuilder::tbl(const QString &rows, const QString &properties)
{
    return within(u"tbl"_s, properties, rows);
}

} // namespace attest::test
