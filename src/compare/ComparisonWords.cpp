// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonWords.h"

#include "compare/SummaryWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

QString dayWords(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return date.isValid() ? british.toString(date, u"d MMMM yyyy"_s) : iso;
}

QString answerWords(const std::optional<ComparedAnswer> &answer)
{
    if (!answer || !answer->comply) {
        return Words::tr("not answered");
    }
    return answer->carried ? Words::tr("%1, to be reviewed").arg(complyWord(*answer->comply))
                           : complyWord(*answer->comply);
}

/// One answer where they agree, else each with its code.
QString answersWords(const std::vector<ComparedAnswer> &answers)
{
    QStringList words;
    QStringList named;
    for (const ComparedAnswer &answer : answers) {
        words.append(answerWords(answer));
        named.append(Words::tr("%1: %2").arg(answer.provision.text(), words.constLast()));
    }
    words.removeDuplicates();
    return words.size() == 1 ? words.constFirst() : named.join(Words::tr("; "));
}

QString firstUpper(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
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

QString counted(int number, EvidenceChangeKind kind)
{
    EvidenceChange change;
    change.kind = kind;
    return Words::tr("%1 %2").arg(number).arg(evidenceChangeWords(change));
}

} // namespace

QString codesWords(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
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
    return Words::tr("%1: the %2 of the %3 and the %4 of the %5")
        .arg(to.name(), from.editionName, from.ombudsman, to.editionName, to.ombudsman);
}

QString codeChangeWords(const ComparisonRow &row)
{
    QStringList words = {relationWords(row)};
    words += row.strengthened ? QStringList{Words::tr("asks for more")} : QStringList();
    words += row.relaxed ? QStringList{Words::tr("asks for less")} : QStringList();
    if (row.levelBefore && row.levelAfter && row.levelBefore != row.levelAfter) {
        words += row.levelAfter == Level::Must ? Words::tr("should became must") : Words::tr("must became should");
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
    return before == after ? Words::tr("%1, as before").arg(after) : Words::tr("%1 → %2").arg(before, after);
}

QString complianceChangeWords(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    const bool sides = comparison.kind == ComparisonKind::Landlords || comparison.kind == ComparisonKind::Codes;
    const QString from = sideWords(comparison, comparison.from);
    const QString to = sideWords(comparison, comparison.to);
    const QString alone =
        comparison.kind == ComparisonKind::Codes ? Words::tr("complies on %1 alone") : Words::tr("only %1 complies");
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
        return sides ? Words::tr("answered only on the second side") : Words::tr("answered now");
    case ComplianceChange::NoLongerAnswered:
        return sides ? Words::tr("answered only on the first side") : Words::tr("no longer answered");
    case ComplianceChange::ToReview:
        return Words::tr("to be reviewed");
    case ComplianceChange::NotComparable:
        return row.isNew() || row.isWithdrawn() ? QString() : Words::tr("not comparable: answered in part");
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
    using Kind = EvidenceChangeKind;
    constexpr std::array kinds = {
        Kind::Added,     Kind::Removed, Kind::AddressChanged, Kind::QuotationChanged, Kind::WordsChanged,
        Kind::Elsewhere, Kind::Kept};
    QStringList words;
    for (const Kind kind : kinds) {
        const auto number = std::count_if(row.evidence.cbegin(), row.evidence.cend(),
                                          [kind](const EvidenceChange &change) { return change.kind == kind; });
        words += number > 0 ? QStringList{counted(int(number), kind)} : QStringList();
    }
    return words.isEmpty() ? QString() : Words::tr("evidence: %1").arg(words.join(u", "_s));
}

QString textChangeWords(TextChangeKind kind)
{
    switch (kind) {
    case TextChangeKind::None:
        break;
    case TextChangeKind::Unchanged:
        return Words::tr("word for word the same");
    case TextChangeKind::LinksChanged:
        return Words::tr("the same words, with other link addresses");
    case TextChangeKind::SmallChange:
        return Words::tr("changed a little");
    case TextChangeKind::Rewritten:
        return Words::tr("rewritten");
    case TextChangeKind::Added:
        return Words::tr("added");
    case TextChangeKind::Removed:
        return Words::tr("removed");
    case TextChangeKind::Elsewhere:
        return Words::tr("now elsewhere");
    }
    return {};
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

QStringList rowPhrases(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    QStringList phrases = {codeChangeWords(row), complianceWords(row), complianceChangeWords(comparison, row)};
    if (!row.isWithdrawn() && !row.isNew()) {
        phrases.append(evidenceWords(row));
        const QString commentary = textChangeWords(row.commentary.kind);
        phrases.append(commentary.isEmpty() ? commentary : Words::tr("commentary: %1").arg(commentary));
        const QString explanation = textChangeWords(row.explanation.kind);
        phrases.append(explanation.isEmpty() ? explanation : Words::tr("explanation: %1").arg(explanation));
        phrases.append(dateWords(row));
        for (const QString &action : row.actionsAdded) {
            phrases.append(Words::tr("action added: %1").arg(action));
        }
        for (const QString &action : row.actionsRemoved) {
            phrases.append(Words::tr("action removed: %1").arg(action));
        }
    }
    phrases.removeAll(QString());
    return phrases;
}

} // namespace attest
