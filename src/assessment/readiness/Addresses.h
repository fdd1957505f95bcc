// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/Topics.h"

namespace attest::readiness {

/// The web addresses that stand in a text as words.
std::vector<Stretch> addressesIn(const QString &foldedText);

/// Words that were meant as an address and are not whole enough to be found as one ("https//www…"), and paths on a
/// computer ("C:\\Policies").
std::vector<Stretch> brokenAddressesIn(const QString &foldedText, const std::vector<TopicMark> &marks);

} // namespace attest::readiness
