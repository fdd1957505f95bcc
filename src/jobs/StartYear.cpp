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
    return {ErrorKind::Usage, Words::tr("To start a blank form, name the organisation, the edition and the year. "
                                        "To start from another assessment, name that one.")};
}

Result<std::shared_ptr<const Edition>> editionOfBlank(const CodeShelf &shelf, const StartYearRequest &request)
{
    return request.organisation.trimmed().isEmpty() || request.code.isEmpty() || !request.year
               ? Result<std::shared_ptr<const Edition>>(incomplete())
               : shelf.edition(request.code);
}

Result<Assessment> blankYear(const Library &library, const CodeShelf &shelf, const StartYearRequest &request)
{
    const auto edition = editionOfBlank(shelf, request);
    if (!edition) {
        return edition.error();
    }
    const auto known = findOrganisation(library, request.organisation);
    if (!known && known.error().kind != ErrorKind::NotFound) {
        return known.error();
    }
    Organisation organisation;
    organisation.name = known ? known->organisation.name : request.organisation.simplified();
    Assessment started = startBlank(organisation, **edition, *request.year, request.purpose);
    if (const auto free = checkYearIsFree(library, started); !free) {
        return free.error();
    }
    return started;
}

/// What a year starts as, and the landlord it belongs to.
struct CarriedYear
{
    Assessment assessment;
    std::shared_ptr<const Edition> edition;
    OrganisationId landlord;
};

Result<CarriedYear> carriedYear(const Library &library, const CodeShelf &shelf, const StartYearRequest &request)
{
    const auto summary = findAssessment(library, request.from);
    if (!summary) {
        return summary.error();
    }
    if (!request.organisation.isEmpty() &&
        request.organisation.compare(summary->organisation, Qt::CaseInsensitive) != 0) {
        return Error{ErrorKind::Conflict,
                     Words::tr("The assessment to start from is %1's, not %2's. Leave the organisation "
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
    const Correspondence *correspondence = shelf.correspondence((*fromEdition)->id, edition->id);
    const bool parallel = correspondence != nullptr && correspondence->kind == CorrespondenceKind::Parallel;
    const bool sameYear = parallel || request.purpose != Purpose::Annual;
    const AssessmentYear year = request.year ? *request.year : (sameYear ? summary->year : summary->year.next());
    if (request.code.isEmpty() && !sameYear) {
        edition = editionForYear(shelf, edition, year);
        correspondence = shelf.correspondence((*fromEdition)->id, edition->id);
    }
    if (year < summary->year ||
        (year == summary->year && request.purpose == Purpose::Annual && edition->id.text() == summary->edition)) {
        return Error{
            ErrorKind::Conflict,
            Words::tr("The assessment to start from is for %1; the new one cannot be for %2. Give a later year.")
                .arg(summary->year.text(), year.text())};
    }
    auto carried = carryForward({*from, **fromEdition, *edition, correspondence, year, request.purpose});
    if (!carried) {
        return carried.error();
    }
    if (const auto free = checkYearIsFree(library, summary->organisationId, *carried); !free) {
        return free.error();
    }
    return CarriedYear{*std::move(carried), edition, summary->organisationId};
}

bool inForce(const Edition &edition, AssessmentYear year)
{
    return (!edition.effectiveFrom.isValid() || edition.effectiveFrom <= QDate(year.endYear(), 3, 31)) &&
           (!edition.effectiveTo.isValid() || edition.effectiveTo >= QDate(year.startYear(), 4, 1));
}

} // namespace

std::shared_ptr<const Edition> editionForYear(const CodeShelf &shelf, const std::shared_ptr<const Edition> &from,
                                              AssessmentYear year)
{
    std::shared_ptr<const Edition> newest = from;
    for (const std::shared_ptr<const Edition> &edition : shelf.editions()) {
        const bool newer = edition->ombudsman == from->ombudsman && edition->effectiveFrom > newest->effectiveFrom;
        if (newer && inForce(*edition, year) && shelf.correspondence(from->id, edition->id) != nullptr) {
            newest = edition;
        }
    }
    return newest;
}

std::vector<std::shared_ptr<const Edition>> parallelCodes(const CodeShelf &shelf, const QString &edition)
{
    std::vector<std::shared_ptr<const Edition>> beside;
    for (const Correspondence &correspondence : shelf.correspondences()) {
        if (correspondence.kind == CorrespondenceKind::Parallel && correspondence.from.text() == edition) {
            if (const auto to = shelf.edition(correspondence.to.text())) {
                beside.push_back(*to);
            }
        }
    }
    return beside;
}

Result<void> checkRequest(const CodeShelf &shelf, const StartYearRequest &request)
{
    if (request.from.isEmpty()) {
        const auto edition = editionOfBlank(shelf, request);
        return edition ? Result<void>() : edition.error();
    }
    return {};
}

Result<Assessment> yearToStart(const Library &library, const CodeShelf &shelf, const StartYearRequest &request)
{
    if (request.from.isEmpty()) {
        return blankYear(library, shelf, request);
    }
    auto carried = carriedYear(library, shelf, request);
    return carried ? Result<Assessment>(std::move(carried->assessment)) : carried.error();
}

Result<AssessmentId> startYear(Library &library, const CodeShelf &shelf, const StartYearRequest &request,
                               const QString &who)
{
    if (request.from.isEmpty()) {
        const auto started = blankYear(library, shelf, request);
        const auto edition = editionOfBlank(shelf, request);
        return started ? library.addAssessment(*started, **edition, who) : started.error();
    }
    const auto carried = carriedYear(library, shelf, request);
    return carried ? library.addAssessment(carried->landlord, carried->assessment, *carried->edition, who)
                   : carried.error();
}

} // namespace attest
