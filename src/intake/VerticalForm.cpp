// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"
#include "intake/PartedCell.h"
#include "intake/ProvisionWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerticalForm)
};

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestBareLabel = 4; ///< words
constexpr qsizetype longestAnswer = 60;
constexpr qsizetype shortestWording = 20;
constexpr int widestVertical = 8;
constexpr size_t rowsLookedAt = 60;

std::optional<ColumnRole> labelRole(const QString &text)
{
    const std::optional<ColumnRole> role = text.size() <= longestLabel ? roleOfHeading(text) : std::nullopt;
    return role && !isTick(*role) ? role : std::nullopt;
}

/// A label without its value. Answers sound like labels, too: "Compliant", "No comments", "Policy documents".
bool isBareLabel(const QString &text, ColumnRole role)
{
    return isAnswerRole(role) && comparableWords(text).size() <= longestBareLabel && isPlainHeading(text) &&
           !isComplyCell(text) && !text.startsWith(QStringLiteral("no "), Qt::CaseInsensitive);
}

/// "Do we comply? Yes" in one cell: a label with the answer, or with none. The label's value may stand beside it.
std::optional<Cell> ownAnswer(const std::vector<const GridCell *> &cells, size_t at)
{
    const Cell &cell = *cells[at]->cell;
    if (cellText(&cell).size() > 2 * longestAnswer) {
        return std::nullopt;
    }
    const std::optional<LineLabel> label = PartedCell(cell).opening();
    if (!label || !label->marked || partRoles[label->part] != ColumnRole::Comply) {
        return std::nullopt;
    }
    Cell answer;
    answer.blocks = withoutOpening(cell, *label);
    const QString text = cellText(&answer);
    const QString beside = at + 1 < cells.size() ? cellText(cells[at + 1]->cell) : QString();
    const bool plain = isComplyCell(text) && readComply(text, {}).comply;
    const bool alone = beside.isEmpty() && text.size() <= longestAnswer;
    return (plain && !isComplyCell(beside)) || alone ? std::optional(answer) : std::nullopt;
}

/// Reads labels and values from the left, row by row; a code, or an answer given anew, begins the next provision.
class VerticalReader
{
public:
    VerticalReader(const FormTable &table, const EditionShelf &editions, TitleContext &context)
        : m_table(table), m_editions(editions), m_context(context)
    {
    }

    FormRows read()
    {
        for (const GridRow &row : m_table.rows) {
            takeRow(row);
        }
        finish();
        return std::move(m_out);
    }

private:
    void takeRow(const GridRow &row)
    {
        const std::vector<const GridCell *> cells = begunIn(row);
        const bool single = std::count_if(cells.begin(), cells.end(),
                                          [](const GridCell *cell) { return !cellText(cell->cell).isEmpty(); }) == 1;
        for (size_t i = 0; i < cells.size(); ++i) {
            const QString text = cellText(cells[i]->cell);
            const std::optional<ColumnRole> role = labelRole(text);
            const bool hasNext = i + 1 < cells.size();
            if (takeOwnAnswer(row, cells, i)) {
                continue;
            }
            if (role == ColumnRole::Code && hasNext && isCodeCell(text) && !isCodeCell(cellText(cells[i + 1]->cell)) &&
                takeStart(row, cells, i, single)) {
                continue; // "Provision 1.2" is a label and its value
            }
            if (role && hasNext) {
                takeValue(row, *role, *cells[++i], text);
            } else if (role && single && i == 0 && isBareLabel(text, *role)) {
                m_last.reset(); // nothing is answered beside it
            } else if (!text.isEmpty() && i > 0 && m_last && cellText(cells[i - 1]->cell).isEmpty() &&
                       !wordsItsCode(text)) {
                takeRest(row, cells, i); // whatever else it begins with
            } else if (!text.isEmpty() && !takeStart(row, cells, i, single)) {
                takeRest(row, cells, i);
            }
        }
    }

    /// One in each provision, and only where none of them has its answer beside the label.
    bool takeOwnAnswer(const GridRow &row, const std::vector<const GridCell *> &cells, size_t at)
    {
        const bool goesOn = at > 0 && m_last && cellText(cells[at - 1]->cell).isEmpty();
        if (goesOn || (m_complySeen && !m_ownAnswer)) {
            return false;
        }
        const std::optional<Cell> answer = ownAnswer(cells, at);
        if (!answer || (at == 0 && !readComply(cellText(&*answer), {}).comply)) {
            return false;
        }
        GridCell value = *cells[at];
        value.cell = &*answer;
        takeValue(row, ColumnRole::Comply, value, {});
        m_ownAnswer = true;
        m_last.reset(); // nothing beside it or below goes on with it
        return true;
    }

    /// "5.2 Landlords must …": a code with its own provision's wording, which is no line of an answer.
    bool wordsItsCode(const QString &text) const
    {
        const LeadingCode leading = leadingCode(text);
        return leading.rest.size() >= shortestWording && wordsRequirementOf(m_editions, leading.code, leading.rest);
    }

    /// A code, a requirement or a title without a label; `i` moves past what was taken.
    bool takeStart(const GridRow &row, const std::vector<const GridCell *> &cells, size_t &i, bool single)
    {
        const QString text = cellText(cells[i]->cell);
        FormRow start;
        takeCodeAndRequirement(start, text, true);
        const bool code = !start.codes.isEmpty() && namesProvision(start, m_editions);
        if (!code && single && m_context.take(text, m_editions)) {
            finish();
            return true;
        }
        if (!code && (text.size() < 30 || !wordsRequirement(m_editions, text))) {
            return false;
        }
        if (!m_row.requirement.isEmpty() || !m_row.codes.isEmpty() || m_row.hasAnswer()) {
            if (code || !m_row.requirement.isEmpty()) {
                finish();
            }
        }
        begin(row);
        if (code && !m_first) {
            m_first = ColumnRole::Code;
        }
        takeCell(m_row, code ? ColumnRole::Code : ColumnRole::Requirement, *cells[i]->cell, {}, m_table.placeOf(row));
        while (i + 1 < cells.size() && !labelRole(cellText(cells[i + 1]->cell)) && !ownAnswer(cells, i + 1)) {
            ++i;
            const bool answer = isComplyCell(cellText(cells[i]->cell));
            takeCell(m_row, answer ? ColumnRole::Comply : ColumnRole::Requirement, *cells[i]->cell, {},
                     FormTable::placeOf(*cells[i], m_row.place));
        }
        return true;
    }

    /// The value's second line where the label's cell is empty, or a label of the form's own.
    void takeRest(const GridRow &row, const std::vector<const GridCell *> &cells, size_t &i)
    {
        if (i > 0 && m_last) {
            takeCell(m_row, *m_last, *cells[i]->cell, {}, FormTable::placeOf(*cells[i], m_table.placeOf(row)));
            if (row.unsure) {
                m_row.unsure.push_back(*m_last);
            }
        } else if (i + 1 < cells.size()) {
            const QString label = cellText(cells[i]->cell);
            begin(row);
            m_row.cells.append(label);
            ++i;
            takeCell(m_row, ColumnRole::Other, *cells[i]->cell, label,
                     FormTable::placeOf(*cells[i], m_table.placeOf(row)));
        } else {
            m_out.loose.push_back({{cellText(cells[i]->cell)},
                                   m_table.placeOf(row),
                                   Words::tr("It stands between the rows, in no column of the form."),
                                   {},
                                   placesOf(cells[i]->cell->blocks)});
        }
    }

    void takeValue(const GridRow &row, ColumnRole role, const GridCell &value, const QString &label)
    {
        // The label that comes first in the table begins each provision.
        if (!m_first && (role == ColumnRole::Code || role == ColumnRole::Requirement)) {
            m_first = role;
        }
        const bool again = m_first == role && m_row.hasAnswer();
        const bool newCode = role == ColumnRole::Code && (!m_row.codes.isEmpty() || again);
        const bool newRequirement = role == ColumnRole::Requirement && (!m_row.requirement.isEmpty() || again);
        const bool newAnswer = role == ColumnRole::Comply && (!m_row.comply.isEmpty() || m_complySeen);
        if (newCode || newRequirement || newAnswer) {
            finish();
        }
        begin(row);
        m_last = role;
        m_complySeen = m_complySeen || role == ColumnRole::Comply;
        takeCell(m_row, role, *value.cell, label, FormTable::placeOf(value, m_table.placeOf(row)));
    }

    void begin(const GridRow &row)
    {
        if (m_row.place.isEmpty()) {
            m_row.place = m_table.placeOf(row);
        }
    }

    void finish()
    {
        m_last.reset();
        m_complySeen = m_ownAnswer = false;
        if (m_row.codes.isEmpty() && m_row.requirement.isEmpty() && m_out.rows.empty()) {
            takeFromBefore(m_row, m_table, m_editions);
        }
        if (!m_row.cells.isEmpty()) {
            m_row.section = m_context.section;
            m_row.stage = m_context.stage;
            for (const ForeignCell &cell : m_row.foreign) {
                if (!m_out.foreignHeadings.contains(cell.heading)) {
                    m_out.foreignHeadings.append(cell.heading);
                }
            }
            m_out.separateColumns = m_out.separateColumns || (!m_row.evidence.isEmpty() && !m_row.commentary.isEmpty());
            m_out.rows.push_back(std::move(m_row));
        }
        m_row = FormRow();
    }

    const FormTable &m_table;
    const EditionShelf &m_editions;
    TitleContext &m_context;
    FormRows m_out;
    FormRow m_row;
    std::optional<ColumnRole> m_last, m_first;
    bool m_complySeen = false;
    bool m_ownAnswer = false; ///< with its label in one cell
};

} // namespace

bool isVertical(const FormTable &table, const EditionShelf &editions)
{
    QSet<int> roles;
    int labelled = 0;
    int other = 0;
    if (table.columns > widestVertical) {
        return false;
    }
    for (size_t i = 0; i < std::min(table.rows.size(), rowsLookedAt); ++i) {
        if (const QStringList printed = printedCells(table.rows[i]);
            printed.size() > 2 && isHeaderRow(printed, editions)) {
            return false;
        }
        const std::vector<const GridCell *> cells = begunIn(table.rows[i]);
        const QString first = cells.empty() ? QString() : cellText(cells.front()->cell);
        const std::optional<ColumnRole> role = labelRole(first);
        if (role && cells.size() >= 2) {
            ++labelled;
            if (*role != ColumnRole::Other) {
                roles.insert(int(*role));
            }
        } else if (!first.isEmpty() && cells.size() >= 2 && !isCodeCell(first)) {
            ++other;
        }
    }
    return roles.size() >= 2 && labelled >= other;
}

FormRows verticalRows(const FormTable &table, const EditionShelf &editions, TitleContext &context)
{
    return VerticalReader(table, editions, context).read();
}

} // namespace attest
