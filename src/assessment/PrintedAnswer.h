// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// What the form prints for one answer. A form with one column for both prints the evidence, then the commentary.
struct PrintedAnswer
{
    /// The edition's word; empty where unanswered; the plain word where the form does not know the answer.
    QString comply;
    Blocks evidence; ///< a paragraph an item; items that begin with "- " are a list
    /// "Partly: …" first where Partially prints another word; then, unless the answer is Yes, the explanation and "We
    /// intend to comply by …."
    Blocks commentary;
    bool known = true; ///< false: the edition's form.answers has no such answer
};
/// Bare http and https addresses become links; a link that leads elsewhere than http, https or mailto is its words.
PrintedAnswer printedAnswer(const Edition &edition, const Answer &answer);

/// "To be reviewed": what a draft prints under an answer that was carried over and that nobody has confirmed.
QString toBeReviewed();

/// "We intend to comply by 31 March 2027."
QString intentionSentence(const QDate &date);

} // namespace attest
