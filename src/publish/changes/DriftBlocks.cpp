// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/DriftBlocks.h"

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

void addSide(Blocks &out, const ParallelDifference &difference, bool inSource)
{
    if ((inSource ? difference.inSource : difference.inTarget).empty()) {
        return;
    }
    if (!difference.inSource.empty() && !difference.inTarget.empty()) { // else the line above says it
        out.push_back(strongParagraph(inSource ? Words::tr("In the first form:") : Words::tr("In the second form:")));
    }
    for (const std::vector<DiffPiece> &part : changedParts(difference, inSource)) {
        append(out, markedParagraphs(part));
    }
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
                                      "Paragraphs and items of evidence that stayed as they were are left out.")));
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
