// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/CodeTelling.h"

#include "compare/CodeLists.h"
#include "compare/RequirementChange.h"
#include "compare/RowWords.h"
#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

} // namespace

QString CodeTelling::notes(const ComparisonRow &row)
{
    QStringList told;
    for (const RelationNote &note : row.notes) {
        if (note.of.size() < 2 || row.relation == RelationKind::Covers) {
            told.append(note.text);
            continue;
        }
        const QString words = noteWords(note.text, note.of);
        const auto before = m_told.constFind(words);
        told.append(before == m_told.cend() ? words : Words::tr("The note under %1 tells of it.").arg(before->text()));
        if (before == m_told.cend()) {
            m_told.insert(words, row.code());
        }
    }
    told.removeDuplicates();
    return told.join(u' ');
}

Blocks CodeTelling::words(const ComparisonRow &row) const
{
    if (!row.notes.empty()) {
        return {};
    }
    const auto change = requirementChange(m_report.comparison, row, *m_report.from, *m_report.to);
    if (!change) {
        return {};
    }
    if (!change->together.empty()) {
        Blocks blocks = {strongParagraph(Words::tr("The words of both Codes"))};
        append(blocks, markedBlocks(change->together));
        return blocks;
    }
    const QString name = Words::tr("The words of the %1");
    Blocks blocks = {strongParagraph(name.arg(m_report.comparison.from.editionName))};
    append(blocks, markedBlocks(change->before));
    if (!change->others.empty()) {
        blocks.push_back(
            paragraph(Words::tr("The rest became %1; it stands unmarked.").arg(listedCodes(change->others))));
    }
    blocks.push_back(strongParagraph(name.arg(m_report.comparison.to.editionName)));
    append(blocks, markedBlocks(change->after));
    return blocks;
}

} // namespace attest
