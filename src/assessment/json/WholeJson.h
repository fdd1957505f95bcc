// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "assessment/json/MemberReader.h"

namespace attest {

/// Takes the members that belong to the assessment as a whole: year, purpose, state, approval, response, publications,
/// unplaced rows, accepted findings, id.
Result<void> readWholeMembers(Assessment &assessment, MemberReader &members, const QString &name);

} // namespace attest
