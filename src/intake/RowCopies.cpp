// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RowCopies.h"

#include <QSet>

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype shortestCopy = 20; ///< of an answer: short ones may be the same by chance

/// How many of the first blocks stand once more at the end, with nothing but the requirement between; none: no such.
std::optional<size_t> halfOf(const Blocks &blocks, const QString &requirement)
{
    const size_t all = blocks.size();
    for (size_t half = all / 2; half > 0 || all == 0; --half) {
        const auto at = [&blocks](size_t index) { return blocks.begin() + std::ptrdiff_t(index); };
        const bool same = std::equal(at(0), at(half), at(all - half));
        if (same && (half * 2 == all || foldedSpace(plainText(Blocks(at(half), at(all - half)))) == requirement)) {
            return half;
        }
    }
    return std::nullopt;
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

QString saidIn(const FormRow &row)
{
    QString said;
    for (const RowPart *part : {&row.evidence, &row.commentary, &row.together}) {
        said += plainText(part->blocks) + u'\n';
    }
    return said.size() < shortestCopy ? QString() : row.codes.join(u' ') + u'\n' + row.comply + u'\n' + said;
}

} // namespace

void dropCopies(std::vector<FormRow> &rows)
{
    QSet<QString> codes; // what a row says is written out only where its provision has another
    for (const FormRow &row : rows) {
        codes.insert(row.codes.join(u' '));
    }
    const bool each = size_t(codes.size()) == rows.size();
    QSet<QString> all;
    const auto isCopy = [&all](const FormRow &row) {
        const QString said =
            row.codes.isEmpty() || !row.ticks.empty() || !row.foreign.empty() ? QString() : saidIn(row);
        const bool copy = !said.isEmpty() && all.contains(said);
        all.insert(said);
        return copy;
    };
    if (!each) {
        rows.erase(std::remove_if(rows.begin(), rows.end(), isCopy), rows.end());
    }
    std::for_each(rows.begin(), rows.end(), [](FormRow &row) { halve(row); });
}

} // namespace attest
