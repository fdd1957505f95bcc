// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

namespace attest {

/// Keeps what is typed into one text of an answer and has not rested, so that a program that is killed loses no more
/// than the last moment of it. `typed` gives commentary or explanation. Errors (Usage): neither is given; (NotFound):
/// no such answer; (Storage): it cannot be written.
Result<void> keepTyping(const Library &library, const AssessmentId &assessment, const ProvisionCode &provision,
                        const AnswerEdit &typed, const QString &who);

/// Forgets what was kept where it is a text that `edit` gives the answer: it became a Change, or was taken back.
void forgetTyping(const Library &library, const ProvisionCode &provision, const AnswerEdit &edit);

/// Makes the edit that was kept when a program was killed. Returns what became of it, a sentence; empty where nothing
/// was kept, or it is in the library already. Where it cannot be made, for the text was changed since or the form is
/// with the governing body, it is set aside in a file that the sentence names.
QString takeUpTyping(Library &library);

} // namespace attest
