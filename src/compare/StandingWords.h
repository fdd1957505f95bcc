// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

#include <QStringList>

namespace attest {

/// Where the newer form stands, in a sentence: how many of its provisions are complied with, and which are not, are
/// in part, do not apply, are carried over and not reviewed yet, and are not answered; new ones that are blank by their
/// codes. Of two that stand side by side, a sentence for either.
QStringList standingSentences(const AssessmentComparison &comparison);

} // namespace attest
