// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonWords.h"

#include "base/Days.h"
#include "compare/CodeLists.h"
#include "compare/SummaryWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

QString answerWords(const std::optional<ComparedAnswer> &answer)
{
    if (!answer || !answer->comply) {
        return Words::tr("not answered");
    }
    return answer->carried ? Words::tr("%1, to be reviewed").arg(complyWord(*answer->comply))
                           : complyWord(*answer->comply);
}

/// One answer where they agree, else each with the codes that have it. Whether they were reviewed then is no matter
/// now.
QString answersWords(std::vector<ComparedAnswer> answers)
{
    QStringList words;
    std::vector<std::vector<ProvisionCode>> codes;
    for (ComparedAnswer &answer : answers) {
        answer.carried = false;
        const QString word = answerWords(answer);
        if (!words.contains(word)) {
            words.append(word);
            codes.emplace_back();
        }
        codes[size_t(words.indexOf(word))].push_back(answer.provision);
    }
    if (words.size() == 1) {
        return words.constFirst();
    }
    const bool several = std::any_of(codes.cbegin(), codes.cend(), [](const auto &each) { return each.size() > 1; });
    for (qsizetype i = 0; i < words.size(); ++i) {
        words[i] = Words::tr("%1 %2").arg(listedCodes(codes[size_t(i)]), words.at(i));
    }
    const QString last = words.takeLast();
    // "4.6 and 4.7 Yes, and 4.12 No": else it would read as one list.
    return (several ? Words::tr("%1, and %2") : Words::tr("%1 and %2")).arg(words.join(Words::tr(", ")), last);
}

bool answersAgree(const std::vector<ComparedAnswer> &answers)
{
    return std::all_of(answers.cbegin(), answers.cend(),
                       [&answers](const ComparedAnswer &answer) { return answer.comply == answers.front().comply; });
}

QString firstUpper(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words;
}

QString firstLower(QString words)
{
    words[0] = words.at(0).toLower();
    return words;
}

QString relationWords(const ComparisonRow &row)
{
    const QString from = codesWords(row.from);
    switch (row.relation) {
    case RelationKind::Same:
        return row.moved() ? Words::tr("moved from %1").arg(from) : QString();
    case RelationKind::Amended:
        return row.moved() ? Words::tr("amended, from %1").arg(from) : Words::tr("amended");
    case RelationKind::Split:
        return Words::tr("part of %1, with %2").arg(from, codesWords(row.beside));
    case RelationKind::Merged:
        return Words::tr("joins %1").arg(from);
    case RelationKind::New:
        return Words::tr("new");
    case RelationKind::Withdrawn:
        return Words::tr("withdrawn");
    case RelationKind::Covers:
        break;
    }
    return Words::tr("covers %1").arg(from);
}

/// Why an answer has nothing to be compared with.
QString answeredInPartWords(const AssessmentComparison &comparison)
{
    switch (comparison.kind) {
    case ComparisonKind::Years:
    case ComparisonKind::Reassessment:
        break;
    case ComparisonKind::Landlords:
        return Words::tr("%1 has not answered all that it joins").arg(sideWords(comparison, comparison.from));
    case ComparisonKind::Codes:
        return Words::tr("not all that it covers is answered");
    }
    return Words::tr("not all that it joins was answered before");
}

QString sideBySideWords(const AssessmentComparison &comparison, EvidenceChangeKind kind)
{
    const bool codes = comparison.kind == ComparisonKind::Codes;
    const QString alone = codes ? Words::tr("only on %1") : Words::tr("given only by %1");
    switch (kind) {
    case EvidenceChangeKind::Added:
        return alone.arg(sideWords(comparison, comparison.to));
    case EvidenceChangeKind::Removed:
        return alone.arg(sideWords(comparison, comparison.from));
    case EvidenceChangeKind::Kept:
        return codes ? Words::tr("on both") : Words::tr("by both");
    case EvidenceChangeKind::AddressChanged:
    case EvidenceChangeKind::QuotationChanged:
    case EvidenceChangeKind::WordsChanged:
    case EvidenceChangeKind::Elsewhere:
        break;
    }
    EvidenceChange change;
    change.kind = kind;
    return evidenceChangeWords(change);
}

/// "evidence: …", each kind of change with its number; the first kinds first.
template <class Name>
QString countedEvidence(const ComparisonRow &row, const Name &name)
{
    using Kind = EvidenceChangeKind;
    constexpr std::array kinds = {
        Kind::Added,     Kind::Removed, Kind::AddressChanged, Kind::QuotationChanged, Kind::WordsChanged,
        Kind::Elsewhere, Kind::Kept};
    QStringList words;
    for (const Kind kind : kinds) {
        const auto number = std::count_if(row.evidence.cbegin(), row.evidence.cend(),
                                          [kind](const EvidenceChange &change) { return change.kind == kind; });
        words += number > 0 ? QStringList{Words::tr("%1 %2").arg(QString::number(number), name(kind))} : QStringList();
    }
    return words.isEmpty() ? QString() : Words::tr("evidence: %1").arg(words.join(u", "_s));
}

} // namespace

QString dayWords(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? dayInWords(date) : iso;
}

QString comparisonTitle(const AssessmentComparison &comparison)
{
    const ComparedSide &from = comparison.from;
    const ComparedSide &to = comparison.to;
    switch (comparison.kind) {
    case ComparisonKind::Years:
        return Words::tr("%1: %2 and %3").arg(to.organisation, from.year.text(), to.year.text());
    case ComparisonKind::Reassessment:
        return Words::tr("%1: %2, assessed again").arg(to.organisation, to.year.text());
    case ComparisonKind::Landlords:
        return Words::tr("%1 and %2").arg(from.name(), to.name());
    case ComparisonKind::Codes:
        break;
    }
    if (from.year != to.year) {
        return Words::tr("%1: the %2 of the %3 in %4 and the %5 of the %6 in %7")
            .arg(to.organisation, from.editionName, from.ombudsman, from.year.text(), to.editionName, to.ombudsman,
                 to.year.text());
    }
    return Words::tr("%1: the %2 of the %3 and the %4 of the %5")
        .arg(to.name(), from.editionName, from.ombudsman, to.editionName, to.ombudsman);
}

QString codeChangeWords(const ComparisonRow &row)
{
    QStringList words = {relationWords(row)};
    const bool goesOn = !row.isNew() && !row.isWithdrawn();
    // Of a split it is known what all its parts together ask, not which part asks it.
    const bool together = row.relation == RelationKind::Split;
    if (row.strengthened && row.relaxed && goesOn) {
        words += together ? Words::tr("together they ask for more in one thing and less in another")
                          : Words::tr("asks for more in one thing and less in another");
    } else if (row.strengthened && goesOn) {
        words += together ? Words::tr("together they ask for more") : Words::tr("asks for more");
    } else if (row.relaxed && goesOn) {
        words += together ? Words::tr("together they ask for less") : Words::tr("asks for less");
    } else if (row.unchanged) {
        words += together ? Words::tr("together they ask the same") : Words::tr("asks the same in other words");
    } else if (row.demandUnsaid()) {
        words += together ? Words::tr("not said whether together they ask for more or less")
                          : Words::tr("not said whether it asks for more or less");
    }
    const bool follows = row.relation != RelationKind::Covers; // of two Codes neither became the other
    if (follows && row.levelBefore && row.levelAfter && row.levelBefore != row.levelAfter) {
        words += row.levelAfter == Level::Should ? Words::tr("must became should")
                 : row.levelsBeforeDiffer        ? Words::tr("in part, should became must")
                                                 : Words::tr("should became must");
    }
    words.removeAll(QString());
    return firstUpper(words.join(u"; "_s));
}

QString complianceWords(const ComparisonRow &row)
{
    const QString after = answerWords(row.after);
    if (row.isNew()) {
        return after;
    }
    const QString before = answersWords(row.before);
    if (row.isWithdrawn()) {
        return Words::tr("was: %1").arg(before);
    }
    const bool toReview = row.compliance == ComplianceChange::ToReview;
    const QString now = row.after && row.after->comply ? complyWord(*row.after->comply) : after;
    const QString words = before == now              ? Words::tr("%1, as before").arg(now)
                          : answersAgree(row.before) ? Words::tr("%1 → %2").arg(before, now)
                                                     : Words::tr("%1, now %2").arg(before, now);
    return toReview ? Words::tr("%1, to be reviewed").arg(words) : words;
}

bool standSideBySide(const AssessmentComparison &comparison)
{
    return comparison.kind == ComparisonKind::Landlords || comparison.kind == ComparisonKind::Codes;
}

QString complianceWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    if (!standSideBySide(comparison) || row.isNew() || row.isWithdrawn()) {
        return complianceWords(row);
    }
    const QString before = answersWords(row.before);
    const QString after = answerWords(row.after);
    return before == after
               ? Words::tr("%1, both").arg(after)
               : Words::tr("%1: %2; %3: %4")
                     .arg(sideWords(comparison, comparison.from), before, sideWords(comparison, comparison.to), after);
}

QString complianceChangeWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    const bool sides = standSideBySide(comparison);
    const QString from = sideWords(comparison, comparison.from);
    const QString to = sideWords(comparison, comparison.to);
    const QString alone =
        comparison.kind == ComparisonKind::Codes ? Words::tr("complies on %1 alone") : Words::tr("only %1 complies");
    const QString answers =
        comparison.kind == ComparisonKind::Codes ? Words::tr("answered only on %1") : Words::tr("only %1 answers");
    switch (row.compliance) {
    case ComplianceChange::Unchanged:
        break;
    case ComplianceChange::NewlyCompliant:
        return sides ? alone.arg(to) : Words::tr("newly complies");
    case ComplianceChange::NewlyNotCompliant:
        return sides ? alone.arg(from) : Words::tr("no longer complies");
    case ComplianceChange::OtherwiseChanged:
        return sides ? Words::tr("another answer") : Words::tr("answer changed");
    case ComplianceChange::NowAnswered:
        return sides ? answers.arg(to) : Words::tr("answered now");
    case ComplianceChange::NoLongerAnswered:
        return sides ? answers.arg(from) : Words::tr("no longer answered");
    case ComplianceChange::ToReview:
        return !row.differsToReview()                         ? Words::tr("to be reviewed")
               : comparison.kind == ComparisonKind::Codes     ? Words::tr("contradicts the other form, to be reviewed")
               : comparison.kind == ComparisonKind::Landlords ? Words::tr("another answer, to be reviewed")
                                                              : Words::tr("another answer than before, to be reviewed");
    case ComplianceChange::NotComparable:
        return row.isNew() || row.isWithdrawn() ? QString() : answeredInPartWords(comparison);
    }
    return {};
}

QString evidenceChangeWords(const EvidenceChange &change)
{
    switch (change.kind) {
    case EvidenceChangeKind::Kept:
        break;
    case EvidenceChangeKind::Added:
        return Words::tr("added");
    case EvidenceChangeKind::Removed:
        return Words::tr("removed");
    case EvidenceChangeKind::AddressChanged:
        return Words::tr("at another address");
    case EvidenceChangeKind::QuotationChanged:
        return Words::tr("with another quotation");
    case EvidenceChangeKind::WordsChanged:
        return Words::tr("in other words");
    case EvidenceChangeKind::Elsewhere:
        return change.elsewhere.empty() ? Words::tr("now elsewhere")
                                        : Words::tr("now under %1").arg(codesWords(change.elsewhere));
    }
    return Words::tr("kept");
}

QString evidenceWords(const ComparisonRow &row)
{
    return countedEvidence(row, [](EvidenceChangeKind kind) {
        EvidenceChange change;
        change.kind = kind;
        return evidenceChangeWords(change);
    });
}

QString evidenceWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    return standSideBySide(comparison)
               ? countedEvidence(row, [&](EvidenceChangeKind kind) { return sideBySideWords(comparison, kind); })
               : evidenceWords(row);
}

QString dateWords(const ComparisonRow &row)
{
    if (!row.dateChanged()) {
        return {};
    }
    if (row.complyByAfter.isEmpty()) {
        return Words::tr("date of intended compliance removed, was %1").arg(dayWords(row.complyByBefore));
    }
    return row.complyByBefore.isEmpty() ? Words::tr("intends to comply by %1").arg(dayWords(row.complyByAfter))
                                        : Words::tr("intends to comply by %1, before that by %2")
                                              .arg(dayWords(row.complyByAfter), dayWords(row.complyByBefore));
}

QString dateWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    if (!standSideBySide(comparison) || !row.dateChanged()) {
        return dateWords(row);
    }
    const auto of = [&comparison](const ComparedSide &side, const QString &date) {
        const QString words = date.isEmpty() ? Words::tr("%1: no date") : Words::tr("%1: intends to comply by %2");
        const QString name = sideWords(comparison, side);
        return date.isEmpty() ? words.arg(name) : words.arg(name, dayWords(date));
    };
    return Words::tr("%1; %2").arg(of(comparison.from, row.complyByBefore), of(comparison.to, row.complyByAfter));
}

QStringList rowPhrases(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    QStringList phrases = {codeChangeWords(row), complianceWords(comparison, row)};
    if (row.compliance != ComplianceChange::ToReview || row.differsToReview()) {
        phrases.append(complianceChangeWords(comparison, row)); // else the answer says it
    }
    if (!row.isWithdrawn() && !row.isNew()) {
        phrases.append(row.oneColumn ? QString() : evidenceWords(comparison, row));
        const QString commentary = textChangeWords(comparison, row.commentary.kind);
        phrases.append(commentary.isEmpty() ? commentary
                                            : Words::tr("%1: %2").arg(firstLower(commentaryName(row)), commentary));
        const QString explanation = textChangeWords(comparison, row.explanation.kind);
        phrases.append(explanation.isEmpty() ? explanation : Words::tr("explanation: %1").arg(explanation));
        phrases.append(dateWords(comparison, row));
        phrases += actionWords(comparison, row);
    }
    phrases.removeAll(QString());
    return phrases;
}

} // namespace attest
