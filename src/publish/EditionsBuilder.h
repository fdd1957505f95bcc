// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionReport.h"
#include "formats/Document.h"

namespace attest {

/// What one edition of a Code changed against another, for the governing body's papers: the numbers in sentences, every
/// limit, then relation by relation, by the newer edition's sections, what became of it, what that means, and both
/// wordings beside each other with the words that were added and removed marked.
Document buildEditions(const EditionReport &report);

} // namespace attest
