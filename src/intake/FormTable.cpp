// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormTable.h"

#include "intake/CellPlaces.h"
#include "intake/LabelledBands.h"
#include "intake/LabelledParts.h"
#include "intake/StackedProvisions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormTable)
};

// A form has a dozen columns at most and no cell that covers hundreds of rows; a file that says so is not believed.
constexpr int widestGrid = 40;
constexpr int longestRowSpan = 400;
constexpr qsizetype mostBefore = 12;

struct Covering
{
    const Cell *cell = nullptr;
    int column = 0;
    int rows = 0; ///< how many more rows it covers
};

GridRow gridRow(const Row &row, int number, std::vector<Covering> &above)
{
    GridRow out;
    out.number = number;
    out.unsure = row.unsure;
    const auto takeCovered = [&] {
        while (out.cells.size() < above.size() && above[out.cells.size()].rows > 0) {
            Covering &covering = above[out.cells.size()];
            --covering.rows;
            out.cells.push_back({covering.cell, covering.column, false, true});
        }
    };
    for (const Cell &cell : row.cells) {
        takeCovered();
        const int column = int(out.cells.size());
        if (column >= widestGrid) {
            break;
        }
        const int span = std::clamp(cell.columnSpan, 1, widestGrid - column);
        const int rows = std::clamp(cell.rowSpan, 1, longestRowSpan);
        above.resize(std::max(above.size(), size_t(column) + size_t(span)));
        for (int i = 0; i < span; ++i) {
            out.cells.push_back({&cell, column, i == 0, false});
            above[size_t(column) + size_t(i)] = {&cell, column, rows - 1};
        }
    }
    takeCovered();
    return out;
}

void layOut(FormTable &table)
{
    table.rows = gridOf(*table.table);
    for (const GridRow &row : table.rows) {
        table.columns = std::max(table.columns, int(row.cells.size()));
    }
}

/// Gives each provision whose parts stand in rows below one another a row of its own.
void unstack(std::vector<FormTable> &tables, const EditionShelf &editions)
{
    const std::vector<Unstacked> unstacked = unstackedTables(tables, editions);
    for (size_t i = 0; i < tables.size(); ++i) {
        if (unstacked[i].table) {
            tables[i].own = unstacked[i].table;
            tables[i].table = unstacked[i].table.get();
            layOut(tables[i]);
            for (size_t row = 0; row < tables[i].rows.size(); ++row) {
                tables[i].rows[row].number = unstacked[i].numbers[row];
            }
        }
    }
}

std::vector<const Table *> allOf(const std::vector<FormTable> &tables)
{
    std::vector<const Table *> all;
    all.reserve(tables.size());
    for (const FormTable &table : tables) {
        all.push_back(table.table);
    }
    return all;
}

void layOutAnew(std::vector<FormTable> &tables, const std::vector<std::shared_ptr<const Table>> &anew)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        if (anew[i]) {
            tables[i].own = anew[i];
            tables[i].table = anew[i].get();
            layOut(tables[i]);
        }
    }
}

/// Gives the parts of answers that stand in one cell with labels before them columns of their own.
void partAnswers(std::vector<FormTable> &tables, const EditionShelf &editions)
{
    layOutAnew(tables, partedTables(allOf(tables), editions));
}

/// Walks blocks in document order without recursion, and gathers tables with what led to them.
class Gatherer
{
public:
    std::vector<FormTable> gather(const Blocks &blocks)
    {
        m_open.push_back({&blocks, 0, -1});
        while (!m_open.empty()) {
            Level &level = m_open.back();
            if (level.next >= level.blocks->size()) {
                m_open.pop_back();
                continue;
            }
            const Block &block = (*level.blocks)[level.next++];
            take(block, level.table);
        }
        return std::move(m_tables);
    }

private:
    struct Level
    {
        const Blocks *blocks;
        size_t next;
        int table; ///< index of the table whose cell this is
    };

    void take(const Block &block, int inTable)
    {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            takeTable(*table, inTable);
        } else if (inTable < 0 && !std::holds_alternative<Figure>(block.node)) {
            const QString text = foldedSpace(plainText(Blocks{block}).left(4000));
            if (!text.isEmpty()) {
                m_before.append(text);
                if (std::holds_alternative<Heading>(block.node)) {
                    m_heading.append(text);
                }
            }
        }
    }

    void takeTable(const Table &table, int inTable)
    {
        FormTable form;
        form.table = &table;
        form.number = int(m_tables.size()) + 1;
        form.parent = inTable;
        form.before = m_before.mid(std::max<qsizetype>(0, m_before.size() - mostBefore));
        form.heading = m_heading;
        m_before.clear();
        m_heading.clear();
        if (!table.caption.isEmpty()) {
            form.before.append(foldedSpace(table.caption));
            form.heading.append(foldedSpace(table.caption));
        }
        layOut(form);
        m_tables.push_back(std::move(form));
        const int index = int(m_tables.size()) - 1;
        std::vector<Level> inner;
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                if (std::any_of(cell.blocks.begin(), cell.blocks.end(),
                                [](const Block &block) { return std::holds_alternative<Table>(block.node); })) {
                    inner.push_back({&cell.blocks, 0, index});
                }
            }
        }
        m_open.insert(m_open.end(), inner.rbegin(), inner.rend()); // the first is taken next
    }

    std::vector<Level> m_open;
    std::vector<FormTable> m_tables;
    QStringList m_before, m_heading;
};

std::optional<SourcePlace> placeIn(const Cell &cell)
{
    for (const Block &block : cell.blocks) {
        if (block.place) {
            return block.place;
        }
    }
    return std::nullopt;
}

} // namespace

QString FormTable::placeOf(const GridRow &row) const
{
    static const QRegularExpression column(QStringLiteral(",\\s*column\\s*\\d+\\s*\\z"));
    for (const GridCell &cell : row.cells) {
        if (cell.cell != nullptr && cell.begins) {
            const std::optional<SourcePlace> place = placeIn(*cell.cell);
            QString text = place ? wordsOf(*place) : QString();
            if (!text.isEmpty()) {
                return text.remove(column);
            }
        }
    }
    return Words::tr("table %1, row %2").arg(number).arg(row.number);
}

QString FormTable::placeOf(const GridCell &cell, const QString &rowPlace)
{
    const std::optional<SourcePlace> place = cell.cell != nullptr ? placeIn(*cell.cell) : std::nullopt;
    const QString text = place ? wordsOf(*place) : QString();
    return text.isEmpty() ? Words::tr("%1, column %2").arg(rowPlace).arg(cell.column + 1) : text;
}

std::vector<FormTable> tablesOf(const Document &document, const EditionShelf &editions)
{
    std::vector<FormTable> tables = Gatherer().gather(document.blocks);
    layOutAnew(tables, labelledBands(allOf(tables), editions));
    unstack(tables, editions);
    partAnswers(tables, editions);
    return tables;
}

std::vector<GridRow> gridOf(const Table &table)
{
    std::vector<GridRow> rows;
    std::vector<Covering> above;
    int number = 0;
    rows.reserve(table.rows.size());
    for (const Row &row : table.rows) {
        rows.push_back(gridRow(row, ++number, above));
    }
    return rows;
}

QString foldedSpace(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized); // nothing is added, so this is room enough
    QChar *const begin = folded.data();
    QChar *end = begin;
    QChar pending; // a gap is written once the next word comes
    for (const QChar c : text) {
        if (c.isSpace()) {
            pending = c == u'\n' || pending == u'\n' ? u'\n' : u' ';
            continue;
        }
        if (!pending.isNull() && end != begin) {
            *end++ = pending;
        }
        pending = QChar();
        *end++ = c;
    }
    folded.truncate(end - begin);
    return folded;
}

QStringList printedCells(const GridRow &row)
{
    QStringList texts;
    for (const GridCell &cell : row.cells) {
        const QString text = cell.begins ? cellText(cell.cell) : QString();
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

std::vector<const GridCell *> begunIn(const GridRow &row)
{
    std::vector<const GridCell *> cells;
    for (const GridCell &cell : row.cells) {
        if (cell.begins) {
            cells.push_back(&cell);
        }
    }
    return cells;
}

QString cellText(const Cell *cell)
{
    return cell == nullptr ? QString() : foldedSpace(plainText(cell->blocks));
}

} // namespace attest
