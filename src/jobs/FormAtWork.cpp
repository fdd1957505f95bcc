// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FormAtWork.h"

#include "assessment/CarryForward.h"
#include "jobs/CompareAssessments.h"
#include "jobs/FindAssessment.h"
#include "store/UndoStack.h"

#include <algorithm>

namespace attest {

namespace {

std::optional<Change> firstOf(const std::vector<JournalEntry> &entries, const std::vector<qint64> &groups,
                              const CopyId &copy)
{
    if (groups.empty()) {
        return std::nullopt;
    }
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&](const JournalEntry &entry) {
        return entry.copy == copy && entry.group == groups.back();
    });
    return found == entries.cend() ? std::nullopt : std::optional(found->change);
}

Result<FormAtWork> formOf(const Library &library, const AssessmentId &id, Result<CheckedAssessment> checked)
{
    auto summary = findAssessment(library, id.text());
    if (!summary || !checked) {
        return !summary ? summary.error() : checked.error();
    }
    return FormAtWork{std::move(*summary), *std::move(checked), {}, {}};
}

/// With what can be taken back and made again, as the journal has it.
Result<FormAtWork> withSteps(const Library &library, const AssessmentId &id, Result<FormAtWork> form)
{
    const auto entries = library.history(id);
    if (!form || !entries) {
        return !form ? form.error() : entries.error();
    }
    const UndoStack stack = UndoStack::of(*entries, library.copy());
    form->undoes = firstOf(*entries, stack.undoable, library.copy());
    form->redoes = firstOf(*entries, stack.redoable, library.copy());
    return form;
}

} // namespace

Result<FormAtWork> formAtWork(const Library &library, const AssessmentId &id, const QDate &today,
                              const CodeShelf *shelf)
{
    return withSteps(library, id, formOf(library, id, checkAssessment(library, id, today, shelf)));
}

Result<FormAtWork> uncheckedForm(const Library &library, const AssessmentId &id)
{
    return withSteps(library, id, formOf(library, id, uncheckedAssessment(library, id)));
}

Result<FormAtWork> formAfter(const Library &library, const AssessmentId &id, const QDate &today,
                             const std::vector<JournalEntry> &edit, const CodeShelf *shelf)
{
    if (edit.empty()) {
        return formAtWork(library, id, today, shelf); // what undo takes back is still what it was
    }
    auto form = formOf(library, id, checkAssessment(library, id, today, shelf));
    if (form) {
        form->undoes = edit.front().change;
    }
    return form;
}

Result<std::optional<EarlierForm>> earlierForm(const Library &library, const CodeShelf &shelf, const FormAtWork &form)
{
    const auto best = earlierYear(library, form.summary);
    if (!best) {
        return best.error();
    }
    if (!*best) {
        return std::optional<EarlierForm>();
    }
    auto assessment = library.assessment((*best)->id);
    auto edition = library.editionOf((*best)->id);
    if (!assessment || !edition) {
        return assessment ? edition.error() : assessment.error();
    }
    EarlierForm earlier{**best, std::move(*assessment), std::move(*edition), {}, nullptr};
    const Edition &now = *form.checked.edition;
    if (earlier.edition->id != now.id) {
        earlier.correspondence = shelf.correspondence(earlier.edition->id, now.id);
    }
    auto carried = carryForward({.from = earlier.assessment,
                                 .fromEdition = *earlier.edition,
                                 .edition = now,
                                 .correspondence = earlier.correspondence,
                                 .year = form.summary.year});
    if (carried) {
        earlier.carried = std::move(*carried);
    }
    return std::optional(std::move(earlier));
}

} // namespace attest
