// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeUpEditions.h"

using namespace Qt::StringLiterals;

namespace attest::test {

Edition madeUpEdition(const QString &id, const std::vector<MadeUpProvision> &provisions)
{
    Edition made{*EditionId::from(id)};
    made.ombudsman = u"An Ombudsman"_s;
    made.title = u"Code"_s;
    made.edition = id;
    for (const MadeUpProvision &each : provisions) {
        const QString number = each.code.section(u'.', 0, 0);
        if (made.sections.empty() || made.sections.back().number != number) {
            made.sections.push_back({number, u"Section"_s, {}});
        }
        std::vector<Group> &groups = made.sections.back().groups;
        if (groups.empty() || groups.back().level != each.level) {
            groups.push_back({{}, each.level, {}, {}});
        }
        groups.back().provisions.push_back({code(each.code), {{each.wording, {}, {}}}, false, {}});
    }
    return made;
}

ProvisionCode code(const QString &text)
{
    return *ProvisionCode::from(text);
}

std::vector<ProvisionCode> codes(const QStringList &texts)
{
    std::vector<ProvisionCode> all;
    for (const QString &text : texts) {
        all.push_back(code(text));
    }
    return all;
}

Relation relation(RelationKind kind, const QStringList &from, const QStringList &to, const QString &note)
{
    Relation made;
    made.kind = kind;
    made.from = codes(from);
    made.to = codes(to);
    made.note = note;
    return made;
}

Correspondence correspondence(const Edition &from, const Edition &to, std::vector<Relation> relations)
{
    const bool parallel = !relations.empty() && relations.front().kind == RelationKind::Covers;
    return {parallel ? CorrespondenceKind::Parallel : CorrespondenceKind::Succession, from.id, to.id,
            std::move(relations)};
}

Limit limit(const QString &provision, const QString &what, int value, const QString &unit, const QString &direction,
            const QString &from)
{
    return {code(provision), what, value, unit, from, direction};
}

} // namespace attest::test
