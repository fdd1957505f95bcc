// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UndoStack.h"

#include "store/Fields.h"

#include <algorithm>

namespace attest {
namespace {

void take(UndoStack &stack, const JournalEntry &first)
{
    if (first.undoes != 0) {
        std::erase(stack.undoable, first.undoes);
        stack.redoable.push_back(first.undoes);
    } else if (first.redoes != 0) {
        std::erase(stack.redoable, first.redoes);
        stack.undoable.push_back(first.redoes);
    } else {
        stack.redoable.clear();
        stack.undoable.push_back(first.group);
    }
}

} // namespace

bool isEdit(const Change &change)
{
    if (change.target != Change::Target::Assessment) {
        return true;
    }
    return !change.field.isEmpty() && !fields::isGoverned(change.field);
}

UndoStack UndoStack::of(const std::vector<JournalEntry> &entries, const CopyId &copy)
{
    UndoStack stack;
    auto at = entries.begin();
    while (at != entries.end()) {
        const auto end = std::find_if(at, entries.end(), [&at](const JournalEntry &entry) {
            return entry.group != at->group || entry.copy != at->copy;
        });
        const bool edits = std::all_of(at, end, [](const JournalEntry &entry) { return isEdit(entry.change); });
        if (edits && at->copy == copy) {
            take(stack, *at);
        } else {
            stack = UndoStack();
        }
        at = end;
    }
    return stack;
}

} // namespace attest
