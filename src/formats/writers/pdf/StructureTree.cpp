// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/StructureTree.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfObjects.h"

#include <QHash>

namespace attest::pdf {

namespace {

using Dictionary = std::map<std::string, QPDFObjectHandle>;

const char *numbering(ListStyle style)
{
    switch (style) {
    case ListStyle::Bullet:
        return "/Disc";
    case ListStyle::Number:
        return "/Decimal";
    case ListStyle::Alpha:
        return "/LowerAlpha";
    }
    return "/None";
}

/// The page that all pieces directly in an element stand on; none where they stand on several, or there are none.
std::optional<int> onlyPage(const Element &element)
{
    std::optional<int> page;
    for (const auto &kid : element.kids) {
        if (const auto *mark = std::get_if<Mark>(&kid)) {
            if (page && *page != mark->page) {
                return std::nullopt;
            }
            page = mark->page;
        }
    }
    return page;
}

class StructureBuilder
{
public:
    StructureBuilder(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages,
                     const std::vector<LinkAnnotation> &links);

    QPDFObjectHandle build();

private:
    Dictionary dictionaryOf(std::size_t index, const std::optional<int> &page);
    QPDFObjectHandle typeOf(std::size_t index);
    QPDFObjectHandle attributesOf(const Element &element);
    QPDFObjectHandle kidsOf(std::size_t index, const std::optional<int> &page);
    QPDFObjectHandle kid(std::size_t index, const Mark &mark, const std::optional<int> &page);
    QPDFObjectHandle linkKid();
    bool hasLink(std::size_t index) const;
    QPDFObjectHandle parentTree();

    QPDF &m_pdf;
    const Drawing &m_drawing;
    const std::vector<QPDFObjectHandle> &m_pages;
    const std::vector<LinkAnnotation> &m_links;
    std::size_t m_nextLink = 0;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<std::vector<QPDFObjectHandle>> m_parents; ///< by page and number of the piece
    QHash<QByteArray, QPDFObjectHandle> m_types;          ///< the names that have occurred
    Dictionary m_roles;
    QPDFObjectHandle m_structElem = name("/StructElem");
};

StructureBuilder::StructureBuilder(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages,
                                   const std::vector<LinkAnnotation> &links)
    : m_pdf(pdf), m_drawing(drawing), m_pages(pages), m_links(links)
{
    m_elements.reserve(drawing.elements.size());
    m_parents.resize(pages.size());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        m_parents[page].resize(std::size_t(drawing.marks[page]));
    }
}

QPDFObjectHandle StructureBuilder::build()
{
    QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (std::size_t i = 0; i < m_drawing.elements.size(); ++i) {
        m_elements.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    }
    for (std::size_t i = 0; i < m_drawing.elements.size(); ++i) {
        const Element &element = m_drawing.elements[i];
        const std::optional<int> page = onlyPage(element);
        Dictionary held = dictionaryOf(i, page);
        held.emplace("/P", element.parent < 0 ? root : m_elements[std::size_t(element.parent)]);
        m_pdf.replaceObject(m_elements[i].getObjGen(), QPDFObjectHandle::newDictionary(held));
    }
    root.replaceKey("/Type", name("/StructTreeRoot"));
    root.replaceKey("/K", m_elements.front());
    root.replaceKey("/ParentTree", parentTree());
    root.replaceKey("/ParentTreeNextKey", integer(static_cast<long long>(m_pages.size() + m_links.size())));
    if (!m_roles.empty()) {
        root.replaceKey("/RoleMap", QPDFObjectHandle::newDictionary(m_roles));
    }
    return root;
}

Dictionary StructureBuilder::dictionaryOf(std::size_t index, const std::optional<int> &page)
{
    const Element &element = m_drawing.elements[index];
    Dictionary held = {{"/Type", m_structElem}, {"/S", typeOf(index)}};
    if (page) {
        held.emplace("/Pg", m_pages[std::size_t(*page)]);
    }
    if (!element.alternative.isEmpty()) {
        held.emplace("/Alt", textString(element.alternative));
    }
    if (const QString language = element.language.isEmpty() ? QString() : languageTag(element.language);
        !language.isEmpty()) {
        held.emplace("/Lang", textString(language));
    }
    if (QPDFObjectHandle attributes = attributesOf(element); attributes.isInitialized()) {
        held.emplace("/A", attributes);
    }
    if (QPDFObjectHandle kids = kidsOf(index, page); kids.isInitialized()) {
        held.emplace("/K", kids);
    }
    return held;
}

bool StructureBuilder::hasLink(std::size_t index) const
{
    return m_nextLink < m_links.size() && std::size_t(m_links[m_nextLink].element) == index;
}

QPDFObjectHandle StructureBuilder::typeOf(std::size_t index)
{
    QByteArray type = m_drawing.elements[index].type;
    if (type == QByteArrayLiteral("Link") && !hasLink(index)) {
        type = QByteArrayLiteral("Span");
    }
    QPDFObjectHandle &held = m_types[type];
    if (!held.isInitialized()) {
        held = name(('/' + type).constData());
        if (const QByteArray standard = standardType(type); !standard.isEmpty()) {
            m_roles.emplace(('/' + type).toStdString(), name(('/' + standard).constData()));
        }
    }
    return held;
}

QPDFObjectHandle StructureBuilder::attributesOf(const Element &element)
{
    Dictionary held;
    if (element.scope != Scope::None || element.columnSpan > 1 || element.rowSpan > 1) {
        held.emplace("/O", name("/Table"));
        if (element.scope != Scope::None) {
            held.emplace("/Scope", name(element.scope == Scope::Column ? "/Column" : "/Row"));
        }
        if (element.columnSpan > 1) {
            held.emplace("/ColSpan", integer(element.columnSpan));
        }
        if (element.rowSpan > 1) {
            held.emplace("/RowSpan", integer(element.rowSpan));
        }
    } else if (element.listStyle) {
        held.emplace("/O", name("/List"));
        held.emplace("/ListNumbering", name(numbering(*element.listStyle)));
    } else if (!element.box.isNull()) {
        const QRectF box = element.box.normalized();
        const double height = m_drawing.pageHeight;
        held.emplace("/O", name("/Layout"));
        held.emplace("/Placement", name("/Block"));
        held.emplace("/BBox", QPDFObjectHandle::newArray({number(box.left()), number(height - box.bottom()),
                                                          number(box.right()), number(height - box.top())}));
    }
    return held.empty() ? QPDFObjectHandle() : QPDFObjectHandle::newDictionary(held);
}

QPDFObjectHandle StructureBuilder::kidsOf(std::size_t index, const std::optional<int> &page)
{
    std::vector<QPDFObjectHandle> kids;
    kids.reserve(m_drawing.elements[index].kids.size());
    for (const auto &each : m_drawing.elements[index].kids) {
        if (const auto *child = std::get_if<ChildElement>(&each)) {
            kids.push_back(m_elements[std::size_t(child->index)]);
        } else if (const auto *mark = std::get_if<Mark>(&each)) {
            kids.push_back(kid(index, *mark, page));
        } else if (hasLink(index)) {
            kids.push_back(linkKid());
        }
    }
    if (kids.empty()) {
        return {};
    }
    return kids.size() == 1 ? kids.front() : QPDFObjectHandle::newArray(kids);
}

QPDFObjectHandle StructureBuilder::kid(std::size_t index, const Mark &mark, const std::optional<int> &page)
{
    m_parents[std::size_t(mark.page)][std::size_t(mark.number)] = m_elements[index];
    if (page) {
        return integer(mark.number);
    }
    Dictionary held = {
        {"/Type", name("/MCR")},
        {"/Pg", m_pages[std::size_t(mark.page)]},
        {"/MCID", integer(mark.number)},
    };
    return QPDFObjectHandle::newDictionary(held);
}

QPDFObjectHandle StructureBuilder::linkKid()
{
    const LinkAnnotation &link = m_links[m_nextLink++];
    Dictionary held = {
        {"/Type", name("/OBJR")},
        {"/Pg", m_pages[std::size_t(link.page)]},
        {"/Obj", link.object},
    };
    return QPDFObjectHandle::newDictionary(held);
}

QPDFObjectHandle StructureBuilder::parentTree()
{
    std::vector<QPDFObjectHandle> numbers;
    numbers.reserve(2 * (m_pages.size() + m_links.size()));
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        numbers.push_back(integer(static_cast<long long>(page)));
        numbers.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(m_parents[page])));
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        numbers.push_back(integer(static_cast<long long>(m_pages.size() + i)));
        numbers.push_back(m_elements[std::size_t(m_links[i].element)]);
    }
    Dictionary held = {{"/Nums", QPDFObjectHandle::newArray(numbers)}};
    return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(held));
}

} // namespace

QPDFObjectHandle buildStructureTree(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages,
                                    const std::vector<LinkAnnotation> &links)
{
    return StructureBuilder(pdf, drawing, pages, links).build();
}

} // namespace attest::pdf
