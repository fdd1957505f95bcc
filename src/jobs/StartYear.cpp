// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/StartYear.h"

#include "assessment/CarryForward.h"
#include "jobs/FindAssessment.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StartYear)
};

Error incomplete()
{
    return {ErrorKind::Usage,
            Words::tr("To start a blank form, name the organisation, the edition (--code) and the year. "
                      "To start from another assessment, name it with --from.")};
}

Result<void> checkFree(const Library &library, const QString &organisation, const QString &edition, AssessmentYear year,
                       Purpose purpose)
{
    const auto all = library.assessments();
    if (!all) {
        return all.error();
    }
    for (const AssessmentSummary &summary : *all) {
        if (purpose == Purpose::Annual && summary.purpose == Purpose::Annual && summary.year == year &&
            summary.edition == edition && summary.organisation.compare(organisation, Qt::CaseInsensitive) == 0) {
            return Error{
                ErrorKind::Conflict,
                Words::tr("%1 has an annual assessment for %2 against %3 already (%4). Go on with that one, or "
                          "give another purpose for a re-assessment.")
                    .arg(summary.organisation, year.text(), edition, summary.id.text())};
        }
    }
    return {};
}

Result<AssessmentId> startBlankYear(Library &library, const CodeShelf &shelf, const StartYearRequest &request,
                                    const QString &who)
{
    if (request.organisation.isEmpty() || request.code.isEmpty() || !request.year) {
        return incomplete();
    }
    const auto edition = shelf.edition(request.code);
    if (!edition) {
        return edition.error();
    }
    if (const auto free = checkFree(library, request.organisation, request.code, *request.year, request.purpose);
        !free) {
        return free.error();
    }
    Organisation organisation;
    organisation.name = request.organisation;
    std::optional<OrganisationId> id;
    if (const auto known = findOrganisation(library, request.organisation)) {
        id = known->id;
        organisation = known->organisation;
    } else if (known.error().kind != ErrorKind::NotFound) {
        return known.error();
    } else {
        const auto added = library.addOrganisation(organisation, who);
        if (!added) {
            return added.error();
        }
        id = *added;
    }
    return library.addAssessment(*id, startBlank(organisation, **edition, *request.year, request.purpose), **edition,
                                 who);
}

Result<AssessmentId> startFrom(Library &library, const CodeShelf &shelf, const StartYearRequest &request,
                               const QString &who)
{
    const auto summary = findAssessment(library, request.from);
    if (!summary) {
        return summary.error();
    }
    if (!request.organisation.isEmpty() &&
        request.organisation.compare(summary->organisation, Qt::CaseInsensitive) != 0) {
        return Error{ErrorKind::Conflict,
                     Words::tr("The assessment to start from is %1's, not %2's. Leave --organisation "
                               "out, or name another assessment.")
                         .arg(summary->organisation, request.organisation)};
    }
    const auto from = library.assessment(summary->id);
    const auto fromEdition = library.editionOf(summary->id);
    if (!from || !fromEdition) {
        return from ? fromEdition.error() : from.error();
    }
    std::shared_ptr<const Edition> edition = *fromEdition;
    if (!request.code.isEmpty() && request.code != summary->edition) {
        const auto chosen = shelf.edition(request.code);
        if (!chosen) {
            return chosen.error();
        }
        edition = *chosen;
    }
    const AssessmentYear year =
        request.year ? *request.year : (request.purpose == Purpose::Annual ? summary->year.next() : summary->year);
    if (const auto free = checkFree(library, summary->organisation, edition->id.text(), year, request.purpose); !free) {
        return free.error();
    }
    const Correspondence *correspondence = shelf.correspondence((*fromEdition)->id, edition->id);
    const auto carried = carryForward({*from, **fromEdition, *edition, correspondence, year, request.purpose});
    if (!carried) {
        return carried.error();
    }
    return library.addAssessment(summary->organisationId, *carried, *edition, who);
}

} // namespace

Result<AssessmentId> startYear(Library &library, const CodeShelf &shelf, const StartYearRequest &request,
                               const QString &who)
{
    return request.from.isEmpty() ? startBlankYear(library, shelf, request, who)
                                  : startFrom(library, shelf, request, who);
}

} // namespace attest
