// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/editions/EditionSummary.h"

#include "compare/SummaryWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionSummary)
};

using Side = std::vector<ComparedProvision> EditionRow::*;

/// The provisions on one side of the rows that `wanted` takes, each once.
template <class Wanted>
QSet<QString> codesOn(const EditionComparison &comparison, Side side, const Wanted &wanted)
{
    QSet<QString> codes;
    for (const EditionRow &row : comparison.rows) {
        for (const ComparedProvision &provision : row.*side) {
            if (wanted(row)) {
                codes.insert(provision.code.text());
            }
        }
    }
    return codes;
}

template <class Wanted>
qsizetype provisionsOn(const EditionComparison &comparison, Side side, const Wanted &wanted)
{
    return codesOn(comparison, side, wanted).size();
}

/// The newer edition's provisions of that level in the rows that `wanted` takes, each once.
template <class Wanted>
QSet<QString> codesNow(const EditionComparison &comparison, Level level, const Wanted &wanted)
{
    QSet<QString> codes;
    for (const EditionRow &row : comparison.rows) {
        for (const ComparedProvision &provision : row.to) {
            if (provision.level == level && wanted(row)) {
                codes.insert(provision.code.text());
            }
        }
    }
    return codes;
}

bool every(const EditionRow &)
{
    return true;
}

QString provisionsHave(qsizetype number)
{
    return number == 1 ? Words::tr("1 provision") : Words::tr("%1 provisions").arg(number);
}

/// "a, b and c"; what is empty is left out.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    if (parts.size() < 2) {
        return parts.value(0);
    }
    const QString last = parts.takeLast();
    return Words::tr("%1 and %2").arg(parts.join(u", "_s), last);
}

QString unlessNone(const QString &words, qsizetype number)
{
    return number == 0 ? QString() : words.arg(number);
}

QString whatBecame(const EditionComparison &comparison)
{
    const auto of = [&](EditionChange change, Side side) {
        return provisionsOn(comparison, side, [change](const EditionRow &row) { return row.change == change; });
    };
    return listed({unlessNone(Words::tr("%1 the same"), of(EditionChange::Same, &EditionRow::from)),
                   unlessNone(Words::tr("%1 moved and asking the same"), of(EditionChange::Moved, &EditionRow::from)),
                   unlessNone(Words::tr("%1 amended"), of(EditionChange::Amended, &EditionRow::from)),
                   unlessNone(Words::tr("%1 split"), of(EditionChange::Split, &EditionRow::from)),
                   unlessNone(Words::tr("%1 merged with others"), of(EditionChange::Merged, &EditionRow::from)),
                   unlessNone(Words::tr("%1 withdrawn"), of(EditionChange::Withdrawn, &EditionRow::from))});
}

/// What the Code did, counted as comparisons of forms count it: in the newer edition's provisions, and the older's that
/// were withdrawn. A provision that several relations lead to counts once.
ComparisonSummary countsOf(const EditionComparison &comparison)
{
    const auto of = [&](Side side, const auto &wanted) { return int(provisionsOn(comparison, side, wanted)); };
    const auto goesOn = [](const EditionRow &row) { return !row.from.empty() && !row.to.empty(); };
    ComparisonSummary counts;
    counts.isNew = of(&EditionRow::to, [](const EditionRow &row) { return row.change == EditionChange::New; });
    counts.withdrawn =
        of(&EditionRow::from, [](const EditionRow &row) { return row.change == EditionChange::Withdrawn; });
    const QSet<QString> more =
        codesOn(comparison, &EditionRow::to, [&](const EditionRow &row) { return goesOn(row) && row.strengthened; });
    const QSet<QString> less =
        codesOn(comparison, &EditionRow::to, [&](const EditionRow &row) { return goesOn(row) && row.relaxed; });
    counts.strengthened = int(more.size());
    counts.relaxed = int(less.size());
    counts.strengthenedAndRelaxed = int((more & less).size());
    const QSet<QString> musts = codesNow(comparison, Level::Must, [](const EditionRow &row) { return row.becameMust; });
    const QSet<QString> shoulds =
        codesNow(comparison, Level::Should, [](const EditionRow &row) { return row.becameShould && !row.becameMust; });
    counts.shouldBecameMust = int(musts.size());
    counts.mustBecameShould = int(shoulds.size());
    const QSet<QString> unsaid =
        codesOn(comparison, &EditionRow::to, [](const EditionRow &row) { return row.demandUnsaid(); });
    counts.demandUnsaid = int((unsaid - more - less - musts - shoulds).size());
    return counts;
}

QString aboutLimits(const EditionComparison &comparison)
{
    if (!comparison.limitsUnknown.isEmpty()) {
        return Words::tr("Limits are not compared: those of the %1 are not known here.")
            .arg(comparison.limitsUnknown.join(Words::tr(" and the ")));
    }
    if (comparison.limits.empty()) {
        return {};
    }
    const auto of = [&](LimitChangeKind kind) { return comparison.countOfLimits(kind); };
    return Words::tr("Limits: %1.")
        .arg(listed({unlessNone(Words::tr("%1 tightened"), of(LimitChangeKind::Tightened)),
                     unlessNone(Words::tr("%1 relaxed"), of(LimitChangeKind::Relaxed)),
                     unlessNone(Words::tr("%1 changed in the way they are counted"), of(LimitChangeKind::Differs)),
                     unlessNone(Words::tr("%1 where there was none before"), of(LimitChangeKind::New)),
                     unlessNone(Words::tr("%1 dropped"), of(LimitChangeKind::Dropped)),
                     unlessNone(Words::tr("%1 unchanged"), of(LimitChangeKind::Same))}));
}

} // namespace

QStringList summaryOf(const EditionComparison &comparison)
{
    const auto ofFrom = provisionsOn(comparison, &EditionRow::from, every);
    const auto ofTo = provisionsOn(comparison, &EditionRow::to, every);
    if (comparison.kind == CorrespondenceKind::Parallel) {
        return {Words::tr("The two stand side by side: %1 of the %2 cover what the %3 asks in %4.")
                    .arg(provisionsHave(ofFrom), comparison.fromName, comparison.toName, provisionsHave(ofTo))};
    }
    QStringList sentences = {
        Words::tr("The %1 has %2, the %3 has %4.")
            .arg(comparison.fromName, provisionsHave(ofFrom), comparison.toName, provisionsHave(ofTo)),
        Words::tr("Of the older provisions: %1.").arg(whatBecame(comparison)), codeSentence(countsOf(comparison)),
        aboutLimits(comparison)};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace attest
