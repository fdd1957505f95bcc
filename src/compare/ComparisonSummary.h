// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

namespace attest {

/// How many rows of one text there are of each kind.
struct TextCounts
{
    int unchanged = 0, linksChanged = 0, smallChange = 0, rewritten = 0, extended = 0, added = 0, removed = 0;
};

/// A comparison in numbers. Each is a number of rows, unless it says items. Texts, evidence and dates are counted where
/// a provision goes on: what is said of a new one, or was said of a withdrawn one, is no change.
struct ComparisonSummary
{
    int provisions = 0; ///< of the newer edition
    // What the Code did.
    int same = 0, amended = 0, split = 0, merged = 0, isNew = 0, withdrawn = 0, covers = 0;
    int moved = 0, shouldBecameMust = 0, mustBecameShould = 0;
    int strengthened = 0, relaxed = 0; ///< of those that go on; what asks for more and for less counts in both
    int strengthenedAndRelaxed = 0;    ///< of those: in both
    int demandUnsaid = 0;              ///< ComparisonRow::demandUnsaid()
    // What the landlord did.
    int unchanged = 0, newlyCompliant = 0, newlyNotCompliant = 0, otherwiseChanged = 0, nowAnswered = 0,
        noLongerAnswered = 0, toReview = 0, notComparable = 0;
    TextCounts commentary, explanation;
    int evidenceItemsAdded = 0, evidenceItemsRemoved = 0, addressesChanged = 0, quotationsChanged = 0,
        evidenceWordsChanged = 0;
    int datesChanged = 0, actionsAdded = 0, actionsRemoved = 0; ///< actions are items
    int differToReview = 0;                                     ///< of toReview: ComparisonRow::differsToReview()
    int answeredInPart = 0;   ///< of notComparable: joined from provisions of which only some were answered
    int newNotCompliant = 0;  ///< of isNew: answered No or Partially
    int answersSame = 0;      ///< of unchanged: with an answer, whatever became of its words
    int asBroughtOver = 0;    ///< of toReview: the answer that the other side gives
    int answersUnchanged = 0; ///< word for word: ComparisonRow::answerUnchanged
};

ComparisonSummary summaryOf(const AssessmentComparison &comparison);

/// The numbers that are not 0, in sentences: what the answers did, where the newer form stands, then what the texts and
/// the evidence did, then what the Code did.
QStringList summarySentences(const AssessmentComparison &comparison);

} // namespace attest
