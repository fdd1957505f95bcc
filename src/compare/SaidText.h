// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QStringList>

namespace attest {

/// What one or several answers say in one of their texts, without the lines that Attest wrote over what it carried.
struct SaidText
{
    QString plain;         ///< Text::plain(); of several answers parted by blank lines
    QString linked;        ///< the same with the address of each link behind its words
    QStringList addresses; ///< where its links lead, in their order
};

SaidText saidText(const Text &text);
/// Of several answers, one after the other; `once`: what says the same as one before it is left out.
SaidText saidText(const std::vector<const Answer *> &answers, Text Answer::*text, bool once);

/// The items of one answer, without the lines that Attest wrote over what it carried.
std::vector<Evidence> saidEvidence(const Answer &answer);
/// The items of answers that became one. What several of them name counts once, but as often as `after` has it where
/// that has it more often: it was carried from each.
std::vector<Evidence> saidEvidence(const std::vector<const Answer *> &answers, const std::vector<Evidence> &after);

} // namespace attest
