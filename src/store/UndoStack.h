// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace attest {

/// What can be undone and redone of an assessment, read off its journal entries, so that it holds across runs.
struct UndoStack
{
    std::vector<qint64> undoable; ///< groups, the latest last
    std::vector<qint64> redoable; ///< groups, the next one last

    /// `entries`: those of the assessment, oldest first. Only groups of `copy` can be undone.
    static UndoStack of(const std::vector<JournalEntry> &entries, const CopyId &copy);
};

/// Whether a Change is an edit of content; the others (making it, a change of state) end what can be undone.
bool isEdit(const Change &change);

} // namespace attest
