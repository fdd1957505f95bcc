// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/EvidenceChange.h"

#include "compare/SharedWords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceChange)
};

constexpr size_t mostPairs = 250'000;   ///< of items that are looked at for likeness
constexpr double alikeQuotations = 0.4; ///< of the words of both
constexpr double alikeWords = 0.5;

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// An item laid out for comparing.
struct Item
{
    explicit Item(const Evidence &evidence) : item(&evidence), words(comparedWords(evidence.text))
    {
        const QString text = evidence.text.trimmed();
        address = evidence.url.trimmed();
        if (isAddress(text) && !text.contains(u' ') && !text.contains(u'\n')) {
            address = address.isEmpty() ? text : address;
            words.clear();
        }
        const QUrl url(address);
        host = url.host();
        file = url.path().section(u'/', -1);
    }

    bool same(const Item &other) const
    {
        return words == other.words && address == other.address && item->document == other.item->document &&
               item->page == other.item->page && item->clause == other.item->clause;
    }

    const Evidence *item;
    QStringList words; ///< none where they are the address
    QString address, host, file;
    bool taken = false;
};

struct Pair
{
    double likeness = 0; ///< 0: they have nothing to do with one another
    EvidenceChangeKind kind = EvidenceChangeKind::WordsChanged;
    size_t before = 0, after = 0;
};

/// Likenesses of different manners are put in order by the whole number before the point.
Pair likenessOf(const Item &before, const Item &after)
{
    using Kind = EvidenceChangeKind;
    constexpr double byAddress = 4, byWords = 3, byFile = 2, byHost = 1;
    const double words = sharedWords(before.words, after.words);
    if (!before.address.isEmpty() && !after.address.isEmpty()) {
        if (before.address == after.address) {
            return {byAddress + words, Kind::WordsChanged};
        }
        if (!before.words.isEmpty() && before.words == after.words) {
            return {byWords, Kind::AddressChanged};
        }
        if (!before.file.isEmpty() && before.file.compare(after.file, Qt::CaseInsensitive) == 0) {
            return {byFile, Kind::AddressChanged};
        }
        // One house publishes many things: it takes words that are alike, too.
        const bool alike = before.host == after.host && !before.words.isEmpty() && words >= alikeWords;
        return {alike ? byHost + words / 2 : 0, Kind::AddressChanged};
    }
    if (before.item->kind == EvidenceKind::Quote && after.item->kind == EvidenceKind::Quote) {
        return {words >= alikeQuotations ? words : 0, Kind::QuotationChanged};
    }
    const bool document = !before.item->document.isEmpty() && before.item->document == after.item->document;
    return {document || words >= alikeWords ? std::max(words, alikeWords) : 0, Kind::WordsChanged};
}

std::vector<Item> laidOut(const std::vector<Evidence> &evidence)
{
    std::vector<Item> items;
    items.reserve(evidence.size());
    for (const Evidence &item : evidence) {
        items.emplace_back(item);
    }
    return items;
}

/// Pairs of what is left, the most alike first.
std::vector<Pair> likePairs(const std::vector<Item> &before, const std::vector<Item> &after)
{
    std::vector<Pair> pairs;
    if (before.size() * after.size() > mostPairs) {
        return pairs;
    }
    for (size_t b = 0; b < after.size(); ++b) {
        for (size_t a = 0; a < before.size() && !after[b].taken; ++a) {
            if (!before[a].taken) {
                Pair pair = likenessOf(before[a], after[b]);
                pair.before = a;
                pair.after = b;
                pairs.push_back(pair);
            }
        }
    }
    std::erase_if(pairs, [](const Pair &pair) { return pair.likeness <= 0; });
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &other) { return one.likeness > other.likeness; });
    return pairs;
}

} // namespace

QString evidenceChangeKey(EvidenceChangeKind kind)
{
    switch (kind) {
    case EvidenceChangeKind::Kept:
        break;
    case EvidenceChangeKind::Added:
        return u"added"_s;
    case EvidenceChangeKind::Removed:
        return u"removed"_s;
    case EvidenceChangeKind::AddressChanged:
        return u"address changed"_s;
    case EvidenceChangeKind::QuotationChanged:
        return u"quotation changed"_s;
    case EvidenceChangeKind::WordsChanged:
        return u"words changed"_s;
    case EvidenceChangeKind::Elsewhere:
        return u"elsewhere"_s;
    }
    return u"kept"_s;
}

QString evidenceWords(const Evidence &item)
{
    QStringList parts = {item.text.trimmed()};
    if (!item.url.isEmpty() && item.url.trimmed() != parts.constFirst()) {
        parts.append(parts.constFirst().isEmpty() ? item.url : u'(' + item.url + u')');
    }
    if (parts.constFirst().isEmpty()) {
        parts.append(item.document);
        parts.append(item.page.isEmpty() ? QString() : Words::tr("page %1").arg(item.page));
        parts.append(item.clause.isEmpty() ? QString() : Words::tr("section %1").arg(item.clause));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::vector<EvidenceChange> evidenceChanges(const std::vector<Evidence> &before, const std::vector<Evidence> &after)
{
    std::vector<Item> old = laidOut(before);
    std::vector<Item> now = laidOut(after);
    std::vector<EvidenceChange> changes(now.size());
    const auto join = [&](size_t a, size_t b, EvidenceChangeKind kind) {
        old[a].taken = now[b].taken = true;
        changes[b] = {kind, before[a], after[b], {}};
    };
    for (size_t b = 0; b < now.size(); ++b) {
        const auto found =
            std::find_if(old.cbegin(), old.cend(), [&](const Item &item) { return !item.taken && item.same(now[b]); });
        if (found != old.cend()) {
            join(size_t(found - old.cbegin()), b, EvidenceChangeKind::Kept);
        }
    }
    for (const Pair &pair : likePairs(old, now)) {
        if (!old[pair.before].taken && !now[pair.after].taken) {
            join(pair.before, pair.after, pair.kind);
        }
    }
    for (size_t b = 0; b < now.size(); ++b) {
        if (!now[b].taken) {
            changes[b] = {EvidenceChangeKind::Added, {}, after[b], {}};
        }
    }
    for (size_t a = 0; a < old.size(); ++a) {
        if (!old[a].taken) {
            changes.push_back({EvidenceChangeKind::Removed, before[a], {}, {}});
        }
    }
    return changes;
}

} // namespace attest
