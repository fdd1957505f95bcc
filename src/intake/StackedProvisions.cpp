// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/StackedProvisions.h"

#include "intake/ColumnFacts.h"
#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"

#include <algorithm>
#include <map>

namespace attest {

namespace {

constexpr double alike = 0.6;
constexpr size_t fewestStacked = 3;
constexpr qsizetype longestAnswer = 60; ///< an answer in the landlord's own words
constexpr double mostOf = 0.6;

/// A provision's rows.
struct Stack
{
    size_t first = 0; ///< the row of the code and the requirement
    std::vector<size_t> below;
};

std::vector<const GridCell *> filledIn(const GridRow &row)
{
    std::vector<const GridCell *> cells = begunIn(row);
    cells.erase(
        std::remove_if(cells.begin(), cells.end(), [](const GridCell *cell) { return cellText(cell->cell).isEmpty(); }),
        cells.end());
    return cells;
}

/// Whether words are those of the provision that the code names.
bool wordsIt(const EditionShelf &editions, const QString &code, const QString &text)
{
    return std::any_of(editions.begin(), editions.end(), [&](const EditionWords &edition) {
        const int provision = edition.byCode(code);
        return provision >= 0 && edition.wording().match(provision, WordBag(text)).similarity >= alike;
    });
}

/// A code with its own provision's wording, in one cell or two, and nothing else.
bool beginsStack(const GridRow &row, const EditionShelf &editions)
{
    const auto begun =
        std::count_if(row.cells.begin(), row.cells.end(), [](const GridCell &cell) { return cell.begins; });
    if (begun == 0 || begun > 6 || row.cells.front().fromAbove) {
        return false;
    }
    const std::vector<const GridCell *> cells = filledIn(row);
    if (cells.size() == 1) {
        const LeadingCode leading = leadingCode(cellText(cells.front()->cell));
        return !leading.code.isEmpty() && wordsIt(editions, leading.code, leading.rest);
    }
    const QString code = cells.size() == 2 ? cellText(cells.front()->cell) : QString();
    return holdsKnownCodes(editions, code) && wordsIt(editions, codesIn(code).value(0), cellText(cells[1]->cell));
}

/// "Yes", or "Comply: Yes", alone in its row.
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
            const GridRow &row = table.rows[i];
            if (beginsStack(row, editions)) {
                m_stacks.push_back({i, {}});
                m_ended = false;
            } else if (const QStringList texts = printedCells(row);
                       m_stacks.empty() || m_ended || (texts.size() == 1 && titles.take(texts.front(), editions))) {
                m_ended = true;
            } else {
                m_stacks.back().below.push_back(i);
            }
        }
        m_vertical = !m_stacks.empty() && isVertical(table, editions);
    }

    bool isOfInterest() const { return !m_stacks.empty() && !m_vertical; }
    size_t stacks() const { return m_stacks.size(); }

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

    /// Below each requirement a row of headings and one of what stands under them.
    Unstacked underHeadings() const
    {
        const auto first = std::find_if(m_stacks.begin(), m_stacks.end(), [this](const Stack &stack) {
            return !stack.below.empty() && isHeaderRow(printedCells(row(stack.below.front())), m_editions);
        });
        if (first == m_stacks.end()) {
            return {};
        }
        const std::vector<const GridCell *> heads = filledIn(row(first->below.front()));
        const QStringList texts = printedCells(row(first->below.front()));
        Row header;
        header.cells.resize(2);
        for (const GridCell *head : heads) {
            header.cells.push_back({head->cell->blocks});
        }
        const auto under = [&heads](int column) {
            const auto next = std::find_if(heads.begin(), heads.end(),
                                           [column](const GridCell *head) { return head->column > column; });
            return next == heads.begin() ? size_t(2) : size_t(next - heads.begin()) + 1;
        };
        Flat flat;
        flat.add(std::move(header), int(first->first) + 1);
        return write(std::move(flat), heads.size() + 2, [&](const Stack &stack, Row &out, Flat &) {
            for (size_t i = 0; i < stack.below.size(); ++i) {
                const GridRow &each = row(stack.below[i]);
                if (i == 0 && printedCells(each) == texts) {
                    continue;
                }
                for (const GridCell *cell : filledIn(each)) {
                    append(out.cells[under(cell->column)], cell->cell->blocks);
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

    const GridRow &row(size_t index) const { return m_table.rows[index]; }

    size_t count(const auto &is) const { return size_t(std::count_if(m_stacks.begin(), m_stacks.end(), is)); }

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
