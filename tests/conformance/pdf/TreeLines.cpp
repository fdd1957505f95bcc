// SPDX-License-Identifier: GPL-3.0-or-later
// A structure tree as lines, to be laid beside those of the Document that it was made from.
#include "conformance/pdf/DocumentLines.h"
#include "conformance/pdf/PdfFacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

bool inLine(const TagElement &element)
{
    return element.standard == "Span" || element.standard == "Link";
}

int numberOr(QPDFObjectHandle object, int otherwise)
{
    return object.isInteger() ? object.getIntValueAsInt() : otherwise;
}

QString nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName().substr(1)) : u"None"_s;
}

class Walk
{
public:
    explicit Walk(const PdfFacts &facts) : m_facts(facts), m_tree(facts.tree()) {}
    DocumentLines lines();

private:
    struct Look
    {
        bool strong = false, emphasis = false, added = false, removed = false;
        QString language;
    };
    void add(int depth, const QString &shape)
    {
        m_lines.push_back({QString(depth, u' ') + shape, {}, {}, {}, {}, {}, {}, {}});
    }
    void text(int element, int depth, const QString &shape);
    void run(int element, const Look &look, DocumentLine &line);
    void say(const QString &text, const Look &look, DocumentLine &line);
    void body(int element, int depth);
    void element(int element, int depth);
    void item(int element, int depth);
    void row(int element, int depth, const QString &part);
    void table(int element, int depth);
    QString address(const TagKid &kid) const;

    const PdfFacts &m_facts;
    const TagTree &m_tree;
    DocumentLines m_lines;
};

DocumentLines Walk::lines()
{
    for (const int root : m_tree.children(-1)) {
        if (m_tree.at(root).standard == "Document") {
            body(root, 0);
        } else {
            add(0, u"%1 beside the document"_s.arg(QString::fromUtf8(m_tree.at(root).type)));
        }
    }
    return m_lines;
}

/// What stands in a cell, an item or a part: blocks, or words as a paragraph of their own.
void Walk::body(int element, int depth)
{
    const std::vector<TagKid> &kids = m_tree.at(element).kids;
    const auto isBlock = [this](const TagKid &kid) {
        return kid.kind == TagKid::Kind::Element && !inLine(m_tree.at(kid.element));
    };
    const auto blocks = std::count_if(kids.begin(), kids.end(), isBlock);
    if (blocks == 0) {
        if (!squeezed(m_facts.text(element)).isEmpty()) {
            text(element, depth, u"P"_s);
        }
        return;
    }
    if (blocks < static_cast<qsizetype>(kids.size())) {
        add(depth, u"words beside blocks"_s);
    }
    for (const TagKid &kid : kids) {
        if (isBlock(kid)) {
            this->element(kid.element, depth);
        }
    }
}

void Walk::element(int element, int depth)
{
    const TagElement &own = m_tree.at(element);
    const QString type = QString::fromUtf8(own.type);
    if (type == u"L"_s) {
        add(depth, u"L "_s + nameOf(own.attribute("/List", "/ListNumbering")));
        for (const int child : m_tree.children(element)) {
            item(child, depth + 1);
        }
    } else if (type == u"Table"_s) {
        add(depth, type);
        table(element, depth);
    } else if (type == u"Colophon"_s) {
        add(depth, type);
        body(element, depth + 1);
    } else if (type == u"Figure"_s) {
        add(depth, u"Figure "_s + squeezed(own.text("/Alt")));
    } else if (type == u"Undescribed"_s) {
        add(depth, u"Figure "_s);
    } else if (type.startsWith(u"Heading"_s) && type.size() == 11) {
        text(element, depth, u"H"_s + type.at(7));
    } else {
        text(element, depth, type);
    }
}

void Walk::item(int element, int depth)
{
    const QList<QByteArray> types = m_tree.childTypes(element);
    if (m_tree.at(element).type != "LI" || types != QList<QByteArray>{"Lbl", "LBody"}) {
        add(depth, u"something else than LI with Lbl and LBody"_s);
        return;
    }
    const std::vector<int> parts = m_tree.children(element);
    add(depth, u"LI "_s + squeezed(m_facts.text(parts[0])));
    body(parts[1], depth + 1);
}

void Walk::table(int element, int depth)
{
    for (const int child : m_tree.children(element)) {
        const QByteArray &type = m_tree.at(child).type;
        if (type == "Caption") {
            text(child, depth + 1, u"Caption"_s);
        } else if (type == "THead" || type == "TBody") {
            for (const int each : m_tree.children(child)) {
                row(each, depth + 1, u' ' + QString::fromUtf8(type));
            }
        } else {
            row(child, depth + 1, QString());
        }
    }
}

void Walk::row(int element, int depth, const QString &part)
{
    add(depth, QString::fromUtf8(m_tree.at(element).type) + part);
    for (const int child : m_tree.children(element)) {
        const TagElement &cell = m_tree.at(child);
        if (cell.type == "Filler" && squeezed(m_facts.text(child)).isEmpty()) {
            continue;
        }
        const QString scope = cell.type == "TH" ? u' ' + nameOf(cell.attribute("/Table", "/Scope")) : QString();
        add(depth + 1, u"%1%2 %3x%4"_s.arg(QString::fromUtf8(cell.type), scope)
                           .arg(numberOr(cell.attribute("/Table", "/ColSpan"), 1))
                           .arg(numberOr(cell.attribute("/Table", "/RowSpan"), 1)));
        body(child, depth + 2);
    }
}

void Walk::text(int element, int depth, const QString &shape)
{
    add(depth, shape);
    DocumentLine line = m_lines.back();
    run(element, {}, line);
    m_lines.back() = line;
}

void Walk::say(const QString &text, const Look &look, DocumentLine &line)
{
    const QString words = squeezed(text);
    line.words += words;
    line.strong += look.strong ? words : QString();
    line.emphasis += look.emphasis ? words : QString();
    line.added += look.added ? words : QString();
    line.removed += look.removed ? words : QString();
    if (!look.language.isEmpty() && !words.isEmpty()) {
        line.foreign[look.language] += words;
    }
}

void Walk::run(int element, const Look &look, DocumentLine &line)
{
    for (const TagKid &kid : m_tree.at(element).kids) {
        if (kid.kind == TagKid::Kind::Content) {
            say(m_facts.textOfPiece(kid), look, line);
        } else if (kid.kind == TagKid::Kind::Element) {
            const TagElement &inner = m_tree.at(kid.element);
            Look next = look;
            next.strong = look.strong || inner.type == "Strong";
            next.emphasis = look.emphasis || inner.type == "Em";
            next.added = look.added || inner.type == "Added";
            next.removed = look.removed || inner.type == "Removed";
            const QString language = inner.text("/Lang").toLower();
            next.language = language.isEmpty() ? look.language : language;
            const qsizetype begin = line.words.size();
            run(kid.element, next, line);
            if (inner.type == "Link") {
                const auto end = std::find_if(inner.kids.begin(), inner.kids.end(),
                                              [](const TagKid &each) { return each.kind == TagKid::Kind::Annotation; });
                line.links.push_back({begin, line.words.size(), end == inner.kids.end() ? QString() : address(*end)});
            }
        }
    }
}

QString Walk::address(const TagKid &kid) const
{
    QPDFObjectHandle annotation = m_facts.file().getObjectByObjGen(kid.annotation);
    QPDFObjectHandle action = annotation.isDictionary() ? annotation.getKey("/A") : QPDFObjectHandle::newNull();
    QPDFObjectHandle address = action.isDictionary() ? action.getKey("/URI") : QPDFObjectHandle::newNull();
    return address.isString() ? QString::fromStdString(address.getStringValue()) : QString();
}

} // namespace

DocumentLines linesOf(const PdfFacts &facts)
{
    return Walk(facts).lines();
}

} // namespace attest::test::pdf
