// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/BlockBuilder.h"

#include <utility>

namespace attest {

namespace {

bool continues(const List &list, const ListItemPlace &place)
{
    if (list.style != place.style) {
        return false;
    }
    return list.style == ListStyle::Bullet || list.start + static_cast<qint64>(list.items.size()) == place.value;
}

} // namespace

Blocks &BlockBuilder::containerAt(size_t depth)
{
    Blocks *container = &m_blocks;
    for (size_t level = 0; level < depth; ++level) {
        container = &std::get<List>(container->back().node).items.back();
    }
    return *container;
}

void BlockBuilder::add(Block block)
{
    m_openLevels.clear();
    m_blocks.push_back(std::move(block));
}

void BlockBuilder::addItem(Spans spans, const ListItemPlace &place)
{
    while (!m_openLevels.empty() && m_openLevels.back() > place.level) {
        m_openLevels.pop_back();
    }
    const bool open = !m_openLevels.empty() && m_openLevels.back() == place.level;
    Blocks &container = containerAt(open ? m_openLevels.size() - 1 : m_openLevels.size());
    if (!open || !continues(std::get<List>(container.back().node), place)) {
        List list;
        list.style = place.style;
        list.start = place.style == ListStyle::Bullet ? 1 : place.value;
        container.push_back({std::move(list)});
    }
    if (!open) {
        m_openLevels.push_back(place.level);
    }
    std::get<List>(container.back().node).items.push_back({Block{Paragraph{std::move(spans)}}});
}

void BlockBuilder::addToItem(Block block, int level)
{
    while (!m_openLevels.empty() && m_openLevels.back() > level) {
        m_openLevels.pop_back();
    }
    if (m_openLevels.empty() || m_openLevels.back() != level) {
        add(std::move(block));
        return;
    }
    containerAt(m_openLevels.size()).push_back(std::move(block));
}

Blocks BlockBuilder::take()
{
    m_openLevels.clear();
    return std::exchange(m_blocks, {});
}

} // namespace attest
