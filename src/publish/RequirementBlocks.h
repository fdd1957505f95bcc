// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "provisions/Edition.h"
#include "publish/SubjectTerm.h"

namespace attest {

/// What a provision asks, as the form prints it: paragraphs and lists, and where official wording is missing, our own
/// words, which say so.
Blocks requirementBlocks(const Provision &provision, const SubjectTerm &term);
/// The same in the Code's own term, led by words in strong letters: "The Code asks: …".
Blocks requirementBlocks(const Provision &provision, const QString &lead);
/// The first words of it, for a table; "…" where it goes on.
QString openingWords(const Provision &provision);

} // namespace attest
