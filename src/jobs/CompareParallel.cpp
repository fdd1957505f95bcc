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

/// Where a difference belongs: in the form's order, and within an answer in that of its texts.
std::vector<ParallelDifference>::const_iterator placeIn(const std::vector<ParallelDifference> &differences,
                                                        const Assessment &form, const ParallelDifference &difference)
{
    const auto rank = [&form](const ParallelDifference &one) {
        const auto answer = std::find_if(form.answers.begin(), form.answers.end(),
                                         [&one](const Answer &each) { return each.provision == one.target; });
        return std::pair(answer - form.answers.begin(), one.text);
    };
    return std::find_if(differences.cbegin(), differences.cend(),
                        [&](const ParallelDifference &one) { return rank(difference) < rank(one); });
}

/// What was edited in a form since another was started from it.
class EditedSince
{
public:
    EditedSince(const std::vector<JournalEntry> &history, const JournalEntry &start)
    {
        for (const JournalEntry &entry : history) {
            const Change &change = entry.change;
            if (change.provision && madeAfter(entry, start)) {
                const QString key = keyOf(*change.provision, change.field);
                const QJsonValue first = m_fields.contains(key) ? m_fields[key].before : change.before;
                m_fields.insert(key, {first, change.after});
            }
        }
    }

    /// null where it says what it said then.
    const EditedField *find(const ProvisionCode &code, GatheredText text) const
    {
        const auto field = m_fields.constFind(keyOf(code, gatheredTextKey(text)));
        return field != m_fields.cend() && field->before != field->after ? &*field : nullptr;
    }

private:
    static QString keyOf(const ProvisionCode &provision, const QString &field)
    {
        return provision.text() + u'\n' + field;
    }

    QHash<QString, EditedField> m_fields;
};

/// Says of each difference under which provisions of the first form somebody has changed the text since the start.
void nameChangedSources(const EditedSince &edited, std::vector<ParallelDifference> &differences)
{
    for (ParallelDifference &difference : differences) {
        for (const ProvisionCode &code : difference.sources) {
            if (!difference.inSource.empty() && edited.find(code, difference.text) != nullptr) {
                difference.changedSources.push_back(code);
            }
        }
    }
}

QString answerWord(const QJsonValue &value)
{
    const auto comply = complyFromKey(value.toString());
    return comply ? complyWord(*comply) : Words::tr("Not answered");
}

/// The answers to several provisions are gathered into the least of them, so that another answer to one need not change
/// it: each that was changed is told by its code.
void tellChangedAnswers(const EditedSince &edited, const Assessment &target, const Correspondence &correspondence,
                        std::vector<ParallelDifference> &differences)
{
    for (const Answer &answer : target.answers) {
        const std::vector<ProvisionCode> sources = sourcesOf(correspondence, answer.provision);
        std::vector<ProvisionCode> changed;
        std::vector<DiffPiece> pieces;
        for (const ProvisionCode &code : sources) {
            if (const EditedField *field = edited.find(code, GatheredText::Comply)) {
                pieces.push_back(
                    {DiffKind::Same, u"%1%2: "_s.arg(changed.empty() ? QString() : u"; "_s, code.text()), false});
                const auto changes = wholePieces(answerWord(field->before), answerWord(field->after));
                pieces.insert(pieces.end(), changes.begin(), changes.end());
                changed.push_back(code);
            }
        }
        if (changed.empty()) {
            continue;
        }
        const auto place = std::find_if(differences.begin(), differences.end(), [&](const ParallelDifference &one) {
            return one.target == answer.provision && one.text == GatheredText::Comply;
        });
        if (place != differences.end()) {
            place->inSource = pieces;
            place->changedSources = changed;
            continue;
        }
        ParallelDifference difference{answer.provision, sources, changed, GatheredText::Comply, pieces, {}};
        differences.insert(placeIn(differences, target, difference), std::move(difference));
    }
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
    const auto history = library.history(from);
    if (!history) {
        return history.error();
    }
    const EditedSince edited(*history, started->entry);
    nameChangedSources(edited, comparison.differences);
    tellChangedAnswers(edited, *target, *correspondence, comparison.differences);
    return comparison;
}

} // namespace attest
