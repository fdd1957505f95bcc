// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormRows.h"

#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"
#include "intake/LabelledRows.h"
#include "intake/LayoutTables.h"
#include "intake/ProvisionWords.h"
#include "intake/RowCopies.h"
#include "intake/RowJoining.h"
#include "intake/TextDoubts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormRows)
};

constexpr double unsureCells = 0.6; // nobody can tell which words are in which: somebody should look
// With fewer rows in tables than this the form may stand in paragraphs.
constexpr size_t fewRows = 20;

class RowCollector
{
public:
    explicit RowCollector(const EditionShelf &editions) : m_editions(editions), m_lines(editions), m_joining(editions)
    {
    }

    FormRows collect(const Document &document)
    {
        m_inText = document.lines;
        TextBetween between(document, m_editions);
        const std::vector<FormTable> tables = tablesOf(document, m_editions);
        const std::vector<bool> asideFrom = layoutTables(tables, m_editions);
        QSet<int> taken; // form tables: what is nested in them is their cells' content
        for (size_t i = 0; i < tables.size(); ++i) {
            const bool inForm = tables[i].parent >= 0 && taken.contains(tables[i].parent);
            for (const QString &title : tables[i].heading) {
                m_context.take(title, m_editions);
            }
            if (tables[i].parent < 0) {
                between.takeUpToTable(m_out);
            }
            if (inForm || (!asideFrom[i] && takeTable(tables[i]))) {
                taken.insert(int(i));
            }
        }
        between.takeRest(m_out);
        return std::move(m_out);
    }

private:
    bool takeTable(const FormTable &table)
    {
        if (isVertical(table, m_editions)) {
            const FormRows rows = verticalRows(table, m_editions, m_context);
            if (std::any_of(rows.rows.begin(), rows.rows.end(),
                            [this](const FormRow &row) { return namesProvision(row, m_editions); })) {
                append(rows);
                m_earlier.reset();
                return true;
            }
        }
        m_columns = columnsOf(table, m_editions, m_earlier ? &*m_earlier : nullptr);
        const bool nextPage = table.table->lines && m_columns.headerTo < 0 && m_last >= 0;
        if (nextPage && m_headed.roles.size() == size_t(table.columns)) {
            m_columns = m_headed; // what parts of rows hold says little of their columns
            m_columns.headerFrom = m_columns.headerTo = -1;
        } else if (m_columns.headerTo >= 0) {
            keepText(m_columns, m_headed);
            m_headed = m_columns;
            m_headCells = cellsIn(table.rows[size_t(m_columns.headerTo)]);
        }
        m_beside = labelsBeside(table, m_columns);
        const bool goesOn = nextPage || (m_columns.headerTo < 0 && m_earlier && m_columns.roles == m_earlier->roles);
        if (!goesOn && !isForm(table)) {
            m_earlier.reset();
            return false;
        }
        m_table = &table;
        m_last = goesOn ? m_last : -1;
        m_first = m_columns; // a row may rename them
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const bool above = int(i) < m_first.headerFrom;
            if (above && isBanner(table.rows[i], m_editions)) {
                keepBanner(table.rows[i]);
            } else if ((above && !takeTitle(table.rows[i])) || (!above && int(i) > m_first.headerTo)) {
                takeRow(table.rows[i]);
            }
        }
        m_out.separateColumns =
            m_out.separateColumns || (m_columns.has(ColumnRole::Evidence) && m_columns.has(ColumnRole::Commentary)) ||
            std::any_of(m_out.rows.begin(), m_out.rows.end(),
                        [](const FormRow &row) { return !row.evidence.isEmpty() && !row.commentary.isEmpty(); });
        keepHeadings(m_out, m_columns);
        m_earlier = m_columns;
        return true;
    }

    bool isForm(const FormTable &table) const
    {
        if (!m_columns.isForm()) {
            FormRow row;
            takeFromBefore(row, table, m_editions);
            const bool answers = m_columns.has(ColumnRole::Comply) || m_columns.has(ColumnRole::TickYes);
            return answers && m_columns.headerTo >= 0 &&
                   (namesProvision(row, m_editions) || opensByRows(table, m_editions));
        }
        const bool comply = m_columns.has(ColumnRole::Comply) || m_columns.has(ColumnRole::TickYes);
        if (m_columns.headerTo < 0 && !comply && !m_columns.has(ColumnRole::Requirement)) {
            return false; // decimals look like codes
        }
        if (m_columns.headerTo >= 0 && comply &&
            (m_columns.has(ColumnRole::Requirement) || m_columns.count(ColumnRole::Other) == 0)) {
            return true;
        }
        return std::any_of(table.rows.begin(), table.rows.end(),
                           [&](const GridRow &row) { return namesProvision(rowOf(table, row), m_editions); });
    }

    FormRow rowOf(const FormTable &table, const GridRow &row) const
    {
        FormRow out;
        out.place = table.placeOf(row);
        out.section = m_context.section;
        out.stage = m_context.stage;
        out.confidence = m_columns.confidence;
        out.unsure = m_columns.unsure;
        out.fromLines = table.table->lines;
        out.inText = m_inText;
        if (row.unsure) {
            out.confidence = std::min(out.confidence, unsureCells);
        }
        const bool wider = m_headCells > 0 && cellsIn(row) > m_headCells; // than the headings: a cell was broken
        if (wider || (!m_headed.roles.empty() && m_headed.roles.size() != size_t(table.columns))) {
            LineJoining::doubt(out); // a column was lost
        }
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const GridCell &cell = row.cells[i];
            if (!cell.begins) {
                continue;
            }
            if (const auto labelled = labelledBeside(row, i, m_columns, m_beside)) {
                i = size_t(labelled->value->column);
                takeCell(out, labelled->role, *labelled->value->cell, labelled->label,
                         FormTable::placeOf(*labelled->value, out.place));
                continue;
            }
            out.wideCell = out.wideCell || m_columns.coversAnswers(cell);
            takeCell(out, m_columns.role(cell.column), *cell.cell, m_columns.headings.value(cell.column),
                     FormTable::placeOf(cell, out.place));
        }
        return out;
    }

    /// "Landlord: Marsh Homes | Completed by: …" above the headings.
    void keepBanner(const GridRow &banner)
    {
        if (!isOnlyTitles(banner, m_editions)) {
            const FormRow row = rowOf(*m_table, banner);
            m_out.loose.push_back(
                {row.cells, row.place, Words::tr("It stands above the form's headings."), {}, row.at});
        }
    }

    /// Before a form begins a sheet has what other documents have before the table.
    bool takeTitle(const GridRow &row)
    {
        const QStringList cells = printedCells(row);
        const bool again = cells.size() == 1 && m_titles.contains(cells.front()); // every sheet has the form's own
        if (cells.size() != 1 || (!again && (!m_out.rows.empty() || beginsProvision(m_editions, cells.front())))) {
            return false;
        }
        m_context.take(cells.front(), m_editions);
        m_titles.insert(cells.front());
        return true;
    }

    /// Whether the next provision begins as the table's own headings say, below an answer that had headings of its own.
    bool beginsAsHeaded(const GridRow &row)
    {
        if (m_columns.has(ColumnRole::Code) || m_columns.has(ColumnRole::Requirement)) {
            return false;
        }
        std::swap(m_columns, m_first);
        const FormRow headed = rowOf(*m_table, row);
        std::swap(m_columns, m_first);
        return !headed.codes.isEmpty() && namesProvision(headed, m_editions) &&
               (isComplyCell(headed.comply) || wordsRequirement(m_editions, headed.requirement));
    }

    void takeRow(const GridRow &row)
    {
        if (beginsAsHeaded(row)) {
            m_columns = m_first;
        }
        FormRow next = rowOf(*m_table, row);
        if (next.cells.isEmpty() || m_first.headsAgain(*m_table, row)) {
            return;
        }
        if (m_last >= 0 && m_labelled.take(m_out.rows[size_t(m_last)], *m_table, row, m_columns)) {
            m_out.separateColumns = m_out.separateColumns || m_labelled.separate();
            return;
        }
        if (next.codes.isEmpty() && !m_columns.answeredIn(row) && isHeaderRow(next.cells, m_editions)) {
            m_columns = renamedColumns(m_columns, row);
            keepWordsAmongHeadings(m_out, next);
            return;
        }
        if (isSectionTitle(next) || (next.cells.size() == 1 && takeSingle(row, next))) {
            return;
        }
        if (next.codes.isEmpty() && next.requirement.isEmpty() && !m_columns.isForm() && m_last < 0) {
            takeFromBefore(next, *m_table, m_editions);
        }
        if (m_last >= 0 && m_joining.goesOn(m_out.rows[size_t(m_last)], next, row, m_columns)) {
            m_out.rows[size_t(m_last)].join(next);
            LineJoining::doubt(m_out.rows[size_t(m_last)]);
            return;
        }
        takeFromAbove(next, row, m_columns);
        if (next.fromLines) {
            takeLeading(next);
        }
        push(std::move(next));
    }

    void push(FormRow row)
    {
        for (const ForeignCell &cell : row.foreign) {
            if (!cell.heading.isEmpty() && !m_out.foreignHeadings.contains(cell.heading)) {
                m_out.foreignHeadings.append(cell.heading);
            }
        }
        if (row.fromLines && m_last >= 0 && m_headed.roles.size() != size_t(m_table->columns)) {
            LineJoining::doubt(m_out.rows[size_t(m_last)]); // it may be a part of that
        }
        m_out.rows.push_back(std::move(row));
        m_last = int(m_out.rows.size()) - 1;
        m_labelled.reset();
    }

    /// "1 | Definition of a complaint | | |": a section's number and title in the columns of code and requirement.
    bool isSectionTitle(const FormRow &row)
    {
        if (row.hasAnswer() || !row.foreign.empty() || !row.codes.isEmpty() || row.requirement.isEmpty()) {
            return false;
        }
        return m_context.take((row.codeText + u' ' + row.requirement).trimmed(), m_editions);
    }

    /// A row in which one cell alone holds something. False: it is a row like others.
    bool takeSingle(const GridRow &row, FormRow &next)
    {
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [](const GridCell &one) { return one.begins && !cellText(one.cell).isEmpty(); });
        const QString text = next.cells.front();
        const ColumnRole role = m_columns.role(cell->column);
        const bool across = cell->cell->columnSpan >= std::max(2, m_table->columns - 1) &&
                            (cell->column == 0 || m_last < 0 || !isAnswerRole(role));
        if (!across && isAnswerRole(role)) {
            // A sheet's titles stand in its first column, whatever that holds.
            return cell->column == 0 && isEditionTitle(m_editions, text) && m_context.take(text, m_editions);
        }
        FormRow start = next;
        if (across || role == ColumnRole::Other) {
            start = FormRow{};
            takeCodeAndRequirement(start, text, true);
        }
        const bool begins = !start.codes.isEmpty() || (text.size() > 30 && wordsRequirement(m_editions, text));
        if (!begins && m_context.take(text, m_editions)) {
            return true;
        }
        if (begins) {
            next.codes = start.codes;
            next.codeText = start.codeText;
            next.requirement = start.requirement;
            next.evidence = next.commentary = next.together = {};
            next.comply.clear();
            next.foreign.clear();
            next.wideCell = false;
            return false;
        }
        return takeAcross(*cell, next, across || role == ColumnRole::Other);
    }

    /// A cell over all columns that begins no provision: a labelled answer of the row above, or the form's own words.
    bool takeAcross(const GridCell &cell, const FormRow &next, bool across)
    {
        const Labelled labelled = withoutLabel(cell.cell->blocks);
        const QString text = cellText(cell.cell);
        if (labelled.role != ColumnRole::Other && m_last >= 0) {
            Cell value = *cell.cell;
            value.blocks = labelled.blocks;
            takeCell(m_out.rows[size_t(m_last)], labelled.role, value, {}, next.place);
            return true;
        }
        if (!across && (!next.codeText.isEmpty() || !next.requirement.isEmpty())) {
            return false;
        }
        m_out.loose.push_back(
            {next.cells, next.place, Words::tr("It stands between the rows, in no column of the form."), {}, next.at});
        const int above = m_last < 0 && m_inText ? int(m_out.rows.size()) - 1 : m_last;
        if (above >= 0 && next.mayBreak() && !m_lines.isWorded(m_out.rows[size_t(above)], text)) {
            m_out.rows[size_t(above)].partsAside = true;
        }
        return true;
    }

    /// Lines before that word the beginning of the row, whose code stands lower down.
    void takeLeading(FormRow &next)
    {
        while (!next.codes.isEmpty() && m_last >= 0 && size_t(m_last) + 1 == m_out.rows.size()) {
            FormRow &first = m_out.rows.back();
            const bool answered = !first.comply.isEmpty() && !next.comply.isEmpty();
            if (!first.codes.isEmpty() || !first.fromLines || first.requirement.isEmpty() || answered ||
                !m_lines.leadsTo(first, next)) {
                return;
            }
            FormRow whole = std::move(first);
            m_out.rows.pop_back();
            m_last = int(m_out.rows.size()) - 1;
            whole.join(next);
            LineJoining::doubt(whole);
            whole.codeText = next.codeText;
            next = std::move(whole);
        }
    }

    void append(const FormRows &rows)
    {
        m_out.rows.insert(m_out.rows.end(), rows.rows.begin(), rows.rows.end());
        m_out.loose.insert(m_out.loose.end(), rows.loose.begin(), rows.loose.end());
        m_out.separateColumns = m_out.separateColumns || rows.separateColumns;
        for (const QString &heading : rows.foreignHeadings) {
            if (!m_out.foreignHeadings.contains(heading)) {
                m_out.foreignHeadings.append(heading);
            }
        }
        m_last = -1;
    }

    const EditionShelf &m_editions;
    LineJoining m_lines;
    RowJoining m_joining;
    FormRows m_out;
    TitleContext m_context;
    QSet<QString> m_titles;          ///< that stand above a table's headings
    FormColumns m_columns, m_headed; ///< of this table; of the last that has a header
    FormColumns m_first;             ///< of this table before a row renamed them
    std::optional<FormColumns> m_earlier;
    size_t m_headCells = 0; ///< of the last row of headings
    bool m_inText = false;
    const FormTable *m_table = nullptr;
    int m_last = -1; ///< index of the row that the next may go on with
    LabelledRows m_labelled;
    QSet<QString> m_beside; ///< labels that stand beside their words in this table
};

} // namespace

FormRows rowsOf(const Document &document, const EditionShelf &editions)
{
    FormRows rows = RowCollector(editions).collect(document);
    bool prosaic = false;
    if (rows.rows.size() < fewRows) {
        FormRows prose = proseRows(document, editions, rows);
        if (prose.rows.size() > rows.rows.size()) {
            prose.loose.insert(prose.loose.end(), rows.loose.begin(), rows.loose.end());
            for (const FormRow &row : rows.rows) {
                prose.rows.push_back(row); // a table beside the prose: its rows are placed or kept apart
            }
            rows = std::move(prose);
            prosaic = true;
        }
    }
    dropCopies(rows.rows);
    liftAnswers(rows.rows);
    if (document.lines) {
        doubtText(rows, document, prosaic);
    }
    for (FormRow &row : rows.rows) {
        row.words = WordBag(row.requirement);
    }
    return rows;
}

} // namespace attest
