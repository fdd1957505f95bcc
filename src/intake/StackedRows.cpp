// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/StackedRows.h"

#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"

#include <algorithm>

namespace attest {

namespace {

} // namespace

std::vector<const GridCell *> filledIn(const GridRow &row)
{
    std::vector<const GridCell *> cells = begunIn(row);
    cells.erase(
        std::remove_if(cells.begin(), cells.end(), [](const GridCell *cell) { return cellText(cell->cell).isEmpty(); }),
        cells.end());
    return cells;
}

bool isWorded(const EditionShelf &editions, const Opening &opening)
{
    return wordsRequirementOf(editions, opening.code, opening.words);
}

std::optional<Opening> openingOf(const GridRow &row, const EditionShelf &editions)
{
    const auto begun =
        std::count_if(row.cells.begin(), row.cells.end(), [](const GridCell &cell) { return cell.begins; });
    if (begun == 0 || begun > 6 || row.cells.front().fromAbove) {
        return std::nullopt;
    }
    const std::vector<const GridCell *> cells = filledIn(row);
    if (cells.size() == 1) {
        const LeadingCode leading = leadingCode(cellText(cells.front()->cell));
        const bool known = !leading.rest.isEmpty() && holdsKnownCodes(editions, leading.code);
        return known ? std::optional(Opening{leading.code, leading.rest, false}) : std::nullopt;
    }
    const QString code = cells.size() == 2 ? cellText(cells.front()->cell) : QString();
    return holdsKnownCodes(editions, code)
               ? std::optional(Opening{codesIn(code).value(0), cellText(cells[1]->cell), true})
               : std::nullopt;
}

bool follow(const EditionShelf &editions, const QString &above, const QString &below)
{
    return std::any_of(editions.begin(), editions.end(), [&](const EditionWords &edition) {
        return edition.byCode(above) >= 0 && edition.byCode(below) == edition.byCode(above) + 1;
    });
}

bool isAnswerRow(const GridRow &row)
{
    const std::vector<const GridCell *> cells = filledIn(row);
    if (cells.size() != 1) {
        return false;
    }
    const Labelled labelled = withoutLabel(cells.front()->cell->blocks);
    return isComplyCell(cellText(cells.front()->cell)) ||
           (labelled.role == ColumnRole::Comply && isComplyCell(foldedSpace(plainText(labelled.blocks))));
}

} // namespace attest
