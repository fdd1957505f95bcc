// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <optional>

namespace attest {

/// What an answer cell says of several landlords alike: "Fenmoor Homes: Yes", below it "Fenmoor North: Yes". None where
/// they differ, or a line is anything else than a name with a plain answer.
std::optional<Comply> answerOfEach(const QString &cell);

} // namespace attest
