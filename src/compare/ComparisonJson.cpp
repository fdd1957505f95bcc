// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonJson.h"

#include "assessment/AssessmentJson.h"
#include "compare/ParallelWords.h"

namespace attest {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue asJson(const std::optional<Comply> &comply)
{
    return comply ? QJsonValue(complyKey(*comply)) : QJsonValue(QJsonValue::Null);
}

QJsonValue asJson(const std::optional<Level> &level)
{
    return level ? QJsonValue(*level == Level::Must ? u"must"_s : u"should"_s) : QJsonValue(QJsonValue::Null);
}

QJsonArray asJson(const std::vector<ProvisionCode> &codes)
{
    QJsonArray all;
    for (const ProvisionCode &code : codes) {
        all.append(code.text());
    }
    return all;
}

QJsonObject asJson(const ComparedSide &side)
{
    return {{u"id"_s, side.id ? QJsonValue(side.id->text()) : QJsonValue(QJsonValue::Null)},
            {u"organisation"_s, side.organisation},
            {u"year"_s, side.year.text()},
            {u"purpose"_s, purposeKey(side.purpose)},
            {u"state"_s, stateKey(side.state)},
            {u"imported"_s, side.asImported},
            {u"edition"_s, side.edition},
            {u"edition_name"_s, side.editionName}};
}

QJsonObject asJson(const ComparedAnswer &answer)
{
    return {{u"provision"_s, answer.provision.text()},
            {u"comply"_s, asJson(answer.comply)},
            {u"carried"_s, answer.carried},
            {u"comply_by"_s, orNull(answer.complyBy)}};
}

QJsonObject asJson(const TextChange &text)
{
    QJsonObject object{{u"change"_s, textChangeKey(text.kind)}};
    if (text.kind != TextChangeKind::None) {
        object.insert(u"before"_s, text.before);
        object.insert(u"after"_s, text.after);
        object.insert(u"difference"_s, toJson(text.pieces));
    }
    return object;
}

QJsonObject asJson(const Evidence &item)
{
    QJsonObject object{{u"kind"_s, evidenceKindKey(item.kind)}, {u"text"_s, item.text}};
    const std::pair<QString, QString> members[] = {
        {u"url"_s, item.url}, {u"document"_s, item.document}, {u"page"_s, item.page}, {u"clause"_s, item.clause}};
    for (const auto &[name, value] : members) {
        if (!value.isEmpty()) {
            object.insert(name, value);
        }
    }
    return object;
}

QJsonObject asJson(const EvidenceChange &change)
{
    QJsonObject object{{u"change"_s, evidenceChangeKey(change.kind)}};
    if (change.before) {
        object.insert(u"before"_s, asJson(*change.before));
    }
    if (change.after) {
        object.insert(u"after"_s, asJson(*change.after));
    }
    if (!change.elsewhere.empty()) {
        object.insert(u"elsewhere"_s, asJson(change.elsewhere));
    }
    return object;
}

QJsonObject asJson(const ComparisonRow &row)
{
    QJsonArray before;
    for (const ComparedAnswer &answer : row.before) {
        before.append(asJson(answer));
    }
    QJsonArray evidence;
    for (const EvidenceChange &change : row.evidence) {
        evidence.append(asJson(change));
    }
    return {{u"from"_s, asJson(row.from)},
            {u"to"_s, row.to ? QJsonValue(row.to->text()) : QJsonValue(QJsonValue::Null)},
            {u"beside"_s, asJson(row.beside)},
            {u"relation"_s, relationKey(row.relation)},
            {u"strengthened"_s, row.strengthened},
            {u"relaxed"_s, row.relaxed},
            {u"demand_not_said"_s, row.demandUnsaid()},
            {u"note"_s, orNull(row.note)},
            {u"level_before"_s, asJson(row.levelBefore)},
            {u"level_after"_s, asJson(row.levelAfter)},
            {u"wording_changed"_s, row.wordingChanged},
            {u"before"_s, before},
            {u"after"_s, row.after ? QJsonValue(asJson(*row.after)) : QJsonValue(QJsonValue::Null)},
            {u"compliance"_s, complianceChangeKey(row.compliance)},
            {u"evidence"_s, evidence},
            {u"one_column"_s, row.oneColumn},
            {u"commentary"_s, asJson(row.commentary)},
            {u"explanation"_s, asJson(row.explanation)},
            {u"comply_by_before"_s, orNull(row.complyByBefore)},
            {u"comply_by_after"_s, orNull(row.complyByAfter)},
            {u"actions_kept"_s, QJsonArray::fromStringList(row.actionsKept)},
            {u"actions_added"_s, QJsonArray::fromStringList(row.actionsAdded)},
            {u"actions_removed"_s, QJsonArray::fromStringList(row.actionsRemoved)},
            {u"unchanged"_s, row.answerUnchanged}};
}

QJsonObject asJson(const TextCounts &counts)
{
    return {{u"unchanged"_s, counts.unchanged},      {u"links_changed"_s, counts.linksChanged},
            {u"small_change"_s, counts.smallChange}, {u"rewritten"_s, counts.rewritten},
            {u"extended"_s, counts.extended},        {u"added"_s, counts.added},
            {u"removed"_s, counts.removed}};
}

QJsonObject asJson(const ComparisonSummary &summary)
{
    return {{u"provisions"_s, summary.provisions},
            {u"code"_s, QJsonObject{{u"same"_s, summary.same},
                                    {u"amended"_s, summary.amended},
                                    {u"split"_s, summary.split},
                                    {u"merged"_s, summary.merged},
                                    {u"new"_s, summary.isNew},
                                    {u"withdrawn"_s, summary.withdrawn},
                                    {u"covers"_s, summary.covers},
                                    {u"moved"_s, summary.moved},
                                    {u"strengthened"_s, summary.strengthened},
                                    {u"relaxed"_s, summary.relaxed},
                                    {u"strengthened_and_relaxed"_s, summary.strengthenedAndRelaxed},
                                    {u"demand_not_said"_s, summary.demandUnsaid},
                                    {u"should_became_must"_s, summary.shouldBecameMust},
                                    {u"must_became_should"_s, summary.mustBecameShould}}},
            {u"compliance"_s, QJsonObject{{u"unchanged"_s, summary.unchanged},
                                          {u"newly_compliant"_s, summary.newlyCompliant},
                                          {u"newly_not_compliant"_s, summary.newlyNotCompliant},
                                          {u"otherwise_changed"_s, summary.otherwiseChanged},
                                          {u"now_answered"_s, summary.nowAnswered},
                                          {u"no_longer_answered"_s, summary.noLongerAnswered},
                                          {u"to_review"_s, summary.toReview},
                                          {u"differ_to_review"_s, summary.differToReview},
                                          {u"not_comparable"_s, summary.notComparable},
                                          {u"answered_in_part"_s, summary.answeredInPart},
                                          {u"new_not_compliant"_s, summary.newNotCompliant}}},
            {u"commentary"_s, asJson(summary.commentary)},
            {u"explanation"_s, asJson(summary.explanation)},
            {u"evidence"_s, QJsonObject{{u"added"_s, summary.evidenceItemsAdded},
                                        {u"removed"_s, summary.evidenceItemsRemoved},
                                        {u"address_changed"_s, summary.addressesChanged},
                                        {u"quotation_changed"_s, summary.quotationsChanged},
                                        {u"words_changed"_s, summary.evidenceWordsChanged}}},
            {u"dates_changed"_s, summary.datesChanged},
            {u"actions"_s, QJsonObject{{u"added"_s, summary.actionsAdded}, {u"removed"_s, summary.actionsRemoved}}},
            {u"answers_same"_s, summary.answersSame},
            {u"as_brought_over"_s, summary.asBroughtOver},
            {u"answers_unchanged"_s, summary.answersUnchanged}};
}

} // namespace

QJsonObject toJson(const AssessmentComparison &comparison)
{
    QJsonArray rows;
    for (const ComparisonRow &row : comparison.rows) {
        rows.append(asJson(row));
    }
    return {{u"format"_s, u"attest-comparison"_s},
            {u"version"_s, 1},
            {u"kind"_s, comparisonKindKey(comparison.kind)},
            {u"from"_s, asJson(comparison.from)},
            {u"to"_s, asJson(comparison.to)},
            {u"sentences"_s, QJsonArray::fromStringList(summarySentences(comparison))},
            {u"summary"_s, asJson(summaryOf(comparison))},
            {u"rows"_s, rows}};
}

QJsonObject toJson(const ChangeReport &report)
{
    QJsonObject object = toJson(report.comparison);
    object.insert(u"sentences"_s, QJsonArray::fromStringList(report.sentences()));
    if (report.drift) {
        object.insert(u"since_started"_s, toJson(*report.drift));
    }
    return object;
}

QJsonArray toJson(const std::vector<DiffPiece> &pieces)
{
    QJsonArray all;
    for (const DiffPiece &piece : pieces) {
        const QString kind = piece.kind == DiffKind::Same      ? u"same"_s
                             : piece.kind == DiffKind::Removed ? u"removed"_s
                                                               : u"added"_s;
        QJsonObject told{{kind, piece.text}};
        if (piece.moved) {
            told.insert(u"moved"_s, true);
        }
        all.append(told);
    }
    return all;
}

} // namespace attest
