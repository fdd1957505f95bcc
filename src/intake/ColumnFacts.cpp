// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ColumnFacts.h"

#include "intake/ComplyReading.h"
#include "intake/KnownProvisions.h"
#include "intake/LabelledRows.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowsSampled = 48; ///< enough to tell what a column holds
constexpr qsizetype longestSampled = 4000;

void look(ColumnFacts &facts, const QString &text, const EditionShelf &editions)
{
    static const QRegularExpression pointer(
        u"https?://|www\\.|\\A[\"“‘']|\\b(?:page|pages|section|clause|paragraph|policy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty()) {
        return;
    }
    ++facts.filled;
    const QString head = text.left(longestSampled);
    facts.codes += holdsKnownCodes(editions, head) ? 1 : 0;
    const LeadingCode leading = leadingCode(head);
    facts.leadingCodes +=
        !leading.code.isEmpty() && leading.rest.size() > 12 && isKnownCode(editions, leading.code) ? 1 : 0;
    const QString section = sectionNumberIn(head);
    facts.sections +=
        !section.isEmpty() && head.size() < 60 &&
                std::any_of(editions.begin(), editions.end(),
                            [&](const EditionWords &edition) { return !edition.bySection(section, QString()).empty(); })
            ? 1
            : 0;
    facts.answers += isComplyCell(head) ? 1 : 0;
    facts.marks += isMark(head) ? 1 : 0;
    facts.words += int(head.count(u' ')) + 1;
    facts.pointers += head.contains(pointer) ? 1 : 0;
    if (head.size() > 30) {
        const WordingIndex::Match best = likestRequirement(editions, leading.code.isEmpty() ? head : leading.rest);
        facts.requirements +=
            best.similarity >= sameRequirement || (best.covered > 0.9 && best.similarity > 0.3) ? 1 : 0;
    }
}

} // namespace

std::vector<ColumnFacts> factsOf(const FormTable &table, int from, const EditionShelf &editions)
{
    std::vector<ColumnFacts> facts(size_t(table.columns));
    const int rows = int(table.rows.size()) - from;
    const int step = std::max(1, rows / rowsSampled);
    for (int i = from; i < int(table.rows.size()); i += step) {
        const GridRow &row = table.rows[size_t(i)];
        const auto begun =
            std::count_if(row.cells.begin(), row.cells.end(), [](const GridCell &cell) { return cell.begins; });
        if (begun < 2 && table.columns > 1) {
            continue; // a title over all columns
        }
        if (table.columns > 2 && !labelledCells(table, row).empty()) {
            continue; // what it holds is not its columns'
        }
        for (const GridCell &cell : row.cells) {
            if (cell.begins) {
                look(facts[size_t(cell.column)], cellText(cell.cell), editions);
            }
        }
    }
    return facts;
}

} // namespace attest
