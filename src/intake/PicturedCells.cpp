// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/PicturedCells.h"

#include "intake/ComplyReading.h"
#include "intake/FormTable.h"

#include <algorithm>

namespace attest {

std::optional<QString> drawnIn(const Cell &cell)
{
    const auto isNamed = [](const Block &block) {
        const auto *figure = std::get_if<Figure>(&block.node);
        return figure != nullptr && (figure->alternative.isEmpty() || isMark(figure->alternative));
    };
    const bool drawn = !cell.blocks.empty() && std::all_of(cell.blocks.begin(), cell.blocks.end(), isNamed);
    return drawn ? std::optional(cellText(&cell)) : std::nullopt;
}

Blocks withoutPictures(Blocks blocks)
{
    for (Block &block : blocks) {
        if (auto *words = std::get_if<Paragraph>(&block.node)) {
            for (Span &span : words->spans) {
                span.text.remove(pictureSign);
            }
        }
    }
    return blocks;
}

} // namespace attest
