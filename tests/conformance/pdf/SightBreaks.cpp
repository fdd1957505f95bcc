// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

Breaks sightBreaks()
{
    return {};
}

} // namespace attest::test::pdf
