// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/YearsBuilder.h"

#include "compare/HistoryWords.h"
#include "publish/DraftNotice.h"
#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"
#include "publish/RequirementBlocks.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YearsBuilder)
};

class YearsDocument
{
public:
    explicit YearsDocument(const YearsReport &report)
        : m_report(report), m_history(report.history), m_columns(report.history.columns())
    {
    }

    Document build();

private:
    int newest() const { return int(m_columns.size()) - 1; }
    void info();
    void years();
    void sections(int lastColumn);
    Table grid(const std::vector<const HistoryRow *> &rows, int lastColumn) const;
    Row row(const HistoryRow &row) const;
    void colophon();

    const YearsReport &m_report;
    const AssessmentHistory &m_history;
    const std::vector<HistoryColumn> &m_columns;
    Document m_out;
};

Document YearsDocument::build()
{
    info();
    m_out.blocks.push_back(heading(1, Words::tr("All years")));
    m_out.blocks.push_back(strongParagraph(historyTitle(m_history)));
    m_out.blocks.push_back(paragraph(Words::tr("Each year’s answers to the Code of the %1, and what the Code changed "
                                               "between them. Where a provision had another code then, the code stands "
                                               "with the answer.")
                                         .arg(m_columns.back().side.ombudsman)));
    years();
    for (int column = newest(); column >= 0; --column) {
        sections(column);
    }
    colophon();
    return std::move(m_out);
}

void YearsDocument::info()
{
    DocumentInfo &info = m_out.info;
    info.organisation = m_columns.back().side.organisation;
    info.year = m_columns.back().side.year.text();
    info.notice = draftNotice(m_columns.back().side);
    info.title = Words::tr("All years. %1").arg(historyTitle(m_history));
    if (!info.notice.isEmpty()) {
        info.title += u" ("_s + info.notice + u')';
    }
    info.subject = Words::tr("A landlord’s self-assessments through the years, provision by provision");
    info.landscape = true;
}

void YearsDocument::years()
{
    m_out.blocks.push_back(heading(2, Words::tr("The years")));
    Table table;
    table.caption = Words::tr("How many provisions each year’s form answered, and how");
    table.headerRows = 1;
    table.rows.push_back(headingRow({Words::tr("Year"), Words::tr("Answered against"), Words::tr("State"),
                                     complyWord(Comply::Yes), complyWord(Comply::No), complyWord(Comply::Partially),
                                     complyWord(Comply::NotApplicable), Words::tr("Still open")}));
    for (const HistoryColumn &column : m_columns) {
        const AnswerCounts &counts = column.counts;
        Row row{{wordsCell(column.side.year.text(), true), wordsCell(column.side.editionName),
                 wordsCell(firstUpper(stateWords(column.side)))}};
        for (const int number : {counts.yes, counts.no, counts.partially, counts.notApplicable, counts.open}) {
            row.cells.push_back(wordsCell(QString::number(number)));
        }
        table.rows.push_back(row);
    }
    m_out.blocks.push_back({table});
}

/// The provisions whose last year is that column's, by the sections of its edition.
void YearsDocument::sections(int lastColumn)
{
    const Edition &edition = *m_report.editions[size_t(lastColumn)];
    for (const Section &section : edition.sections) {
        std::vector<const HistoryRow *> rows;
        for (const HistoryRow &row : m_history.rows()) {
            if (row.lastColumn == lastColumn && edition.sectionOf(row.code) == &section) {
                rows.push_back(&row);
            }
        }
        if (rows.empty()) {
            continue;
        }
        const QString title = u"%1 %2"_s.arg(section.number, section.title);
        m_out.blocks.push_back(heading(
            2, lastColumn == newest()
                   ? title
                   : Words::tr("Not asked after %1: %2").arg(m_columns[size_t(lastColumn)].side.year.text(), title)));
        Table table = grid(rows, lastColumn);
        table.caption = provisionsCaption(qsizetype(rows.size()));
        m_out.blocks.push_back({table});
    }
}

Table YearsDocument::grid(const std::vector<const HistoryRow *> &rows, int lastColumn) const
{
    Table table;
    table.headerRows = 1;
    QStringList titles = {Words::tr("Provision"),
                          lastColumn == newest() ? Words::tr("It asks") : Words::tr("It asked")};
    for (const HistoryColumn &column : m_columns) {
        if (column.editionChanged) {
            titles.append(Words::tr("The Code became %1").arg(column.side.codeYear));
        }
        titles.append(column.side.year.text());
    }
    table.rows.push_back(headingRow(titles));
    for (const HistoryRow *each : rows) {
        table.rows.push_back(row(*each));
    }
    return table;
}

Row YearsDocument::row(const HistoryRow &row) const
{
    const Provision *provision = m_report.editions[size_t(row.lastColumn)]->find(row.code);
    Row out{{wordsCell(historyRowName(m_history, row), true),
             wordsCell(provision == nullptr ? QString() : openingWords(*provision))}};
    for (int column = 0; column <= newest(); ++column) {
        if (m_columns[size_t(column)].editionChanged) {
            out.cells.push_back(wordsCell(historyCodeWords(m_history, row, column)));
        }
        const HistoryCell &cell = row.cells[size_t(column)];
        Cell answer;
        answer.blocks = {cell.kind == HistoryCellKind::Answered ? strongParagraph(historyWord(row, column))
                                                                : paragraph(historyWord(row, column))};
        out.cells.push_back(answer);
    }
    return out;
}

void YearsDocument::colophon()
{
    for (const HistoryColumn &column : m_columns) {
        const QString id = column.side.id ? column.side.id->text() : Words::tr("not kept in a library");
        m_out.colophon.push_back(
            paragraph(Words::tr("%1: edition %2, %3, assessment %4.")
                          .arg(column.side.name(), column.side.edition, stateWords(column.side), id)));
    }
    append(m_out.colophon, wordingNotices(m_report.editions));
}

} // namespace

Document buildYears(const YearsReport &report)
{
    return YearsDocument(report).build();
}

} // namespace attest
