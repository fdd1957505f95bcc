// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/editions/LimitPairs.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

constexpr auto atMost = "at most"_L1;

/// How many days a unit of time is worth, for telling which of two limits is stricter.
struct TimeUnit
{
    QLatin1StringView name;
    double days;
};

constexpr std::array timeUnits = {TimeUnit{"hours"_L1, 1.0 / 24},  TimeUnit{"days"_L1, 1},
                                  TimeUnit{"calendar days"_L1, 1}, TimeUnit{"working days"_L1, 1.4},
                                  TimeUnit{"weeks"_L1, 7},         TimeUnit{"months"_L1, 30.4},
                                  TimeUnit{"years"_L1, 365.25}};

/// Working days and months are no fixed number of days: what is nearer than this cannot be told apart.
constexpr double surely = 1.1;
/// Of what the two limits say they limit, this much must be the same.
constexpr double leastLikeness = 0.3;

/// 0 for what is no time.
double daysOf(const QString &unit)
{
    const auto *found =
        std::find_if(timeUnits.begin(), timeUnits.end(), [&](const TimeUnit &each) { return unit == each.name; });
    return found == timeUnits.end() ? 0 : found->days;
}

QSet<QString> wordsOf(const QString &what)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = what.toLower().split(between, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/// From 0, nothing in common, to 1, the same words.
double likeness(const Limit &before, const Limit &after)
{
    const bool sameKind = before.unit == after.unit || (daysOf(before.unit) > 0 && daysOf(after.unit) > 0);
    if (!sameKind || before.direction != after.direction) {
        return 0;
    }
    const QSet<QString> one = wordsOf(before.what);
    const QSet<QString> other = wordsOf(after.what);
    const auto shared = QSet<QString>(one).intersect(other).size();
    return 2.0 * double(shared) / double(std::max<qsizetype>(1, one.size() + other.size()));
}

LimitChangeKind changeOf(const Limit &before, const Limit &after)
{
    const bool sameUnit = before.unit == after.unit;
    const double was = before.value * (sameUnit ? 1 : daysOf(before.unit));
    const double is = after.value * (sameUnit ? 1 : daysOf(after.unit));
    const bool more = is > was * (sameUnit ? 1 : surely);
    const bool less = was > is * (sameUnit ? 1 : surely);
    const bool otherStart = !before.from.isEmpty() && !after.from.isEmpty() && before.from != after.from;
    if (otherStart) {
        return LimitChangeKind::Differs;
    }
    if (!more && !less) {
        return sameUnit ? LimitChangeKind::Same : LimitChangeKind::Differs;
    }
    return more == (after.direction == atMost) ? LimitChangeKind::Relaxed : LimitChangeKind::Tightened;
}

bool related(const Correspondence &correspondence, const Limit &before, const Limit &after)
{
    const auto leading = correspondence.relationsFrom(before.provision);
    return std::any_of(leading.begin(), leading.end(), [&](const Relation *relation) {
        return std::find(relation->to.begin(), relation->to.end(), after.provision) != relation->to.end();
    });
}

struct Pair
{
    std::size_t before, after;
    double likeness;
};

/// Every pair that may be made, the likest first.
std::vector<Pair> possiblePairs(const Correspondence &correspondence, const std::vector<Limit> &before,
                                const std::vector<Limit> &after)
{
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (std::size_t j = 0; j < after.size(); ++j) {
            const double like = likeness(before[i], after[j]);
            if (like >= leastLikeness && related(correspondence, before[i], after[j])) {
                pairs.push_back({i, j, like});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &other) { return one.likeness > other.likeness; });
    return pairs;
}

} // namespace

std::vector<LimitChange> pairLimits(const Correspondence &correspondence, const Limits *before, const Limits *after)
{
    const std::vector<Limit> none;
    const std::vector<Limit> &was = before != nullptr ? before->limits : none;
    const std::vector<Limit> &is = after != nullptr ? after->limits : none;
    std::vector<std::optional<std::size_t>> partner(is.size());
    std::vector<bool> paired(was.size());
    for (const Pair &pair : possiblePairs(correspondence, was, is)) {
        if (!paired[pair.before] && !partner[pair.after]) {
            paired[pair.before] = true;
            partner[pair.after] = pair.before;
        }
    }
    std::vector<LimitChange> changes;
    for (std::size_t j = 0; j < is.size(); ++j) {
        if (partner[j]) {
            const Limit &old = was[*partner[j]];
            changes.push_back({changeOf(old, is[j]), old, is[j]});
        } else {
            changes.push_back({LimitChangeKind::New, std::nullopt, is[j]});
        }
    }
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (!paired[i]) {
            changes.push_back({LimitChangeKind::Dropped, was[i], std::nullopt});
        }
    }
    return changes;
}

} // namespace attest
