// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/CarryForward.h"

namespace attest {

/// Where a provision's answer comes from: provisions of the earlier edition, and what they said.
struct AnswerSources
{
    std::vector<ProvisionCode> provisions;   ///< in the relations' order, each once
    std::vector<const Answer *> answers;     ///< those of them that say something
    std::vector<const Relation *> relations; ///< empty where the edition is the same
    /// Whether each text must say where it came from: the answer has, or stands for, several provisions.
    bool marked = false;
};

AnswerSources sourcesOf(const ProvisionCode &code, const CarryForwardRequest &request);

/// Whether anybody wrote anything there.
bool saysSomething(const Answer &answer);

} // namespace attest
