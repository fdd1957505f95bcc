// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CheckAssessment.h"

#include "assessment/AssessmentJson.h"
#include "assessment/CarryForward.h"
#include "jobs/CompareAssessments.h"
#include "jobs/FindAssessment.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckAssessment)
};

/// What the landlord's last form says of this one's provisions; empty where there is none, or its edition is the same
/// or leads nowhere.
Result<std::vector<EarlierAnswer>> earlierAnswers(const Library &library, const CodeShelf &shelf,
                                                  const Assessment &assessment, const Edition &edition)
{
    std::vector<EarlierAnswer> answers;
    const auto summary = findAssessment(library, assessment.id ? assessment.id->text() : QString());
    const auto before = summary ? earlierYear(library, *summary) : summary.error();
    if (!before) {
        return before.error();
    }
    const auto older = *before ? EditionId::from((*before)->edition) : std::nullopt;
    const Correspondence *led = older ? shelf.correspondence(*older, edition.id) : nullptr;
    if (led == nullptr || led->kind != CorrespondenceKind::Succession) {
        return answers;
    }
    const auto from = library.assessment((*before)->id);
    const auto fromEdition = library.editionOf((*before)->id);
    if (!from || !fromEdition) {
        return from ? fromEdition.error() : from.error();
    }
    const auto carried = carryForward({.from = *from,
                                       .fromEdition = **fromEdition,
                                       .edition = edition,
                                       .correspondence = led,
                                       .year = assessment.year});
    for (const Answer &answer : carried ? carried->answers : std::vector<Answer>()) {
        QStringList said;
        for (const QJsonValue &code : answer.carriedFrom[u"provisions"_s].toArray()) {
            const auto provision = ProvisionCode::from(code.toString());
            const Answer *source = provision ? from->find(*provision) : nullptr;
            said += source != nullptr ? QStringList{source->commentary.plain()} : QStringList();
        }
        said.removeAll(QString());
        const bool sameInSubstance = answer.carriedFrom[u"relation"_s] == relationKey(RelationKind::Same);
        answers.push_back({answer.provision,
                           {answer.commentary.plain(), said.join(u"\n\n"_s)},
                           answer.carriedFrom[u"changed"_s].toBool() && !sameInSubstance,
                           answer.carriedFrom[u"note"_s].toString(),
                           (*before)->year.text()});
    }
    return answers;
}

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

Result<CheckedAssessment> uncheckedAssessment(const Library &library, const AssessmentId &id)
{
    auto assessment = library.assessment(id);
    if (!assessment) {
        return assessment.error();
    }
    const auto edition = library.editionOf(id);
    if (!edition) {
        return edition.error();
    }
    const AnsweredCount answered = countAnswered(*assessment, **edition);
    return CheckedAssessment{*std::move(assessment), *edition, {}, answered, false};
}

Result<std::vector<Finding>> findingsIn(const Library &library, const Assessment &assessment, const Edition &edition,
                                        const QDate &today, const CodeShelf *shelf)
{
    auto earlier = shelf != nullptr ? earlierAnswers(library, *shelf, assessment, edition)
                                    : Result<std::vector<EarlierAnswer>>(std::vector<EarlierAnswer>());
    if (!earlier) {
        return earlier.error();
    }
    return checkReadiness({assessment, edition, today, *std::move(earlier)});
}

Result<CheckedAssessment> checkAssessment(const Library &library, const AssessmentId &id, const QDate &today,
                                          const CodeShelf *shelf)
{
    auto read = uncheckedAssessment(library, id);
    if (!read) {
        return read;
    }
    auto findings = findingsIn(library, read->assessment, *read->edition, today, shelf);
    if (!findings) {
        return findings.error();
    }
    read->findings = *std::move(findings);
    read->checked = true;
    return read;
}

Result<Finding> acceptFinding(Library &library, const AssessmentId &id, const QString &key, const QString &reason,
                              const QDate &today, const QString &who, const QDateTime &now, const CodeShelf *shelf)
{
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorKind::Usage, Words::tr("Say why the finding can be accepted; the reason is kept.")};
    }
    const auto checked = checkAssessment(library, id, today, shelf);
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
