// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/CarryForward.h"

#include "assessment/AssessmentJson.h"
#include "assessment/carry/AnswerSources.h"
#include "assessment/carry/CarriedAnswer.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarryForward)
};

/// Why an answer has no place in the new edition.
QString reasonOf(const CarryForwardRequest &request, const ProvisionCode &code)
{
    QString reason = Words::tr("Provision %1 has no counterpart in the %2.").arg(code.text(), request.edition.name());
    if (request.correspondence != nullptr) {
        for (const Relation *relation : request.correspondence->relationsFrom(code)) {
            reason += relation->note.isEmpty() ? QString() : u' ' + relation->note;
        }
    }
    return reason;
}

QJsonObject leftOver(const CarryForwardRequest &request, const Answer &answer)
{
    QJsonObject row;
    row.insert(u"from_provision"_s, answer.provision.text());
    row.insert(u"edition"_s, request.fromEdition.id.text());
    row.insert(u"year"_s, request.from.year.text());
    row.insert(u"comply"_s, answer.comply ? QJsonValue(complyKey(*answer.comply)) : QJsonValue(QJsonValue::Null));
    row.insert(u"evidence"_s, answer.evidenceText());
    row.insert(u"commentary"_s, answer.commentary.plain());
    if (!answer.explanation.isEmpty()) {
        row.insert(u"explanation"_s, answer.explanation.plain());
    }
    // Whole, too: dates, actions and links are worth having wherever it is brought in.
    row.insert(u"answer"_s, toJson(answer));
    row.insert(u"reason"_s, reasonOf(request, answer.provision));
    return row;
}

Result<void> checkRequest(const CarryForwardRequest &request)
{
    if (request.fromEdition.id == request.edition.id) {
        return {};
    }
    const Correspondence *correspondence = request.correspondence;
    if (correspondence == nullptr || correspondence->from != request.fromEdition.id ||
        correspondence->to != request.edition.id) {
        return Error{
            ErrorKind::Conflict,
            Words::tr("Answers to the %1 cannot be carried to the %2: there is no correspondence from %3 to %4 "
                      "that says which provision became which. Start a blank assessment, or add one.")
                .arg(request.fromEdition.name(), request.edition.name(), request.fromEdition.id.text(),
                     request.edition.id.text())};
    }
    return {};
}

} // namespace

Result<Assessment> carryForward(const CarryForwardRequest &request)
{
    if (const Result<void> fits = checkRequest(request); !fits) {
        return fits.error();
    }
    Assessment started = startBlank(request.from.organisation, request.edition, request.year, request.purpose);
    QSet<QString> placed;
    for (Answer &answer : started.answers) {
        const AnswerSources sources = sourcesOf(answer.provision, request);
        for (const ProvisionCode &code : sources.provisions) {
            placed.insert(code.text());
        }
        answer = carriedAnswer(answer.provision, sources, request);
    }
    started.unplaced = request.from.unplaced;
    for (const Answer &answer : request.from.answers) {
        if (!placed.contains(answer.provision.text()) && saysSomething(answer)) {
            started.unplaced.append(leftOver(request, answer));
        }
    }
    return started;
}

Assessment startBlank(const Organisation &organisation, const Edition &edition, AssessmentYear year, Purpose purpose)
{
    Assessment assessment;
    assessment.organisation = organisation;
    assessment.edition = edition.id.text();
    assessment.editionHash = edition.contentHash;
    assessment.year = year;
    assessment.purpose = purpose;
    for (const Provision *provision : edition.provisions()) {
        assessment.answers.emplace_back(provision->code);
    }
    return assessment;
}

} // namespace attest
