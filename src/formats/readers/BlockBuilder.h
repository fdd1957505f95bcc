// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Where a list item of an office document belongs: its level, and what it is counted as.
struct ListItemPlace
{
    ListStyle style = ListStyle::Bullet;
    int value = 1;
    int level = 0;
};

/// Puts blocks one after another. Word knows no lists, only paragraphs with a mark and a level: neighbours that count
/// on become one list, deeper levels a list within the item above them.
class BlockBuilder
{
public:
    void add(Block block);
    void addItem(Spans spans, const ListItemPlace &place);
    /// Goes on within the item that stands open at `level`; as add() where none does.
    void addToItem(Block block, int level);
    bool empty() const { return m_blocks.empty(); }
    Blocks take();

private:
    Blocks &containerAt(size_t depth);

    Blocks m_blocks;
    std::vector<int> m_openLevels; ///< the level of each list that stands open, from the outermost in
};

} // namespace attest
