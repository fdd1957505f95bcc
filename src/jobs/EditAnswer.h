// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace attest {

/// What somebody wants an answer to say. A field that is not given stays; an empty text takes it away.
struct AnswerEdit
{
    std::optional<QString> comply;                  ///< yes, no, partially, not applicable; empty: back to not answered
    std::optional<QString> policy;                  ///< yes, partly, no
    std::optional<QString> practice;                ///< yes, partly, no
    std::optional<QString> because;                 ///< why comply is not what policy and practice give
    std::optional<std::vector<Evidence>> evidence;  ///< in printed order; items without words are left out
    std::optional<QString> commentary, explanation; ///< in the text subset's markup
    std::optional<QString> complyBy;                ///< a full date, 2027-03-31
    std::optional<QString> owner;
    bool reviewed = false; ///< confirm what was carried over as it stands; giving `comply` does so, too

    bool empty() const;
    /// The fields that `later` gives, in place of this one's.
    void add(const AnswerEdit &later);
    /// The answer as it would be; what follows from policy and practice is left to editAnswer().
    Answer on(Answer answer) const;
};

/// Makes the edits of one provision together, so that one undo takes them back. Where policy and practice are both said
/// and nobody overrules them, comply follows from them. Errors (Usage): nothing to change; (BadInput): a word that is
/// none of the answers, an answer that contradicts policy and practice without a reason; else as of Library::apply.
Result<std::vector<JournalEntry>> editAnswer(Library &library, const AssessmentId &assessment,
                                             const ProvisionCode &provision, const AnswerEdit &edit,
                                             const QString &who);

/// One evidence item from its words: an address becomes a url item, words in quotation marks a quote, else a note.
Evidence evidenceFromText(const QString &text);

} // namespace attest
