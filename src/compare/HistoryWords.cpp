// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/HistoryWords.h"

#include "compare/ComparisonWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

} // namespace

QString historyWord(const HistoryCell &cell)
{
    switch (cell.kind) {
    case HistoryCellKind::Answered:
        return cell.comply ? complyWord(*cell.comply) : QString();
    case HistoryCellKind::ToReview:
        return Words::tr("To review");
    case HistoryCellKind::Blank:
        return Words::tr("Not answered");
    case HistoryCellKind::NotAsked:
        break;
    }
    return Words::tr("Not asked");
}

QString historyWord(const HistoryRow &row, int column)
{
    const HistoryCell &cell = row.cells[size_t(column)];
    const bool same = cell.codes.size() == 1 && cell.codes.front() == row.code;
    return cell.kind == HistoryCellKind::NotAsked || same
               ? historyWord(cell)
               : Words::tr("%1 (%2)").arg(historyWord(cell), codesWords(cell.codes));
}

QString historyRowName(const AssessmentHistory &history, const HistoryRow &row)
{
    const auto &rows = history.rows();
    const bool twice = std::any_of(rows.cbegin(), rows.cend(), [&row](const HistoryRow &other) {
        return other.code == row.code && other.lastColumn != row.lastColumn;
    });
    const bool withdrawn = row.lastColumn + 1 < int(history.columns().size());
    const ComparedSide &side = history.columns()[size_t(row.lastColumn)].side;
    return twice && withdrawn
               ? Words::tr("%1 (%2)").arg(row.code.text(), side.codeYear.isEmpty() ? side.editionName : side.codeYear)
               : row.code.text();
}

QString historyCodeWords(const AssessmentHistory &history, const HistoryRow &row, int column)
{
    QStringList words;
    for (const StoryStep &step : history.story(row)) {
        for (const ComparisonRow *change : step.column == column ? step.rows : std::vector<const ComparisonRow *>()) {
            words.append(codeChangeWords(*change));
        }
    }
    words.removeDuplicates();
    words.removeAll(QString());
    return words.join(u"; "_s);
}

QString historyTitle(const AssessmentHistory &history)
{
    const auto &columns = history.columns();
    return Words::tr("%1: %2 to %3")
        .arg(columns.back().side.organisation, columns.front().side.year.text(), columns.back().side.year.text());
}

QStringList historySentences(const AssessmentHistory &history)
{
    QStringList years;
    for (const HistoryColumn &column : history.columns()) {
        const AnswerCounts &counted = column.counts;
        QStringList counts = {Words::tr("%1 Yes").arg(counted.yes)};
        const auto add = [&counts](int number, const QString &words) {
            counts += number > 0 ? QStringList{words.arg(number)} : QStringList();
        };
        add(counted.no, Words::tr("%1 No"));
        add(counted.partially, Words::tr("%1 Partially"));
        add(counted.notApplicable, Words::tr("%1 Not applicable"));
        add(counted.open, Words::tr("%1 still open"));
        years.append(Words::tr("%1: %2.").arg(column.side.year.text(), counts.join(u", "_s)));
    }
    return years;
}

} // namespace attest
