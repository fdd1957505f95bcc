// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/StructureTree.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfSyntax.h"

#include <map>

namespace attest::pdf {

namespace {

QByteArray numbering(ListStyle style)
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
    StructureBuilder(PdfFileWriter &out, const Drawing &drawing, const std::vector<LinkAnnotation> &links,
                     int firstPage);

    int build();

private:
    void addElement(std::size_t index, int root);
    QByteArray type(std::size_t index);
    static void appendTexts(QByteArray &out, const Element &element);
    void appendAttributes(QByteArray &out, const Element &element) const;
    void appendKids(QByteArray &out, std::size_t index, bool onePage);
    void appendMark(QByteArray &out, const Mark &mark, bool onePage) const;
    void appendLink(QByteArray &out);
    bool hasLink(std::size_t index) const;
    int addParentTree();

    PdfFileWriter &m_out;
    const Drawing &m_drawing;
    const std::vector<LinkAnnotation> &m_links;
    int m_firstPage;
    int m_firstElement;
    std::size_t m_nextLink = 0;
    std::vector<std::vector<int>> m_parents; ///< the elements by page and number of the piece
    std::map<QByteArray, QByteArray> m_roles;
};

StructureBuilder::StructureBuilder(PdfFileWriter &out, const Drawing &drawing, const std::vector<LinkAnnotation> &links,
                                   int firstPage)
    : m_out(out), m_drawing(drawing), m_links(links), m_firstPage(firstPage),
      m_firstElement(out.reserve(int(drawing.elements.size())))
{
    m_parents.reserve(drawing.marks.size());
    for (const int count : drawing.marks) {
        m_parents.emplace_back(std::size_t(count));
    }
}

int StructureBuilder::build()
{
    const int root = m_out.reserve();
    for (std::size_t i = 0; i < m_drawing.elements.size(); ++i) {
        addElement(i, root);
    }
    QByteArray entries = "/Type /StructTreeRoot ";
    addEntry(entries, "K", reference(m_firstElement));
    addEntry(entries, "ParentTree", reference(addParentTree()));
    addEntry(entries, "ParentTreeNextKey",
             QByteArray::number(qulonglong(m_drawing.marks.size()) + qulonglong(m_links.size())));
    if (!m_roles.empty()) {
        QByteArray roles;
        for (const auto &[role, standard] : m_roles) {
            addEntry(roles, role.constData(), '/' + standard);
        }
        addEntry(entries, "RoleMap", "<<" + roles + ">>");
    }
    m_out.add(root, "<<" + entries + ">>");
    return root;
}

void StructureBuilder::addElement(std::size_t index, int root)
{
    const Element &element = m_drawing.elements[index];
    const std::optional<int> page = onlyPage(element);
    QByteArray &out = m_out.begin(m_firstElement + int(index));
    out += "<</Type /StructElem /S /";
    out += type(index);
    out += " /P ";
    appendReference(out, element.parent < 0 ? root : m_firstElement + element.parent);
    if (page) {
        out += " /Pg ";
        appendReference(out, m_firstPage + *page);
    }
    appendTexts(out, element);
    appendAttributes(out, element);
    appendKids(out, index, page.has_value());
    out += ">>";
    m_out.end();
}

void StructureBuilder::appendTexts(QByteArray &out, const Element &element)
{
    if (!element.alternative.isEmpty()) {
        out += " /Alt " + textString(element.alternative);
    }
    if (element.language.isEmpty()) {
        return;
    }
    if (const QString tag = languageTag(element.language); !tag.isEmpty()) {
        out += " /Lang " + textString(tag);
    }
}

bool StructureBuilder::hasLink(std::size_t index) const
{
    return m_nextLink < m_links.size() && std::size_t(m_links[m_nextLink].element) == index;
}

QByteArray StructureBuilder::type(std::size_t index)
{
    const QByteArray &type = m_drawing.elements[index].type;
    if (type == "Link" && !hasLink(index)) {
        return "Span";
    }
    if (const QByteArray standard = standardType(type); !standard.isEmpty()) {
        m_roles.emplace(type, standard);
    }
    return type;
}

void StructureBuilder::appendAttributes(QByteArray &out, const Element &element) const
{
    if (element.scope != Scope::None || element.columnSpan > 1 || element.rowSpan > 1) {
        out += " /A <</O /Table";
        if (element.scope != Scope::None) {
            out += element.scope == Scope::Column ? " /Scope /Column" : " /Scope /Row";
        }
        if (element.columnSpan > 1) {
            out += " /ColSpan " + QByteArray::number(element.columnSpan);
        }
        if (element.rowSpan > 1) {
            out += " /RowSpan " + QByteArray::number(element.rowSpan);
        }
        out += ">>";
    } else if (element.listStyle) {
        out += " /A <</O /List /ListNumbering " + numbering(*element.listStyle) + ">>";
    } else if (element.type == addedType || element.type == removedType) {
        out += " /A <</O /Layout /TextDecorationType ";
        out += element.type == addedType ? "/Underline>>" : "/LineThrough>>";
    } else if (!element.box.isNull()) {
        out += " /A <</O /Layout /Placement /Block /BBox " + rectangle(element.box, m_drawing.pageHeight) + ">>";
    }
}

void StructureBuilder::appendKids(QByteArray &out, std::size_t index, bool onePage)
{
    const Element &element = m_drawing.elements[index];
    if (element.kids.empty()) {
        return;
    }
    out += " /K [";
    for (const auto &each : element.kids) {
        if (const auto *child = std::get_if<ChildElement>(&each)) {
            appendReference(out, m_firstElement + child->index);
        } else if (const auto *mark = std::get_if<Mark>(&each)) {
            m_parents[std::size_t(mark->page)][std::size_t(mark->number)] = m_firstElement + int(index);
            appendMark(out, *mark, onePage);
        } else if (hasLink(index)) {
            appendLink(out);
        }
        out += ' ';
    }
    out += ']';
}

void StructureBuilder::appendMark(QByteArray &out, const Mark &mark, bool onePage) const
{
    if (onePage) {
        appendInteger(out, mark.number);
        return;
    }
    out += "<</Type /MCR /Pg ";
    appendReference(out, m_firstPage + mark.page);
    out += " /MCID ";
    appendInteger(out, mark.number);
    out += ">>";
}

void StructureBuilder::appendLink(QByteArray &out)
{
    const LinkAnnotation &link = m_links[m_nextLink++];
    out += "<</Type /OBJR /Pg " + reference(m_firstPage + link.page) + " /Obj " + reference(link.object) + ">>";
}

int StructureBuilder::addParentTree()
{
    QByteArray numbers;
    int key = 0;
    for (const std::vector<int> &pieces : m_parents) {
        const int array = m_out.reserve();
        QByteArray &parents = m_out.begin(array);
        parents += '[';
        for (const int element : pieces) {
            appendReference(parents, element);
            parents += ' ';
        }
        parents += ']';
        m_out.end();
        numbers += QByteArray::number(key++) + ' ' + reference(array) + ' ';
    }
    for (const LinkAnnotation &link : m_links) {
        numbers += QByteArray::number(key++) + ' ' + reference(m_firstElement + link.element) + ' ';
    }
    const int tree = m_out.reserve();
    m_out.add(tree, "<</Nums [" + numbers + "]>>");
    return tree;
}

} // namespace

int addStructureTree(PdfFileWriter &out, const Drawing &drawing, const std::vector<LinkAnnotation> &links,
                     int firstPage)
{
    return StructureBuilder(out, drawing, links, firstPage).build();
}

} // namespace attest::pdf
