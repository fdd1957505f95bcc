// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormDrawing.h"

namespace attest::test {

/// Draws a landlord's answers as a form in one layout. It may change what the landlord writes where the layout asks it.
using Layout = Blocks (*)(std::vector<MadeUp> &answers);

struct NamedLayout
{
    const char *name;
    Layout draw;
};
/// The ways in which landlords lay out the form of 2024, as far as we have seen or feared them.
const std::vector<NamedLayout> &layouts();
/// Those of them in which the parts of an answer stand below one another.
std::vector<NamedLayout> stackedLayouts();

} // namespace attest::test
