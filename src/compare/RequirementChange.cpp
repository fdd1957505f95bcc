// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/RequirementChange.h"

#include "compare/SplitWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

/// The Code's own words on all of them; none where one of them has none, or not all.
std::optional<QStringList> wordings(const Edition &edition, const std::vector<ProvisionCode> &codes)
{
    QStringList words;
    for (const ProvisionCode &code : codes) {
        const Provision *provision = edition.find(code);
        if (provision == nullptr || provision->text.empty() || provision->incomplete || !edition.hasCodesWords()) {
            return std::nullopt;
        }
        words.append(provision->plainText());
    }
    return words;
}

/// Whether a provision of the older edition became others besides.
bool wentElsewhere(const AssessmentComparison &comparison, const ComparisonRow &row, const ProvisionCode &from)
{
    return std::any_of(comparison.rows.cbegin(), comparison.rows.cend(), [&](const ComparisonRow &other) {
        return other.to && other.to != row.to &&
               std::find(other.from.cbegin(), other.from.cend(), from) != other.from.cend();
    });
}

RequirementChange partChange(const ComparisonRow &row, const QString &whole, const QStringList &parts)
{
    PartWording wording = partWording(whole, parts, 0);
    RequirementChange change;
    change.before = std::move(wording.whole);
    change.after = std::move(wording.part);
    for (const int other : wording.others) {
        change.others.push_back(row.beside[std::size_t(other) - 1]);
    }
    return change;
}

} // namespace

std::optional<RequirementChange> requirementChange(const AssessmentComparison &comparison, const ComparisonRow &row,
                                                   const Edition &from, const Edition &to)
{
    if (row.isNew() || row.isWithdrawn() || !row.wordingChanged || row.relation == RelationKind::Covers) {
        return std::nullopt;
    }
    std::vector<ProvisionCode> parts = {*row.to};
    parts.insert(parts.end(), row.beside.cbegin(), row.beside.cend());
    const auto old = wordings(from, row.from);
    const auto now = wordings(to, {*row.to});
    if (!old || !now || *old == *now) {
        return std::nullopt;
    }
    const bool elsewhere = std::any_of(row.from.cbegin(), row.from.cend(),
                                       [&](const ProvisionCode &code) { return wentElsewhere(comparison, row, code); });
    const auto all = wordings(to, parts);
    if (elsewhere && row.from.size() == 1 && all) {
        return partChange(row, old->constFirst(), *all);
    }
    RequirementChange change;
    if (elsewhere) {
        change.before = {{DiffKind::Same, old->join(u"\n\n"_s)}};
        change.after = {{DiffKind::Same, now->constFirst()}};
    } else {
        change.together = readableDiff(wordDiff(old->join(u"\n\n"_s), now->constFirst()));
    }
    return change;
}

} // namespace attest
