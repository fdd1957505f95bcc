// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLockFile>

#include <memory>

namespace attest {

/// The right to write a library: a lock file beside it that names its holder. It goes with the process that has it.
class LibraryLock
{
public:
    /// Errors (Storage): another program has it (the sentence says which), the folder cannot be written to.
    static Result<std::unique_ptr<LibraryLock>> take(const QString &library);
    /// Whether no living program has it.
    static bool free(const QString &library);

private:
    explicit LibraryLock(const QString &file) : m_file(file) {}
    QLockFile m_file;
};

} // namespace attest
