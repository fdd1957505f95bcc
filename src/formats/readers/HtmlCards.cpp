// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlCards.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace attest {

using namespace gumbo;

namespace {

using Edges = std::vector<const GumboNode *>;
using Nodes = QSet<const GumboNode *>;

constexpr qsizetype fewestCards = 3;

/// The words that an element begins with.
QString beginningOf(const GumboNode *element)
{
    constexpr size_t most = 20; // nodes looked at, and in each
    constexpr qsizetype enough = 60;
    QString text;
    std::vector<const GumboNode *> open = {element};
    for (size_t looked = 0; !open.empty() && looked < most && text.size() < enough; ++looked) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (!isElement(node)) {
            text += textOf(node).left(enough) + u' ';
            continue;
        }
        const GumboVector &inner = node->v.element.children;
        for (size_t i = std::min<size_t>(inner.length, most); i > 0; --i) {
            open.push_back(static_cast<const GumboNode *>(inner.data[i - 1]));
        }
    }
    return text.simplified();
}

QString codeIn(const GumboNode *element)
{
    static const QRegularExpression code(
        QStringLiteral("\\A\\W*(?:[A-Za-z]+\\W+){0,4}(\\d{1,2}\\.\\d{1,2})(?![.\\d])"));
    return code.match(beginningOf(element)).captured(1);
}

/// "Comply: Yes": an edge that holds a part of an answer.
bool beginsWithLabel(const GumboNode *element)
{
    static const QRegularExpression label(
        QStringLiteral("\\A\\W*(?:(?:our|do we|does the landlord)\\s+)?(?:compl(?:y|iant)|evidence|commentary|"
                       "explanation)\\b[^:?]{0,25}[:?]"),
        QRegularExpression::CaseInsensitiveOption);
    return label.match(beginningOf(element)).hasMatch();
}

/// Those from the first that begins with a code to the last, where several do.
Nodes withCodes(const Edges &edges)
{
    QSet<QString> codes;
    size_t first = edges.size(), last = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        if (const QString code = codeIn(edges[i]); !code.isEmpty()) {
            codes.insert(code);
            first = std::min(first, i);
            last = i;
        }
    }
    return codes.size() < fewestCards
               ? Nodes()
               : Nodes(edges.begin() + std::ptrdiff_t(first), edges.begin() + std::ptrdiff_t(last) + 1);
}

/// The element so many levels above another, within the page's body.
const GumboNode *above(const GumboNode *node, int levels)
{
    for (; levels > 0 && node != nullptr; --levels) {
        node = node->parent;
    }
    const bool stands = node != nullptr && isElement(node) && !is(node, GUMBO_TAG_BODY) && node->parent != nullptr;
    return stands && isElement(node->parent) ? node : nullptr;
}

/// Whether an element above an edge says more than the edge does.
bool saysMore(const GumboNode *card, const GumboNode *edge)
{
    for (const GumboNode *inner = edge; inner != card; inner = inner->parent) {
        for (const GumboNode *other : children(inner->parent)) {
            if (other != inner && !beginningOf(other).isEmpty()) {
                return true;
            }
        }
    }
    return false;
}

QStringList classesOf(const GumboNode *element)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    constexpr qsizetype most = 8;
    const QStringList classes = attribute(element, "class").split(space, Qt::SkipEmptyParts).mid(0, most);
    return classes.isEmpty() ? QStringList(QString()) : classes;
}

/// The elements so many levels above edges that stand beside others of the same kind, each of which holds one edge, and
/// more.
Nodes cardsAbove(const Edges &edges, int levels)
{
    QHash<const GumboNode *, Edges> held;
    for (const GumboNode *edge : edges) {
        if (const GumboNode *card = above(edge, levels)) {
            held[card].push_back(edge);
        }
    }
    QHash<std::pair<const GumboNode *, QString>, Nodes> kinds;
    for (auto each = held.cbegin(); each != held.cend(); ++each) {
        const GumboNode *card = each.key();
        if (each.value().size() == 1 && saysMore(card, each.value().front())) {
            for (const QString &name : classesOf(card)) {
                kinds[{card->parent, QString::number(card->v.element.tag) + u'.' + name}].insert(card);
            }
        }
    }
    Nodes cards;
    for (const Nodes &alike : std::as_const(kinds)) {
        if (alike.size() >= fewestCards) {
            cards += alike;
        }
    }
    return cards;
}

/// The parents of those that stand alone in them.
Nodes cardsAround(const Nodes &parts)
{
    QHash<const GumboNode *, int> counts;
    for (const GumboNode *part : parts) {
        ++counts[above(part, 1)];
    }
    Nodes cards;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.key() != nullptr && each.value() == 1) {
            cards.insert(each.key());
        }
    }
    return cards;
}

} // namespace

QSet<const GumboNode *> partsOfCards(const Edges &headers, const Edges &footers)
{
    constexpr int mostLevels = 4; // of an edge below its card
    const Nodes ofHeaders = withCodes(headers), ofFooters = withCodes(footers);
    Nodes parts = ofHeaders + ofFooters;
    std::array<Nodes, mostLevels> cards;
    cards[0] = cardsAround(ofHeaders) + cardsAround(ofFooters);
    for (int level = 1; level <= mostLevels; ++level) {
        cards[size_t(level - 1)] += cardsAbove(headers, level) + cardsAbove(footers, level);
    }
    for (const Edges *edges : {&headers, &footers}) {
        for (const GumboNode *edge : *edges) {
            for (int level = 1; level <= mostLevels; ++level) {
                if (cards[size_t(level - 1)].contains(above(edge, level))) {
                    parts.insert(edge);
                }
            }
            if (beginsWithLabel(edge)) {
                parts.insert(edge);
            }
        }
    }
    return parts;
}

} // namespace attest
