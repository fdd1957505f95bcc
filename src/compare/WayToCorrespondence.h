// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

namespace attest {

/// How to go on where no correspondence leads from one edition to another, as sentences: the commands that propose one
/// and keep it, and where the window does the same. Of two Ombudsmen none can be proposed: one is written by hand.
QString wayToCorrespondence(const Edition &from, const Edition &to);

} // namespace attest
