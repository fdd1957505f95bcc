// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/EditionComparison.h"

#include "compare/CodeLists.h"
#include "compare/WayToCorrespondence.h"
#include "compare/editions/EditionSummary.h"
#include "compare/editions/JoinedWording.h"
#include "compare/editions/LimitPairs.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionComparison)
};

constexpr std::array changeKeys = {"same"_L1,   "amended"_L1, "moved"_L1,     "split"_L1,
                                   "merged"_L1, "new"_L1,     "withdrawn"_L1, "covers"_L1};
constexpr std::array limitKeys = {"same"_L1, "tightened"_L1, "relaxed"_L1, "differs"_L1, "new"_L1, "dropped"_L1};

QString changeWord(EditionChange change)
{
    const std::array words = {Words::tr("the same"), Words::tr("amended"), Words::tr("moved"),     Words::tr("split"),
                              Words::tr("merged"),   Words::tr("new"),     Words::tr("withdrawn"), Words::tr("covers")};
    return words.at(std::size_t(change));
}

EditionChange changeOf(const Relation &relation)
{
    switch (relation.kind) {
    case RelationKind::Same:
        return relation.from == relation.to ? EditionChange::Same : EditionChange::Moved;
    case RelationKind::Amended:
        return EditionChange::Amended;
    case RelationKind::Split:
        return EditionChange::Split;
    case RelationKind::Merged:
        return EditionChange::Merged;
    case RelationKind::New:
        return EditionChange::New;
    case RelationKind::Withdrawn:
        return EditionChange::Withdrawn;
    case RelationKind::Covers:
        break;
    }
    return EditionChange::Covers;
}

std::vector<ComparedProvision> sideOf(const Edition &edition, const std::vector<ProvisionCode> &codes)
{
    std::vector<ComparedProvision> side;
    for (const ProvisionCode &code : codes) {
        const Provision &provision = *edition.find(code);
        const Section &section = *edition.sectionOf(code);
        const bool summary = provision.text.empty();
        side.push_back({code,
                        edition.groupOf(code)->level,
                        u"%1 %2"_s.arg(section.number, section.title),
                        summary ? provision.summary : provision.plainText(),
                        (summary && !provision.summary.isEmpty()) || !edition.hasCodesWords(),
                        {},
                        provision.text});
    }
    return side;
}

bool someWent(const EditionRow &row, Level before, Level after)
{
    const auto has = [](const std::vector<ComparedProvision> &side, Level level) {
        return std::any_of(side.begin(), side.end(),
                           [level](const ComparedProvision &provision) { return provision.level == level; });
    };
    return row.change != EditionChange::Covers && has(row.from, before) && has(row.to, after);
}

bool holds(const std::vector<ComparedProvision> &side, const ProvisionCode &code)
{
    return std::any_of(side.begin(), side.end(),
                       [&](const ComparedProvision &provision) { return provision.code == code; });
}

bool concerns(const LimitChange &limit, const EditionRow &row)
{
    return (!limit.before || holds(row.from, limit.before->provision)) &&
           (!limit.after || holds(row.to, limit.after->provision));
}

EditionRow rowOf(const Relation &relation, const Edition &from, const Edition &to)
{
    EditionRow row;
    row.change = changeOf(relation);
    row.from = sideOf(from, relation.from);
    row.to = sideOf(to, relation.to);
    row.strengthened = relation.strengthened;
    row.relaxed = relation.relaxed;
    row.unchanged = relation.unchanged;
    row.demandSaid = relation.saysDemand();
    row.becameMust = someWent(row, Level::Should, Level::Must);
    row.becameShould = someWent(row, Level::Must, Level::Should);
    row.moved = relation.from.size() == 1 && relation.to.size() == 1 && relation.from != relation.to &&
                row.change != EditionChange::Covers;
    row.note = relation.note;
    markWording(row);
    return row;
}

/// Where each of an edition's provisions stands among them.
QHash<ProvisionCode, int> placesIn(const std::vector<const Provision *> &provisions)
{
    QHash<ProvisionCode, int> places;
    for (const Provision *provision : provisions) {
        places.insert(provision->code, int(places.size()));
    }
    return places;
}

/// The rows as a reader of the newer edition goes through them; withdrawn provisions after what stood before them.
std::vector<EditionRow> inOrder(std::vector<EditionRow> rows, const Edition &from, const Edition &to)
{
    const auto provisions = provisionsByCode(from);
    const QHash<ProvisionCode, int> older = placesIn(provisions);
    const QHash<ProvisionCode, int> newer = placesIn(to.provisions());
    const auto first = [](const std::vector<ComparedProvision> &side, const QHash<ProvisionCode, int> &places) {
        return side.empty() ? -1 : places.value(side.front().code);
    };
    std::vector<EditionRow> ordered;
    std::vector<EditionRow> withdrawn;
    for (EditionRow &row : rows) {
        (row.to.empty() ? withdrawn : ordered).push_back(std::move(row));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&](const EditionRow &one, const EditionRow &other) {
        return std::pair(first(one.to, newer), first(one.from, older)) <
               std::pair(first(other.to, newer), first(other.from, older));
    });
    std::stable_sort(withdrawn.begin(), withdrawn.end(), [&](const EditionRow &one, const EditionRow &other) {
        return first(one.from, older) < first(other.from, older);
    });
    for (EditionRow &row : withdrawn) {
        const int place = first(row.from, older);
        auto after = ordered.end();
        for (auto it = ordered.begin(); place > 0 && it != ordered.end(); ++it) {
            if (holds(it->from, provisions[std::size_t(place) - 1]->code)) {
                after = it;
            }
        }
        ordered.insert(place == 0 ? ordered.begin() : after == ordered.end() ? after : after + 1, std::move(row));
    }
    return ordered;
}

QString inWords(const Limit &limit)
{
    const QString words = u"%1 %2 %3"_s.arg(limit.direction).arg(limit.value).arg(limit.unit);
    return limit.from.isEmpty() ? Words::tr("%1 (%2)").arg(words, limit.provision.text())
                                : Words::tr("%1 from %2 (%3)").arg(words, limit.from, limit.provision.text());
}

/// Two Ombudsmen's Codes may bear the same name.
QString nameBeside(const Edition &edition, const Edition &other)
{
    return edition.ombudsman == other.ombudsman ? edition.name()
                                                : Words::tr("%1’s %2").arg(edition.ombudsman, edition.name());
}

Error withoutCorrespondence(const Edition &from, const Edition &to, bool reverse)
{
    return {ErrorKind::NotFound,
            reverse ? Words::tr("There is no correspondence from %1 to %2, but there is one from %2 to %1. Compare "
                                "them in that order: in the window, under Compare, “Two editions of the Code”, with "
                                "%2 as “First”; on the command line, “attest-cli codes compare %2 %1”.")
                          .arg(from.id.text(), to.id.text())
                    : Words::tr("There is no correspondence from %1 to %2 that says which provision became which. %3")
                          .arg(from.id.text(), to.id.text(), wayToCorrespondence(from, to))};
}

} // namespace

QString editionChangeKey(EditionChange change)
{
    return changeKeys.at(std::size_t(change));
}

QString limitChangeKey(LimitChangeKind kind)
{
    return limitKeys.at(std::size_t(kind));
}

QString LimitChange::inWords() const
{
    if (!before) {
        return Words::tr("%1: now %2, none there before").arg(after->what, attest::inWords(*after));
    }
    if (!after) {
        return Words::tr("%1: was %2, none now").arg(before->what, attest::inWords(*before));
    }
    return kind == LimitChangeKind::Same
               ? Words::tr("%1: as before, %2").arg(after->what, attest::inWords(*after))
               : Words::tr("%1: was %2, now %3").arg(after->what, attest::inWords(*before), attest::inWords(*after));
}

bool EditionRow::hasLimit(LimitChangeKind kind) const
{
    return std::any_of(limits.begin(), limits.end(), [kind](const LimitChange &limit) { return limit.kind == kind; });
}

bool EditionRow::demandUnsaid() const
{
    const bool alike =
        from.size() == 1 && to.size() == 1 && !from.front().text.empty() && from.front().text == to.front().text;
    const bool limitChanged = std::any_of(limits.begin(), limits.end(),
                                          [](const LimitChange &limit) { return limit.kind != LimitChangeKind::Same; });
    return !demandSaid && !alike && !becameMust && !becameShould && !limitChanged;
}

QStringList EditionRow::inWords() const
{
    QStringList words = {changeWord(change)};
    const std::array<std::pair<bool, QString>, 12> more = {{
        {strengthened && relaxed, Words::tr("asks for more in one thing and less in another")},
        {strengthened && !relaxed, Words::tr("asks for more")},
        {relaxed && !strengthened, Words::tr("asks for less")},
        {unchanged, Words::tr("asks the same in other words")},
        {demandUnsaid(), Words::tr("not said whether it asks for more or less")},
        {becameMust, Words::tr("should became must")},
        {becameShould, Words::tr("must became should")},
        {hasLimit(LimitChangeKind::Tightened), Words::tr("limit tightened")},
        {hasLimit(LimitChangeKind::Relaxed), Words::tr("limit relaxed")},
        {hasLimit(LimitChangeKind::Differs), Words::tr("limit counted in another way")},
        {hasLimit(LimitChangeKind::New), Words::tr("limit where there was none before")},
        {hasLimit(LimitChangeKind::Dropped), Words::tr("limit dropped")},
    }};
    for (const auto &[holdsHere, word] : more) {
        words += holdsHere ? QStringList{word} : QStringList{};
    }
    return words;
}

int EditionComparison::count(EditionChange change) const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [change](const EditionRow &row) { return row.change == change; }));
}

int EditionComparison::countOfLimits(LimitChangeKind change) const
{
    return int(std::count_if(limits.begin(), limits.end(),
                             [change](const LimitChange &limit) { return limit.kind == change; }));
}

Result<EditionComparison> compareEditions(const Edition &from, const Edition &to, const Correspondence *correspondence,
                                          const Limits *limitsFrom, const Limits *limitsTo)
{
    if (correspondence == nullptr) {
        return withoutCorrespondence(from, to, false);
    }
    if (correspondence->from != from.id || correspondence->to != to.id) {
        return badInput(Words::tr("The correspondence from %1 to %2 says nothing of %3 and %4.")
                            .arg(correspondence->from.text(), correspondence->to.text(), from.id.text(), to.id.text()));
    }
    const QString name = u"%1--%2"_s.arg(from.id.text(), to.id.text());
    if (const Result<void> placed = checkPlaced(*correspondence, from, to, name); !placed) {
        return placed.error();
    }
    EditionComparison comparison{from.id, to.id, nameBeside(from, to), nameBeside(to, from), correspondence->kind, {},
                                 {},      {}};
    for (const Relation &relation : correspondence->relations) {
        comparison.rows.push_back(rowOf(relation, from, to));
    }
    comparison.rows = inOrder(std::move(comparison.rows), from, to);
    if (limitsFrom == nullptr) {
        comparison.limitsUnknown.append(comparison.fromName);
    }
    if (limitsTo == nullptr) {
        comparison.limitsUnknown.append(comparison.toName);
    }
    // An edition without a file of limits may have limits all the same.
    if (correspondence->kind == CorrespondenceKind::Succession && comparison.limitsUnknown.isEmpty()) {
        comparison.limits = pairLimits(*correspondence, limitsFrom, limitsTo);
    }
    for (const LimitChange &limit : comparison.limits) {
        for (EditionRow &row : comparison.rows) {
            if (concerns(limit, row)) {
                row.limits.push_back(limit);
            }
        }
    }
    comparison.summary = summaryOf(comparison);
    return comparison;
}

Result<EditionComparison> compareEditions(const CodeShelf &shelf, const QString &from, const QString &to)
{
    const auto older = shelf.edition(from);
    const auto newer = shelf.edition(to);
    if (!older || !newer) {
        return older ? newer.error() : older.error();
    }
    const EditionId &fromId = (*older)->id;
    const EditionId &toId = (*newer)->id;
    const Correspondence *correspondence = shelf.correspondence(fromId, toId);
    if (correspondence == nullptr) {
        return withoutCorrespondence(**older, **newer, shelf.correspondence(toId, fromId) != nullptr);
    }
    return compareEditions(**older, **newer, correspondence, shelf.limitsOf(fromId), shelf.limitsOf(toId));
}

} // namespace attest
