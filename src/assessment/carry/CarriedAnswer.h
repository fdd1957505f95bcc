// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/carry/AnswerSources.h"

namespace attest {

/// The answer that the sources give together, to be reviewed; a blank one where they say nothing.
Answer carriedAnswer(const ProvisionCode &code, const AnswerSources &sources, const CarryForwardRequest &request);

} // namespace attest
