// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RowCopies.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype shortestCopy = 20; ///< of an answer: short ones may be the same by chance

qsizetype letters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// How many of the first blocks stand once more at the end, with nothing but the requirement between; none: no such.
std::optional<size_t> halfOf(const Blocks &blocks, const QString &requirement)
{
    const size_t all = blocks.size();
    const auto at = [&blocks](size_t index) { return blocks.begin() + std::ptrdiff_t(index); };
    const auto isHalf = [&](size_t half) { return std::equal(at(0), at(half), at(all - half)); };
    if (all % 2 == 0 && isHalf(all / 2)) {
        return all / 2;
    }
    const auto lettersOf = [&at](size_t index) { return letters(plainText(Blocks(at(index), at(index + 1)))); };
    const qsizetype wanted = letters(requirement);
    size_t half = (all + 1) / 2;
    qsizetype between = 0;
    while (between < wanted && half > 1) { // only what is as long as the requirement may be it
        --half;
        between += lettersOf(half) + (all - half - 1 > half ? lettersOf(all - half - 1) : 0);
    }
    const bool fits = half > 0 && half * 2 < all && between == wanted;
    return fits && isHalf(half) && foldedSpace(plainText(Blocks(at(half), at(all - half)))) == requirement
               ? std::optional(half)
               : std::nullopt;
}

bool isTwice(const QString &text)
{
    const qsizetype half = text.size() / 2;
    return text.size() % 2 == 1 && text.at(half) == u'\n' && text.left(half) == text.mid(half + 1);
}

/// An answer and what is said of it, all of it twice.
void halve(FormRow &row)
{
    if (row.comply.isEmpty() || !isTwice(row.comply) || !row.ticks.empty()) {
        return;
    }
    const QString requirement = foldedSpace(row.requirement);
    bool isLong = false;
    std::vector<std::pair<RowPart *, size_t>> halves;
    for (RowPart *part : {&row.evidence, &row.commentary, &row.together}) {
        const std::optional<size_t> half = halfOf(part->blocks, requirement);
        if (!half) {
            return;
        }
        isLong = isLong || plainText(part->blocks).size() >= 2 * shortestCopy;
        halves.emplace_back(part, *half);
    }
    if (isLong) {
        row.comply.truncate(row.comply.size() / 2);
        for (const auto &[part, half] : halves) {
            part->blocks.resize(half);
        }
    }
}

/// What copies of a row begin with. Empty: the row may say the same as another by chance.
QString saidIn(const FormRow &row)
{
    QString said;
    for (const RowPart *part : {&row.evidence, &row.commentary, &row.together}) {
        said += plainText(part->blocks) + u'\n';
    }
    return said.size() < shortestCopy ? QString() : row.codes.join(u' ') + u'\n' + row.comply + u'\n' + said;
}

/// Codes are mistyped: only a row with the same wording, or none, is of the same provision.
bool isCopyOf(const FormRow &row, const FormRow &earlier)
{
    const QString wording = foldedSpace(row.requirement);
    const QString worded = foldedSpace(earlier.requirement);
    return !worded.isEmpty() && (wording.isEmpty() || wording == worded) &&
           row.evidence.blocks == earlier.evidence.blocks && row.commentary.blocks == earlier.commentary.blocks &&
           row.together.blocks == earlier.together.blocks;
}

} // namespace

void dropCopies(std::vector<FormRow> &rows)
{
    QSet<QString> codes; // what a row says is written out only where its provision has another
    for (const FormRow &row : rows) {
        codes.insert(row.codes.join(u' '));
    }
    if (size_t(codes.size()) != rows.size()) {
        std::vector<FormRow> kept;
        QHash<QString, size_t> first; // of those that say so, in `kept`
        for (FormRow &row : rows) {
            const QString said =
                row.codes.isEmpty() || !row.ticks.empty() || !row.foreign.empty() ? QString() : saidIn(row);
            const auto earlier = said.isEmpty() ? first.constEnd() : first.constFind(said);
            if (earlier != first.constEnd() && isCopyOf(row, kept[*earlier])) {
                continue;
            }
            if (!said.isEmpty() && earlier == first.constEnd()) {
                first.insert(said, kept.size());
            }
            kept.push_back(std::move(row));
        }
        rows = std::move(kept);
    }
    std::for_each(rows.begin(), rows.end(), [](FormRow &row) { halve(row); });
}

} // namespace attest
