// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/DriftParts.h"

#include "compare/ParallelWords.h"
#include "ui/compare/CompareText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DriftParts)
};

/// Beyond the bits of formKinds().
constexpr quint32 changedSinceStarted = 1U << 24U;

PaneBlock blockOf(const ParallelDifference &difference, bool inSource)
{
    PaneBlock block;
    block.pieces = driftPieces(difference, inSource);
    if (block.pieces.empty()) {
        block.title = Words::tr("The same as when the second form was started");
    }
    block.within = true;
    return block;
}

ComparePart partOf(const ParallelDifference &difference)
{
    ComparePart part;
    part.heading = driftHeading(difference.text);
    part.remark = driftRemark(difference);
    part.before = {blockOf(difference, true)};
    part.after = {blockOf(difference, false)};
    return part;
}

} // namespace

void addDrift(CompareSheet &sheet, const std::vector<ParallelDifference> &differences)
{
    const auto all = byProvision(differences);
    for (CompareLine &line : sheet.lines) {
        const auto ofLine = std::find_if(all.cbegin(), all.cend(),
                                         [&line](const auto &one) { return line.after == one.front()->target; });
        if (ofLine == all.cend()) {
            continue;
        }
        std::vector<ComparePart> parts;
        for (const ParallelDifference *difference : *ofLine) {
            parts.push_back(partOf(*difference));
        }
        line.kinds |= changedSinceStarted;
        line.parts.insert(line.parts.begin(), parts.begin(), parts.end());
        const QString changed = driftPhrase(*ofLine);
        line.words = line.words.isEmpty() ? changed : Words::tr("%1; %2").arg(changed, line.words);
        line.searched = searchedWords(line);
    }
    sheet.summary.prepend(driftSentence(differences)); // what somebody who keeps both forms looks for
    // After "All", where the filter is looked for first.
    sheet.kinds.insert(sheet.kinds.begin() + std::min<qsizetype>(1, qsizetype(sheet.kinds.size())),
                       {changedSinceStarted, Words::tr("Changed since the start")});
}

} // namespace attest::ui
