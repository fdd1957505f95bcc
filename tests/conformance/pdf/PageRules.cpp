// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

namespace attest::test::pdf {

Rules pageRules()
{
    return {};
}

} // namespace attest::test::pdf
