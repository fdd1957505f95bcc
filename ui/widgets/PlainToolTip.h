// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest::ui {

/// Words of somebody for a tool tip, which shows them as they are and takes none of them for markup.
QString plainToolTip(const QString &words);

} // namespace attest::ui
