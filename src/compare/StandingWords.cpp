// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/StandingWords.h"

#include "compare/CodeLists.h"
#include "compare/ComparisonWords.h"
#include "compare/SummaryWords.h"
#include "provisions/CodeRuns.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

/// The provisions of one form by their answers.
struct Standing
{
    qsizetype complied = 0;
    std::vector<ProvisionCode> no, partially, notApplicable, toReview, blank, newAndBlank;

    qsizetype all() const
    {
        return complied +
               qsizetype(no.size() + partially.size() + notApplicable.size() + toReview.size() + blank.size());
    }

    /// What was carried over is no answer until somebody confirms it.
    void add(const ProvisionCode &code, const std::optional<ComparedAnswer> &answer)
    {
        if (!answer || !answer->comply || answer->carried) {
            (answer && answer->comply ? toReview : blank).push_back(code);
            return;
        }
        switch (*answer->comply) {
        case Comply::Yes:
            ++complied;
            break;
        case Comply::No:
            no.push_back(code);
            break;
        case Comply::Partially:
            partially.push_back(code);
            break;
        case Comply::NotApplicable:
            notApplicable.push_back(code);
            break;
        }
    }
};

Standing standingOfNewer(const AssessmentComparison &comparison)
{
    Standing standing;
    for (const ComparisonRow &row : comparison.rows) {
        if (!row.to) {
            continue;
        }
        standing.add(*row.to, row.after);
        if (row.isNew() && !(row.after && row.after->comply)) {
            standing.newAndBlank.push_back(*row.to);
        }
    }
    return standing;
}

Standing standingOfOlder(const AssessmentComparison &comparison)
{
    Standing standing;
    std::vector<ProvisionCode> seen;
    for (const ComparisonRow &row : comparison.rows) {
        for (const ComparedAnswer &answer : row.before) {
            if (std::find(seen.cbegin(), seen.cend(), answer.provision) == seen.cend()) {
                seen.push_back(answer.provision);
                standing.add(answer.provision, answer);
            }
        }
    }
    return standing;
}

QString compliedWords(qsizetype complied)
{
    if (complied == 0) {
        return Words::tr("none is complied with");
    }
    return complied == 1 ? Words::tr("1 is complied with") : Words::tr("%1 are complied with").arg(complied);
}

/// "of 72 provisions 58 are complied with, 1 is not (9.8), 4 are not answered (5.7, 6.1 to 6.3), of which 5.7 is new"
QString inWords(const Standing &standing)
{
    QStringList words = {
        Words::tr("of %1 provisions %2").arg(QString::number(standing.all()), compliedWords(standing.complied))};
    const auto add = [&words](const std::vector<ProvisionCode> &codes, const QString &one, const QString &many) {
        if (!codes.empty()) {
            words.append(codes.size() == 1 ? one.arg(codesInRuns(codes))
                                           : many.arg(QString::number(codes.size()), codesInRuns(codes)));
        }
    };
    add(standing.no, Words::tr("1 is not (%1)"), Words::tr("%1 are not (%2)"));
    add(standing.partially, Words::tr("1 is complied with in part (%1)"),
        Words::tr("%1 are complied with in part (%2)"));
    add(standing.notApplicable, Words::tr("1 is said not to apply (%1)"), Words::tr("%1 are said not to apply (%2)"));
    add(standing.toReview, Words::tr("1 is carried over and to be reviewed (%1)"),
        Words::tr("%1 are carried over and to be reviewed (%2)"));
    add(standing.blank, Words::tr("1 is not answered (%1)"), Words::tr("%1 are not answered (%2)"));
    if (!standing.newAndBlank.empty()) {
        words.append(standing.newAndBlank.size() == 1
                         ? Words::tr("of which %1 is new").arg(codesInRuns(standing.newAndBlank))
                         : Words::tr("of which %1 are new").arg(codesInRuns(standing.newAndBlank)));
    }
    return words.join(Words::tr(", "));
}

} // namespace

QStringList standingSentences(const AssessmentComparison &comparison)
{
    if (!standSideBySide(comparison)) {
        return {Words::tr("Where %1 stands: %2.")
                    .arg(sideWords(comparison, comparison.to), inWords(standingOfNewer(comparison)))};
    }
    const auto sentence = [&comparison](const ComparedSide &side, const Standing &standing) {
        QString name = sideWords(comparison, side);
        name[0] = name.at(0).toUpper();
        return Words::tr("%1: %2.").arg(name, inWords(standing));
    };
    return {sentence(comparison.from, standingOfOlder(comparison)),
            sentence(comparison.to, standingOfNewer(comparison))};
}

} // namespace attest
