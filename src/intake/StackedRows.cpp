// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/StackedRows.h"

#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"

#include <QSet>

#include <algorithm>

namespace attest {

namespace {

/// The only one of the heads that is worded so, or that names the same part of an answer; below 0: none.
qsizetype headNamed(const QString &text, const QStringList &heads)
{
    if (heads.contains(text)) {
        return heads.count(text) == 1 ? heads.indexOf(text) : -1;
    }
    const std::optional<ColumnRole> role = roleOfHeading(text);
    qsizetype found = -1;
    for (qsizetype i = 0; role && isAnswerRole(*role) && i < heads.size(); ++i) {
        if (roleOfHeading(heads.at(i)) == role) {
            if (found >= 0) {
                return -1;
            }
            found = i;
        }
    }
    return found;
}

} // namespace

std::vector<const GridCell *> filledIn(const GridRow &row)
{
    std::vector<const GridCell *> cells = begunIn(row);
    cells.erase(
        std::remove_if(cells.begin(), cells.end(), [](const GridCell *cell) { return cellText(cell->cell).isEmpty(); }),
        cells.end());
    return cells;
}

std::vector<int> columnsIn(const GridRow &row)
{
    std::vector<int> columns;
    for (const GridCell *cell : begunIn(row)) {
        columns.push_back(cell->column);
    }
    return columns;
}

int spanOf(const GridRow &row, const GridCell &cell)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [&cell](const GridCell &place) {
        return place.cell == cell.cell && place.column == cell.column;
    }));
}

Heads headsOf(const GridRow &own, const GridRow &model)
{
    const QStringList names = printedCells(model);
    const bool same = printedCells(own) == names;
    const std::vector<const GridCell *> cells = filledIn(own);
    Heads heads;
    QSet<qsizetype> taken;
    for (size_t i = 0; i < cells.size(); ++i) {
        const qsizetype head = same ? qsizetype(i) : headNamed(cellText(cells[i]->cell), names);
        if (head < 0 || taken.contains(head)) {
            return {};
        }
        taken.insert(head);
        heads[cells[i]->column] = size_t(head);
    }
    return heads;
}

bool isTextRole(std::optional<ColumnRole> role)
{
    return role == ColumnRole::Evidence || role == ColumnRole::Commentary || role == ColumnRole::EvidenceCommentary;
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
