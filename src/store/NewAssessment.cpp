// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NewAssessment.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "store/PinnedEditions.h"
#include "store/Seals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewAssessment)
};

/// Every provision of the edition in the form's order, those without an answer blank.
std::vector<Answer> laidOut(const Assessment &assessment, const Edition &edition)
{
    std::vector<Answer> answers;
    for (const Provision *provision : edition.provisions()) {
        const Answer *given = assessment.find(provision->code);
        answers.push_back(given != nullptr ? *given : Answer(provision->code));
    }
    return answers;
}

} // namespace

QJsonObject journalled(const Assessment &assessment, const OrganisationId &organisation)
{
    QJsonObject json = toJson(assessment);
    json.insert(u"organisation_id"_s, organisation.text());
    return json;
}

Result<Assessment> NewAssessment::add(const OrganisationId &organisation, const Assessment &given,
                                      const Edition &edition, const QDateTime &at)
{
    Records records(m_database);
    const auto record = records.organisation(organisation);
    if (!record) {
        return record.error();
    }
    if (given.edition != edition.id.text()) {
        return badInput(Words::tr("The assessment answers the edition %1, not the %2 it is given with.")
                            .arg(given.edition, edition.id.text()));
    }
    if (!given.editionHash.isEmpty() && given.editionHash != edition.contentHash) {
        return badInput(Words::tr("The assessment was answered against another wording of the edition %1 than there is "
                                  "here. Add that wording as an edition with an id of its own, and name it in the "
                                  "file.")
                            .arg(given.edition));
    }
    if (given.approval && !isSealed(given.state)) {
        return badInput(Words::tr("The assessment bears an approval, but its state is not approved. Take the approval "
                                  "out of the file, or export it again from the library it was approved in."));
    }
    if (auto fits = checkAgainst(given, edition, Words::tr("The assessment")); !fits) {
        return fits.error();
    }
    if (given.other.contains(u"organisation_id"_s)) {
        return badInput(
            Words::tr("The assessment has a member “organisation_id”, a name that the library's journal uses "
                      "itself. Give it another name."));
    }
    if (auto pinned = PinnedEditions(m_database).pin(edition); !pinned) {
        return pinned.error();
    }
    Assessment kept = given;
    kept.id = freshId<AssessmentId>();
    kept.editionHash = edition.contentHash;
    kept.answers = laidOut(given, edition);
    if (!isSealed(kept.state)) {
        auto details = organisationFromJson(*record, Words::tr("organisation"));
        if (!details) {
            return details.error();
        }
        kept.organisation = *std::move(details);
    }
    if (auto added = records.addAssessment(organisation, kept); !added) {
        return added.error();
    }
    if (isSealed(kept.state)) {
        if (auto sealed = keepSeal(kept, at); !sealed) {
            return sealed.error();
        }
    }
    return kept;
}

Result<void> NewAssessment::keepSeal(const Assessment &assessment, const QDateTime &at)
{
    auto digest = Seals(m_database).seal(assessment, at);
    if (!digest) {
        return digest.error();
    }
    if (!assessment.approval || assessment.approval->digest != *digest) {
        return badInput(Words::tr(
            "The assessment says that it is approved, but its content is not what the approval's digest "
            "was taken over. Export it again from the library it was approved in, or set its state to draft and "
            "take the approval out of the file."));
    }
    return {};
}

} // namespace attest
