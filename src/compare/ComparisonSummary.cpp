// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonSummary.h"

#include "compare/StandingWords.h"
#include "compare/SummaryWords.h"

namespace attest {

namespace {

void count(const TextChange &text, TextCounts &counts)
{
    switch (text.kind) {
    case TextChangeKind::None:
    case TextChangeKind::Elsewhere:
        break;
    case TextChangeKind::Unchanged:
        ++counts.unchanged;
        break;
    case TextChangeKind::LinksChanged:
        ++counts.linksChanged;
        break;
    case TextChangeKind::SmallChange:
        ++counts.smallChange;
        break;
    case TextChangeKind::Rewritten:
        ++counts.rewritten;
        break;
    case TextChangeKind::Extended:
        ++counts.extended;
        break;
    case TextChangeKind::Added:
        ++counts.added;
        break;
    case TextChangeKind::Removed:
        ++counts.removed;
        break;
    }
}

int &of(RelationKind kind, ComparisonSummary &summary)
{
    switch (kind) {
    case RelationKind::Same:
        break;
    case RelationKind::Amended:
        return summary.amended;
    case RelationKind::Split:
        return summary.split;
    case RelationKind::Merged:
        return summary.merged;
    case RelationKind::New:
        return summary.isNew;
    case RelationKind::Withdrawn:
        return summary.withdrawn;
    case RelationKind::Covers:
        return summary.covers;
    }
    return summary.same;
}

int &of(ComplianceChange change, ComparisonSummary &summary)
{
    switch (change) {
    case ComplianceChange::Unchanged:
        break;
    case ComplianceChange::NewlyCompliant:
        return summary.newlyCompliant;
    case ComplianceChange::NewlyNotCompliant:
        return summary.newlyNotCompliant;
    case ComplianceChange::OtherwiseChanged:
        return summary.otherwiseChanged;
    case ComplianceChange::NowAnswered:
        return summary.nowAnswered;
    case ComplianceChange::NoLongerAnswered:
        return summary.noLongerAnswered;
    case ComplianceChange::ToReview:
        return summary.toReview;
    case ComplianceChange::NotComparable:
        return summary.notComparable;
    }
    return summary.unchanged;
}

void countEvidence(const ComparisonRow &row, ComparisonSummary &summary)
{
    for (const EvidenceChange &change : row.evidence) {
        summary.evidenceItemsAdded += change.kind == EvidenceChangeKind::Added ? 1 : 0;
        summary.evidenceItemsRemoved += change.kind == EvidenceChangeKind::Removed ? 1 : 0;
        summary.addressesChanged += change.kind == EvidenceChangeKind::AddressChanged ? 1 : 0;
        summary.quotationsChanged += change.kind == EvidenceChangeKind::QuotationChanged ? 1 : 0;
        summary.evidenceWordsChanged += change.kind == EvidenceChangeKind::WordsChanged ? 1 : 0;
    }
}

} // namespace

ComparisonSummary summaryOf(const AssessmentComparison &comparison)
{
    ComparisonSummary summary;
    for (const ComparisonRow &row : comparison.rows) {
        summary.provisions += row.to ? 1 : 0;
        ++of(row.relation, summary);
        ++of(row.compliance, summary);
        summary.moved += row.moved() ? 1 : 0;
        const bool follows = row.relation != RelationKind::Covers;
        summary.shouldBecameMust +=
            follows && row.levelBefore == Level::Should && row.levelAfter == Level::Must ? 1 : 0;
        summary.mustBecameShould +=
            follows && row.levelBefore == Level::Must && row.levelAfter == Level::Should ? 1 : 0;
        if (row.isWithdrawn() || row.isNew()) {
            const bool falls = row.after && (row.after->comply == Comply::No || row.after->comply == Comply::Partially);
            summary.newNotCompliant += row.isNew() && falls ? 1 : 0;
            continue; // its answer came or went with it: nothing that anybody put in or took out
        }
        summary.differToReview += row.differsToReview() ? 1 : 0;
        count(row.commentary, summary.commentary);
        count(row.explanation, summary.explanation);
        if (!row.oneColumn) { // else counted with the commentary
            countEvidence(row, summary);
        }
        summary.strengthened += row.strengthened ? 1 : 0;
        summary.relaxed += row.relaxed ? 1 : 0;
        summary.demandUnsaid += row.demandUnsaid() ? 1 : 0;
        summary.strengthenedAndRelaxed += row.strengthened && row.relaxed ? 1 : 0;
        summary.answeredInPart += row.compliance == ComplianceChange::NotComparable ? 1 : 0;
        summary.actionsAdded += int(row.actionsAdded.size());
        summary.actionsRemoved += int(row.actionsRemoved.size());
        summary.datesChanged += row.dateChanged() ? 1 : 0;
        summary.answersSame += row.compliance == ComplianceChange::Unchanged && row.complyBefore ? 1 : 0;
        summary.asBroughtOver +=
            row.compliance == ComplianceChange::ToReview && row.complyBefore && !row.differsToReview() ? 1 : 0;
        summary.answersUnchanged += row.answerUnchanged ? 1 : 0;
    }
    return summary;
}

QStringList summarySentences(const AssessmentComparison &comparison)
{
    const SummaryWords words(comparison, summaryOf(comparison));
    QStringList sentences = {words.answers()};
    sentences += standingSentences(comparison);
    sentences += {words.sameAnswers(), words.texts(), words.evidence(), words.code()};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace attest
