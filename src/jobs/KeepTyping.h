// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

namespace attest {

/// Keeps what is typed into one text of an answer and has not rested, so that a program that is killed loses no more
/// than the last moment of it. `typed` gives commentary or explanation; `now` is the answer as it is saved. Errors
/// (Usage): neither is given; (Storage): it cannot be written.
Result<void> keepTyping(const Library &library, const AssessmentId &assessment, const Answer &now,
                        const AnswerEdit &typed, const QString &who);

/// Forgets what was kept: it became a Change, or was taken back.
void forgetTyping(const Library &library);
/// The same where what was kept is a text that `edit` gave the answer.
void forgetTyping(const Library &library, const ProvisionCode &provision, const AnswerEdit &edit);

/// Makes the edit that was kept when a program was killed. Returns what became of it, a sentence; empty where nothing
/// was kept, or it is in the library already. Where it cannot be made, for the text was changed since or the form is
/// with the governing body, it is set aside in a file that the sentence names.
QString takeUpTyping(Library &library);

} // namespace attest
