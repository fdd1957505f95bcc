// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <optional>

namespace attest::test {

/// The sample landlord's assessment of a year: 2022-23 or 2024-25.
Assessment sampleAssessment(const QString &year);

/// An assessment that holds whatever is hard to print: cells of thousands of words, long lists and addresses, text
/// from right to left, markup, quotation marks, invisible characters.
Assessment worstCase(const Edition &edition);

/// A real published form's content as an assessment; none where the real forms are not here.
std::optional<Assessment> realForm(const QString &year);

} // namespace attest::test
