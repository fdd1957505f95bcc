// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/irregular/IrregularForm.h"

namespace attest::test {

/// Formats in which an irregularity cannot occur, and why.
struct Cannot
{
    std::vector<Kind> kinds;
    const char *reason;
};

/// One way in which forms differ from the form as it is issued.
struct Irregularity
{
    const char *name;
    Made (*make)(Kind kind);
    std::vector<Cannot> cannot = {};

    /// Why it cannot occur in the format; null where it can.
    const char *whyNot(Kind kind) const;
};

std::vector<Irregularity> codeIrregularities();
std::vector<Irregularity> answerIrregularities();
std::vector<Irregularity> evidenceIrregularities();
std::vector<Irregularity> orderIrregularities();
std::vector<Irregularity> layoutIrregularities();
std::vector<Irregularity> pageIrregularities();
/// All of them.
const std::vector<Irregularity> &irregularities();

} // namespace attest::test
