// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlVisibility.h"

#include "formats/readers/HtmlCards.h"
#include "formats/readers/HtmlElements.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace gumbo;

namespace {

bool isNeverContent(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER:
        return true;
    default:
        return false;
    }
}

/// A button is not content, but the one that unfolds a section or sorts a column holds that heading's words.
bool isMereButton(const GumboNode *element)
{
    if (!is(element, GUMBO_TAG_BUTTON) || isFold(element)) {
        return false;
    }
    for (const GumboNode *around = element->parent; around != nullptr; around = around->parent) {
        if (headingLevel(around) > 0 || is(around, GUMBO_TAG_TH)) {
            return false;
        }
    }
    return true;
}

bool isDialogue(const GumboNode *element)
{
    const QString role = attribute(element, "role");
    return role == u"dialog" || role == u"alertdialog" ||
           (isNamed(element, "dialog") && !hasAttribute(element, "open"));
}

bool isHidden(const GumboNode *element)
{
    QString style = attribute(element, "style").toLower();
    style.remove(u' ');
    return hasAttribute(element, "hidden") || style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

/// Whether a text is nothing but an answer or the sign of one.
bool isAnswer(const QString &text)
{
    static const QRegularExpression answer(
        QStringLiteral(
            "\\A(?:yes|no|n/?a|not applicable|part(?:ly|ial(?:ly)?)|(?:fully |partly |partially |not |non-?)?"
            "(?:compliant|met)|[✓✔✗✘☑☒☐])[.,;!]?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(answer);
}

/// How a class takes an element away, if it does. What "hide" and "invisible" do is told by style sheets alone.
enum class Away {
    No,
    Perhaps,
    Yes,
};

Away awayByClass(const GumboNode *element)
{
    static const QRegularExpression hides(
        QStringLiteral("(?:\\A|\\s)(?:d-none|hidden|is-hidden|u-hidden|ng-hide|uk-hidden)(?=\\s|\\z)"));
    static const QRegularExpression may(QStringLiteral("(?:\\A|\\s)(?:hide|invisible)(?=\\s|\\z)"));
    // "d-none d-md-inline", "hidden md:block", "hide lg-show": away on small screens only.
    static const QRegularExpression shows(QStringLiteral(
        "(?:\\A|\\s)(?:d-[a-z]+-(?!none)|[a-z0-9]+:(?!hidden)|(?:show|visible)(?:[-_]|\\s|\\z)|[a-z0-9-]+[-_](?:show|"
        "visible)(?=\\s|\\z))"));
    const QString classes = attribute(element, "class");
    if (classes.isEmpty() || classes.contains(shows)) {
        return Away::No;
    }
    return classes.contains(hides) ? Away::Yes : classes.contains(may) ? Away::Perhaps : Away::No;
}

bool isSmall(const GumboNode *element)
{
    return is(element, GUMBO_TAG_SPAN) || is(element, GUMBO_TAG_I) || is(element, GUMBO_TAG_IMG) ||
           is(element, GUMBO_TAG_SVG);
}

/// Whether another answer is shown beside an element, or an icon that stands for one.
bool hasCounterpart(const GumboNode *element, bool icons)
{
    constexpr unsigned most = 12; // in one place
    const GumboNode *parent = element->parent;
    if (parent == nullptr || !isElement(parent) || parent->v.element.children.length > most) {
        return false;
    }
    const std::vector<const GumboNode *> all = children(parent);
    return std::any_of(all.begin(), all.end(), [&](const GumboNode *other) {
        if (other == element || (isElement(other) && (isHidden(other) || awayByClass(other) != Away::No))) {
            return false;
        }
        const QString text = textOf(other).trimmed();
        return isAnswer(text) || (icons && text.isEmpty() && isElement(other) && isSmall(other));
    });
}

/// A sign that a class takes away ("d-none"), or an answer beside the one that is shown. All other words stay: a class
/// may be called anything.
bool isHiddenByClass(const GumboNode *element)
{
    const Away away = isSmall(element) ? awayByClass(element) : Away::No;
    if (away == Away::No) {
        return false;
    }
    const QString text = textOf(element).trimmed();
    return text.isEmpty() || (isAnswer(text) && hasCounterpart(element, away == Away::Yes));
}

bool isCookieBanner(const GumboNode *element)
{
    return attribute(element, "class").contains(u"cookie", Qt::CaseInsensitive) ||
           attribute(element, "id").contains(u"cookie", Qt::CaseInsensitive);
}

bool isSkipLink(const GumboNode *element)
{
    if (!is(element, GUMBO_TAG_A) || !attribute(element, "href").startsWith(u'#')) {
        return false;
    }
    return attribute(element, "class").contains(u"skip", Qt::CaseInsensitive) ||
           textOf(element).trimmed().startsWith(u"skip to ", Qt::CaseInsensitive);
}

/// What a click on shows a part of the page that was folded away.
bool isSwitch(const GumboNode *element)
{
    return !opensAside(element) && (hasAttribute(element, "data-bs-toggle") || hasAttribute(element, "data-toggle") ||
                                    hasAttribute(element, "aria-expanded") || attribute(element, "role") == u"tab");
}

bool isRadio(const GumboNode *element)
{
    return is(element, GUMBO_TAG_INPUT) &&
           attribute(element, "type").compare(QLatin1String("radio"), Qt::CaseInsensitive) == 0;
}

} // namespace

HtmlVisibility::HtmlVisibility(const GumboNode *root)
{
    std::vector<const GumboNode *> headers, footers;
    forEachElement(root, [&, this](const GumboNode *element, int) {
        if (hasAttribute(element, "aria-controls") && !opensAside(element)) {
            m_controlled.insert(attribute(element, "aria-controls").trimmed());
        }
        for (const char *name : {"data-bs-target", "data-target", "href"}) {
            const QString target = attribute(element, name).trimmed();
            if (target.startsWith(u'#') && isSwitch(element)) {
                m_controlled.insert(target.mid(1));
            }
        }
        if (is(element, GUMBO_TAG_HEADER) || is(element, GUMBO_TAG_FOOTER)) {
            (is(element, GUMBO_TAG_HEADER) ? headers : footers).push_back(element);
        }
        if (is(element, GUMBO_TAG_MAIN) || is(element, GUMBO_TAG_H1)) {
            addWithAncestors(element, m_holdsContent);
        } else if (isRadio(element) && hasAttribute(element, "checked")) {
            addWithAncestors(element, m_holdsChosen);
        } else if (isRadio(element)) {
            addWithAncestors(element, m_holdsUnchosen);
            m_unchosen.insert(attribute(element, "id"));
        }
    });
    m_inCards = partsOfCards(headers, footers);
    m_unchosen.remove(QString());
    m_controlled.remove(QString());
}

void HtmlVisibility::addWithAncestors(const GumboNode *node, Elements &elements)
{
    for (; node != nullptr && !elements.contains(node); node = node->parent) {
        elements.insert(node);
    }
}

bool HtmlVisibility::isUnchosenLabel(const GumboNode *element) const
{
    if (!is(element, GUMBO_TAG_LABEL)) {
        return false;
    }
    if (hasAttribute(element, "for")) {
        return m_unchosen.contains(attribute(element, "for"));
    }
    return m_holdsUnchosen.contains(element) && !m_holdsChosen.contains(element);
}

namespace {

/// Whether an element stands in a table cell with words that are neither its own nor a switch's: then what it holds is
/// help with the cell, and no answer.
bool isAsideInCell(const GumboNode *element)
{
    const GumboNode *cell = element->parent;
    while (cell != nullptr && isElement(cell) && !is(cell, GUMBO_TAG_TD) && !is(cell, GUMBO_TAG_TH)) {
        cell = cell->parent;
    }
    if (cell == nullptr || !isElement(cell)) {
        return false;
    }
    constexpr size_t most = 100; // nodes looked at in a cell
    std::vector<const GumboNode *> open = {cell};
    for (size_t looked = 0; !open.empty(); ++looked) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (node == element || hasAttribute(node, "aria-expanded") || (isElement(node) && isHidden(node))) {
            continue;
        }
        if (looked == most || (isElement(node) && node->v.element.children.length > most) ||
            (node->type == GUMBO_NODE_TEXT && !textOf(node).trimmed().isEmpty())) {
            return true;
        }
        const std::vector<const GumboNode *> inner = children(node);
        open.insert(open.end(), inner.begin(), inner.end());
    }
    return false;
}

/// The element that stands before a node; null where none is near.
const GumboNode *elementBefore(const GumboNode *node)
{
    const GumboVector &siblings = node->parent->v.element.children;
    const GumboNode *before = nullptr;
    for (size_t i = node->index_within_parent, looked = 0; i > 0 && before == nullptr && looked < 4; ++looked) {
        const auto *sibling = static_cast<const GumboNode *>(siblings.data[--i]);
        before = isElement(sibling) ? sibling : nullptr;
    }
    return before;
}

/// Whether what stands before an element is a heading, or a button alone, that unfolds what follows.
bool followsSwitch(const GumboNode *element)
{
    if (element->parent == nullptr || !isElement(element->parent)) {
        return false;
    }
    static const QRegularExpression help(QStringLiteral("\\A\\W*(?:help|guidance|hint|tip)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const GumboNode *before = elementBefore(element);
    for (int depth = 0; before != nullptr && depth < 4; ++depth) {
        if (hasAttribute(before, "aria-expanded") && !opensAside(before)) {
            return !textOf(before).contains(help) && !isAsideInCell(element);
        }
        const GumboNode *inside = nullptr;
        for (const GumboNode *child : children(before)) {
            inside = isElement(child) ? child : inside;
        }
        before = inside;
    }
    return false;
}

bool folds(const QString &classes)
{
    static const QRegularExpression fold(QStringLiteral("accordion|toggle|collaps|expand|panel"),
                                         QRegularExpression::CaseInsensitiveOption);
    return classes.contains(fold);
}

/// What pages hide for good, or show in another place: a copy for phones, a menu, a question about the page.
bool isAsideByClass(const QString &classes)
{
    static const QRegularExpression aside(QStringLiteral("mobile|phone|feedback|menu|(?:\\A|[\\s_-])nav|(?-i:Nav)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return classes.contains(aside);
}

bool isAlike(const GumboNode *left, const GumboNode *right)
{
    return left->v.element.tag == right->v.element.tag && attribute(left, "class") == attribute(right, "class");
}

/// Whether the same two, a title and what it folds, stand once more near them under another title.
bool isOneOfSeveral(const GumboNode *title, const GumboNode *folded)
{
    constexpr unsigned around = 40; // nodes
    if (attribute(title, "class").isEmpty() && headingLevel(title) == 0) {
        return false;
    }
    const GumboVector &siblings = folded->parent->v.element.children;
    const auto at = static_cast<unsigned>(folded->index_within_parent);
    for (unsigned i = at - std::min(at, around); i < std::min(siblings.length, at + around); ++i) {
        const auto *other = static_cast<const GumboNode *>(siblings.data[i]);
        if (other == folded || !isElement(other) || !isAlike(other, folded)) {
            continue;
        }
        const GumboNode *before = elementBefore(other);
        if (before != nullptr && isAlike(before, title) && textOf(before).simplified() != textOf(title).simplified()) {
            return true;
        }
    }
    return false;
}

/// Whether nothing but a title and what it folds stands in an element that is named so.
bool isItem(const GumboNode *item)
{
    constexpr unsigned most = 7; // nodes, with the white space between
    const std::vector<const GumboNode *> all =
        item->v.element.children.length <= most ? children(item) : std::vector<const GumboNode *>();
    return folds(attribute(item, "class")) && std::count_if(all.begin(), all.end(), isElement) == 2;
}

/// Whether an element is the folded part of what its classes, or those of the element around it, name so, below a title
/// that is seen: accordions of which a saved page has no other trace.
bool isFoldedByClass(const GumboNode *element)
{
    constexpr qsizetype longestTitle = 200;
    const GumboNode *parent = element->parent;
    if (!is(element, GUMBO_TAG_DIV) || parent == nullptr || !isElement(parent) ||
        attribute(element, "class").isEmpty()) {
        return false;
    }
    const QString classes = attribute(element, "class") + u' ' + attribute(parent, "class");
    if (!folds(classes) || isAsideByClass(classes)) {
        return false;
    }
    const GumboNode *before = elementBefore(element);
    if (before == nullptr || isHidden(before) || is(before, GUMBO_TAG_BUTTON) || is(before, GUMBO_TAG_A)) {
        return false;
    }
    const QString title = textOf(before).simplified();
    if (title.isEmpty() || title.size() > longestTitle || isAsideInCell(element)) {
        return false;
    }
    return folds(attribute(before, "class")) || isItem(parent) || isOneOfSeveral(before, element);
}

} // namespace

/// A section that is folded away for now, on a page saved as it was shown, is still the page's content.
bool HtmlVisibility::isUnfolded(const GumboNode *element) const
{
    return followsSwitch(element) || attribute(element, "hidden") == u"until-found" ||
           attribute(element, "role") == u"tabpanel" || m_controlled.contains(attribute(element, "id")) ||
           isFoldedByClass(element);
}

bool HtmlVisibility::isUnseen(const GumboNode *element) const
{
    return isNeverContent(element->v.element.tag) || isMereButton(element) || isDialogue(element) ||
           isHiddenByClass(element) || (isHidden(element) && !isUnfolded(element));
}

bool HtmlVisibility::isLeftOut(const GumboNode *element, bool inContent) const
{
    if (isUnseen(element)) {
        return true;
    }
    const QString role = attribute(element, "role").trimmed().toLower();
    if (role == u"navigation" || role == u"search") {
        return true;
    }
    const bool isHeaderOrFooter = is(element, GUMBO_TAG_HEADER) || is(element, GUMBO_TAG_FOOTER);
    const bool isEdge =
        (isHeaderOrFooter && !m_inCards.contains(element)) || role == u"banner" || role == u"contentinfo";
    const bool isUnspoken = attribute(element, "aria-hidden") == u"true" && !isUnfolded(element);
    if ((isEdge && !inContent) || isUnspoken || isCookieBanner(element)) {
        // Pages mark their wrappers too ("has-cookie-banner", aria-hidden behind a dialogue): what holds the page's
        // title or its main part is no banner.
        return !m_holdsContent.contains(element);
    }
    return isSkipLink(element) || isUnchosenLabel(element);
}

} // namespace attest
