// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledBands.h"

#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/FormTable.h"
#include "intake/PartedCell.h"
#include "intake/ProvisionWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestAnswers = 3;    ///< of a form that is laid out so
constexpr qsizetype mostBeside = 2; ///< cells in a row of such a table: a code and its requirement
constexpr qsizetype longestLabel = 40;

/// A row's only cell, and the label that it begins with.
struct Band
{
    const Cell *cell = nullptr;
    LineLabel label; ///< without words: the row goes on with the one above
    Blocks rest;
    bool several = false; ///< labels of other parts stand further down
};

const Cell *onlyCell(const GridRow &row)
{
    const std::vector<const GridCell *> cells = begunIn(row);
    const bool only = !cells.empty() && printedCells(row).size() == 1 && !cellText(cells.front()->cell).isEmpty();
    return only ? cells.front()->cell : nullptr;
}

std::optional<Band> bandOf(const GridRow &row)
{
    const Cell *only = onlyCell(row);
    if (only == nullptr) {
        return std::nullopt;
    }
    const Cell &cell = *only;
    const PartedCell parted(cell);
    const std::optional<LineLabel> label = parted.opening();
    if (!label || !label->marked || parted.answers()) {
        return std::nullopt;
    }
    return Band{&cell, *label, withoutOpening(cell, *label), parted.holdsSeveral()};
}

int pageOf(const Cell &cell)
{
    return !cell.blocks.empty() && cell.blocks.front().place ? cell.blocks.front().place->page : 0;
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(u"[.!?][\\p{Pe}\\p{Pf}\"']*\\s*$"_s);
    return end.match(text).hasMatch();
}

/// "Last year: Yes".
bool hasOwnLabel(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon <= longestLabel && !text.mid(colon).startsWith(u"://");
}

/// Gives the bands of one table a cell for the label and one for what it labels.
class Banded
{
public:
    Banded(const Table &table, const EditionShelf &editions) : m_table(table), m_grid(gridOf(table))
    {
        for (const GridRow &row : m_grid) {
            m_columns = std::max(m_columns, int(row.cells.size()));
            m_wide = m_wide || printedCells(row).size() > mostBeside;
            m_bands.push_back(bandOf(row));
        }
        for (size_t i = 1; i < m_bands.size(); ++i) {
            if (!m_bands[i] && mayGoOn(i)) {
                m_bands[i] = restOf(m_grid[i], editions); // a page's end may part a band
            }
        }
    }

    /// How often it says whether the landlord complies; 0 where nothing else is labelled, or rows have more cells.
    int answers() const
    {
        int comply = 0;
        bool other = false;
        for (const std::optional<Band> &band : m_bands) {
            const bool answer = band && band->label.part == 0;
            comply += answer && isComplyCell(plainText(band->rest)) ? 1 : 0;
            other = other || (band && !answer && band->label.part < partCount);
        }
        return other && !m_wide ? comply : 0;
    }

    /// How many of its rows hold several parts.
    int several() const
    {
        return int(std::count_if(m_bands.begin(), m_bands.end(),
                                 [](const std::optional<Band> &band) { return band && band->several; }));
    }

    std::shared_ptr<const Table> parted() const
    {
        auto out = std::make_shared<Table>(m_table);
        for (size_t i = 0; i < m_bands.size(); ++i) {
            if (m_bands[i]) {
                out->rows[i].cells = cellsOf(*m_bands[i]);
                out->rows[i].unsure = out->rows[i].unsure || m_bands[i]->label.part == partCount;
            }
        }
        return out;
    }

private:
    /// Whether a row may go on with the band above it, and be no title nor another provision's requirement: another
    /// part of the same answer follows, or nothing.
    bool mayGoOn(size_t index) const
    {
        const std::optional<Band> &above = m_bands[index - 1];
        if (!above || above->label.part == 0 || above->label.part >= partCount) {
            return false;
        }
        if (index + 1 < m_bands.size()) {
            const std::optional<Band> &next = m_bands[index + 1];
            bool again = !next || next->label.part == 0;
            for (size_t i = index; !again && i-- > 0 && m_bands[i];) {
                again = m_bands[i]->label.part == next->label.part;
            }
            if (again) {
                return false;
            }
        }
        const int page = pageOf(*above->cell);
        const Cell *cell = onlyCell(m_grid[index]);
        return cell != nullptr && !hasOwnLabel(cellText(cell)) &&
               (!endsSentence(plainText(above->rest)) || (page > 0 && pageOf(*cell) > page));
    }

    static std::optional<Band> restOf(const GridRow &row, const EditionShelf &editions)
    {
        const Cell *cell = onlyCell(row);
        if (cell == nullptr) {
            return std::nullopt;
        }
        const QString text = cellText(cell);
        if (text.isEmpty() || isEditionTitle(editions, text) || beginsProvision(editions, text)) {
            return std::nullopt;
        }
        return Band{cell, {partCount, {}, 0, false}, cell->blocks, false};
    }

    std::vector<Cell> cellsOf(const Band &band) const
    {
        std::vector<Cell> cells(2);
        if (!band.label.text.isEmpty()) {
            Spans spans(1);
            spans.front().text = band.label.text;
            cells[0].blocks = {Block{Paragraph{std::move(spans)}, band.cell->blocks.front().place}};
        }
        cells[1].blocks = band.rest;
        cells[1].columnSpan = std::max(m_columns - 1, 1);
        return cells;
    }

    const Table &m_table;
    std::vector<GridRow> m_grid;
    std::vector<std::optional<Band>> m_bands; ///< one for each row
    int m_columns = 0;
    bool m_wide = false;
};

} // namespace

std::vector<std::shared_ptr<const Table>> labelledBands(const std::vector<const Table *> &tables,
                                                        const EditionShelf &editions)
{
    std::vector<std::shared_ptr<const Table>> out(tables.size());
    int answers = 0;
    int several = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        const Banded banded(*tables[i], editions);
        if (const int own = banded.answers(); own > 0) {
            answers += own;
            several += banded.several();
            out[i] = banded.parted();
        }
    }
    if (answers < fewestAnswers || several * 2 > answers) {
        std::fill(out.begin(), out.end(), nullptr);
    }
    return out;
}

} // namespace attest
