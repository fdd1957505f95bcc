// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ListMark.h"
#include "formats/readers/pdf/StructureBlocks.h"

#include <iterator>
#include <utility>

namespace attest::pdfreader {

void StructureBlocks::readList(const StructureElement &element, Container &into, const Span &look)
{
    flush(into);
    List list;
    QStringList labels;
    readItems(element, list, labels, into, look);
    flush(into); // a caption, before the list
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
