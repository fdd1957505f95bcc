// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/ClosingLabels.h"

#include <QRegularExpression>

#include <optional>

namespace attest::positions {

namespace {

constexpr int kFewest = 3;
constexpr double kMost = 0.6; // of the cells: pages may have broken some

struct Label
{
    QString lead;
    int number = 0; ///< of the section, and within it
};

std::optional<Label> closingOf(const PlacedCell &cell)
{
    if (cell.isEmpty() || cell.parts.back().words.empty()) {
        return std::nullopt;
    }
    static const QRegularExpression whole(
        QStringLiteral("^((?:[A-Za-z]+\\.? ){0,3})[\\[(§]?(\\d{1,2})\\.(\\d{1,2})[\\])]?[.:]?$"));
    const std::vector<TextLine> lines = linesOf(cell.parts.back().words);
    const QRegularExpressionMatch match = whole.match(lines.empty() ? QString() : lines.back().text());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Label{match.captured(1), match.captured(2).toInt() * 100 + match.captured(3).toInt()};
}

} // namespace

ClosingLabels::ClosingLabels(const std::vector<const PlacedRow *> &rows, int columns)
{
    for (int column = 0; column < columns && m_column < 0; ++column) {
        QString lead;
        int filled = 0;
        int closed = 0;
        int last = 0;
        bool counts = true; // labels count on; what evidence refers to does not
        for (const PlacedRow *row : rows) {
            for (const PlacedCell &cell : row->cells) {
                if (cell.column != column || cell.columnSpan > 1 || cell.isEmpty()) {
                    continue;
                }
                ++filled;
                if (const std::optional<Label> label = closingOf(cell)) {
                    lead = closed == 0 ? label->lead : lead;
                    closed += label->lead == lead ? 1 : 0;
                    counts = counts && (label->lead != lead || label->number > last);
                    last = label->lead == lead ? label->number : last;
                }
            }
        }
        if (counts && closed >= kFewest && closed >= kMost * filled) {
            m_column = column;
            m_lead = lead;
        }
    }
}

bool ClosingLabels::closes(const PlacedCell &cell) const
{
    const std::optional<Label> label = closingOf(cell);
    return label && label->lead == m_lead;
}

} // namespace attest::positions
