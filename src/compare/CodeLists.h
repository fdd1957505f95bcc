// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

namespace attest {

/// "1.5, 1.6"; a dash where there is none.
QString codesWords(const std::vector<ProvisionCode> &codes);
/// "1.5, 1.6 and 1.7", for a sentence.
QString listedCodes(const std::vector<ProvisionCode> &codes);

/// Every provision of an edition by section and number: 1.4 before 1.6, though the form prints what is a must before
/// what is a should.
std::vector<const Provision *> provisionsByCode(const Edition &edition);

} // namespace attest
