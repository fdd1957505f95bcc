// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/source/MarkedRows.h"

#include "ui/widgets/Theme.h"

#include <QPainter>

namespace attest::ui {

namespace {

// The light theme's, since paper is white in both.
constexpr QRgb accentOnPaper = qRgb(0x0b, 0x6e, 0x6e);
constexpr QRgb quietOnPaper = qRgb(0x8a, 0x94, 0x99);
constexpr QRgb attentionOnPaper = qRgb(0x9a, 0x58, 0x00);
constexpr qreal corner = 3;
constexpr int tint = 28; // of 255

QColor colourOf(Outline outline, Ground ground)
{
    const bool paper = ground == Ground::Paper;
    switch (outline) {
    case Outline::Row:
        return paper ? QColor(quietOnPaper) : Theme::colours().edge;
    case Outline::Waiting:
        return paper ? QColor(attentionOnPaper) : Theme::colours().attention;
    case Outline::RowInHand:
    case Outline::CellInHand:
        break;
    }
    return paper ? QColor(accentOnPaper) : Theme::colours().accent;
}

} // namespace

const CellPlaces &MarkedRow::of(ReadPart part) const
{
    switch (part) {
    case ReadPart::Comply:
        return cells[0];
    case ReadPart::Evidence:
        return cells[1];
    case ReadPart::Commentary:
        return cells[2];
    case ReadPart::Row:
        break;
    }
    return row;
}

std::vector<MarkedRow> markedRows(const ImportDraft &draft)
{
    std::vector<MarkedRow> rows;
    for (size_t i = 0; i < draft.count(); ++i) {
        const Answer &read = draft.asRead(i);
        MarkedRow row;
        row.name = read.provision.text();
        row.row = placesOf(read, ReadPart::Row);
        row.cells = {placesOf(read, ReadPart::Comply), placesOf(read, ReadPart::Evidence),
                     placesOf(read, ReadPart::Commentary)};
        for (const CellPlaces &cell : row.cells) {
            addPlaces(row.row, cell);
        }
        row.waits = isDoubtful(draft.answer(i));
        rows.push_back(std::move(row));
    }
    for (const DraftRow &loose : draft.rows()) {
        MarkedRow row;
        row.row = loose.kept.row.at;
        if (row.row.empty()) {
            addPlace(row.row, {0, {}, loose.kept.row.place});
        }
        row.waits = loose.fate == RowFate::Open;
        rows.push_back(std::move(row));
    }
    return rows;
}

void drawOutline(QPainter &painter, const QRectF &area, Outline outline, Ground ground)
{
    const QColor colour = colourOf(outline, ground);
    const bool inHand = outline == Outline::RowInHand || outline == Outline::CellInHand;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour,
                        outline == Outline::CellInHand ? 3
                        : inHand                       ? 2
                                                       : 1,
                        outline == Outline::Waiting ? Qt::DashLine : Qt::SolidLine));
    if (outline == Outline::CellInHand) {
        QColor inside = colour;
        inside.setAlpha(tint);
        painter.setBrush(inside);
    }
    painter.drawRoundedRect(area, corner, corner);
    painter.restore();
}

} // namespace attest::ui
