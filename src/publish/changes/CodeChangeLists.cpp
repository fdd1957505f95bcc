// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/CodeChangeLists.h"

#include "compare/CodeLists.h"
#include "publish/ReportParts.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

template <class Wanted>
void add(QStringList &lines, const AssessmentComparison &comparison, const QString &name, const Wanted &wanted)
{
    std::vector<ProvisionCode> codes;
    for (const ComparisonRow &row : comparison.rows) {
        if (wanted(row)) {
            codes.push_back(row.code());
        }
    }
    if (!codes.empty()) {
        lines.append(Words::tr("%1: %2.").arg(name, codesWords(codes)));
    }
}

bool goesOn(const ComparisonRow &row)
{
    return !row.isNew() && !row.isWithdrawn();
}

bool became(const ComparisonRow &row, Level before, Level after)
{
    return row.levelBefore == before && row.levelAfter == after;
}

} // namespace

Blocks codeChangeLists(const AssessmentComparison &comparison)
{
    QStringList lines;
    if (!comparison.acrossEditions() || comparison.kind == ComparisonKind::Codes) {
        return {};
    }
    const auto list = [&](const QString &name, const auto &wanted) { add(lines, comparison, name, wanted); };
    list(Words::tr("New"), [](const ComparisonRow &row) { return row.isNew(); });
    // The same code may stand for another provision in either edition.
    const QString year = comparison.from.codeYear.isEmpty() ? comparison.from.editionName : comparison.from.codeYear;
    list(Words::tr("Withdrawn, by the codes of %1").arg(year),
         [](const ComparisonRow &row) { return row.isWithdrawn(); });
    list(Words::tr("Ask for more"),
         [](const ComparisonRow &row) { return goesOn(row) && row.strengthened && !row.relaxed; });
    list(Words::tr("Ask for less"),
         [](const ComparisonRow &row) { return goesOn(row) && row.relaxed && !row.strengthened; });
    list(Words::tr("Ask for more in one thing and less in another"),
         [](const ComparisonRow &row) { return goesOn(row) && row.strengthened && row.relaxed; });
    list(Words::tr("Reworded, without it being said whether they ask for more or less"),
         [](const ComparisonRow &row) { return row.demandUnsaid(); });
    list(Words::tr("Ask the same, in other words or another place"), [](const ComparisonRow &row) {
        return goesOn(row) && !row.strengthened && !row.relaxed && row.levelBefore == row.levelAfter &&
               !row.demandUnsaid() && (row.codeChanged() || row.moved());
    });
    list(Words::tr("Musts where a should stood before"),
         [](const ComparisonRow &row) { return became(row, Level::Should, Level::Must); });
    list(Words::tr("Shoulds where a must stood before"),
         [](const ComparisonRow &row) { return became(row, Level::Must, Level::Should); });
    return lines.isEmpty() ? Blocks() : Blocks{sentenceList(lines)};
}

} // namespace attest
