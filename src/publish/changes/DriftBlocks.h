// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "formats/Document.h"

namespace attest {

/// What has changed in either form since the second was started from the first, with its heading: each text by the
/// provision of the second, with the paragraphs in which words were added or removed. Empty where nothing is known.
Blocks driftBlocks(const ChangeReport &report);

} // namespace attest
