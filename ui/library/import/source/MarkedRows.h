// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportDraft.h"

#include "assessment/Doubt.h"

#include <QColor>

#include <array>

class QPainter;

namespace attest::ui {

/// Where one row of an import stands in its document.
struct MarkedRow
{
    QString name; ///< "1.3"; empty for a row without a place
    CellPlaces row;
    std::array<CellPlaces, 3> cells; ///< comply, evidence, commentary
    bool waits = false;              ///< for somebody's eye

    const CellPlaces &of(ReadPart part) const;
};

/// The rows of an import, in the order of ImportModel.
std::vector<MarkedRow> markedRows(const ImportDraft &draft);

/// Draws the outline round a row that is not in hand, the row in hand, and the cell of it that is. On paper, which is
/// white whatever the theme, or on the card.
enum class Outline { Row, Waiting, RowInHand, CellInHand };
enum class Ground { Paper, Card };
void drawOutline(QPainter &painter, const QRectF &area, Outline outline, Ground ground);

} // namespace attest::ui
