// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"

namespace attest {

/// The edition that another one follows: of the same ombudsman, the newest of those that came before it. Null where
/// there is none.
std::shared_ptr<const Edition> editionBefore(const CodeShelf &shelf, const Edition &edition);

/// The edition before, where no correspondence leads from it to `edition`: one can be proposed, looked through and
/// kept. Null where nothing is missing.
std::shared_ptr<const Edition> lacksCorrespondenceFrom(const CodeShelf &shelf, const Edition &edition);

/// What the user has kept of their own on how the edition before became `edition`, to be corrected. Null where nothing
/// is kept, or Attest ships it.
const Correspondence *ownCorrespondenceTo(const CodeShelf &shelf, const Edition &edition);

/// A correspondence as somebody has edited it, with its loose ends tied: what stands in none of the relations becomes
/// new or withdrawn, what is related is no longer said to be that, and a relation without provisions goes.
Correspondence allPlaced(Correspondence correspondence, const Edition &from, const Edition &to);

/// Whether provisions of `from` can have become those of `to`. Errors (Usage): the Codes are two Ombudsmen's, or
/// `from` is the newer one.
Result<void> checkSuccession(const Edition &from, const Edition &to);

/// What becomes of a correspondence of the user's own for the same pair.
enum class OwnBefore { Stays, IsReplaced };

/// Keeps a correspondence among the user's own, in `userFolder`/code-provisions/correspondences, and gives the shelf
/// with it: from then on years are carried forward and editions compared by it. Errors (NotFound): an edition is not
/// there; (Conflict): there is a correspondence for that pair, and it is not the user's own or is not to be replaced;
/// (BadInput): it leaves a provision out, or a kind does
/// not fit; (Usage): it leads from the newer of two editions, or calls two Ombudsmen's Codes one that follows the
/// other; (Storage): it cannot be kept. After an error nothing was kept, and what was there is as it was.
Result<CodeShelf> keepCorrespondence(const Correspondence &correspondence, const CodeShelf &shelf,
                                     const QString &userFolder, OwnBefore before = OwnBefore::Stays);

struct KeptCorrespondence
{
    Correspondence correspondence;
    CodeShelf shelf; ///< with it
};

/// The same for one in a file. Errors (Storage): it cannot be read; (BadInput): it is none.
Result<KeptCorrespondence> addCorrespondence(const QString &path, const CodeShelf &shelf, const QString &userFolder,
                                             OwnBefore before = OwnBefore::Stays);

} // namespace attest
