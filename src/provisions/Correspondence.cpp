// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Correspondence.h"

#include "provisions/ShippedFolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Correspondence)
};

/// How many provisions may stand on a side of a relation.
struct Side
{
    std::size_t least, most;

    bool takes(std::size_t number) const { return number >= least && number <= most; }
};

constexpr std::size_t any = SIZE_MAX;
constexpr Side none{0, 0}, one{1, 1}, some{1, any}, several{2, any};

struct KindRule
{
    RelationKind kind;
    QLatin1StringView key;
    CorrespondenceKind of;
    Side from, to;
};

constexpr std::array<KindRule, 7> kindRules{{
    {RelationKind::Same, "same"_L1, CorrespondenceKind::Succession, one, one},
    {RelationKind::Amended, "amended"_L1, CorrespondenceKind::Succession, one, one},
    {RelationKind::Split, "split"_L1, CorrespondenceKind::Succession, one, several},
    {RelationKind::Merged, "merged"_L1, CorrespondenceKind::Succession, several, one},
    {RelationKind::New, "new"_L1, CorrespondenceKind::Succession, none, some},
    {RelationKind::Withdrawn, "withdrawn"_L1, CorrespondenceKind::Succession, some, none},
    {RelationKind::Covers, "covers"_L1, CorrespondenceKind::Parallel, some, some},
}};

const KindRule &ruleOf(RelationKind kind)
{
    return *std::find_if(kindRules.begin(), kindRules.end(), [&](const KindRule &rule) { return rule.kind == kind; });
}

QString howMany(const Side &side)
{
    if (side.most == 0) {
        return Words::tr("none");
    }
    if (side.most == 1) {
        return Words::tr("one");
    }
    return side.least == 1 ? Words::tr("one or more") : Words::tr("two or more");
}

QString howManyProvisions(const Side &side)
{
    if (side.most == 0) {
        return Words::tr("no provision");
    }
    if (side.most == 1) {
        return Words::tr("one provision");
    }
    return side.least == 1 ? Words::tr("one or more provisions") : Words::tr("two or more provisions");
}

Result<std::vector<ProvisionCode>> codesOf(const QJsonValue &value, const QString &place)
{
    std::vector<ProvisionCode> codes;
    const QJsonArray list = value.toArray();
    for (const QJsonValue entry : list) {
        const auto code = ProvisionCode::from(entry.toString());
        if (!code) {
            return badInput(Words::tr("%1: '%2' is no provision's code: it must be one line without spaces around it.")
                                .arg(place, entry.toString()));
        }
        if (std::find(codes.begin(), codes.end(), *code) != codes.end()) {
            return badInput(Words::tr("%1: provision %2 stands twice.").arg(place, code->text()));
        }
        codes.push_back(*code);
    }
    return codes;
}

Result<void> checkKind(const Relation &relation, CorrespondenceKind kind, const QString &place)
{
    const KindRule &rule = ruleOf(relation.kind);
    if (rule.of != kind) {
        return badInput(
            kind == CorrespondenceKind::Parallel
                ? Words::tr("%1.kind: '%2' belongs to a succession; a parallel has only 'covers'.").arg(place, rule.key)
                : Words::tr("%1.kind: 'covers' belongs to a parallel, not to a succession.").arg(place));
    }
    if (!rule.from.takes(relation.from.size()) || !rule.to.takes(relation.to.size())) {
        return badInput(Words::tr("%1: '%2' leads from %3 to %4, but here it leads from %5 to %6.")
                            .arg(place, rule.key, howManyProvisions(rule.from), howMany(rule.to))
                            .arg(relation.from.size())
                            .arg(relation.to.size()));
    }
    const bool goesOn = rule.of == CorrespondenceKind::Succession && !relation.from.empty() && !relation.to.empty();
    if (relation.unchanged && (!goesOn || relation.strengthened || relation.relaxed)) {
        return badInput(Words::tr("%1.unchanged: only what goes on can ask the same, and what was strengthened or "
                                  "relaxed does not.")
                            .arg(place));
    }
    if (relation.kind == RelationKind::Same && (relation.strengthened || relation.relaxed)) {
        return badInput(
            Words::tr("%1: what stayed the same was neither strengthened nor relaxed; the kind is 'amended'.")
                .arg(place));
    }
    return {};
}

Result<Relation> relationOf(const QJsonObject &object, CorrespondenceKind kind, const QString &place)
{
    Result<std::vector<ProvisionCode>> from = codesOf(object.value("from"_L1), place + u".from"_s);
    if (!from) {
        return from.error();
    }
    Result<std::vector<ProvisionCode>> to = codesOf(object.value("to"_L1), place + u".to"_s);
    if (!to) {
        return to.error();
    }
    Relation relation;
    relation.from = *std::move(from);
    relation.to = *std::move(to);
    const QString key = object.value("kind"_L1).toString();
    for (const KindRule &rule : kindRules) {
        if (rule.key == key) {
            relation.kind = rule.kind;
        }
    }
    relation.strengthened = object.value("strengthened"_L1).toBool();
    relation.relaxed = object.value("relaxed"_L1).toBool();
    relation.unchanged = object.value("unchanged"_L1).toBool();
    relation.note = object.value("note"_L1).toString();
    if (const Result<void> fits = checkKind(relation, kind, place); !fits) {
        return fits.error();
    }
    return relation;
}

Result<EditionId> idOf(const QJsonObject &object, QLatin1StringView member)
{
    const QString written = object.value(member).toString();
    if (const auto id = EditionId::from(written)) {
        return *id;
    }
    return badInput(Words::tr("%1: '%2' is no edition's id, such as hos-2024.").arg(member, written));
}

Result<Correspondence> correspondenceOf(const QJsonObject &object)
{
    const Result<EditionId> from = idOf(object, "from"_L1);
    if (!from) {
        return from.error();
    }
    const Result<EditionId> to = idOf(object, "to"_L1);
    if (!to) {
        return to.error();
    }
    if (*from == *to) {
        return badInput(Words::tr("from: an edition cannot correspond to itself."));
    }
    const bool parallel = object.value("kind"_L1).toString() == "parallel"_L1;
    Correspondence correspondence{
        parallel ? CorrespondenceKind::Parallel : CorrespondenceKind::Succession, *from, *to, {}};
    const QJsonArray relations = object.value("relations"_L1).toArray();
    for (qsizetype i = 0; i < relations.size(); ++i) {
        Result<Relation> relation =
            relationOf(relations.at(i).toObject(), correspondence.kind, u"relations[%1]"_s.arg(i));
        if (!relation) {
            return relation.error();
        }
        correspondence.relations.push_back(*std::move(relation));
    }
    return correspondence;
}

using RelationSide = std::vector<ProvisionCode> Relation::*;

std::vector<const Relation *> relationsWith(const std::vector<Relation> &relations, RelationSide side,
                                            const ProvisionCode &code)
{
    std::vector<const Relation *> found;
    for (const Relation &relation : relations) {
        const std::vector<ProvisionCode> &codes = relation.*side;
        if (std::find(codes.begin(), codes.end(), code) != codes.end()) {
            found.push_back(&relation);
        }
    }
    return found;
}

/// One side of a correspondence and the edition it speaks of.
Result<void> checkSide(const std::vector<Relation> &relations, RelationSide side, QLatin1StringView sideName,
                       RelationKind alone, const Edition &edition)
{
    QSet<ProvisionCode> placed;
    QSet<ProvisionCode> placedAlone;
    for (std::size_t i = 0; i < relations.size(); ++i) {
        for (const ProvisionCode &code : relations[i].*side) {
            const QString place = u"relations[%1].%2"_s.arg(i).arg(sideName);
            if (edition.find(code) == nullptr) {
                return badInput(
                    Words::tr("%1: the edition %2 has no provision %3.").arg(place, edition.id.text(), code.text()));
            }
            if (placedAlone.contains(code) || (relations[i].kind == alone && placed.contains(code))) {
                return badInput(Words::tr("%1: provision %2 is said to be '%3' and stands in another relation as well.")
                                    .arg(place, code.text(), relationKey(alone)));
            }
            placed.insert(code);
            if (relations[i].kind == alone) {
                placedAlone.insert(code);
            }
        }
    }
    for (const Provision *provision : edition.provisions()) {
        if (!placed.contains(provision->code)) {
            return badInput(Words::tr("relations: provision %1 of the edition %2 stands in none of them.")
                                .arg(provision->code.text(), edition.id.text()));
        }
    }
    return {};
}

QJsonArray codesJson(const std::vector<ProvisionCode> &codes)
{
    QJsonArray array;
    for (const ProvisionCode &code : codes) {
        array.append(code.text());
    }
    return array;
}

Error inFile(const QString &fileName, const Error &error)
{
    return {error.kind, fileName + u": "_s + error.message};
}

} // namespace

QString relationKey(RelationKind kind)
{
    return ruleOf(kind).key;
}

bool Relation::saysDemand() const
{
    const bool reworded = kind == RelationKind::Amended || kind == RelationKind::Split || kind == RelationKind::Merged;
    return !reworded || strengthened || relaxed || unchanged;
}

std::vector<const Relation *> Correspondence::relationsTo(const ProvisionCode &code) const
{
    return relationsWith(relations, &Relation::to, code);
}

std::vector<const Relation *> Correspondence::relationsFrom(const ProvisionCode &code) const
{
    return relationsWith(relations, &Relation::from, code);
}

Result<Correspondence> readCorrespondence(const QByteArray &bytes, const QString &fileName, FileOrigin origin)
{
    const Result<QJsonObject> object = readBySchema(bytes, fileName, correspondenceSchema, origin);
    if (!object) {
        return object.error();
    }
    Result<Correspondence> correspondence = correspondenceOf(*object);
    if (!correspondence) {
        return inFile(fileName, correspondence.error());
    }
    return correspondence;
}

QJsonObject toJson(const Correspondence &correspondence)
{
    QJsonArray relations;
    for (const Relation &relation : correspondence.relations) {
        QJsonObject object{{u"from"_s, codesJson(relation.from)},
                           {u"to"_s, codesJson(relation.to)},
                           {u"kind"_s, relationKey(relation.kind)}};
        if (relation.strengthened) {
            object.insert(u"strengthened"_s, true);
        }
        if (relation.relaxed) {
            object.insert(u"relaxed"_s, true);
        }
        if (relation.unchanged) {
            object.insert(u"unchanged"_s, true);
        }
        if (!relation.note.isEmpty()) {
            object.insert(u"note"_s, relation.note);
        }
        relations.append(object);
    }
    const bool follows = correspondence.kind == CorrespondenceKind::Succession;
    return {{u"schema"_s, 1},
            {u"kind"_s, follows ? u"succession"_s : u"parallel"_s},
            {u"from"_s, correspondence.from.text()},
            {u"to"_s, correspondence.to.text()},
            {u"relations"_s, relations}};
}

Result<void> checkPlaced(const Correspondence &correspondence, const Edition &from, const Edition &to,
                         const QString &fileName)
{
    const auto &relations = correspondence.relations;
    const Result<void> older = checkSide(relations, &Relation::from, "from"_L1, RelationKind::Withdrawn, from);
    if (!older) {
        return inFile(fileName, older.error());
    }
    const Result<void> newer = checkSide(relations, &Relation::to, "to"_L1, RelationKind::New, to);
    if (!newer) {
        return inFile(fileName, newer.error());
    }
    return {};
}

} // namespace attest
