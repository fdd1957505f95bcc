// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// What leads every document of an assessment in this state: "Draft for approval" until it is approved; empty then.
QString draftNotice(State state);

} // namespace attest
