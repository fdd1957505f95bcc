// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/RowWords.h"

#include "compare/CodeLists.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

} // namespace

QString rowName(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    const QString code = row.code().text();
    const ComparisonRow *first = comparison.find(row.code());
    const bool twice = row.isWithdrawn() && first != nullptr && !first->isWithdrawn();
    const ComparedSide &from = comparison.from;
    return twice ? Words::tr("%1 (%2)").arg(code, from.codeYear.isEmpty() ? from.editionName : from.codeYear) : code;
}

QString demandWords(const Relation &relation)
{
    if (relation.from.empty() || relation.to.empty()) {
        return {};
    }
    if (relation.strengthened || relation.relaxed) {
        return !relation.relaxed        ? Words::tr("asks for more")
               : !relation.strengthened ? Words::tr("asks for less")
                                        : Words::tr("asks for more in one thing and less in another");
    }
    if (!relation.saysDemand()) {
        return Words::tr("not said whether it asks for more or less");
    }
    return relation.unchanged ? Words::tr("asks the same in other words") : QString();
}

QString noteWords(const QString &note, const std::vector<ProvisionCode> &of)
{
    return of.size() > 1 && !note.isEmpty() ? Words::tr("%1 together: %2").arg(listedCodes(of), note) : note;
}

QString noteWords(const ComparisonRow &row)
{
    QStringList words;
    for (const RelationNote &note : row.notes) {
        words.append(
            noteWords(note.text, row.relation == RelationKind::Covers ? std::vector<ProvisionCode>() : note.of));
    }
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace attest
