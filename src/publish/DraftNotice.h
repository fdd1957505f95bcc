// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

namespace attest {

/// What leads every document of an assessment in this state: "Draft for approval" until it is approved; empty then.
QString draftNotice(State state);
/// The same of one side of a comparison; empty, too, where it stands as it was imported: what others published is no
/// draft here.
QString draftNotice(const ComparedSide &side);
/// "draft", "published" …; "imported, not edited here" where it stands as it was read from a form.
QString stateWords(const ComparedSide &side);

} // namespace attest
