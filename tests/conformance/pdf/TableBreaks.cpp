// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

Breaks tableBreaks()
{
    return {};
}

} // namespace attest::test::pdf
