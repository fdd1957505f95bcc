// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/SourceFile.h"
#include "formats/readers/positions/PlacedPage.h"

namespace attest::pdfreader {

using positions::PlacedPage;

/// Every page with its words, where they lead, and its lines, turned so that its text stands upright. What is wrong is
/// told by the file.
std::vector<PlacedPage> sourcePages(SourceFile &file);

} // namespace attest::pdfreader
