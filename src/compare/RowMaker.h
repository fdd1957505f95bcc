// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "compare/SaidText.h"

#include <QHash>

#include <utility>

namespace attest {

/// Makes the rows of a comparison, which check() of it has let through.
class RowMaker
{
public:
    explicit RowMaker(const ComparisonRequest &request);

    /// The row of a provision of the newer edition.
    ComparisonRow rowOf(const ProvisionCode &code) const;
    /// Provisions of the older edition that nothing of the newer comes from, by section and number.
    std::vector<ProvisionCode> withdrawn() const;
    ComparisonRow withdrawnRow(const ProvisionCode &code) const;

private:
    void placeInCodes(ComparisonRow &row) const;
    void compareWording(ComparisonRow &row) const;
    void compareAnswers(ComparisonRow &row) const;
    void compareEvidence(ComparisonRow &row) const;
    void compareTexts(ComparisonRow &row) const;
    /// A text on both sides.
    std::pair<SaidText, SaidText> saidOn(const ComparisonRow &row, Text Answer::*text) const;
    bool saidBeside(const ComparisonRow &row, const QString &text) const;
    void lookBeside(ComparisonRow &row) const;
    void compareActions(ComparisonRow &row) const;
    std::vector<const Answer *> answersBefore(const ComparisonRow &row) const;
    const Answer *answerAfter(const ComparisonRow &row) const;
    std::vector<const Relation *> relationsTo(const ProvisionCode &code) const;
    bool otherColumns() const;

    const ComparisonRequest &m_request;
    QHash<QString, const Answer *> m_before, m_after;
    bool m_sameEdition = true;
};

} // namespace attest
