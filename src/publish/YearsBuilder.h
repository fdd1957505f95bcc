// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/YearsReport.h"
#include "formats/Document.h"

namespace attest {

/// One landlord over its years, for the governing body's papers: what each year's form answered in numbers, then a row
/// for each provision, by the Code's sections, with every year's answer and what the Code changed between; withdrawn
/// provisions at the end.
Document buildYears(const YearsReport &report);

} // namespace attest
