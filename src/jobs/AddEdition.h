// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"

namespace attest {

/// The shelf with an edition added, and which one that is.
struct AddedEdition
{
    CodeShelf shelf;
    EditionId id;
    QString file; ///< the copy that is kept
};

/// Reads an edition from a file and puts a copy of it among the user's own, in `userFolder`/code-provisions. Errors
/// (BadInput): it is no edition, with file, place and problem; (Conflict): its id is taken; (Storage): the file cannot
/// be read, the copy cannot be kept. After an error nothing was kept.
Result<AddedEdition> addEdition(const QString &path, const CodeShelf &shelf, const QString &userFolder);

/// The same for an edition made here. `name` leads the messages.
Result<AddedEdition> addEdition(const QByteArray &bytes, const QString &name, const CodeShelf &shelf,
                                const QString &userFolder);

} // namespace attest
