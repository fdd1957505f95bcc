// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ComparisonSummary.h"

namespace attest {

/// The sentences of a summary, each empty where there is nothing to say.
class SummaryWords
{
public:
    SummaryWords(const AssessmentComparison &comparison, const ComparisonSummary &summary)
        : m_comparison(comparison), m_summary(summary)
    {
    }

    QString answers() const;
    /// How many answers are what they were, whatever became of their words.
    QString sameAnswers() const;
    QString texts() const;
    QString evidence() const;
    QString code() const;

private:
    /// Years follow one another; landlords and Codes stand side by side.
    bool inTime() const;
    QString differingToReview() const;
    QStringList changesInTime() const;
    QStringList differencesBetween() const;

    const AssessmentComparison &m_comparison;
    const ComparisonSummary m_summary;
};

/// What the Code did, in the newer edition's provisions and the older's that were withdrawn: "The Code: 14 provisions
/// are new, 12 were withdrawn, …". Forms and editions are told of in the same words.
QString codeSentence(const ComparisonSummary &summary);

/// What a side is called within a sentence: the year, the landlord, the Code; "before" and "now" of a re-assessment.
QString sideWords(const AssessmentComparison &comparison, const ComparedSide &side);

} // namespace attest
