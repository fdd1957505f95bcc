// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/PlacedPage.h"

namespace attest::positions {

/// Takes away the small raised signs of footnotes that stand lower on the page: "page 19" with the note 1 is not page
/// 191. A raised number without a note stays.
void dropNoteMarks(PlacedPage &page);

} // namespace attest::positions
