// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Change.h"

namespace attest {

/// What is being typed into an answer and is not a Change yet, in NAME.attest.typing beside the library. It is there
/// only while somebody types without a rest; where the program was killed it stays for the next one.
class TypingFile
{
public:
    explicit TypingFile(const QString &library) : m_path(library + QStringLiteral(".typing")) {}

    const QString &path() const { return m_path; }
    /// Keeps the edit that the typing would make, in place of the one before, and returns once it is on the disk.
    /// Errors (Storage): it cannot be written.
    Result<void> keep(const Change &typed) const;
    /// None where nobody was typing. Errors (BadInput): what is there is no Change; (Storage): it cannot be read.
    Result<std::optional<Change>> kept() const;
    void remove() const;
    /// Gives it a name under which nobody's typing replaces it, and returns that; the same where it cannot be renamed.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace attest
