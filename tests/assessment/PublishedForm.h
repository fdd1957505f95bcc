// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest::test {

/// An assessment made from a transcription of a published form (realFormsFolder()); none where it is not there.
std::optional<Assessment> publishedForm(const QString &fileName);

} // namespace attest::test
