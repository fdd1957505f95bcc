// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/RowMaker.h"

#include "compare/CodeLists.h"
#include "compare/OneColumn.h"
#include "compare/SharedWords.h"

#include <algorithm>
#include <array>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
void addOnce(std::vector<Value> &values, const Value &value)
{
    if (std::find(values.cbegin(), values.cend(), value) == values.cend()) {
        values.push_back(value);
    }
}

/// The first is the weakest, as where an answer is carried forward.
constexpr std::array weakestFirst = {Comply::No, Comply::Partially, Comply::NotApplicable, Comply::Yes};

ComparedAnswer comparedAnswer(const Answer &answer)
{
    return {answer.provision, answer.comply, answer.review == Review::Carried, answer.complyBy};
}

bool deviates(Comply comply)
{
    return comply == Comply::No || comply == Comply::Partially;
}

ComplianceChange complianceChange(const ComparisonRow &row)
{
    if (row.isNew() || row.isWithdrawn()) {
        return ComplianceChange::NotComparable;
    }
    const auto answered = [](const ComparedAnswer &answer) { return answer.comply.has_value(); };
    const bool some = std::any_of(row.before.cbegin(), row.before.cend(), answered);
    const bool answeredNow = row.after && row.after->comply;
    if (answeredNow && row.after->carried) {
        return ComplianceChange::ToReview;
    }
    if (some && !row.complyBefore) {
        return ComplianceChange::NotComparable;
    }
    if (!answeredNow || !row.complyBefore) {
        return answeredNow        ? ComplianceChange::NowAnswered
               : row.complyBefore ? ComplianceChange::NoLongerAnswered
                                  : ComplianceChange::Unchanged;
    }
    const Comply before = *row.complyBefore;
    const Comply after = *row.after->comply;
    if (before == after) {
        return ComplianceChange::Unchanged;
    }
    if (after == Comply::Yes && deviates(before)) {
        return ComplianceChange::NewlyCompliant;
    }
    return before == Comply::Yes && deviates(after) ? ComplianceChange::NewlyNotCompliant
                                                    : ComplianceChange::OtherwiseChanged;
}

/// An action as its words; of one without, whatever texts it holds.
QString actionWords(const QJsonObject &action)
{
    for (const QString &member : {u"text"_s, u"action"_s, u"what"_s}) {
        if (const QString words = action[member].toString().simplified(); !words.isEmpty()) {
            return words;
        }
    }
    QStringList words;
    for (const QJsonValue &value : action) {
        words += value.isString() ? QStringList{value.toString().simplified()} : QStringList();
    }
    return words.join(u", "_s);
}

QStringList actionsOf(const QJsonArray &actions)
{
    QStringList all;
    for (const QJsonValue &action : actions) {
        all.append(action.isString() ? action.toString().simplified() : actionWords(action.toObject()));
    }
    all.removeAll(QString());
    return all;
}

bool holds(const Answer &answer, const Evidence &item)
{
    const QStringList words = comparedWords(evidenceWords(item));
    return std::any_of(answer.evidence.cbegin(), answer.evidence.cend(),
                       [&words](const Evidence &other) { return comparedWords(evidenceWords(other)) == words; });
}

QString folded(const QString &text)
{
    return comparedWords(text).join(u' ');
}

} // namespace

std::optional<Comply> weakestAnswer(const std::vector<ComparedAnswer> &answers)
{
    for (const Comply comply : weakestFirst) {
        const auto blank = [](const ComparedAnswer &answer) { return !answer.comply; };
        const auto says = [comply](const ComparedAnswer &answer) { return answer.comply == comply; };
        if (std::none_of(answers.cbegin(), answers.cend(), blank) &&
            std::any_of(answers.cbegin(), answers.cend(), says)) {
            return comply;
        }
    }
    return std::nullopt;
}

RowMaker::RowMaker(const ComparisonRequest &request)
    : m_request(request), m_sameEdition(request.fromEdition.id == request.toEdition.id)
{
    for (const Answer &answer : request.from.answers) {
        m_before.insert(answer.provision.text(), &answer);
    }
    for (const Answer &answer : request.to.answers) {
        m_after.insert(answer.provision.text(), &answer);
    }
}

std::vector<const Relation *> RowMaker::relationsTo(const ProvisionCode &code) const
{
    return m_sameEdition ? std::vector<const Relation *>() : m_request.correspondence->relationsTo(code);
}

std::vector<ProvisionCode> RowMaker::withdrawn() const
{
    std::vector<ProvisionCode> codes;
    for (const Provision *provision : provisionsByCode(m_request.fromEdition)) {
        if (m_sameEdition) {
            break;
        }
        const auto relations = m_request.correspondence->relationsFrom(provision->code);
        if (std::all_of(relations.cbegin(), relations.cend(),
                        [](const Relation *relation) { return relation->to.empty(); })) {
            codes.push_back(provision->code);
        }
    }
    return codes;
}

ComparisonRow RowMaker::rowOf(const ProvisionCode &code) const
{
    ComparisonRow row;
    row.to = code;
    if (m_sameEdition) {
        row.from = {code};
    } else {
        placeInCodes(row);
    }
    compareWording(row);
    compareAnswers(row);
    return row;
}

ComparisonRow RowMaker::withdrawnRow(const ProvisionCode &code) const
{
    ComparisonRow row;
    row.from = {code};
    row.relation = RelationKind::Withdrawn;
    for (const Relation *relation : m_request.correspondence->relationsFrom(code)) {
        row.note = relation->note;
        if (!relation->note.isEmpty()) {
            row.notes = {{relation->note, relation->from}};
        }
        row.strengthened = relation->strengthened;
        row.relaxed = relation->relaxed;
    }
    compareWording(row);
    compareAnswers(row);
    return row;
}

void RowMaker::placeInCodes(ComparisonRow &row) const
{
    const std::vector<const Relation *> relations = relationsTo(*row.to);
    QStringList notes;
    for (const Relation *relation : relations) {
        row.strengthened = row.strengthened || relation->strengthened;
        row.relaxed = row.relaxed || relation->relaxed;
        row.unchanged = row.unchanged || relation->unchanged;
        row.demandSaid = row.demandSaid && relation->saysDemand();
        if (!relation->note.isEmpty()) {
            notes.append(relation->note);
            row.notes.push_back({relation->note, relation->to});
        }
        for (const ProvisionCode &from : relation->from) {
            addOnce(row.from, from);
        }
    }
    row.demandSaid = row.demandSaid || row.strengthened || row.relaxed;
    row.unchanged = row.unchanged && row.demandSaid && !row.strengthened && !row.relaxed;
    notes.removeDuplicates();
    row.note = notes.join(u' ');
    if (relations.empty()) {
        row.relation = RelationKind::New;
    } else {
        row.relation = relations.size() > 1 ? RelationKind::Merged : relations.front()->kind;
    }
    for (const ProvisionCode &from : row.from) {
        for (const Relation *relation : m_request.correspondence->relationsFrom(from)) {
            for (const ProvisionCode &other : relation->to) {
                if (other != *row.to) {
                    addOnce(row.beside, other);
                }
            }
        }
    }
}

void RowMaker::compareWording(ComparisonRow &row) const
{
    const Provision *after = row.to ? m_request.toEdition.find(*row.to) : nullptr;
    if (const Group *group = row.to ? m_request.toEdition.groupOf(*row.to) : nullptr) {
        row.levelAfter = group->level;
    }
    const Provision *before = nullptr;
    for (const ProvisionCode &code : row.from) {
        before = m_request.fromEdition.find(code);
        const Group *group = m_request.fromEdition.groupOf(code);
        if (group != nullptr) {
            row.levelsBeforeDiffer = row.levelsBeforeDiffer || (row.levelBefore && row.levelBefore != group->level);
            row.levelBefore = row.levelBefore == Level::Should ? Level::Should : group->level;
        }
    }
    if (m_sameEdition) {
        return;
    }
    const bool one = row.from.size() == 1 && before != nullptr && after != nullptr;
    const bool whole = one && !before->incomplete && !after->incomplete;
    const bool asBefore = whole ? before->text == after->text && row.levelBefore == row.levelAfter
                                : one && row.relation == RelationKind::Same;
    row.wordingChanged = !asBefore;
}

std::vector<const Answer *> RowMaker::answersBefore(const ComparisonRow &row) const
{
    std::vector<const Answer *> answers;
    for (const ProvisionCode &code : row.from) {
        if (const Answer *answer = m_before.value(code.text(), nullptr)) {
            answers.push_back(answer);
        }
    }
    return answers;
}

const Answer *RowMaker::answerAfter(const ComparisonRow &row) const
{
    return row.to ? m_after.value(row.to->text(), nullptr) : nullptr;
}

void RowMaker::compareAnswers(ComparisonRow &row) const
{
    for (const ProvisionCode &code : row.from) {
        const Answer *answer = m_before.value(code.text(), nullptr);
        row.before.push_back(answer != nullptr ? comparedAnswer(*answer) : ComparedAnswer{code, {}, false, {}});
        const QString by = row.before.back().complyBy;
        if (!by.isEmpty() && (row.complyByBefore.isEmpty() || by < row.complyByBefore)) {
            row.complyByBefore = by; // ISO dates: the lesser text is the earlier day
        }
    }
    if (const Answer *answer = answerAfter(row)) {
        row.after = comparedAnswer(*answer);
        row.complyByAfter = answer->complyBy;
    }
    row.complyBefore = weakestAnswer(row.before);
    row.compliance = complianceChange(row);
    compareEvidence(row);
    compareTexts(row);
    lookBeside(row);
    compareActions(row);
    row.answerUnchanged = row.complyBefore && !row.isNew() && !row.isWithdrawn() &&
                          row.compliance == ComplianceChange::Unchanged && !row.answerChanged();
}

bool RowMaker::otherColumns() const
{
    return m_request.fromEdition.form.hasColumn(ColumnKey::Evidence) !=
           m_request.toEdition.form.hasColumn(ColumnKey::Evidence);
}

void RowMaker::compareEvidence(ComparisonRow &row) const
{
    const Answer *answer = answerAfter(row);
    const std::vector<Evidence> after = answer != nullptr ? saidEvidence(*answer) : std::vector<Evidence>();
    row.evidence = evidenceChanges(saidEvidence(answersBefore(row), after), after);
}

std::pair<SaidText, SaidText> RowMaker::saidOn(const ComparisonRow &row, Text Answer::*text) const
{
    const std::vector<const Answer *> before = answersBefore(row);
    std::vector<const Answer *> after;
    if (const Answer *answer = answerAfter(row)) {
        after.push_back(answer);
    }
    SaidText now = saidText(after, text, true);
    SaidText all = saidText(before, text, false);
    // What several said alike was carried from each of them, or is said once.
    const bool asCarried = folded(all.plain) == folded(now.plain);
    return {asCarried ? std::move(all) : saidText(before, text, true), std::move(now)};
}

void RowMaker::compareTexts(ComparisonRow &row) const
{
    const auto [before, after] = saidOn(row, &Answer::commentary);
    if (otherColumns() && !row.isNew() && !row.isWithdrawn()) {
        const bool oneBefore = !m_request.fromEdition.form.hasColumn(ColumnKey::Evidence);
        keepWhatTheColumnSays(row.evidence, oneBefore ? before : after, oneBefore);
        // What went to another part of a split as a whole is told so.
        const bool wentOn = oneBefore && after.plain.isEmpty() && saidBeside(row, before.plain);
        row.oneColumn = !wentOn && saysAllInOneColumn(row.evidence, oneBefore);
        row.commentary =
            row.oneColumn ? comparedInOneColumn(row.evidence, before, after, oneBefore) : textChange(before, after);
    } else {
        row.commentary = textChange(before, after);
    }
    const auto [told, tells] = saidOn(row, &Answer::explanation);
    row.explanation = textChange(told, tells);
}

bool RowMaker::saidBeside(const ComparisonRow &row, const QString &text) const
{
    return std::any_of(row.beside.cbegin(), row.beside.cend(), [&](const ProvisionCode &code) {
        const Answer *answer = m_after.value(code.text(), nullptr);
        return answer != nullptr && saysWholly(answer->commentary.plain(), text);
    });
}

/// Of a split provision, what is gone from this part may stand under another.
void RowMaker::lookBeside(ComparisonRow &row) const
{
    for (const ProvisionCode &code : row.beside) {
        const Answer *answer = m_after.value(code.text(), nullptr);
        if (answer == nullptr) {
            continue;
        }
        for (EvidenceChange &change : row.evidence) {
            const bool gone =
                change.kind == EvidenceChangeKind::Removed || change.kind == EvidenceChangeKind::Elsewhere;
            if (gone && holds(*answer, *change.before)) {
                change.kind = EvidenceChangeKind::Elsewhere;
                change.elsewhere.push_back(code);
            }
        }
        for (const auto &[text, change] :
             {std::pair(&Answer::commentary, &row.commentary), std::pair(&Answer::explanation, &row.explanation)}) {
            if (change->kind == TextChangeKind::Removed && saysWholly((answer->*text).plain(), change->before)) {
                change->kind = TextChangeKind::Elsewhere;
            }
        }
    }
}

void RowMaker::compareActions(ComparisonRow &row) const
{
    QStringList before;
    for (const Answer *answer : answersBefore(row)) {
        before += actionsOf(answer->actions);
    }
    const Answer *after = answerAfter(row);
    for (const QString &action : after != nullptr ? actionsOf(after->actions) : QStringList()) {
        (before.removeOne(action) ? row.actionsKept : row.actionsAdded).append(action);
    }
    row.actionsRemoved = before;
}

} // namespace attest
