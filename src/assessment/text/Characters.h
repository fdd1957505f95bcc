// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// Text as it may stand in an assessment: line breaks of every kind are '\n', tabs are spaces, other control
/// characters and the code points that are no characters are gone, half a surrogate pair is U+FFFD.
QString withoutControls(const QString &text);

} // namespace attest
