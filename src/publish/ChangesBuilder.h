// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "formats/Document.h"

namespace attest {

/// What changed between two assessments, for the governing body's papers: the numbers in sentences, what has changed
/// since a form was started from one of another Code, what the Code changed, every provision whose compliance changed,
/// then those whose words did, each with what it asks and the words that were added and removed marked, and the codes
/// of those that are as they were, all by the Code's sections. Every row of the comparison stands somewhere.
Document buildChanges(const ChangeReport &report);

} // namespace attest
