// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/editions/JoinedWording.h"

#include "compare/SplitWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

constexpr auto blankLine = "\n\n"_L1;

QString joined(const std::vector<ComparedProvision> &side)
{
    QStringList wordings;
    for (const ComparedProvision &provision : side) {
        wordings += provision.wording;
    }
    return wordings.join(blankLine);
}

/// Marks each part of what was split, or merged, against the sentences of the other side that it shares.
void markParts(ComparedProvision &whole, std::vector<ComparedProvision> &parts, bool wholeIsOlder)
{
    QStringList wordings;
    for (const ComparedProvision &part : parts) {
        wordings.append(part.wording);
    }
    SplitWording split = splitWording(whole.wording, wordings, wholeIsOlder);
    whole.marked = std::move(split.whole);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].marked = std::move(split.parts[i]);
    }
}

/// Gives each provision of a side its part of the difference, the blank lines between them left out.
void giveOut(const std::vector<DiffPiece> &pieces, DiffKind foreign, std::vector<ComparedProvision> &side)
{
    auto provision = side.begin();
    qsizetype left = provision == side.end() ? 0 : provision->wording.size();
    qsizetype skip = 0;
    for (const DiffPiece &piece : pieces) {
        for (qsizetype at = 0; piece.kind != foreign && at < piece.text.size() && provision != side.end();) {
            if (left == 0 && skip == 0) {
                skip = blankLine.size();
                ++provision;
                left = provision == side.end() ? 0 : provision->wording.size();
                continue;
            }
            const qsizetype taken = std::min(skip > 0 ? skip : left, piece.text.size() - at);
            if (skip > 0) {
                skip -= taken;
            } else {
                provision->marked.push_back({piece.kind, piece.text.mid(at, taken)});
                left -= taken;
            }
            at += taken;
        }
    }
}

} // namespace

void markWording(EditionRow &row)
{
    // Attest's own words, or none, stand where an edition's are missing: to mark them as changed would make the Code
    // say them.
    const auto wordsMissing = [](const std::vector<ComparedProvision> &side) {
        return std::any_of(side.begin(), side.end(),
                           [](const ComparedProvision &one) { return one.inOurWords || one.wording.isEmpty(); });
    };
    if (row.change == EditionChange::Covers || wordsMissing(row.from) || wordsMissing(row.to)) {
        for (std::vector<ComparedProvision> *side : {&row.from, &row.to}) {
            for (ComparedProvision &provision : *side) {
                provision.marked = {{DiffKind::Same, provision.wording}};
            }
        }
        return;
    }
    row.wording = readableDiff(wordDiff(joined(row.from), joined(row.to)));
    if (row.from.size() == 1 && row.to.size() > 1) {
        markParts(row.from.front(), row.to, true);
        return;
    }
    if (row.to.size() == 1 && row.from.size() > 1) {
        markParts(row.to.front(), row.from, false);
        return;
    }
    giveOut(row.wording, DiffKind::Added, row.from);
    giveOut(row.wording, DiffKind::Removed, row.to);
}

} // namespace attest
