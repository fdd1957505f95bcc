// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// A number as Word's number format writes it: decimal 4, lowerLetter d, upperRoman IV … "none" is no words; an unknown
/// format is written in digits.
QString numberInFormat(int number, QStringView format);

} // namespace attest
