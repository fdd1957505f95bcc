// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/FormSheet.h"

#include "compare/ComparisonSummary.h"
#include "compare/ComparisonWords.h"
#include "compare/RowWords.h"
#include "ui/compare/CompareText.h"
#include "ui/compare/DriftParts.h"
#include "ui/compare/FormKinds.h"
#include "ui/compare/FormParts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormSheet)
};

struct Look
{
    QString icon;
    Tone tone = Tone::Quiet;
};

Look lookOfCode(const ComparisonRow &row)
{
    switch (row.relation) {
    case RelationKind::New:
        return {u"add"_s, Tone::Accent};
    case RelationKind::Withdrawn:
        return {u"withdrawn"_s, Tone::Quiet};
    case RelationKind::Split:
        return {u"split"_s, Tone::Accent};
    case RelationKind::Merged:
        return {u"merged"_s, Tone::Accent};
    case RelationKind::Same:
    case RelationKind::Amended:
    case RelationKind::Covers:
        break;
    }
    return {u"compare"_s, Tone::Accent};
}

/// The sign that the answer has everywhere.
Look lookOfAnswer(const ComparisonRow &row)
{
    switch (row.after && row.after->comply ? *row.after->comply : Comply::NotApplicable) {
    case Comply::Yes:
        return {u"yes"_s, Tone::Good};
    case Comply::No:
        return {u"no"_s, Tone::Bad};
    case Comply::Partially:
        return {u"partially"_s, Tone::Partly};
    case Comply::NotApplicable:
        break;
    }
    return {u"not-applicable"_s, Tone::Quiet};
}

Look lookOf(const ComparisonRow &row)
{
    switch (row.compliance) {
    case ComplianceChange::NewlyCompliant:
    case ComplianceChange::NewlyNotCompliant:
    case ComplianceChange::OtherwiseChanged:
    case ComplianceChange::NowAnswered:
        return lookOfAnswer(row);
    case ComplianceChange::NoLongerAnswered:
        return {u"not-answered"_s, Tone::Attention};
    case ComplianceChange::ToReview:
        return {u"to-review"_s, Tone::Accent};
    case ComplianceChange::Unchanged:
    case ComplianceChange::NotComparable:
        break;
    }
    if (row.isNew() || row.isWithdrawn()) {
        return lookOfCode(row);
    }
    if (row.commentary.changed() || row.explanation.changed()) {
        return {u"edit"_s, Tone::Accent};
    }
    if (row.evidenceChanged()) {
        return {u"document"_s, Tone::Accent};
    }
    if (row.dateChanged() || row.actionsChanged()) {
        return {u"calendar"_s, Tone::Accent};
    }
    return row.codeChanged() ? lookOfCode(row) : Look{u"same"_s, Tone::Quiet};
}

/// What happened, a phrase each; what stayed is told by none.
QStringList changesOf(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    QStringList phrases = {complianceChangeWords(comparison, row)};
    const bool goesOn = !row.isNew() && !row.isWithdrawn();
    const auto said = [&comparison](const QString &text, TextChangeKind kind) {
        const QString words = textChangeWords(comparison, kind);
        return standSideBySide(comparison) ? Words::tr("%1: %2").arg(text, words) : Words::tr("%1 %2").arg(text, words);
    };
    if (goesOn) {
        if (row.commentary.changed()) {
            phrases.append(said(commentaryName(row).toLower(), row.commentary.kind));
        }
        if (row.explanation.changed()) {
            phrases.append(said(Words::tr("explanation"), row.explanation.kind));
        }
        phrases.append(row.evidenceChanged() ? evidenceWords(comparison, row) : QString());
        phrases.append(row.dateChanged() ? Words::tr("another date") : QString());
        phrases.append(row.actionsChanged() ? Words::tr("other actions") : QString());
    }
    const QString code = codeChangeWords(row);
    if (!code.isEmpty()) {
        phrases.append(goesOn ? Words::tr("the Code: %1").arg(code.at(0).toLower() + code.sliced(1)) : code);
    }
    phrases.append(goesOn ? QString() : complianceWords(row));
    phrases.removeAll(QString());
    return phrases;
}

QString unchangedWords(const ComparisonRow &row, bool inTime)
{
    if (!row.before.empty() && row.after && !row.after->comply && !row.complyBefore) {
        return Words::tr("not answered on either side");
    }
    if (!inTime) {
        return row.answerUnchanged ? Words::tr("the same, word for word") : Words::tr("the same");
    }
    return row.answerUnchanged ? Words::tr("unchanged, word for word") : Words::tr("unchanged");
}

QString codesOf(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    if (row.to && (row.from.empty() || (row.from.size() == 1 && row.from.front() == *row.to))) {
        return row.to->text();
    }
    return row.to ? Words::tr("%1 → %2").arg(codesWords(row.from), row.to->text()) : rowName(comparison, row);
}

SheetSide sideOf(const ComparedSide &side, ComparisonKind kind)
{
    // Two Ombudsmen's Codes have one name.
    QStringList details = {kind == ComparisonKind::Codes ? side.ombudsman : side.editionName};
    if (!isSealed(side.state) && !side.asImported) {
        details.append(Words::tr("draft"));
    }
    if (side.purpose != Purpose::Annual) {
        details.append(Words::tr("a re-assessment"));
    }
    return {side.name(), details.join(u" · "_s), side.id};
}

} // namespace

CompareSheet formSheet(std::shared_ptr<const ChangeReport> report)
{
    CompareSheet sheet;
    const AssessmentComparison *comparison = &report->comparison;
    sheet.title = comparisonTitle(*comparison);
    sheet.summary = summarySentences(*comparison);
    sheet.before = sideOf(comparison->from, comparison->kind);
    sheet.after = sideOf(comparison->to, comparison->kind);
    sheet.inTime = comparison->kind == ComparisonKind::Years || comparison->kind == ComparisonKind::Reassessment;
    if (!sheet.inTime) {
        sheet.summary.append(Words::tr("Struck through is what the first form alone says, underlined what the second "
                                       "alone says."));
    }
    sheet.kinds = formKinds(*comparison);
    for (const ComparisonRow &row : comparison->rows) {
        CompareLine line;
        line.codes = codesOf(*comparison, row);
        QStringList phrases = changesOf(*comparison, row);
        line.headline = phrases.isEmpty() ? unchangedWords(row, sheet.inTime) : phrases.takeFirst();
        line.headline[0] = line.headline.at(0).toUpper();
        line.words = phrases.join(Words::tr("; "));
        const Look look = lookOf(row);
        line.icon = look.icon;
        line.tone = look.tone;
        line.kinds = kindsOf(row);
        line.changed = isChanged(row);
        if (!row.from.empty()) {
            line.before = row.from.front();
        }
        line.after = row.to;
        line.parts = formParts(*comparison, row, *report->from, *report->to);
        line.searched = searchedWords(line);
        sheet.lines.push_back(std::move(line));
    }
    if (report->drift) {
        addDrift(sheet, *report->drift);
    }
    sheet.report = std::move(report);
    return sheet;
}

} // namespace attest::ui
