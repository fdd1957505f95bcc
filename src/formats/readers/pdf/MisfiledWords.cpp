// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/MisfiledWords.h"

#include "formats/readers/positions/Layout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace attest::pdfreader {

namespace {

constexpr size_t kFewestRows = 3;
constexpr double kSlack = 2; // points
constexpr int kFewestAnswers = 3;
constexpr double kLabelled = 0.6; // of provisions' paragraphs hold the same label
constexpr double kMostOff = 0.1;  // of a table's blocks: more stand elsewhere where the places tell nothing

/// Where the words of a cell's paragraphs and items stand, those of its first page.
void addAreas(const Blocks &blocks, std::vector<QRectF> &areas)
{
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<List>(&block.node)) {
            for (const Blocks &item : list->items) {
                addAreas(item, areas);
            }
        } else if (std::holds_alternative<Paragraph>(block.node) && block.place && block.place->page > 0 &&
                   !block.place->area.isEmpty()) {
            areas.push_back(block.place->area);
        }
    }
}

/// The areas of each cell of a row, by column. None where its cells and those that reach down over it (`reaching`, the
/// rows that they still cover) are not one for each column.
std::vector<std::vector<QRectF>> areasOf(const Row &row, std::vector<int> &reaching)
{
    std::vector<std::vector<QRectF>> areas(reaching.size());
    size_t column = 0;
    const auto skipReaching = [&] {
        while (column < reaching.size() && reaching[column] > 0) {
            --reaching[column++];
        }
    };
    bool whole = true;
    skipReaching();
    for (const Cell &cell : row.cells) {
        whole = whole && column < reaching.size() && cell.columnSpan == 1;
        if (!whole) {
            break;
        }
        addAreas(cell.blocks, areas[column]);
        reaching[column++] = std::max(cell.rowSpan, 1) - 1;
        skipReaching();
    }
    if (!whole || column < reaching.size()) {
        std::fill(reaching.begin(), reaching.end(), 0);
        return {};
    }
    return areas;
}

bool misfiles(const Table &table)
{
    size_t columns = 0;
    for (const Row &row : table.rows) {
        columns = std::max(columns, row.cells.size());
    }
    std::vector<std::vector<std::vector<QRectF>>> rows;
    std::vector<std::vector<double>> lefts(columns);
    std::vector<int> reaching(columns, 0);
    for (const Row &row : table.rows) {
        rows.push_back(areasOf(row, reaching));
        for (size_t column = 0; column < rows.back().size(); ++column) {
            for (const QRectF &area : rows.back()[column]) {
                lefts[column].push_back(area.left());
            }
        }
    }
    for (std::vector<double> &column : lefts) {
        if (column.size() < kFewestRows) {
            return false;
        }
        std::nth_element(column.begin(), column.begin() + std::ptrdiff_t(column.size() / 2), column.end());
    }
    const auto usual = [&lefts](size_t column) { return lefts[column][lefts[column].size() / 2]; };
    size_t all = 0;
    size_t off = 0;
    for (const auto &row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            for (const QRectF &area : row[column]) {
                const bool right = column + 1 < columns && area.left() > usual(column + 1) - kSlack;
                const bool left =
                    column > 0 && area.right() < usual(column) - kSlack && area.left() < usual(column - 1) + kSlack;
                ++all;
                off += right || left ? 1 : 0;
            }
        }
    }
    return off > 0 && double(off) < kMostOff * double(all);
}

} // namespace

bool misfilesWords(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        const auto *table = std::get_if<Table>(&block.node);
        return table != nullptr && table->rows.size() >= kFewestRows && misfiles(*table);
    });
}

bool runsLabelsTogether(const Blocks &blocks)
{
    static const QRegularExpression label(QStringLiteral("(?<=\\s)\\p{Lu}[\\p{L} /’']{2,30}:(?=\\s|$)"));
    int provisions = 0;
    QHash<QString, int> counts;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        const QString words = paragraph == nullptr ? QString() : plainText(paragraph->spans);
        if (!positions::beginsWithLabel(words)) {
            continue;
        }
        ++provisions;
        QSet<QString> own;
        for (auto labels = label.globalMatch(words); labels.hasNext();) {
            own.insert(labels.next().captured());
        }
        for (const QString &one : own) {
            ++counts[one];
        }
    }
    const auto often = [provisions](int count) { return count >= kFewestAnswers && count >= kLabelled * provisions; };
    return std::count_if(counts.cbegin(), counts.cend(), often) >= 2;
}

} // namespace attest::pdfreader
