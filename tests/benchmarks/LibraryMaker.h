// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace attest::bench {

/// A library of `landlords` × 5 years, every provision answered with evidence and commentary in made-up words; the
/// same arguments make the same texts. Beside `path` while it is made, so that a broken run leaves none.
Result<void> makeLibrary(const QString &path, int landlords);

} // namespace attest::bench
