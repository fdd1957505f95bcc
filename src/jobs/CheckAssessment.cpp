// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CheckAssessment.h"

#include "assessment/AssessmentJson.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckAssessment)
};

Result<Finding> oneFinding(const std::vector<Finding> &findings, const QString &key)
{
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.key == key) {
            return finding;
        }
        if (!key.isEmpty() && finding.open() && finding.key.startsWith(key)) {
            found.push_back(finding);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    return Error{
        ErrorKind::NotFound,
        found.empty()
            ? Words::tr("There is no finding “%1” now. “check” lists those there are.").arg(key)
            : Words::tr("“%1” fits %2 findings. Give the whole key, as “check” prints it.").arg(key).arg(found.size())};
}

} // namespace

std::vector<Finding> CheckedAssessment::blocking(Gate gate) const
{
    // What was approved is sealed: nobody could mend it or accept it now, and a rule or a day that came later must not
    // keep it from being published.
    const bool decided = isSealed(assessment.state);
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        const bool asked = finding.gate == Gate::Approval ? !decided : gate == Gate::Publication;
        if (finding.blocks() && asked) {
            found.push_back(finding);
        }
    }
    return found;
}

Result<CheckedAssessment> checkAssessment(const Library &library, const AssessmentId &id, const QDate &today)
{
    auto assessment = library.assessment(id);
    if (!assessment) {
        return assessment.error();
    }
    const auto edition = library.editionOf(id);
    if (!edition) {
        return edition.error();
    }
    std::vector<Finding> findings = checkReadiness({*assessment, **edition, today});
    const AnsweredCount answered = countAnswered(*assessment, **edition);
    return CheckedAssessment{*std::move(assessment), *edition, std::move(findings), answered};
}

Result<Finding> acceptFinding(Library &library, const AssessmentId &id, const QString &key, const QString &reason,
                              const QDate &today, const QString &who, const QDateTime &now)
{
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorKind::Usage, Words::tr("Say why the finding can be accepted; the reason is kept.")};
    }
    const auto checked = checkAssessment(library, id, today);
    if (!checked) {
        return checked.error();
    }
    auto finding = oneFinding(checked->findings, key);
    if (!finding) {
        return finding.error();
    }
    if (!finding->acceptable) {
        return Error{ErrorKind::Refused, Words::tr("This cannot be accepted with a reason. %1").arg(finding->sentence)};
    }
    const std::vector<AcceptedFinding> &held = finding->provision
                                                   ? checked->assessment.find(*finding->provision)->acceptedFindings
                                                   : checked->assessment.acceptedFindings;
    QJsonArray accepted;
    for (const AcceptedFinding &earlier : held) {
        if (earlier.finding != finding->key) {
            accepted.append(toJson(earlier));
        }
    }
    accepted.append(toJson(AcceptedFinding{finding->key, reason.trimmed(), who, now.toString(Qt::ISODateWithMs), {}}));

    Change change;
    change.target = finding->provision ? Change::Target::Answer : Change::Target::Assessment;
    change.id = id.text();
    change.provision = finding->provision;
    change.field = QStringLiteral("accepted_findings");
    change.after = accepted;
    change.beforeGiven = false;
    change.who = who;
    if (const auto applied = library.apply({change}); !applied) {
        return applied.error();
    }
    finding->acceptedBecause = reason.trimmed();
    return finding;
}

} // namespace attest
