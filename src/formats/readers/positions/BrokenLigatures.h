// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest::positions {

/// Ghostscript 10.00 says of letters that are drawn as one sign ("fi") what they are with the bytes of each character
/// swapped. The word with letters in their place; words that hold other Chinese signs are Chinese.
QString healedLigatures(const QString &word);

} // namespace attest::positions
