// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace attest {

/// How much of a file from outside a reader takes before it says no. A real form is far below each.
struct ReadLimits
{
    qint64 fileBytes = 64LL * 1024 * 1024;      ///< the file itself
    qint64 unpackedBytes = 256LL * 1024 * 1024; ///< everything inflated from a package or a PDF
    qint64 partBytes = 64LL * 1024 * 1024;      ///< one part of a package
    int packageEntries = 4096;
    int depth = 256;     ///< elements within elements
    int cells = 400'000; ///< cells of all tables together
    int columns = 2'000; ///< of one table
    int blocks = 500'000;
    int characters = 32'000'000; ///< of a workbook, whose cells may name one text again and again
    int seconds = 60;            ///< for a file that is read in a process of its own
    int pages = 5'000;
};

} // namespace attest
