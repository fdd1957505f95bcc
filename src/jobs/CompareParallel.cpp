// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CompareParallel.h"

#include "assessment/AssessmentJson.h"
#include "assessment/CarryForward.h"
#include "jobs/FindAssessment.h"

#include <QCoreApplication>
#include <QHash>

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

/// An assessment as it came into the library.
struct Start
{
    JournalEntry entry; ///< which made the whole of it
    Assessment assessment;
};

/// The assessment as it was when it came into the library: the first entry of its journal made the whole of it.
Result<Start> asStarted(const Library &library, const AssessmentId &id)
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
    auto assessment = assessmentFromJson(made->change.after.toObject(), id.text());
    return assessment ? Result<Start>(Start{*made, *std::move(assessment)}) : assessment.error();
}

bool madeAfter(const JournalEntry &entry, const JournalEntry &start)
{
    return entry.copy == start.copy ? entry.sequence > start.sequence : entry.change.at > start.change.at;
}

/// What an answer's field was before its first edit since the start, and what it is.
struct EditedField
{
    QJsonValue before, after;
};

/// Says of each difference under which provisions of the first form somebody has changed the text since the start.
Result<void> nameChangedSources(const Library &library, const AssessmentId &source, const JournalEntry &start,
                                std::vector<ParallelDifference> &differences)
{
    const auto history = library.history(source);
    if (!history) {
        return history.error();
    }
    QHash<QString, EditedField> edited;
    const auto keyOf = [](const ProvisionCode &provision, const QString &field) {
        return provision.text() + u'\n' + field;
    };
    for (const JournalEntry &entry : *history) {
        const Change &change = entry.change;
        if (change.provision && madeAfter(entry, start)) {
            const QString key = keyOf(*change.provision, change.field);
            const QJsonValue first = edited.contains(key) ? edited[key].before : change.before;
            edited.insert(key, {first, change.after});
        }
    }
    for (ParallelDifference &difference : differences) {
        for (const ProvisionCode &code : difference.sources) {
            const auto field = edited.constFind(keyOf(code, gatheredTextKey(difference.text)));
            if (!difference.inSource.empty() && field != edited.constEnd() && field->before != field->after) {
                difference.changedSources.push_back(code);
            }
        }
    }
    return {};
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
    if (!carriedFrom(started->assessment, from)) {
        return notBeside(*first, *second);
    }
    const auto fromEdition = library.editionOf(from);
    const auto toEdition = library.editionOf(to);
    if (!fromEdition || !toEdition) {
        return fromEdition ? toEdition.error() : fromEdition.error();
    }
    const auto gathered = carryForward(
        {*source, **fromEdition, **toEdition, correspondence, started->assessment.year, started->assessment.purpose});
    if (!gathered) {
        return gathered.error();
    }
    ParallelComparison comparison{*first, *second,
                                  parallelDifferences(started->assessment, *gathered, *target, *correspondence)};
    const auto named = nameChangedSources(library, from, started->entry, comparison.differences);
    return named ? Result<ParallelComparison>(std::move(comparison)) : named.error();
}

} // namespace attest
