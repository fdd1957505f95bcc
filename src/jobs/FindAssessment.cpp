// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FindAssessment.h"

#include <QCoreApplication>

namespace attest {

namespace {

constexpr int shortestPrefix = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindAssessment)
};

QString inShort(const AssessmentSummary &summary)
{
    return Words::tr("%1 %2, %3, %4, %5 (%6)")
        .arg(summary.organisation, summary.year.text(), summary.edition, purposeKey(summary.purpose),
             stateKey(summary.state), summary.id.text());
}

QString inShort(const std::vector<AssessmentSummary> &summaries)
{
    QStringList lines;
    for (const AssessmentSummary &summary : summaries) {
        lines.append(inShort(summary));
    }
    return lines.join(QStringLiteral("; "));
}

bool fits(const AssessmentSummary &summary, const QString &words)
{
    return summary.id.text() == words || summary.year.text() == words ||
           (words.size() >= shortestPrefix && summary.id.text().startsWith(words, Qt::CaseInsensitive));
}

} // namespace

Result<AssessmentSummary> findAssessment(const Library &library, const QString &words)
{
    const auto all = library.assessments();
    if (!all) {
        return all.error();
    }
    std::vector<AssessmentSummary> found;
    for (const AssessmentSummary &summary : *all) {
        if (fits(summary, words)) {
            found.push_back(summary);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (!found.empty()) {
        return Error{ErrorKind::Conflict,
                     Words::tr("“%1” fits several assessments: %2. Name one by its id.").arg(words, inShort(found))};
    }
    if (all->empty()) {
        return Error{ErrorKind::NotFound, Words::tr("There is no assessment “%1”: %2 holds none yet. Import a form or "
                                                    "start a new one.")
                                              .arg(words, library.path())};
    }
    return Error{
        ErrorKind::NotFound,
        Words::tr("There is no assessment “%1” in %2. There are: %3.").arg(words, library.path(), inShort(*all))};
}

Result<OrganisationRecord> findOrganisation(const Library &library, const QString &words)
{
    const auto all = library.organisations();
    if (!all) {
        return all.error();
    }
    QStringList names;
    for (const OrganisationRecord &record : *all) {
        if (record.id.text() == words || record.organisation.name.compare(words, Qt::CaseInsensitive) == 0) {
            return record;
        }
        names.append(record.organisation.name);
    }
    return Error{ErrorKind::NotFound,
                 names.isEmpty()
                     ? Words::tr("There is no organisation “%1”: %2 holds none yet.").arg(words, library.path())
                     : Words::tr("There is no organisation “%1” in %2. There are: %3.")
                           .arg(words, library.path(), names.join(QStringLiteral("; ")))};
}

Result<const Answer *> findAnswer(const Assessment &assessment, const ProvisionCode &provision)
{
    if (const Answer *answer = assessment.find(provision)) {
        return answer;
    }
    return Error{ErrorKind::NotFound,
                 Words::tr("There is no provision %1 in the edition %2.").arg(provision.text(), assessment.edition)};
}

Result<void> checkYearIsFree(const Library &library, const Assessment &assessment)
{
    const auto landlord = findOrganisation(library, assessment.organisation.name);
    if (landlord) {
        return checkYearIsFree(library, landlord->id, assessment);
    }
    return landlord.error().kind == ErrorKind::NotFound ? Result<void>() : landlord.error();
}

Result<void> checkYearIsFree(const Library &library, const OrganisationId &landlord, const Assessment &assessment)
{
    if (assessment.purpose != Purpose::Annual) {
        return {};
    }
    const auto all = library.assessments();
    if (!all) {
        return all.error();
    }
    for (const AssessmentSummary &summary : *all) {
        if (summary.purpose == Purpose::Annual && summary.year == assessment.year &&
            summary.edition == assessment.edition && summary.organisationId == landlord) {
            return Error{ErrorKind::Conflict,
                         Words::tr("%1 has an annual assessment for %2 against %3 already (%4). Go on with that one, "
                                   "or start a re-assessment from it with a purpose of its own.")
                             .arg(summary.organisation, summary.year.text(), summary.edition, summary.id.text())};
        }
    }
    return {};
}

} // namespace attest
