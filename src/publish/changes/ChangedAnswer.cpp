// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/ChangedAnswer.h"

#include "compare/ComparisonWords.h"
#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"
#include "publish/RequirementBlocks.h"
#include "publish/WordsAlone.h"
#include "publish/changes/RowsBySection.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

/// What leads the requirement; where the edition's statements are a summary of ours, it says so.
QString lead(const ChangeReport &report, const ComparisonRow &row)
{
    const Edition &edition = row.isWithdrawn() ? *report.from : *report.to;
    if (!edition.hasCodesWords()) {
        return row.isWithdrawn() ? Words::tr("In our words, the Code asked:")
                                 : Words::tr("In our words, the Code asks:");
    }
    return row.isWithdrawn() ? Words::tr("The Code asked:") : Words::tr("The Code asks:");
}

Block ledParagraph(const QString &lead, const QString &words)
{
    Span strong;
    strong.text = lead + u' ';
    strong.strong = true;
    return {Paragraph{{strong, markedSpan(words, Revision::None)}}};
}

/// What the Code did, and what that means.
void addCode(Blocks &out, const AssessmentComparison &comparison, const ComparisonRow &row, CodeTelling &code)
{
    const QString did = codeChangeWords(row);
    QStringList told = {did.isEmpty() ? did : did + u'.', code.notes(row)};
    told.removeAll(QString());
    if (!told.isEmpty()) {
        const QString beside = Words::tr("The %1’s Code beside the %2’s:");
        out.push_back(ledParagraph(comparison.kind == ComparisonKind::Codes
                                       ? beside.arg(comparison.to.ombudsman, comparison.from.ombudsman)
                                       : Words::tr("What the Code did:"),
                                   told.join(u' ')));
    }
    append(out, code.words(row));
}

void addText(Blocks &out, const AssessmentComparison &comparison, const QString &name, const TextChange &change)
{
    if (change.kind == TextChangeKind::None) {
        return;
    }
    const QString words = Words::tr("%1: %2").arg(name, textChangeWords(comparison, change.kind));
    if (!change.changed() || change.kind == TextChangeKind::Elsewhere) {
        out.push_back(paragraph(words + u'.'));
        return;
    }
    out.push_back(strongParagraph(words));
    append(out, markedBlocks(change.pieces));
}

/// One item that is not as it was.
Blocks evidenceItem(const EvidenceChange &change)
{
    if (change.kind == EvidenceChangeKind::QuotationChanged || change.kind == EvidenceChangeKind::WordsChanged) {
        return markedParagraphs(readableDiff(wordDiff(evidenceWords(*change.before), evidenceWords(*change.after))));
    }
    Spans spans;
    if (change.before) {
        const bool gone = change.kind != EvidenceChangeKind::Elsewhere;
        spans.push_back(markedSpan(evidenceWords(*change.before), gone ? Revision::Removed : Revision::None));
        const QString where = gone ? QString() : u": "_s + evidenceChangeWords(change);
        spans.push_back(markedSpan(change.after ? u" "_s : where, Revision::None));
    }
    if (change.after) {
        spans.push_back(markedSpan(evidenceWords(*change.after), Revision::Added));
    }
    return {Block{Paragraph{std::move(spans)}}};
}

void addEvidence(Blocks &out, const AssessmentComparison &comparison, const ComparisonRow &row)
{
    if (!row.evidenceChanged()) {
        return;
    }
    out.push_back(strongParagraph(firstUpper(evidenceWords(comparison, row))));
    std::vector<Blocks> items;
    for (const EvidenceChange &change : row.evidence) {
        if (change.kind != EvidenceChangeKind::Kept) {
            items.push_back(evidenceItem(change));
        }
    }
    out.push_back(evidenceList(std::move(items)));
}

void addActions(Blocks &out, const QStringList &actions, Revision revision)
{
    for (const QString &action : actions) {
        out.push_back({Paragraph{{markedSpan(Words::tr("Action: "), Revision::None), markedSpan(action, revision)}}});
    }
}

} // namespace

Blocks changedAnswer(const ChangeReport &report, const ComparisonRow &row, CodeTelling &code)
{
    const AssessmentComparison &comparison = report.comparison;
    Blocks out;
    if (const Provision *provision = provisionOf(report, row)) {
        out = requirementBlocks(*provision, lead(report, row));
    }
    addCode(out, comparison, row, code);
    out.push_back(ledParagraph(Words::tr("Answer:"), firstUpper(complianceWords(comparison, row)) + u'.'));
    if (row.isNew() || row.isWithdrawn()) {
        append(out, wordsAlone(row));
        return out;
    }
    addText(out, comparison, commentaryName(row), row.commentary);
    addText(out, comparison, Words::tr("Explanation"), row.explanation);
    addEvidence(out, comparison, row);
    if (row.dateChanged()) {
        out.push_back(paragraph(firstUpper(dateWords(comparison, row)) + u'.'));
    }
    addActions(out, row.actionsAdded, Revision::Added);
    addActions(out, row.actionsRemoved, Revision::Removed);
    return out;
}

} // namespace attest
