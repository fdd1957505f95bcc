// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlElements.h"

#include <QRegularExpression>

namespace attest {

using namespace gumbo;

bool isPhrase(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
        return true;
    default:
        return false;
    }
}

int headingLevel(const GumboNode *element)
{
    if (!isElement(element)) {
        return 0;
    }
    const GumboTag tag = element->v.element.tag;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        const int level = static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
        return numberAttribute(element, "data-level", 1, 6, level);
    }
    if (attribute(element, "role") == u"heading") {
        return numberAttribute(element, "aria-level", 1, 6, 2);
    }
    return 0;
}

ListStyle listStyle(const GumboNode *element)
{
    if (is(element, GUMBO_TAG_UL)) {
        return ListStyle::Bullet;
    }
    QString style = attribute(element, "style").toLower();
    style.remove(u' ');
    const bool letters = attribute(element, "type").compare(QLatin1String("a"), Qt::CaseInsensitive) == 0 ||
                         style.contains(u"-alpha") || style.contains(u"-latin");
    return letters ? ListStyle::Alpha : ListStyle::Number;
}

bool isHeaderCell(const GumboNode *element)
{
    const QString role = attribute(element, "role");
    return is(element, GUMBO_TAG_TH) || role == u"columnheader" || role == u"rowheader";
}

QString alternativeOf(const GumboNode *element)
{
    for (const char *name : {"alt", "aria-label"}) {
        if (const QString words = attribute(element, name).simplified(); !words.isEmpty()) {
            return words;
        }
    }
    for (const GumboNode *child : children(element)) {
        if (is(child, GUMBO_TAG_TITLE)) {
            return textOf(child).simplified();
        }
    }
    return {};
}

QByteArray drawnPicture(const GumboNode *element)
{
    const QString start = QStringLiteral("data:image/svg+xml;base64,");
    const QString source = attribute(element, "src");
    return source.startsWith(start) ? QByteArray::fromBase64(source.mid(start.size()).toLatin1()) : QByteArray();
}

bool isNoteMark(const GumboNode *element)
{
    constexpr qsizetype longest = 200; // name or address
    static const QRegularExpression mark(QStringLiteral("\\A[\\[(]?(?:\\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]+)[\\])]?\\z"));
    static const QRegularExpression note(QStringLiteral("(?:foot|end)note|noteref|#_?(?:ftn|edn|fn)(?![a-z])"));
    const QString address = is(element, GUMBO_TAG_A) ? attribute(element, "href") : QString();
    if (!address.contains(u'#') || address.size() > longest) {
        return false;
    }
    const QString names = attribute(element, "class").left(longest) + u' ' + attribute(element, "role") + address;
    bool raised = is(element->parent, GUMBO_TAG_SUP) || names.contains(note);
    std::vector<const GumboNode *> held = children(element);
    for (int depth = 0; depth < 4 && held.size() == 1 && isElement(held.front()); ++depth) {
        raised = raised || is(held.front(), GUMBO_TAG_SUP);
        held = children(held.front());
    }
    return raised && held.size() == 1 && held.front()->type == GUMBO_NODE_TEXT &&
           QString::fromUtf8(held.front()->v.text.text).left(longest).trimmed().contains(mark);
}

bool standApart(const GumboNode *one, const GumboNode *next)
{
    constexpr size_t mostLooked = 40; // elements of a block
    const auto isPart = [](const GumboNode *node) {
        return is(node, GUMBO_TAG_SPAN) || is(node, GUMBO_TAG_STRONG) || is(node, GUMBO_TAG_B);
    };
    if (!isPart(one) || !isPart(next) || attribute(one, "class").isEmpty() ||
        attribute(one, "class") == attribute(next, "class")) {
        return false;
    }
    if (one->parent->v.element.children.length > mostLooked) {
        return false;
    }
    const std::vector<const GumboNode *> all = children(one->parent);
    if (!std::all_of(all.begin(), all.end(), isPart)) {
        return false;
    }
    const QString before = textOf(one);
    const QString after = textOf(next);
    return !before.isEmpty() && !after.isEmpty() && (before.back().isLetterOrNumber() || before.back() == u':') &&
           (after.front().isUpper() || after.front().isDigit());
}

const GumboNode *loneCaption(const GumboNode *figure)
{
    const GumboNode *caption = nullptr;
    for (const GumboNode *child : children(figure)) {
        if (isElement(child) && (caption != nullptr || !is(child, GUMBO_TAG_FIGCAPTION))) {
            return nullptr;
        }
        caption = isElement(child) ? child : caption;
    }
    return caption;
}

QString pictureFontOf(const GumboNode *element)
{
    static const QRegularExpression named(
        QStringLiteral("font(?:-family)?\\s*:[^;]*?\\b(Wingdings(?: [23])?|Webdings|Segoe [\\w ]+|Symbol)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int around = 4; // elements: those of a line
    for (int i = 0; i < around && element != nullptr && isElement(element); ++i, element = element->parent) {
        if (const QString face = attribute(element, "face"); !face.isEmpty()) {
            return face.section(u',', 0, 0).trimmed();
        }
        if (const QString style = attribute(element, "style"); style.contains(u"font")) {
            if (const auto match = named.match(style); match.hasMatch()) {
                return match.captured(1);
            }
        }
    }
    return {};
}

QString chosenEntry(const GumboNode *element)
{
    const GumboNode *shown = nullptr;
    forEachElement(element, [&shown](const GumboNode *entry, int) {
        if (is(entry, GUMBO_TAG_OPTION) &&
            (shown == nullptr || (hasAttribute(entry, "selected") && !hasAttribute(shown, "selected")))) {
            shown = entry;
        }
    });
    return shown == nullptr ? QString() : textOf(shown).simplified();
}

bool opensAside(const GumboNode *element)
{
    for (const char *name : {"data-bs-toggle", "data-toggle"}) {
        if (const QString kind = attribute(element, name).trimmed().toLower(); !kind.isEmpty()) {
            return kind != u"collapse" && kind != u"tab" && kind != u"pill";
        }
    }
    return false;
}

bool isFold(const GumboNode *element)
{
    if (!is(element, GUMBO_TAG_BUTTON) || opensAside(element)) {
        return false;
    }
    for (const GumboNode *around = element->parent; around != nullptr; around = around->parent) {
        if (headingLevel(around) > 0 || is(around, GUMBO_TAG_TH)) {
            return false; // whose words it holds
        }
    }
    static const QRegularExpression mere(
        QStringLiteral("\\A\\W*(?:read|show|see|view|learn|open|expand|close|collapse|hide) (?:more|less|all)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const bool folds = hasAttribute(element, "aria-expanded") || attribute(element, "data-bs-toggle") == u"collapse" ||
                       attribute(element, "data-toggle") == u"collapse" ||
                       attribute(element, "class").contains(u"accordion", Qt::CaseInsensitive);
    return folds && !textOf(element).simplified().contains(mere);
}

bool unfolds(const GumboNode *element)
{
    if (!isFold(element)) {
        return false;
    }
    const GumboNode *parent = element->parent;
    for (const GumboNode *around = parent; around != nullptr; around = around->parent) {
        if (is(around, GUMBO_TAG_P)) { // a heading only where it is the whole of the paragraph
            return around == parent && parent->v.element.children.length <= 3 &&
                   textOf(parent).simplified() == textOf(element).simplified();
        }
    }
    return true;
}

void takeLines(const GumboNode *element, Span &look)
{
    static const QRegularExpression through(QStringLiteral("text-decoration(?:-line)?\\s*:[^;]*line-through"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(
        QStringLiteral(
            "text-decoration(?:-line)?\\s*:[^;]*underline|(?:\\A|[;\\s])background(?:-color)?\\s*:\\s*yellow"),
        QRegularExpression::CaseInsensitiveOption);
    const GumboTag tag = element->v.element.tag;
    look.struck = look.struck || tag == GUMBO_TAG_S || tag == GUMBO_TAG_STRIKE;
    look.marked = look.marked || tag == GUMBO_TAG_U || tag == GUMBO_TAG_MARK;
    if (const QString style = attribute(element, "style"); !style.isEmpty()) {
        look.struck = look.struck || style.contains(through);
        look.marked = look.marked || style.contains(marks);
    }
    look.marked = look.marked && look.address.isEmpty();
}

} // namespace attest
