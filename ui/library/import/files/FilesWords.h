// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/files/ImportFiles.h"

namespace attest::ui {

// What is said of corrections that nobody has kept.
QString wouldBeLost(const QString &file, int corrections);
QString notKeptYet(const ImportFiles &files, int corrections);
/// Once another library is open.
QString leftBehind(const ImportFiles &files, int corrections);

} // namespace attest::ui
