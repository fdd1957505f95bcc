// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/WordsAlone.h"

#include "compare/ComparisonWords.h"
#include "publish/MarkedWords.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

void add(Blocks &blocks, const QString &name, const TextChange &change)
{
    if (change.kind == TextChangeKind::None) {
        return;
    }
    blocks.push_back(strongParagraph(name));
    Blocks words = markedBlocks({{DiffKind::Same, change.before.isEmpty() ? change.after : change.before}});
    std::move(words.begin(), words.end(), std::back_inserter(blocks));
}

} // namespace

Blocks wordsAlone(const ComparisonRow &row)
{
    Blocks blocks;
    add(blocks, Words::tr("Commentary"), row.commentary);
    add(blocks, Words::tr("Explanation"), row.explanation);
    std::vector<Blocks> items;
    for (const EvidenceChange &change : row.evidence) {
        items.push_back({paragraph(evidenceWords(change.after ? *change.after : *change.before))});
    }
    if (!items.empty()) {
        blocks.push_back(strongParagraph(Words::tr("Evidence")));
        blocks.push_back(evidenceList(std::move(items)));
    }
    const QString by = row.isNew() ? row.complyByAfter : row.complyByBefore;
    if (!by.isEmpty()) {
        blocks.push_back(paragraph(Words::tr("Date of intended compliance: %1.").arg(dayWords(by))));
    }
    for (const QString &action : row.isNew() ? row.actionsAdded : row.actionsRemoved) {
        blocks.push_back(paragraph(Words::tr("Action: %1").arg(action)));
    }
    return blocks;
}

} // namespace attest
