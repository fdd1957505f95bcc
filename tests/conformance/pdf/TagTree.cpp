// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/TagTree.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr int deepest = 200;

QByteArray nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QByteArray::fromStdString(object.getName().substr(1)) : QByteArray();
}

std::vector<QPDFObjectHandle> listOf(QPDFObjectHandle object)
{
    if (object.isArray()) {
        return object.getArrayAsVector();
    }
    return object.isNull() ? std::vector<QPDFObjectHandle>() : std::vector<QPDFObjectHandle>{object};
}

} // namespace

const QList<QByteArray> &standardTypes()
{
    static const QList<QByteArray> types = {
        "Document",  "Part",    "Art",   "Sect",    "Div",       "BlockQuote", "Caption", "TOC",     "TOCI",  "Index",
        "NonStruct", "Private", "P",     "H",       "H1",        "H2",         "H3",      "H4",      "H5",    "H6",
        "L",         "LI",      "Lbl",   "LBody",   "Table",     "TR",         "TH",      "TD",      "THead", "TBody",
        "TFoot",     "Span",    "Quote", "Note",    "Reference", "BibEntry",   "Code",    "Link",    "Annot", "Ruby",
        "RB",        "RT",      "RP",    "Warichu", "WT",        "WP",         "Figure",  "Formula", "Form"};
    return types;
}

QPDFObjectHandle TagElement::attribute(const char *owner, const char *key) const
{
    QPDFObjectHandle held = object;
    for (QPDFObjectHandle each : listOf(held.getKey("/A"))) {
        if (each.isDictionary() && each.getKey("/O").isNameAndEquals(owner) && each.hasKey(key)) {
            return each.getKey(key);
        }
    }
    return QPDFObjectHandle::newNull();
}

QString TagElement::text(const char *key) const
{
    QPDFObjectHandle held = object;
    QPDFObjectHandle value = held.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

TagTree::TagTree(QPDF &file, const std::map<QPDFObjGen, int> &pages)
    : m_pages(pages), m_root(file.getRoot().getKey("/StructTreeRoot")), m_roles(QPDFObjectHandle::newNull())
{
    if (!m_root.isDictionary()) {
        m_problems.push_back({"tree-root", u"catalog"_s, u"there is no StructTreeRoot"_s});
        return;
    }
    m_roles = m_root.getKey("/RoleMap");
    for (const QPDFObjectHandle &kid : listOf(m_root.getKey("/K"))) {
        add(kid, -1, -1, 0);
    }
    if (m_root.getKey("/ParentTree").isDictionary()) {
        QPDFNumberTreeObjectHelper numbers(m_root.getKey("/ParentTree"), file, false);
        for (const auto &[key, value] : numbers) {
            m_parentTree.emplace(static_cast<int>(key), value);
        }
    } else {
        m_problems.push_back({"parent-tree", u"StructTreeRoot"_s, u"there is no ParentTree"_s});
    }
}

QPDFObjectHandle TagTree::inParentTree(int key) const
{
    const auto found = m_parentTree.find(key);
    return found == m_parentTree.end() ? QPDFObjectHandle::newNull() : found->second;
}

int TagTree::pageOf(QPDFObjectHandle dictionary, int otherwise) const
{
    QPDFObjectHandle page = dictionary.getKey("/Pg");
    if (page.isNull()) {
        return otherwise;
    }
    const auto found = m_pages.find(page.getObjGen());
    return found == m_pages.end() ? -1 : found->second;
}

QByteArray TagTree::standardOf(const QByteArray &type)
{
    QByteArray at = type;
    for (int steps = 0; steps < 20; ++steps) {
        if (standardTypes().contains(at)) {
            return at;
        }
        at = m_roles.isDictionary() ? nameOf(m_roles.getKey("/" + at.toStdString())) : QByteArray();
        if (at.isEmpty()) {
            m_problems.push_back({"role-map", QString::fromUtf8(type), u"it is mapped to no standard type"_s});
            return {};
        }
    }
    m_problems.push_back({"role-map", QString::fromUtf8(type), u"its mapping goes in a circle"_s});
    return {};
}

void TagTree::add(QPDFObjectHandle object, int parent, int page, int depth)
{
    const int index = static_cast<int>(m_elements.size());
    TagElement element;
    element.object = object;
    element.parent = parent;
    element.type = nameOf(object.getKey("/S"));
    element.standard = standardOf(element.type);
    const int count = ++m_counts[{parent, element.type}];
    element.path =
        (parent < 0 ? QString() : at(parent).path + u'/') + QString::fromUtf8(element.type) + u"[%1]"_s.arg(count);
    QPDFObjectHandle upward = object.getKey("/P");
    const QPDFObjGen expected = parent < 0 ? m_root.getObjGen() : at(parent).object.getObjGen();
    if (!upward.isDictionary() || upward.getObjGen() != expected) {
        m_problems.push_back({"tree-parents", element.path, u"its P is not what it stands in"_s});
    }
    m_elements.push_back(element);
    if (depth > deepest || (object.isIndirect() && !m_seen.emplace(object.getObjGen(), index).second)) {
        m_problems.push_back({"tree-root", element.path, u"it stands in the tree twice, or too deep"_s});
        return;
    }
    const int own = pageOf(object, page);
    for (const QPDFObjectHandle &kid : listOf(object.getKey("/K"))) {
        addKid(kid, index, own, depth);
    }
}

void TagTree::addKid(QPDFObjectHandle kid, int element, int page, int depth)
{
    TagKid held;
    held.page = page;
    if (kid.isInteger()) {
        held.mcid = kid.getIntValueAsInt();
    } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
        held.page = pageOf(kid, page);
        held.mcid = kid.getKey("/MCID").isInteger() ? kid.getKey("/MCID").getIntValueAsInt() : -1;
        if (kid.hasKey("/Stm")) {
            m_problems.push_back({"content-ids", at(element).path, u"it refers to content outside a page"_s});
        }
    } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR")) {
        held.kind = TagKid::Kind::Annotation;
        held.page = pageOf(kid, page);
        held.annotation = kid.getKey("/Obj").getObjGen();
    } else if (kid.isDictionary()) {
        held.kind = TagKid::Kind::Element;
        held.element = static_cast<int>(m_elements.size());
        add(kid, element, page, depth + 1);
    } else {
        m_problems.push_back({"tree-root", at(element).path, u"something in it is no element and no content"_s});
        return;
    }
    m_elements[static_cast<std::size_t>(element)].kids.push_back(held);
}

std::vector<int> TagTree::children(int element) const
{
    std::vector<int> out;
    if (element < 0) {
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            if (m_elements[i].parent < 0) {
                out.push_back(static_cast<int>(i));
            }
        }
        return out;
    }
    for (const TagKid &kid : at(element).kids) {
        if (kid.kind == TagKid::Kind::Element) {
            out.push_back(kid.element);
        }
    }
    return out;
}

QList<QByteArray> TagTree::childTypes(int element) const
{
    QList<QByteArray> out;
    for (const int child : children(element)) {
        out.append(at(child).standard);
    }
    return out;
}

QByteArray TagTree::parentType(int element) const
{
    const int parent = at(element).parent;
    return parent < 0 ? QByteArray() : at(parent).standard;
}

} // namespace attest::test::pdf
