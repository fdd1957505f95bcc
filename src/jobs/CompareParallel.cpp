// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CompareParallel.h"

#include "assessment/AssessmentJson.h"
#include "assessment/CarryForward.h"
#include "jobs/FindAssessment.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareParallel)
};

const Correspondence *parallelOf(const CodeShelf &shelf, const AssessmentSummary &from, const AssessmentSummary &to)
{
    const auto first = EditionId::from(from.edition);
    const auto second = EditionId::from(to.edition);
    const Correspondence *correspondence = first && second ? shelf.correspondence(*first, *second) : nullptr;
    return correspondence != nullptr && correspondence->kind == CorrespondenceKind::Parallel ? correspondence : nullptr;
}

/// The assessment as it was when it came into the library: the first entry of its journal made the whole of it.
Result<Assessment> asStarted(const Library &library, const AssessmentId &id)
{
    const auto history = library.history(id);
    if (!history) {
        return history.error();
    }
    const auto made = std::find_if(history->begin(), history->end(), [](const JournalEntry &entry) {
        return entry.change.target == Change::Target::Assessment && entry.change.field.isEmpty();
    });
    if (made == history->end()) {
        return Error{ErrorKind::NotFound,
                     Words::tr("The journal does not say how the assessment %1 was started.").arg(id.text())};
    }
    return assessmentFromJson(made->change.after.toObject(), id.text());
}

bool carriedFrom(const Assessment &assessment, const AssessmentId &source)
{
    return std::any_of(assessment.answers.begin(), assessment.answers.end(), [&](const Answer &answer) {
        return answer.carriedFrom.value(u"assessment"_s).toString() == source.text();
    });
}

Error notBeside(const AssessmentSummary &from, const AssessmentSummary &to)
{
    return {ErrorKind::Conflict, Words::tr("The form %1 (%2) was not started from %3 (%4) as that of a Code beside it.")
                                     .arg(to.id.text().left(8), to.edition, from.id.text().left(8), from.edition)};
}

} // namespace

Result<bool> isStartedBeside(const Library &library, const CodeShelf &shelf, const AssessmentSummary &from,
                             const AssessmentSummary &to)
{
    if (parallelOf(shelf, from, to) == nullptr) {
        return false;
    }
    const auto started = asStarted(library, to.id);
    return started ? Result<bool>(carriedFrom(*started, from.id)) : started.error();
}

Result<ParallelComparison> compareParallel(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                           const AssessmentId &to)
{
    const auto first = findAssessment(library, from.text());
    const auto second = findAssessment(library, to.text());
    if (!first || !second) {
        return first ? second.error() : first.error();
    }
    const Correspondence *correspondence = parallelOf(shelf, *first, *second);
    if (correspondence == nullptr) {
        return notBeside(*first, *second);
    }
    const auto started = asStarted(library, to);
    const auto source = library.assessment(from);
    const auto target = library.assessment(to);
    if (!started || !source || !target) {
        return !started ? started.error() : source ? target.error() : source.error();
    }
    if (!carriedFrom(*started, from)) {
        return notBeside(*first, *second);
    }
    const auto fromEdition = library.editionOf(from);
    const auto toEdition = library.editionOf(to);
    if (!fromEdition || !toEdition) {
        return fromEdition ? toEdition.error() : fromEdition.error();
    }
    const auto gathered =
        carryForward({*source, **fromEdition, **toEdition, correspondence, started->year, started->purpose});
    if (!gathered) {
        return gathered.error();
    }
    return ParallelComparison{*first, *second, parallelDifferences(*started, *gathered, *target, *correspondence)};
}

} // namespace attest
