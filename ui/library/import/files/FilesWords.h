// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/files/ImportFiles.h"

namespace attest::ui {

// What is said of corrections that nobody has kept.
QString wouldBeLost(const QString &file, int corrections);
QString clearingLoses(int corrections);
QString notKeptYet(const ImportFiles &files, int corrections);
/// Once another library is open.
QString leftBehind(const ImportFiles &files, int corrections);

/// Which files look like the pages of one form; empty: none do.
QString whichPages(const ImportFiles &files, const std::vector<int> &pages);

} // namespace attest::ui
