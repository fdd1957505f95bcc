// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/FormKinds.h"

#include <QCoreApplication>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormKinds)
};

enum Kind : quint32 {
    Changed = 1U << 0U,
    AnswerChanged = 1U << 1U,
    NewlyCompliant = 1U << 2U,
    NewlyNotCompliant = 1U << 3U,
    ToReview = 1U << 4U,
    Rewritten = 1U << 5U,
    WordsChanged = 1U << 6U,
    EvidenceChanged = 1U << 7U,
    Intentions = 1U << 8U,
    CodeChanged = 1U << 9U,
    SplitOrMerged = 1U << 10U,
    NewOrWithdrawn = 1U << 11U,
    Unchanged = 1U << 12U,
    NotComparable = 1U << 13U,
    NowAnswered = 1U << 14U,
    NoLongerAnswered = 1U << 15U,
    AsksMore = 1U << 16U,
    AsksLess = 1U << 17U,
    BecameMust = 1U << 18U,
    DemandUnsaid = 1U << 19U,
};

quint32 bit(bool is, Kind kind)
{
    return is ? quint32(kind) : 0U;
}

bool isAnswerChanged(const ComparisonRow &row)
{
    switch (row.compliance) {
    case ComplianceChange::NewlyCompliant:
    case ComplianceChange::NewlyNotCompliant:
    case ComplianceChange::OtherwiseChanged:
    case ComplianceChange::NowAnswered:
    case ComplianceChange::NoLongerAnswered:
        return true;
    case ComplianceChange::ToReview:
        return row.differsToReview();
    case ComplianceChange::Unchanged:
    case ComplianceChange::NotComparable:
        break;
    }
    return false;
}

} // namespace

bool isChanged(const ComparisonRow &row)
{
    return row.isNew() || row.isWithdrawn() || row.codeChanged() || row.answerChanged();
}

quint32 kindsOf(const ComparisonRow &row)
{
    const bool goesOn = !row.isNew() && !row.isWithdrawn();
    const bool words = goesOn && (row.commentary.changed() || row.explanation.changed());
    return bit(isChanged(row), Changed) | bit(isAnswerChanged(row), AnswerChanged) |
           bit(row.compliance == ComplianceChange::NewlyCompliant, NewlyCompliant) |
           bit(row.compliance == ComplianceChange::NewlyNotCompliant, NewlyNotCompliant) |
           bit(row.compliance == ComplianceChange::NowAnswered, NowAnswered) |
           bit(row.compliance == ComplianceChange::NoLongerAnswered, NoLongerAnswered) |
           bit(goesOn && row.strengthened, AsksMore) | bit(goesOn && row.relaxed, AsksLess) |
           bit(row.demandUnsaid(), DemandUnsaid) |
           bit(row.relation != RelationKind::Covers && row.levelBefore == Level::Should &&
                   row.levelAfter == Level::Must,
               BecameMust) |
           bit(row.compliance == ComplianceChange::ToReview, ToReview) |
           bit(goesOn && row.commentary.kind == TextChangeKind::Rewritten, Rewritten) | bit(words, WordsChanged) |
           bit(goesOn && row.evidenceChanged(), EvidenceChanged) |
           bit(goesOn && (row.dateChanged() || row.actionsChanged()), Intentions) |
           bit(row.codeChanged(), CodeChanged) |
           bit(row.relation == RelationKind::Split || row.relation == RelationKind::Merged, SplitOrMerged) |
           bit(!goesOn, NewOrWithdrawn) | bit(goesOn && row.answerUnchanged, Unchanged) |
           bit(goesOn && row.compliance == ComplianceChange::NotComparable, NotComparable);
}

std::vector<CompareKind> formKinds(const AssessmentComparison &comparison)
{
    const bool sides = comparison.kind == ComparisonKind::Landlords || comparison.kind == ComparisonKind::Codes;
    return {{0, Words::tr("All")},
            {Changed, sides ? Words::tr("Different") : Words::tr("Changed")},
            {AnswerChanged, sides ? Words::tr("Another answer") : Words::tr("Answer changed")},
            {NewlyCompliant, sides ? Words::tr("Only the second complies") : Words::tr("Newly complies")},
            {NewlyNotCompliant, sides ? Words::tr("Only the first complies") : Words::tr("No longer complies")},
            {NowAnswered, sides ? Words::tr("Only the second answers") : Words::tr("Now answered")},
            {NoLongerAnswered, sides ? Words::tr("Only the first answers") : Words::tr("No longer answered")},
            {ToReview, Words::tr("To review")},
            {Rewritten, Words::tr("Rewritten")},
            {WordsChanged, sides ? Words::tr("Other words") : Words::tr("Words")},
            {EvidenceChanged, Words::tr("Evidence")},
            {Intentions, Words::tr("Dates and actions")},
            {CodeChanged, Words::tr("Code changed")},
            {AsksMore, Words::tr("The Code asks for more")},
            {AsksLess, Words::tr("The Code asks for less")},
            {DemandUnsaid, Words::tr("Not said whether more or less")},
            {BecameMust, Words::tr("Should became must")},
            {SplitOrMerged, Words::tr("Split or merged")},
            {NewOrWithdrawn, Words::tr("New or withdrawn")},
            {Unchanged, sides ? Words::tr("The same") : Words::tr("Unchanged")},
            {NotComparable, Words::tr("Not comparable")}};
}

} // namespace attest::ui
