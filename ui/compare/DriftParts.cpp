// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/DriftParts.h"

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

QString nameOf(GatheredText text)
{
    switch (text) {
    case GatheredText::Evidence:
        return Words::tr("Evidence since the start");
    case GatheredText::Explanation:
        return Words::tr("Explanation since the start");
    case GatheredText::Comply:
        return Words::tr("Answer since the start");
    case GatheredText::ComplyBy:
        return Words::tr("Date since the start");
    case GatheredText::Commentary:
        break;
    }
    return Words::tr("Commentary since the start");
}

QString remarkOf(const ParallelDifference &difference)
{
    if (difference.inSource.empty()) {
        return Words::tr("changed in the second form");
    }
    return difference.inTarget.empty() ? Words::tr("changed in the first form") : Words::tr("changed in both forms");
}

PaneBlock blockOf(const std::vector<DiffPiece> &pieces, bool oneWord)
{
    PaneBlock block;
    if (pieces.empty()) {
        block.title = Words::tr("As it was then");
    }
    for (const DiffPiece &piece : pieces) {
        // An answer that became another is no text that runs on.
        if (oneWord && !block.pieces.empty()) {
            block.pieces.push_back({DiffKind::Same, u" → "_s, false});
        }
        block.pieces.push_back(piece);
    }
    block.within = true;
    return block;
}

ComparePart partOf(const ParallelDifference &difference)
{
    ComparePart part;
    part.heading = nameOf(difference.text);
    part.remark = remarkOf(difference);
    const bool oneWord = difference.text == GatheredText::Comply || difference.text == GatheredText::ComplyBy;
    part.before = {blockOf(difference.inSource, oneWord)};
    part.after = {blockOf(difference.inTarget, oneWord)};
    return part;
}

QString sentenceOn(qsizetype provisions)
{
    if (provisions == 0) {
        return Words::tr("Neither form has changed since the second was started from the first.");
    }
    return provisions == 1
               ? Words::tr("Since the second form was started from the first, 1 provision has changed in one of them.")
               : Words::tr(
                     "Since the second form was started from the first, %1 provisions have changed in one of them.")
                     .arg(provisions);
}

} // namespace

void addDrift(CompareSheet &sheet, const ParallelComparison &drift)
{
    qsizetype provisions = 0;
    for (CompareLine &line : sheet.lines) {
        std::vector<ComparePart> parts;
        for (const ParallelDifference &difference : drift.differences) {
            if (line.after == difference.target) {
                parts.push_back(partOf(difference));
            }
        }
        if (parts.empty()) {
            continue;
        }
        ++provisions;
        line.kinds |= changedSinceStarted;
        line.parts.insert(line.parts.begin(), parts.begin(), parts.end());
        line.words = line.words.isEmpty() ? Words::tr("changed since the start")
                                          : Words::tr("changed since the start; %1").arg(line.words);
        line.searched = searchedWords(line);
    }
    sheet.summary.append(sentenceOn(provisions));
    // After "All", where the filter is looked for first.
    sheet.kinds.insert(sheet.kinds.begin() + std::min<qsizetype>(1, qsizetype(sheet.kinds.size())),
                       {changedSinceStarted, Words::tr("Changed since the start")});
}

} // namespace attest::ui
