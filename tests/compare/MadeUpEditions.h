// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Correspondence.h"
#include "provisions/Limits.h"

namespace attest::test {

struct MadeUpProvision
{
    QString code, wording;
    Level level = Level::Must;
};

/// An edition with a section for each first number of the codes.
Edition madeUpEdition(const QString &id, const std::vector<MadeUpProvision> &provisions);
ProvisionCode code(const QString &text);
std::vector<ProvisionCode> codes(const QStringList &texts);
Relation relation(RelationKind kind, const QStringList &from, const QStringList &to, const QString &note = {});
Correspondence correspondence(const Edition &from, const Edition &to, std::vector<Relation> relations);
Limit limit(const QString &provision, const QString &what, int value, const QString &unit,
            const QString &direction = QStringLiteral("at most"), const QString &from = {});

} // namespace attest::test
