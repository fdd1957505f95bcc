// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CardLabels.h"
#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"
#include "intake/ProvisionWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerticalForm)
};

constexpr qsizetype shortestRequirement = 30;
constexpr int widestVertical = 8;
constexpr size_t rowsLookedAt = 60;
constexpr std::array answerRoles = {ColumnRole::Comply, ColumnRole::Evidence, ColumnRole::Commentary};

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
        if (answersMayStandAbove(m_table, m_editions)) {
            for (FormRow &row : m_out.rows) {
                row.unsure.insert(row.unsure.end(), answerRoles.begin(), answerRoles.end());
            }
        }
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
            // "Provision 1.2" is a label and its value.
            const bool wholeCode =
                role == ColumnRole::Code && hasNext && isCodeCell(text) && !isCodeCell(cellText(cells[i + 1]->cell));
            if (takeOwnAnswer(row, cells, i) || (wholeCode && takeStart(row, cells, i, single))) {
                continue;
            }
            if (role && hasNext) {
                takeValue(row, *role, *cells[++i], text);
            } else if (role && single && i == 0 && isBareLabel(text, *role)) {
                m_last.reset(); // nothing is answered beside it
            } else if (!text.isEmpty()) {
                const bool goesOn =
                    i > 0 && m_last && cellText(cells[i - 1]->cell).isEmpty() && !wordsItsCode(m_editions, text);
                if (goesOn || !takeStart(row, cells, i, single)) { // whatever else it begins with
                    takeRest(row, cells, i);
                }
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
        const std::optional<OwnAnswer> own = ownAnswer(cells, at);
        if (!own || (at == 0 && !readComply(cellText(&own->answer), {}).comply)) {
            return false;
        }
        GridCell value = *cells[at];
        value.cell = &own->answer;
        takeValue(row, ColumnRole::Comply, value, own->label);
        m_ownAnswer = true;
        m_last.reset(); // nothing beside it or below goes on with it
        return true;
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
        if (!code && (text.size() < shortestRequirement || !wordsRequirement(m_editions, text))) {
            return false;
        }
        if (!m_row.requirement.isEmpty() || (code && (!m_row.codes.isEmpty() || m_row.hasAnswer()))) {
            finish();
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
            m_interrupted = m_interrupted || label.size() >= shortestRequirement;
            begin(row);
            m_row.cells.append(label);
            ++i;
            takeCell(m_row, ColumnRole::Other, *cells[i]->cell, label,
                     FormTable::placeOf(*cells[i], m_table.placeOf(row)));
        } else {
            m_interrupted = true;
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
        if (newAnswer && m_started && !m_interrupted && !isAnothers(row, value)) {
            takeFurther(row, value, label);
            return;
        }
        if (newAnswer && laterYear(m_answerLabel, label) > 0) {
            m_row.unsure.assign(answerRoles.begin(), answerRoles.end()); // an earlier year's
        }
        if (newCode || newRequirement || newAnswer) {
            finish();
        }
        begin(row);
        m_last = role;
        if (role == ColumnRole::Comply) {
            m_complySeen = true;
            m_started = hasBegun();
            m_interrupted = false;
            m_answerLabel = label;
        }
        takeCell(m_row, role, *value.cell, label, FormTable::placeOf(value, m_table.placeOf(row)));
    }

    /// Whether the row says which provision it is, or the text before the table does.
    bool hasBegun() const
    {
        FormRow row;
        row.codes = m_row.codes;
        row.requirement = m_row.requirement;
        if (row.codes.isEmpty() && row.requirement.isEmpty() && m_out.rows.empty()) {
            takeFromBefore(row, m_table, m_editions);
        }
        return !row.codes.isEmpty() || !row.requirement.isEmpty();
    }

    /// Whether evidence or commentary, which the provision has, follows the answer once more before the next begins.
    bool isAnothers(const GridRow &answered, const GridCell &answer) const
    {
        const GridRow *end = m_table.rows.data() + m_table.rows.size();
        for (const GridRow *row = &answered; row != end; ++row) {
            const std::vector<const GridCell *> cells = begunIn(*row);
            for (size_t i = 0; i < cells.size(); ++i) {
                if (row == &answered && cells[i]->column <= answer.column) {
                    continue;
                }
                const QString text = cellText(cells[i]->cell);
                const std::optional<ColumnRole> role = labelRole(text);
                if (!leadingCode(text).code.isEmpty() || role == ColumnRole::Code || role == ColumnRole::Requirement ||
                    role == ColumnRole::Comply || ownAnswer(cells, i)) {
                    return false;
                }
                const bool again = (role == ColumnRole::Evidence && !m_row.evidence.isEmpty()) ||
                                   (role == ColumnRole::Commentary && !m_row.commentary.isEmpty()) ||
                                   (role == ColumnRole::EvidenceCommentary && !m_row.together.isEmpty());
                if (role && again && i + 1 < cells.size()) {
                    return true;
                }
                i += role ? 1 : 0; // its value
            }
        }
        return false;
    }

    /// One more answer to the same provision: for another year, or to another question.
    void takeFurther(const GridRow &row, const GridCell &value, const QString &label)
    {
        const QString place = FormTable::placeOf(value, m_table.placeOf(row));
        const int later = laterYear(m_answerLabel, label);
        if (later > 0) {
            if (!m_row.comply.isEmpty()) {
                m_row.foreign.push_back({m_answerLabel, m_row.comply, m_row.complyPlace});
            }
            m_row.comply.clear();
            m_row.complyAt.clear();
            m_row.drawnAnswer = m_row.lookedAnswer = m_row.undecided = false;
            m_answerLabel = label;
            m_last = ColumnRole::Comply;
            takeCell(m_row, ColumnRole::Comply, *value.cell, label, place);
            return;
        }
        m_last.reset();
        takeCell(m_row, ColumnRole::Other, *value.cell, label, place);
        if (later == 0) {
            m_row.unsure.push_back(ColumnRole::Comply);
        }
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
        m_complySeen = m_started = m_ownAnswer = m_interrupted = false;
        m_answerLabel.clear();
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
    QString m_answerLabel;
    bool m_complySeen = false;
    bool m_started = false;     ///< the answer stands below the provision's code or wording
    bool m_ownAnswer = false;   ///< with its label in one cell
    bool m_interrupted = false; ///< what is no label stands below the answer: it may be the next provision's wording
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
