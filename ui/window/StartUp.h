// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"

namespace attest::ui {

/// The editions, those that the user added in `dataFolder` among them, read while the system's fonts are found: both
/// take a while and neither needs the other. To be called once there is an application. Errors as of CodeShelf::open().
Result<CodeShelf> shelfAtStart(const QString &dataFolder);

} // namespace attest::ui
