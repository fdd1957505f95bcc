// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/YearsReport.h"

#include "compare/HistoryWords.h"

#include <QJsonArray>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

QString cellKey(HistoryCellKind kind)
{
    switch (kind) {
    case HistoryCellKind::Answered:
        return u"answered"_s;
    case HistoryCellKind::Blank:
        return u"blank"_s;
    case HistoryCellKind::ToReview:
        return u"to review"_s;
    case HistoryCellKind::NotAsked:
        break;
    }
    return u"not asked"_s;
}

QJsonObject columnJson(const HistoryColumn &column)
{
    const ComparedSide &side = column.side;
    const AnswerCounts &counts = column.counts;
    return {{u"id"_s, side.id ? QJsonValue(side.id->text()) : QJsonValue(QJsonValue::Null)},
            {u"year"_s, side.year.text()},
            {u"state"_s, stateKey(side.state)},
            {u"edition"_s, side.edition},
            {u"edition_name"_s, side.editionName},
            {u"edition_changed"_s, column.editionChanged},
            {u"follows"_s, column.follows},
            {u"yes"_s, counts.yes},
            {u"no"_s, counts.no},
            {u"partially"_s, counts.partially},
            {u"not_applicable"_s, counts.notApplicable},
            {u"open"_s, counts.open}};
}

QJsonObject rowJson(const AssessmentHistory &history, const HistoryRow &row)
{
    QJsonArray cells;
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const HistoryCell &cell = row.cells[size_t(column)];
        QJsonArray codes;
        for (const ProvisionCode &code : cell.codes) {
            codes.append(code.text());
        }
        cells.append(
            QJsonObject{{u"kind"_s, cellKey(cell.kind)},
                        {u"provisions"_s, codes},
                        {u"comply"_s, cell.comply ? QJsonValue(complyKey(*cell.comply)) : QJsonValue(QJsonValue::Null)},
                        {u"code_did"_s, historyCodeWords(history, row, column)}});
    }
    return {{u"provision"_s, row.code.text()}, {u"last_column"_s, row.lastColumn}, {u"cells"_s, cells}};
}

} // namespace

QJsonObject toJson(const YearsReport &report)
{
    QJsonArray columns;
    for (const HistoryColumn &column : report.history.columns()) {
        columns.append(columnJson(column));
    }
    QJsonArray rows;
    for (const HistoryRow &row : report.history.rows()) {
        rows.append(rowJson(report.history, row));
    }
    return {{u"format"_s, u"attest-years"_s},
            {u"version"_s, 1},
            {u"organisation"_s, report.history.columns().back().side.organisation},
            {u"ombudsman"_s, report.history.columns().back().side.ombudsman},
            {u"sentences"_s, QJsonArray::fromStringList(historySentences(report.history))},
            {u"columns"_s, columns},
            {u"rows"_s, rows}};
}

} // namespace attest
