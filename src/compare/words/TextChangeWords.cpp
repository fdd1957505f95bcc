// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonWords.h"
#include "compare/SummaryWords.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

/// What only one side gives: "only Marsh gives one", "only on the LGSCO's form".
QString onlyGivenBy(const AssessmentComparison &comparison, const ComparedSide &side)
{
    const QString words =
        comparison.kind == ComparisonKind::Codes ? Words::tr("only on %1") : Words::tr("only %1 gives one");
    return words.arg(sideWords(comparison, side));
}

} // namespace

QString commentaryName(const ComparisonRow &row)
{
    return row.oneColumn ? Words::tr("Evidence and commentary") : Words::tr("Commentary");
}

QString textChangeWords(TextChangeKind kind)
{
    switch (kind) {
    case TextChangeKind::None:
        break;
    case TextChangeKind::Unchanged:
        return Words::tr("word for word the same");
    case TextChangeKind::LinksChanged:
        return Words::tr("the same words, with other link addresses");
    case TextChangeKind::SmallChange:
        return Words::tr("changed a little");
    case TextChangeKind::Rewritten:
        return Words::tr("rewritten");
    case TextChangeKind::Extended:
        return Words::tr("extended");
    case TextChangeKind::Added:
        return Words::tr("added");
    case TextChangeKind::Removed:
        return Words::tr("removed");
    case TextChangeKind::Elsewhere:
        return Words::tr("now elsewhere");
    }
    return {};
}

QString textChangeWords(const AssessmentComparison &comparison, TextChangeKind kind)
{
    if (standSideBySide(comparison)) {
        switch (kind) {
        case TextChangeKind::SmallChange:
            return Words::tr("in nearly the same words");
        case TextChangeKind::Rewritten:
            return Words::tr("in other words");
        case TextChangeKind::Extended:
            return Words::tr("with more beside the same words");
        case TextChangeKind::Added:
            return onlyGivenBy(comparison, comparison.to);
        case TextChangeKind::Removed:
            return onlyGivenBy(comparison, comparison.from);
        case TextChangeKind::None:
        case TextChangeKind::Unchanged:
        case TextChangeKind::LinksChanged:
        case TextChangeKind::Elsewhere:
            break;
        }
    }
    return textChangeWords(kind);
}

QStringList actionWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    QStringList phrases;
    const auto add = [&](const QStringList &actions, const ComparedSide &side, const QString &inTime) {
        for (const QString &action : actions) {
            phrases.append(standSideBySide(comparison)
                               ? Words::tr("action, %1: %2").arg(onlyGivenBy(comparison, side), action)
                               : inTime.arg(action));
        }
    };
    add(row.actionsAdded, comparison.to, Words::tr("action added: %1"));
    add(row.actionsRemoved, comparison.from, Words::tr("action removed: %1"));
    return phrases;
}

} // namespace attest
