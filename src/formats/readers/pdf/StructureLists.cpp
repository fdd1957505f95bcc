// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureBlocks.h"
#include "formats/readers/positions/ListMark.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest::pdfreader {

using namespace positions;

namespace {

constexpr qsizetype kLongestMark = 6; // with the space after it

/// Up to the first space of an item's words, where that marks it.
QString markOf(const Blocks &item)
{
    const auto *paragraph = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().node);
    if (paragraph == nullptr || paragraph->spans.empty()) {
        return {};
    }
    const QString words = plainText(paragraph->spans).left(kLongestMark);
    const qsizetype space = words.indexOf(u' ');
    const QString mark = words.left(std::max<qsizetype>(space, 0));
    return isBullet(mark) || isCounter(mark) ? mark : QString();
}

void dropMark(Blocks &item, qsizetype size)
{
    Spans &spans = std::get<Paragraph>(item.front().node).spans;
    for (qsizetype left = size + 1; left > 0 && !spans.empty();) { // with the space
        const qsizetype here = std::min(left, spans.front().text.size());
        spans.front().text.remove(0, here);
        left -= here;
        if (spans.front().text.isEmpty()) {
            spans.erase(spans.begin());
        }
    }
}

/// Some programs write marks as the first words of the items they tag.
void takeMarks(std::vector<Blocks> &items, QStringList &labels)
{
    QStringList marks;
    for (const Blocks &item : items) {
        marks.append(markOf(item));
        if (marks.back().isEmpty() || isBullet(marks.back()) != isBullet(marks.front())) {
            return;
        }
    }
    if (marks.isEmpty()) {
        return;
    }
    if (!isBullet(marks.front())) {
        const ListMark first = listMark({}, marks.mid(0, 3));
        // One item alone may go on with a list of another cell: "(f)", but "4." may be a figure.
        const bool alone = marks.size() == 1 && first.start != 1 && !marks.front().endsWith(u')');
        if (first.style == ListStyle::Bullet || alone || !countsUp(marks)) {
            return; // numbers that count nothing, or not all, are words
        }
    }
    for (size_t i = 0; i < items.size(); ++i) {
        dropMark(items[i], marks.at(static_cast<qsizetype>(i)).size());
    }
    labels = marks;
}

} // namespace

void StructureBlocks::readList(const StructureElement &element, Container &into, const Span &look)
{
    flush(into);
    List list;
    QStringList labels;
    readItems(element, list, labels, into, look);
    flush(into); // a caption, before the list
    if (std::all_of(labels.begin(), labels.end(), [](const QString &label) { return label.isEmpty(); })) {
        takeMarks(list.items, labels);
    }
    const ListMark mark = listMark(element.numbering, labels);
    list.style = mark.style;
    list.start = mark.start;
    std::optional<SourcePlace> place;
    if (!list.items.empty() && !list.items.front().empty()) {
        place = list.items.front().front().place;
    }
    if (!list.items.empty()) {
        add({std::move(list), std::move(place)}, into);
    }
}

void StructureBlocks::readItems(const StructureElement &element, List &list, QStringList &labels, Container &around,
                                const Span &look)
{
    for (const StructureElement::Kid &kid : element.kids) {
        if (m_budget.exceeded()) {
            return;
        }
        if (kid.isPiece) {
            readPiece(m_text.pieces()[static_cast<size_t>(kid.index)], around, look);
            continue;
        }
        const StructureElement &inside = m_tree.at(kid.index);
        if (inside.type == ElementType::Caption) {
            readElement(inside, around, look);
        } else if (inside.type == ElementType::Item) {
            QString label;
            QString *outer = std::exchange(m_label, &label);
            Container item(m_rules);
            readElement(inside, item, look);
            flush(item);
            m_label = outer;
            labels.append(label);
            list.items.push_back(std::move(item.blocks));
        } else if (inside.type == ElementType::NonStruct || inside.type == ElementType::Group) {
            readItems(inside, list, labels, around, look);
        } else {
            // A list straight in a list belongs to the item above it.
            Container item(m_rules);
            readElement(inside, item, look);
            flush(item);
            if (list.items.empty() || inside.type != ElementType::List) {
                list.items.emplace_back();
            }
            std::move(item.blocks.begin(), item.blocks.end(), std::back_inserter(list.items.back()));
        }
    }
}

} // namespace attest::pdfreader
