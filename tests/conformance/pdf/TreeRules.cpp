// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

using ElementVisit = std::function<void(const TagElement &, int)>;
void eachElement(const Subject &subject, const ElementVisit &visit)
{
    const auto &elements = subject.facts.tree().elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        visit(elements[i], static_cast<int>(i));
    }
}

void root(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    subject.facts.report("tree-root", findings);
    const std::vector<int> tops = tree.children(-1);
    if (tops.size() != 1 || tree.at(tops.front()).standard != "Document") {
        findings.add(u"StructTreeRoot"_s, u"it holds otherwise than one Document"_s);
    }
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.parent >= 0 && element.standard == "Document") {
            findings.add(element.path, u"a Document within another element"_s);
        }
    });
}

void parents(const Subject &subject, Findings &findings)
{
    subject.facts.report("tree-parents", findings);
}

void roles(const Subject &subject, Findings &findings)
{
    subject.facts.report("role-map", findings);
    QPDFObjectHandle map = subject.facts.tree().root();
    map = map.isDictionary() ? map.getKey("/RoleMap") : map;
    for (const std::string &key : map.isDictionary() ? map.getKeys() : std::set<std::string>()) {
        if (standardTypes().contains(QByteArray::fromStdString(key.substr(1)))) {
            findings.add(u"RoleMap"_s, QString::fromStdString(key) + u" is a standard type"_s);
        }
    }
}

bool is(QPDFObjectHandle held, const TagElement &element)
{
    return held.isDictionary() && held.getObjGen() == element.object.getObjGen();
}

/// From the tree's content to the parent tree.
void parentTreeOfContent(const Subject &subject, Findings &findings)
{
    const PdfFacts &facts = subject.facts;
    eachElement(subject, [&](const TagElement &element, int) {
        for (const TagKid &kid : element.kids) {
            if (kid.kind != TagKid::Kind::Content || kid.page < 0) {
                continue;
            }
            QPDFObjectHandle page = facts.pages()[static_cast<std::size_t>(kid.page)].object;
            QPDFObjectHandle key = page.getKey("/StructParents");
            QPDFObjectHandle held =
                key.isInteger() ? facts.tree().inParentTree(key.getIntValueAsInt()) : QPDFObjectHandle::newNull();
            const bool right = held.isArray() && kid.mcid >= 0 && kid.mcid < held.getArrayNItems() &&
                               is(held.getArrayItem(kid.mcid), element);
            if (!right) {
                findings.add(element.path,
                             u"%1 does not lead back to it for content %2"_s.arg(pageName(kid.page)).arg(kid.mcid));
            }
        }
    });
}

/// From the parent tree to the tree: it holds nothing else.
void parentTree(const Subject &subject, Findings &findings)
{
    const PdfFacts &facts = subject.facts;
    facts.report("parent-tree", findings);
    parentTreeOfContent(subject, findings);
    std::set<QPDFObjGen> known;
    eachElement(subject, [&](const TagElement &element, int) { known.insert(element.object.getObjGen()); });
    std::set<long long> keys;
    for (std::size_t i = 0; i < facts.pages().size(); ++i) {
        QPDFObjectHandle key = QPDFObjectHandle(facts.pages()[i].object).getKey("/StructParents");
        if (!key.isInteger()) {
            continue;
        }
        keys.insert(key.getIntValue());
        QPDFObjectHandle held = facts.tree().inParentTree(key.getIntValueAsInt());
        for (QPDFObjectHandle each : held.isArray() ? held.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
            if (!each.isNull() && known.count(each.getObjGen()) == 0) {
                findings.add(pageName(static_cast<int>(i)), u"the parent tree leads to what is not in the tree"_s);
            }
        }
    }
    QPDFObjectHandle top = facts.tree().root();
    QPDFObjectHandle next = top.isDictionary() ? top.getKey("/ParentTreeNextKey") : top;
    if (!keys.empty() && (!next.isInteger() || next.getIntValue() <= *keys.rbegin())) {
        findings.add(u"StructTreeRoot"_s, u"ParentTreeNextKey is in use"_s);
    }
}

/// Every piece of tagged content in exactly one element, and every element's content on a page.
void contentOnce(const Subject &subject, Findings &findings)
{
    std::map<std::pair<int, int>, int> held;
    eachElement(subject, [&](const TagElement &element, int) {
        for (const TagKid &kid : element.kids) {
            if (kid.kind != TagKid::Kind::Content) {
                continue;
            }
            ++held[{kid.page, kid.mcid}];
            if (subject.facts.piece(kid.page, kid.mcid) == nullptr) {
                findings.add(element.path, u"no page has its content %1"_s.arg(kid.mcid));
            }
        }
    });
    for (std::size_t page = 0; page < subject.facts.pages().size(); ++page) {
        for (const auto &[mcid, pieces] : subject.facts.pages()[page].content.marks) {
            const int count = held[{static_cast<int>(page), mcid}];
            if (count != 1) {
                findings.add(pageName(static_cast<int>(page)), u"content %1 is in %2 elements"_s.arg(mcid).arg(count));
            }
        }
    }
}

bool isInline(const QByteArray &type)
{
    return type == "Span" || type == "Link" || type == "Quote" || type == "Code" || type == "Reference";
}

bool isHeading(const QByteArray &type)
{
    return type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6';
}

/// Words stand in paragraphs, headings and the like; those hold words only.
void nesting(const Subject &subject, Findings &findings)
{
    static const QList<QByteArray> groups = {"Document", "Part",  "Art",   "Sect",  "Div",   "L",
                                             "LI",       "Table", "THead", "TBody", "TFoot", "TR"};
    const TagTree &tree = subject.facts.tree();
    eachElement(subject, [&](const TagElement &element, int index) {
        const QByteArray parent = tree.parentType(index);
        const bool inWords = parent == "P" || parent == "Lbl" || isHeading(parent) || isInline(parent);
        if (inWords && !isInline(element.standard)) {
            findings.add(element.path, u"it stands among words"_s);
        }
        if (groups.contains(parent) && isInline(element.standard)) {
            findings.add(element.path, u"its words stand in no paragraph"_s);
        }
        for (const TagKid &kid : element.kids) {
            if (kid.kind == TagKid::Kind::Content && groups.contains(element.standard)) {
                findings.add(element.path, u"words stand directly in it"_s);
                break;
            }
        }
    });
}

void lists(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    eachElement(subject, [&](const TagElement &element, int index) {
        const QByteArray parent = tree.parentType(index);
        const QList<QByteArray> kids = tree.childTypes(index);
        if (element.standard == "LI" &&
            (parent != "L" || kids.count("LBody") != 1 || kids.count("Lbl") > 1 ||
             kids.size() != kids.count("LBody") + kids.count("Lbl") || kids.last() != "LBody")) {
            findings.add(element.path, u"it is otherwise than a label and a body in a list"_s);
        } else if ((element.standard == "LBody" || element.standard == "Lbl") && parent != "LI") {
            findings.add(element.path, u"it stands in no list item"_s);
        } else if (element.standard == "L") {
            for (qsizetype i = 0; i < kids.size(); ++i) {
                if (kids[i] != "LI" && !(kids[i] == "Caption" && i == 0)) {
                    findings.add(element.path, u"there is a %1 in it"_s.arg(QString::fromUtf8(kids[i])));
                }
            }
        }
    });
}

void listNumbering(const Subject &subject, Findings &findings)
{
    static const std::set<std::string> kinds = {"/Disc",       "/Circle",     "/Square",     "/Decimal",
                                                "/UpperRoman", "/LowerRoman", "/UpperAlpha", "/LowerAlpha"};
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.standard == "L") {
            QPDFObjectHandle kind = element.attribute("/List", "/ListNumbering");
            if (!kind.isName() || kinds.count(kind.getName()) == 0) {
                findings.add(element.path, u"it does not say how it is counted"_s);
            }
        }
    });
}

void headings(const Subject &subject, Findings &findings)
{
    int last = 0;
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.standard == "H") {
            findings.add(element.path, u"a heading without its level"_s);
        } else if (isHeading(element.standard)) {
            const int level = element.standard[1] - '0';
            if (level > last + 1) {
                findings.add(element.path, last == 0 ? u"the first heading is not H1"_s : u"a level is left out"_s);
            }
            last = level;
        }
    });
    if (last == 0) {
        findings.add(u"StructTreeRoot"_s, u"there is no heading"_s);
    }
}

void figures(const Subject &subject, Findings &findings)
{
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.standard != "Figure" && element.standard != "Formula") {
            return;
        }
        if (element.text("/Alt").trimmed().isEmpty()) {
            findings.add(element.path, u"there is no Alt"_s);
        }
    });
}

void figureBoxes(const Subject &subject, Findings &findings)
{
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.standard != "Figure") {
            return;
        }
        QPDFObjectHandle held = element.attribute("/Layout", "/BBox");
        const int page = element.kids.empty() ? -1 : element.kids.front().page;
        if (!held.isRectangle() || page < 0) {
            findings.add(element.path, u"it does not say where it stands"_s);
            return;
        }
        const auto box = held.getArrayAsRectangle();
        const QRectF area(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury));
        if (area.isEmpty() || !subject.facts.pages()[static_cast<std::size_t>(page)].box.contains(area)) {
            findings.add(element.path, u"where it stands is not on its page"_s);
        }
    });
}

void languages(const Subject &subject, Findings &findings)
{
    eachElement(subject, [&](const TagElement &element, int) {
        QPDFObjectHandle object = element.object;
        if (object.hasKey("/Lang") && !isLanguage(element.text("/Lang"))) {
            findings.add(element.path, u"“%1” is no language"_s.arg(element.text("/Lang")));
        }
    });
}

void emptyElements(const Subject &subject, Findings &findings)
{
    eachElement(subject, [&](const TagElement &element, int) {
        if (element.kids.empty() && element.standard != "TD" && element.standard != "TH") {
            findings.add(element.path, u"there is nothing in it"_s);
        }
    });
}

void attributes(const Subject &subject, Findings &findings)
{
    static const std::map<std::string, std::set<std::string>> known = {
        {"/Table", {"/RowSpan", "/ColSpan", "/Headers", "/Scope", "/Summary"}},
        {"/List", {"/ListNumbering"}},
        {"/Layout", {"/BBox", "/Placement", "/WritingMode", "/Width", "/Height", "/TextDecorationType"}}};
    eachElement(subject, [&](const TagElement &element, int) {
        QPDFObjectHandle object = element.object;
        QPDFObjectHandle held = object.getKey("/A");
        for (QPDFObjectHandle each : held.isArray() ? held.getArrayAsVector() : std::vector{held}) {
            if (!each.isDictionary()) {
                continue;
            }
            const std::string owner = each.getKey("/O").isName() ? each.getKey("/O").getName() : std::string();
            const auto found = known.find(owner);
            for (const std::string &key : each.getKeys()) {
                if (found == known.end() || (key != "/O" && found->second.count(key) == 0)) {
                    findings.add(element.path, u"the attribute %1 of %2"_s.arg(QString::fromStdString(key),
                                                                               QString::fromStdString(owner)));
                }
            }
        }
    });
}

/// Types that need conditions of their own (Note an ID, Formula an alternative, Ruby its parts) do not occur.
void types(const Subject &subject, Findings &findings)
{
    static const std::set<QByteArray> written = {"Document", "Sect", "P",  "H1",  "H2",    "H3",    "H4",      "H5",
                                                 "H6",       "L",    "LI", "Lbl", "LBody", "Table", "Caption", "THead",
                                                 "TBody",    "TR",   "TH", "TD",  "Span",  "Link",  "Figure"};
    eachElement(subject, [&](const TagElement &element, int) {
        if (!element.standard.isEmpty() && written.count(element.standard) == 0) {
            findings.add(element.path, u"Attest writes no %1"_s.arg(QString::fromUtf8(element.standard)));
        }
    });
}

} // namespace

Rules treeRules()
{
    return {
        {"tree-root", "PDF 1.7 14.7.2", "The tree has one root, a Document, and every element stands in it once.",
         root},
        {"tree-parents", "PDF/UA-1 7.1", "Every element knows what it stands in.", parents},
        {"role-map", "PDF/UA-1 7.1", "Every element is of a standard type, or mapped to one; no standard type is.",
         roles},
        {"parent-tree", "PDF 1.7 14.7.4.4", "Content leads back to its element, and to no other.", parentTree},
        {"content-once", "PDF/UA-1 7.1",
         "Every piece of tagged content is in one element, and every element's is there.", contentOnce},
        {"tree-nesting", "PDF/UA-1 7.1",
         "Words stand in paragraphs, headings, cells and list items, and blocks never in words.", nesting},
        {"list-nesting", "PDF/UA-1 7.2", "Lists hold items, items a label and a body.", lists},
        {"list-numbering", "PDF/UA-1 7.6", "Every list says how it is counted.", listNumbering},
        {"heading-order", "PDF/UA-1 7.4.2", "Headings begin at the first level and leave none out.", headings},
        {"figure-alternative", "PDF/UA-1 7.3", "Every figure has words for those who cannot see it.", figures},
        {"figure-box", "PDF/UA-1 7.3", "Every figure says where on its page it stands.", figureBoxes},
        {"element-types", "Attest", "Only the types occur that Attest writes: no notes, formulas or quotations.",
         types},
        {"element-language", "PDF/UA-1 7.2", "The language of an element is named as RFC 3066 names it.", languages},
        {"element-empty", "Attest", "No element is empty but a table's cell.", emptyElements},
        {"element-attributes", "PDF 1.7 14.8.5", "Attributes are those that their owner has.", attributes},
    };
}

} // namespace attest::test::pdf
