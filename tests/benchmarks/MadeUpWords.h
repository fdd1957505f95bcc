// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attest::bench {

/// 4,000 made-up words of two to four syllables, the same each time.
QStringList vocabulary();

/// Phrases of two words that stand in the library of makeLibrary(), some often, some seldom.
QStringList phrases(int count);

} // namespace attest::bench
