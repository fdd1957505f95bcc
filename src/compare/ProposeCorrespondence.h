// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Correspondence.h"

namespace attest {

/// A relation that the wording suggests, and how sure that is: from 0 to 1.
struct ProposedRelation
{
    Relation relation;
    double confidence = 0;
};

/// Which provisions of one edition became which of another, as their wording suggests; for a person to look through.
struct ProposedCorrespondence
{
    EditionId from, to;
    std::vector<ProposedRelation> relations; ///< in the newer edition's order; withdrawn ones at the end

    /// The same as a correspondence, which places every provision of both editions.
    Correspondence correspondence() const;
};

/// Proposes a correspondence from wording alone: rare words and pairs of words that two provisions share, in all and in
/// their likest sentences; the stage they stand under counts a little, the code only where the rest leaves a draw.
/// Provisions are also related by sentences that are each other's nearest, so that one sentence that went elsewhere is
/// found. A provision that is nearest to several becomes split, several that are nearest to one are merged. Errors
/// (BadInput): it is the same edition twice.
Result<ProposedCorrespondence> proposeCorrespondence(const Edition &from, const Edition &to);

/// How a provision is counted when two correspondences are compared: it agrees where both leave it alone, or where at
/// least one of the provisions that it corresponds to is the same in both; it agrees wholly where all of them are.
struct Agreement
{
    int provisions = 0;     ///< of both editions together
    int agreeing = 0;       ///< see above
    int agreeingWholly = 0; ///< see above
    int proposedLinks = 0;  ///< pairs of provisions that `proposed` relates
    int referenceLinks = 0; ///< pairs that `reference` relates
    int sharedLinks = 0;    ///< pairs that both relate
    double share() const { return provisions == 0 ? 1 : double(agreeing) / provisions; }
    double precision() const { return proposedLinks == 0 ? 1 : double(sharedLinks) / proposedLinks; }
    double recall() const { return referenceLinks == 0 ? 1 : double(sharedLinks) / referenceLinks; }
};
Agreement agreementOf(const Correspondence &proposed, const Correspondence &reference, const Edition &from,
                      const Edition &to);

} // namespace attest
