// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// What the form prints for one answer.
struct PrintedAnswer
{
    QString
        comply; ///< the edition's word; empty where unanswered; the plain word where the form does not know the answer
    Blocks evidence;
    Blocks commentary; ///< "Partly: …" first where Partially prints another word; then explanation and "We intend to
                       ///< comply by …."
    bool known = true; ///< false: the edition's form.answers has no such answer
};
PrintedAnswer printedAnswer(const Edition &edition, const Answer &answer);

/// "We intend to comply by 31 March 2027."
QString intentionSentence(const QDate &date);

} // namespace attest
