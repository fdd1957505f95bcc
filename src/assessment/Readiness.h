// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// How strong a finding is. Blocks: it must be mended, or accepted with a reason. Hint: for human judgement.
enum class Severity { Blocks, Warns, Hints };
/// What a blocking finding stands before: the governing body's approval, or publication.
enum class Gate { Approval, Publication };

QString severityKey(Severity severity); ///< blocks, warns, hints
QString severityWord(Severity severity);

/// One thing that stands between a draft and publication.
struct Finding
{
    QString rule; ///< stable id of the rule: yes-without-evidence
    QString key;  ///< stable id of this finding, for acceptances: rule, provision and a digest of what was found
    Severity severity = Severity::Warns;
    Gate gate = Gate::Approval;
    std::optional<ProvisionCode> provision; ///< none: the assessment as a whole
    QString sentence;                       ///< what is wrong, and what to do
    QString source;                         ///< where the rule comes from: "Code 2024, 8.1", or why it is worth a look
    QString acceptedBecause;                ///< the reason given; empty: open
    bool open() const { return acceptedBecause.isEmpty(); }
    bool blocks() const { return severity == Severity::Blocks && open(); }
};

/// What the rules look at.
struct ReadinessInput
{
    const Assessment &assessment;
    const Edition &edition;
    QDate today;
};

/// One small rule. Rules are stateless; a new one is a class in assessment/readiness and a line in allRules().
class ReadinessRule
{
public:
    virtual ~ReadinessRule() = default;
    virtual QString id() const = 0;
    /// In one sentence, what it looks for.
    virtual QString description() const = 0;
    virtual std::vector<Finding> check(const ReadinessInput &input) const = 0;
};

const std::vector<const ReadinessRule *> &allRules();

/// Every finding of every rule, in the form's order, those of the assessment as a whole last; accepted ones carry the
/// reason.
std::vector<Finding> checkReadiness(const ReadinessInput &input);

/// How far the form is.
struct AnsweredCount
{
    int answered = 0;
    int total = 0;
};
AnsweredCount countAnswered(const Assessment &assessment, const Edition &edition);

} // namespace attest
