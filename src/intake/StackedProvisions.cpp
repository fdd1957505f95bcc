// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/StackedProvisions.h"

#include "intake/FormRowParts.h"
#include "intake/StackedRows.h"

#include <algorithm>
#include <map>

namespace attest {

namespace {

constexpr size_t fewestStacked = 3;
constexpr qsizetype longestAnswer = 60; ///< an answer in the landlord's own words
constexpr double mostOf = 0.6;

/// A provision's rows.
struct Stack
{
    size_t first = 0; ///< the row of the code and the requirement
    std::vector<size_t> below;
    bool worded = false; ///< as the Code words it
    bool unsure = false; ///< a row may belong to it or begin another
};

/// How provisions' rows look in all tables together.
class Shapes
{
public:
    using Position = std::pair<size_t, int>; ///< the row below the requirement, and the column

    void add(size_t rows)
    {
        ++m_rows[rows];
        ++m_stacks;
    }
    void add(Position words, bool labelled)
    {
        ++m_words[words];
        m_labelled += labelled ? 1 : 0;
        ++m_cells;
    }

    /// Rows below a requirement.
    size_t rows() const
    {
        const auto most = std::max_element(
            m_rows.begin(), m_rows.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
        return most == m_rows.end() ? 0 : most->first;
    }

    /// Where evidence and commentary stand apart; nothing where they do not, or where labels tell.
    std::vector<Position> columns() const
    {
        std::vector<Position> often;
        for (const auto &[position, count] : m_words) {
            if (double(count) >= kOften * double(m_stacks)) {
                often.push_back(position);
            }
        }
        return often.size() == 2 && m_labelled * 2 < m_cells ? often : std::vector<Position>();
    }

private:
    static constexpr double kOften = 0.3;

    std::map<size_t, int> m_rows;
    std::map<Position, int> m_words;
    int m_stacks = 0, m_cells = 0, m_labelled = 0;
};

/// One table's provisions and how they are laid out.
class Unstacking
{
public:
    Unstacking(const FormTable &table, const EditionShelf &editions) : m_table(table), m_editions(editions)
    {
        TitleContext titles;
        for (size_t i = 0; i < table.rows.size(); ++i) {
            if (begins(i)) {
                m_ended = false;
            } else if (const QStringList texts = printedCells(table.rows[i]);
                       texts.size() == 1 && titles.take(texts.front(), editions)) {
                m_ended = true;
            } else if (const bool above = isAboveHeadings(i); above && beginsLikeOthers(i)) {
                m_stacks.push_back({i, {}});
                m_ended = false;
            } else if (!m_stacks.empty() && !m_ended) {
                m_stacks.back().below.push_back(i);
                m_stacks.back().unsure = m_stacks.back().unsure || above; // headings printed again on a new page
            }
        }
        m_vertical = !m_stacks.empty() && isVertical(table, editions);
    }

    bool isOfInterest() const { return !m_stacks.empty() && !m_vertical; }
    /// Those as the Code words them, which tell how a form is laid out.
    size_t stacks() const
    {
        return count([](const Stack &) { return true; });
    }

    size_t headed() const
    {
        return count([this](const Stack &stack) {
            return stack.below.size() > 1 && isHeaderRow(printedCells(row(stack.below.front())), m_editions);
        });
    }

    size_t answered() const
    {
        return count(
            [this](const Stack &stack) { return stack.below.size() > 1 && isAnswerRow(row(stack.below.front())); });
    }

    /// Below each requirement a row of headings and one of what stands under them. Null where one names other columns.
    Unstacked underHeadings() const
    {
        const auto first = std::find_if(m_stacks.begin(), m_stacks.end(), [this](const Stack &stack) {
            return !stack.below.empty() && isHeadings(stack.below.front());
        });
        if (first == m_stacks.end()) {
            return {};
        }
        const GridRow &model = row(first->below.front());
        bool vary = false;
        for (const Stack &stack : m_stacks) {
            if (stack.below.empty() || !isHeadings(stack.below.front())) {
                continue;
            }
            const GridRow &own = row(stack.below.front());
            if (headsOf(own, model).empty()) {
                return {};
            }
            vary = vary || printedCells(own) != printedCells(model);
        }
        Row header;
        header.cells.resize(2);
        for (const GridCell *head : filledIn(model)) {
            header.cells.push_back({head->cell->blocks});
        }
        const size_t columns = header.cells.size();
        Flat flat;
        flat.add(std::move(header), int(first->first) + 1);
        return write(std::move(flat), columns, [&](const Stack &stack, Row &out, Flat &rest) {
            Heads heads = headsOf(model, model);
            out.unsure = stack.unsure || (vary && !stack.below.empty() && !isHeadings(stack.below.front()));
            for (const size_t index : stack.below) {
                const GridRow &each = row(index);
                if (Heads own = isHeadings(index) ? headsOf(each, model) : Heads(); !own.empty()) {
                    heads = std::move(own);
                    continue;
                }
                for (const GridCell *cell : filledIn(each)) {
                    const std::vector<size_t> texts = textsOver(heads, model, each, *cell);
                    const auto isEmpty = [&out](size_t head) { return out.cells[2 + head].blocks.empty(); };
                    const auto empty = std::count_if(texts.begin(), texts.end(), isEmpty);
                    out.unsure = out.unsure || (!texts.empty() && empty != 1);
                    if (!texts.empty() && empty == 0 && leadingCode(cellText(cell->cell)).code.isEmpty()) {
                        rest.add({{*cell->cell}}, int(index) + 1); // the form's own words, as likely
                        continue;
                    }
                    const auto next = heads.upper_bound(cell->column);
                    const size_t head = next == heads.begin() ? 0 : std::prev(next)->second;
                    const auto text = empty == 0 ? texts.begin() : std::find_if(texts.begin(), texts.end(), isEmpty);
                    append(out.cells[2 + (text == texts.end() ? head : *text)], cell->cell->blocks);
                }
            }
        });
    }

    /// Below each requirement the answer alone in a row, and then what is said of it.
    Unstacked belowAnswers(const Shapes &shapes) const
    {
        const size_t rows = shapes.rows();
        const std::vector<Shapes::Position> places = shapes.columns();
        return write({}, 3 + std::max<size_t>(1, places.size()), [&](const Stack &stack, Row &out, Flat &rest) {
            bool missing = stack.below.size() < rows;
            // Of more rows than others have, nobody can tell which is the one too many.
            out.unsure = stack.unsure || (stack.below.size() > rows && !places.empty());
            for (size_t i = 0; i < stack.below.size(); ++i) {
                const GridRow &each = row(stack.below[i]);
                const std::vector<const GridCell *> cells = filledIn(each);
                const Labelled labelled = cells.empty() ? Labelled() : withoutLabel(cells.front()->cell->blocks);
                const bool inItsPlace = i == 0 && cells.size() == 1 && rows > 1 && stack.below.size() >= rows &&
                                        labelled.role == ColumnRole::Other &&
                                        cellText(cells.front()->cell).size() <= longestAnswer;
                if (i == 0 && (inItsPlace || isAnswerRow(each))) {
                    const bool label = labelled.role == ColumnRole::Comply;
                    append(out.cells[2], label ? labelled.blocks : cells.front()->cell->blocks);
                } else if (i >= rows && labelled.role == ColumnRole::Other) {
                    // More than others have: the form's own words, as likely.
                    rest.add(Row(m_table.table->rows[stack.below[i]]), int(stack.below[i]) + 1);
                } else if (cells.size() == 1 && labelled.role == ColumnRole::EvidenceCommentary) {
                    append(out.cells[3], labelled.blocks); // other labels part the cell later
                } else {
                    missing = missing || i == 0;
                    out.unsure = out.unsure || (missing && !places.empty()); // which row is it that is not there?
                    for (const GridCell *cell : cells) {
                        const auto place = std::find(places.begin(), places.end(), Shapes::Position(i, cell->column));
                        append(place == places.end() ? out.cells.back() : out.cells[size_t(place - places.begin()) + 3],
                               cell->cell->blocks);
                    }
                }
            }
        });
    }

    void addTo(Shapes &shapes) const
    {
        for (const Stack &stack : m_stacks) {
            shapes.add(stack.below.size());
            for (size_t i = 0; i < stack.below.size(); ++i) {
                const GridRow &each = row(stack.below[i]);
                for (const GridCell *cell :
                     i == 0 && isAnswerRow(each) ? std::vector<const GridCell *>() : filledIn(each)) {
                    shapes.add({i, cell->column}, withoutLabel(cell->cell->blocks).role != ColumnRole::Other);
                }
            }
        }
    }

private:
    struct Flat
    {
        Table table;
        std::vector<int> numbers;

        void add(Row row, int number)
        {
            table.rows.push_back(std::move(row));
            numbers.push_back(number);
        }
    };

    /// Which of the model's heads are those of text, of the several that a cell stands under; none under one head.
    static std::vector<size_t> textsOver(const Heads &heads, const GridRow &model, const GridRow &row,
                                         const GridCell &cell)
    {
        const std::vector<const GridCell *> names = filledIn(model);
        const int end = cell.column + spanOf(row, cell);
        size_t over = 0;
        std::vector<size_t> texts;
        for (auto head = heads.lower_bound(cell.column); head != heads.end() && head->first < end; ++head) {
            ++over;
            if (isTextRole(roleOfHeading(cellText(names[head->second]->cell)))) {
                texts.push_back(head->second);
            }
        }
        return over > 1 && !isComplyCell(cellText(cell.cell)) ? texts : std::vector<size_t>();
    }

    const GridRow &row(size_t index) const { return m_table.rows[index]; }

    bool isHeadings(size_t index) const
    {
        return index < m_table.rows.size() && isHeaderRow(printedCells(row(index)), m_editions);
    }

    /// Takes a row that begins a provision: by its code and the Code's words, or by its code and what is around it.
    bool begins(size_t index)
    {
        const std::optional<Opening> opening = openingOf(row(index), m_editions);
        if (!opening) {
            return false;
        }
        const bool worded = isWorded(m_editions, *opening);
        const bool answered = index + 1 < m_table.rows.size() && (isHeadings(index + 1) || isAnswerRow(row(index + 1)));
        if (!worded && !answered && !(opening->apart && follow(m_editions, m_code, opening->code))) {
            return false;
        }
        m_code = opening->code;
        m_stacks.push_back({index, {}, worded});
        return true;
    }

    /// A provision in the landlord's own words and without its code.
    bool isAboveHeadings(size_t index) const
    {
        return !m_stacks.empty() && m_stacks.back().first + 1 < index && isHeadings(index + 1) &&
               !isHeadings(index - 1) && !isHeadings(index) && !filledIn(row(index)).empty() &&
               filledIn(row(index)).size() <= 2;
    }

    /// Whether it stands where the other provisions' rows begin, or has an answer: others go on under the headings.
    bool beginsLikeOthers(size_t index) const
    {
        const GridRow &begun = row(m_stacks.back().first);
        const QStringList below = index + 2 < m_table.rows.size() ? printedCells(row(index + 2)) : QStringList();
        return filledIn(row(index)).front()->column == 0 || std::any_of(below.begin(), below.end(), isComplyCell) ||
               (columnsIn(row(index)) == columnsIn(begun) && columnsIn(begun) != columnsIn(row(index + 1)));
    }

    size_t count(const auto &is) const
    {
        return size_t(std::count_if(m_stacks.begin(), m_stacks.end(),
                                    [&is](const Stack &stack) { return stack.worded && is(stack); }));
    }

    static void append(Cell &cell, const Blocks &blocks)
    {
        cell.blocks.insert(cell.blocks.end(), blocks.begin(), blocks.end());
    }

    Unstacked write(Flat flat, size_t columns, const auto &answer) const
    {
        flat.table.caption = m_table.table->caption;
        size_t next = 0;
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            if (next < m_stacks.size() && m_stacks[next].first == i) {
                const Stack &stack = m_stacks[next++];
                Row out;
                out.cells.resize(columns);
                const std::vector<const GridCell *> cells = filledIn(row(i));
                if (cells.size() == 2) {
                    append(out.cells[0], cells[0]->cell->blocks);
                }
                append(out.cells[1], cells.back()->cell->blocks);
                Flat rest;
                answer(stack, out, rest);
                flat.add(std::move(out), int(i) + 1);
                for (size_t more = 0; more < rest.numbers.size(); ++more) {
                    flat.add(std::move(rest.table.rows[more]), rest.numbers[more]);
                }
                i += stack.below.size();
                continue;
            }
            Row other = m_table.table->rows[i];
            if (other.cells.size() == 1) {
                other.cells.front().columnSpan = int(columns); // a title over all columns
            }
            flat.add(std::move(other), int(i) + 1);
        }
        return {std::make_shared<const Table>(std::move(flat.table)), std::move(flat.numbers)};
    }

    const FormTable &m_table;
    const EditionShelf &m_editions;
    std::vector<Stack> m_stacks;
    QString m_code; ///< of the last that has one
    bool m_ended = true, m_vertical = false;
};

} // namespace

std::vector<Unstacked> unstackedTables(const std::vector<FormTable> &tables, const EditionShelf &editions)
{
    std::vector<Unstacked> out(tables.size());
    std::map<size_t, Unstacking> stacked;
    size_t all = 0;
    size_t headed = 0;
    size_t answered = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        Unstacking table(tables[i], editions);
        if (table.isOfInterest()) {
            all += table.stacks();
            headed += table.headed();
            answered += table.answered();
            stacked.emplace(i, std::move(table));
        }
    }
    const bool underHeadings = double(headed) >= mostOf * double(all);
    if (all < fewestStacked || !(underHeadings || double(answered) >= mostOf * double(all))) {
        return out;
    }
    Shapes shapes;
    for (const auto &[index, table] : stacked) {
        table.addTo(shapes);
    }
    for (const auto &[index, table] : stacked) {
        out[index] = underHeadings ? table.underHeadings() : table.belowAnswers(shapes);
    }
    return out;
}

} // namespace attest
