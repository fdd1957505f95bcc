// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::test::pdf {

/// A report with something of everything that a Document can hold, on several pages.
Document sampleReport();

} // namespace attest::test::pdf
