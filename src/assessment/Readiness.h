// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// How strong a finding is. Blocking: it must be mended, or accepted with a reason. Hint: for human judgement.
enum class Severity { Blocking, Warning, Hint };
/// What a blocking finding stands before: the governing body's approval, or publication.
enum class Gate { Approval, Publication };

QString severityKey(Severity severity); ///< blocks, warns, hints
QString severityWord(Severity severity);

/// One thing that stands between a draft and publication.
struct Finding
{
    QString rule; ///< stable id of the rule: yes-without-evidence
    QString key;  ///< stable id of this finding, for acceptances: rule, provision and a digest of what was found
    Severity severity = Severity::Warning;
    Gate gate = Gate::Approval;
    std::optional<ProvisionCode> provision; ///< none: the assessment as a whole
    QString field;                          ///< where it is mended, an answer's member: comply_by; empty: its answer
    QString sentence;                       ///< what is wrong, and what to do
    QString source;                         ///< where the rule comes from: "Code 2024, 8.1", or why it is worth a look
    bool acceptable = true;                 ///< false: no reason can stand in for it
    QString acceptedBecause;                ///< the reason given; empty: open
    bool open() const { return acceptedBecause.isEmpty(); }
    bool blocks() const { return severity == Severity::Blocking && open(); }
};

/// What last year's form said where this one has a provision now.
struct EarlierAnswer // NOLINT(cppcoreguidelines-pro-type-member-init): it cannot be made without naming it
{
    ProvisionCode provision;     ///< of this year's edition
    QStringList commentaries;    ///< plain words: as last year's form had them, and as they are brought forward
    bool wordingChanged = false; ///< the Code asks it in other words now, and does not call it the same
    QString note;                ///< what changed; may be empty
    QString year;                ///< 2024-25
};

/// What the rules look at.
struct ReadinessInput
{
    const Assessment &assessment;
    const Edition &edition;
    QDate today;
    std::vector<EarlierAnswer> earlier = {}; ///< empty: there is no earlier form, or nobody looked
};

class ReadinessForm; ///< the input with its words laid out once for every rule: assessment/readiness/ReadinessForm.h

/// One small rule. Rules are stateless; a new one is a class in assessment/readiness, a line in the list at the end of
/// its file, and a row in docs/readiness.md.
class ReadinessRule
{
public:
    virtual ~ReadinessRule() = default;
    virtual QString id() const = 0;
    /// In one sentence, what it looks for.
    virtual QString description() const = 0;
    /// Where it comes from, or why it is worth a look.
    virtual QString source() const = 0;
    /// The member of an answer that mends it, such as comply_by; empty where it is the answer itself, or any of its
    /// texts.
    virtual QString field() const { return {}; }
    virtual std::vector<Finding> check(const ReadinessForm &form) const = 0;
};

/// Every rule, in the order in which findings of one provision and strength stand.
const std::vector<const ReadinessRule *> &allRules();

/// Every finding of every rule, in the form's order, those of the assessment as a whole last; within a provision the
/// strongest first. Accepted ones carry the reason.
std::vector<Finding> checkReadiness(const ReadinessInput &input);

/// How far the form is.
struct AnsweredCount
{
    int answered = 0;
    int total = 0;
};
AnsweredCount countAnswered(const Assessment &assessment, const Edition &edition);

} // namespace attest
