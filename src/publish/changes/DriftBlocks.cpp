// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/DriftBlocks.h"

#include "assessment/OriginLine.h"
#include "compare/CodeLists.h"
#include "compare/ParallelWords.h"
#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"
#include "publish/changes/RowsBySection.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

bool isMarked(const Block &block)
{
    const auto *words = std::get_if<Paragraph>(&block.node);
    return words != nullptr && std::any_of(words->spans.cbegin(), words->spans.cend(),
                                           [](const Span &span) { return span.revision != Revision::None; });
}

bool saysWhereFrom(const Block &block)
{
    const auto *words = std::get_if<Paragraph>(&block.node);
    return words != nullptr && isOriginLine(plainText(words->spans));
}

/// A text was gathered from many provisions: only what changed is told, each under the line that says where it is from.
Blocks changedParagraphs(const std::vector<DiffPiece> &pieces)
{
    Blocks kept;
    std::optional<Block> origin;
    for (Block &block : markedParagraphs(pieces)) {
        if (isMarked(block)) {
            if (origin) {
                kept.push_back(*std::exchange(origin, std::nullopt));
            }
            kept.push_back(std::move(block));
        } else if (saysWhereFrom(block)) {
            origin = std::move(block);
        }
    }
    return kept;
}

void addSide(Blocks &out, const ParallelDifference &difference, bool inSource)
{
    if ((inSource ? difference.inSource : difference.inTarget).empty()) {
        return;
    }
    if (!difference.inSource.empty() && !difference.inTarget.empty()) { // else the line above says it
        out.push_back(strongParagraph(inSource ? Words::tr("In the first form:") : Words::tr("In the second form:")));
    }
    append(out, changedParagraphs(driftPieces(difference, inSource)));
}

} // namespace

Blocks driftBlocks(const ChangeReport &report)
{
    if (!report.drift) {
        return {};
    }
    Blocks out = {heading(2, Words::tr("Changed since the start")), paragraph(driftSentence(*report.drift))};
    if (report.drift->empty()) {
        return out;
    }
    out.push_back(paragraph(Words::tr("Each text is compared with what was gathered when the second form was started. "
                                      "Paragraphs that stayed as they were are left out.")));
    const auto differences = byProvision(*report.drift);
    std::vector<const ComparisonRow *> rows;
    for (const auto &ofOne : differences) {
        if (const ComparisonRow *row = report.comparison.find(ofOne.front()->target)) {
            rows.push_back(row);
        }
    }
    for (const SectionRows &section : rowsBySection(report, rows)) {
        for (const ComparisonRow *row : section.rows) {
            const auto ofOne = std::find_if(differences.cbegin(), differences.cend(),
                                            [row](const auto &one) { return one.front()->target == row->code(); });
            append(out, provisionHeadings(section, *row, driftPhrase(*ofOne)));
            out.push_back(paragraph(Words::tr("It covers %1 of the first form.").arg(listedCodes(row->from))));
            for (const ParallelDifference *difference : *ofOne) {
                out.push_back(
                    strongParagraph(Words::tr("%1: %2").arg(driftHeading(difference->text), driftRemark(*difference))));
                addSide(out, *difference, true);
                addSide(out, *difference, false);
            }
        }
    }
    return out;
}

} // namespace attest
