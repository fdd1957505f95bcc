// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "provisions/Edition.h"
#include "provisions/FileOrigin.h"

namespace attest {

enum class CorrespondenceKind { Succession, Parallel };
enum class RelationKind { Same, Amended, Split, Merged, New, Withdrawn, Covers };

/// "same", "amended" …: the words in correspondence files.
QString relationKey(RelationKind kind);

/// Which provisions became which, and what that asks of the landlord.
struct Relation
{
    std::vector<ProvisionCode> from, to;
    RelationKind kind = RelationKind::Same;
    bool strengthened = false, relaxed = false;
    QString note;
    bool unchanged = false; ///< it asks the same in other words; neither strengthened nor relaxed

    /// Whether it says what became of the demand: where one was reworded, split or merged and is marked neither way,
    /// nobody has said whether it asks for more, for less or the same.
    bool saysDemand() const;
};

/// How two editions' provisions correspond: one edition following another (Succession), or two Codes side by side
/// (Parallel).
struct Correspondence
{
    CorrespondenceKind kind = CorrespondenceKind::Succession;
    EditionId from, to;
    std::vector<Relation> relations;

    /// Every relation in which a provision of the newer (older) edition stands; there may be several.
    std::vector<const Relation *> relationsTo(const ProvisionCode &code) const;
    std::vector<const Relation *> relationsFrom(const ProvisionCode &code) const;
};

/// Reads a correspondence file. Errors (BadInput) name file, place and problem: unknown kinds, a kind that does not fit
/// the numbers of provisions on its sides, relations that are not lists of codes.
Result<Correspondence> readCorrespondence(const QByteArray &bytes, const QString &fileName,
                                          FileOrigin origin = FileOrigin::Outside);

/// The correspondence as its file has it.
QJsonObject toJson(const Correspondence &correspondence);

/// Errors (BadInput) where a relation names a provision its edition does not have, or a provision of either side stands
/// in none.
Result<void> checkPlaced(const Correspondence &correspondence, const Edition &from, const Edition &to,
                         const QString &fileName);

} // namespace attest
