// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Readiness.h"

#include "assessment/readiness/Rule.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

std::vector<const ReadinessRule *> everyRule()
{
    std::vector<const ReadinessRule *> rules;
    for (const auto &list : {readiness::answerRules(), readiness::deviationRules(), readiness::templateRules(),
                             readiness::yesRules(), readiness::yearRules(), readiness::earlierRules(),
                             readiness::repetitionRules(), readiness::linkRules(), readiness::personalDataRules(),
                             readiness::wordingRules(), readiness::readInRules(), readiness::governanceRules()}) {
        rules.insert(rules.end(), list.begin(), list.end());
    }
    return rules;
}

/// The findings in the form's order, those of the assessment as a whole last; in one place the strongest first.
std::vector<Finding> inFormOrder(std::vector<Finding> findings, const ReadinessForm &form)
{
    QHash<QString, size_t> places;
    for (const ReadinessRow &row : form.rows()) {
        places.insert(row.provision->code.text(), size_t(places.size()));
    }
    struct Place
    {
        size_t row;
        Severity severity;
        size_t found;
        auto operator<=>(const Place &) const = default; // NOLINT(modernize-use-nullptr): it compares with 0
    };
    std::vector<Place> order;
    for (size_t i = 0; i < findings.size(); ++i) {
        const std::optional<ProvisionCode> &provision = findings[i].provision;
        order.push_back({provision ? places.value(provision->text()) : form.rows().size(), findings[i].severity, i});
    }
    std::sort(order.begin(), order.end());
    std::vector<Finding> result;
    result.reserve(findings.size());
    for (const Place &place : order) {
        result.push_back(std::move(findings[place.found]));
    }
    return result;
}

QHash<QString, QString> reasonsByKey(const Assessment &assessment)
{
    QHash<QString, QString> reasons;
    const auto take = [&reasons](const std::vector<AcceptedFinding> &accepted) {
        for (const AcceptedFinding &one : accepted) {
            if (!one.reason.trimmed().isEmpty()) {
                reasons.insert(one.finding, one.reason);
            }
        }
    };
    take(assessment.acceptedFindings);
    for (const Answer &answer : assessment.answers) {
        take(answer.acceptedFindings);
    }
    return reasons;
}
} // namespace

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return u"blocks"_s;
    case Severity::Warning:
        return u"warns"_s;
    case Severity::Hint:
        break;
    }
    return u"hints"_s;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return Words::tr("Blocks");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Words::tr("Hint");
}

const std::vector<const ReadinessRule *> &allRules()
{
    static const std::vector<const ReadinessRule *> rules = everyRule();
    return rules;
}

std::vector<Finding> checkReadiness(const ReadinessInput &input)
{
    const ReadinessForm form(input);
    std::vector<Finding> findings;
    for (const ReadinessRule *rule : allRules()) {
        std::vector<Finding> found = rule->check(form);
        findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    findings = inFormOrder(std::move(findings), form);
    const QHash<QString, QString> reasons = reasonsByKey(input.assessment);
    for (Finding &finding : findings) {
        finding.acceptedBecause = finding.acceptable ? reasons.value(finding.key) : QString();
    }
    return findings;
}

AnsweredCount countAnswered(const Assessment &assessment, const Edition &edition)
{
    AnsweredCount count;
    for (const Provision *provision : edition.provisions()) {
        const Answer *answer = assessment.find(provision->code);
        ++count.total;
        count.answered += answer != nullptr && answer->answered() ? 1 : 0;
    }
    return count;
}

} // namespace attest
