// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

/// Makes the library of a landlord that does not exist, to look around in: Fenmoor Homes with three years against two
/// editions, the last of them half done with things left to find. A library at `path` is replaced once the new one is
/// whole; its folder is made where it is missing. Errors (Storage): another program has it open, the folder cannot be
/// written to.
Result<void> makeSampleLibrary(const QString &path, const CodeShelf &shelf, const Clock &clock);

} // namespace attest
