// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/CheckAssessment.h"
#include "provisions/CodeShelf.h"

namespace attest {

/// An assessment as somebody works on it: checked, with what can be taken back.
struct FormAtWork
{
    AssessmentSummary summary;
    CheckedAssessment checked;
    std::optional<Change> undoes; ///< what undo would take back: the first Change of its group
    std::optional<Change> redoes; ///< what redo would make again
};

/// `shelf` as for checkAssessment(). Errors as of Library::assessment().
Result<FormAtWork> formAtWork(const Library &library, const AssessmentId &id, const QDate &today,
                              const CodeShelf *shelf = nullptr);
/// The same before it is checked: no findings, and `checked.checked` is false.
Result<FormAtWork> uncheckedForm(const Library &library, const AssessmentId &id);
/// The same after an edit that made these entries, without reading the journal: they are what undo takes back, and
/// nothing can be made again. An edit that changed nothing made none: then it is as of formAtWork().
Result<FormAtWork> formAfter(const Library &library, const AssessmentId &id, const QDate &today,
                             const std::vector<JournalEntry> &edit, const CodeShelf *shelf = nullptr);

/// The landlord's form of an earlier year, as it stands beside this year's.
struct EarlierForm
{
    AssessmentSummary summary;
    Assessment assessment;
    std::shared_ptr<const Edition> edition;
    /// Its answers under this year's provisions, as carryForward() gives them. None where no correspondence leads from
    /// its edition to this year's.
    std::optional<Assessment> carried;
    const Correspondence *correspondence = nullptr; ///< of the shelf; null where the edition is the same, or none leads
};

/// The latest year before this one that the library has of the landlord, the one that stands where a year was assessed
/// again. None: there is no earlier year.
Result<std::optional<EarlierForm>> earlierForm(const Library &library, const CodeShelf &shelf, const FormAtWork &form);

} // namespace attest
