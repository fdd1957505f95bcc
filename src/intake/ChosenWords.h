// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <optional>

namespace attest {

/// What an answer cell comes to where its look says which of the printed words count.
struct ChosenWords
{
    QString words;
    bool sure = true;       ///< words are struck out; else others only look otherwise
    bool undecided = false; ///< words are struck out, and more than one answer is left
};

/// "Yes / No" of which one is struck out, or one alone is bold, underlined or highlighted. None for any other cell.
std::optional<ChosenWords> chosenIn(const Blocks &blocks);

} // namespace attest
