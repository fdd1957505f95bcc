// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SummaryWords.h"

#include "compare/CodeLists.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonSummary)
};

/// Clauses of one sentence, each said only where there is something to count.
class Clauses
{
public:
    /// `one` for 1, else `many` with the number in place of %1.
    void add(int number, const QString &one, const QString &many)
    {
        if (number != 0) {
            m_clauses.append(number == 1 ? one : many.arg(number));
        }
    }
    void add(const QString &clause) { m_clauses.append(clause); }
    bool none() const { return m_clauses.isEmpty(); }
    const QStringList &list() const { return m_clauses; }

private:
    QStringList m_clauses;
};

QString sentence(const QStringList &clauses)
{
    if (clauses.isEmpty()) {
        return {};
    }
    QString words = clauses.join(Words::tr(", "));
    words[0] = words.at(0).toUpper();
    return words + u'.';
}

} // namespace

QString sideWords(const AssessmentComparison &comparison, const ComparedSide &side)
{
    switch (comparison.kind) {
    case ComparisonKind::Years:
        return side.year.text();
    case ComparisonKind::Reassessment:
        return &side == &comparison.from ? Words::tr("the assessment before") : Words::tr("the new one");
    case ComparisonKind::Codes:
        return Words::tr("the %1's form").arg(side.ombudsman);
    case ComparisonKind::Landlords:
        break;
    }
    return side.organisation;
}

bool SummaryWords::inTime() const
{
    return m_comparison.kind == ComparisonKind::Years || m_comparison.kind == ComparisonKind::Reassessment;
}

/// The provisions whose carried answer is another than the other side gives.
QString SummaryWords::differingToReview() const
{
    std::vector<ProvisionCode> codes;
    for (const ComparisonRow &row : m_comparison.rows) {
        if (row.differsToReview()) {
            codes.push_back(row.code());
        }
    }
    return listedCodes(codes);
}

QStringList SummaryWords::changesInTime() const
{
    Clauses clauses;
    clauses.add(m_summary.newlyCompliant, Words::tr("1 provision newly complies"),
                Words::tr("%1 provisions newly comply"));
    clauses.add(m_summary.newlyNotCompliant,
                clauses.none() ? Words::tr("1 provision no longer complies") : Words::tr("1 no longer does"),
                clauses.none() ? Words::tr("%1 provisions no longer comply") : Words::tr("%1 no longer do"));
    clauses.add(m_summary.otherwiseChanged, Words::tr("1 answer changed otherwise"),
                Words::tr("%1 answers changed otherwise"));
    clauses.add(m_summary.nowAnswered, Words::tr("1 provision is answered that was blank"),
                Words::tr("%1 provisions are answered that were blank"));
    clauses.add(m_summary.noLongerAnswered, Words::tr("1 provision is blank that was answered"),
                Words::tr("%1 provisions are blank that were answered"));
    if (clauses.none() && m_summary.differToReview == 0) {
        clauses.add(Words::tr("no answer changed"));
    }
    clauses.add(m_summary.differToReview,
                Words::tr("1 answer still to be reviewed differs from before (%1)").arg(differingToReview()),
                Words::tr("%1 answers still to be reviewed differ from before (%2)").arg(u"%1"_s, differingToReview()));
    clauses.add(m_summary.newNotCompliant, Words::tr("1 new provision is not complied with"),
                Words::tr("%1 new provisions are not complied with"));
    clauses.add(m_summary.answeredInPart,
                Words::tr("1 provision cannot be compared, as not all that it joins was answered before"),
                Words::tr("%1 provisions cannot be compared, as not all that they join was answered before"));
    return clauses.list();
}

QStringList SummaryWords::differencesBetween() const
{
    const QString from = sideWords(m_comparison, m_comparison.from);
    const QString to = sideWords(m_comparison, m_comparison.to);
    const bool codes = m_comparison.kind == ComparisonKind::Codes;
    const QString one =
        codes ? Words::tr("1 provision complies on %1 alone") : Words::tr("%1 alone complies with 1 provision");
    const QString many =
        codes ? Words::tr("%2 provisions comply on %1 alone") : Words::tr("%1 alone complies with %2 provisions");
    const auto alone = [&](int number, const QString &side) {
        return number == 1 ? one.arg(side) : many.arg(side, QString::number(number));
    };
    Clauses clauses;
    if (m_summary.newlyCompliant != 0) {
        clauses.add(alone(m_summary.newlyCompliant, to));
    }
    if (m_summary.newlyNotCompliant != 0) {
        clauses.add(alone(m_summary.newlyNotCompliant, from));
    }
    clauses.add(m_summary.otherwiseChanged, Words::tr("1 answer differs otherwise"),
                Words::tr("%1 answers differ otherwise"));
    clauses.add(m_summary.nowAnswered + m_summary.noLongerAnswered,
                Words::tr("1 provision is answered on one side alone"),
                Words::tr("%1 provisions are answered on one side alone"));
    if (clauses.none() && m_summary.differToReview == 0) {
        clauses.add(Words::tr("no answer differs"));
    }
    const QString toReview = differingToReview();
    clauses.add(
        m_summary.differToReview,
        codes ? Words::tr("1 answer still to be reviewed contradicts the other form (%1)").arg(toReview)
              : Words::tr("1 answer still to be reviewed differs from that of %1 (%2)").arg(from, toReview),
        codes ? Words::tr("%1 answers still to be reviewed contradict the other form (%2)").arg(u"%1"_s, toReview)
              : Words::tr("%1 answers still to be reviewed differ from those of %2 (%3)").arg(u"%1"_s, from, toReview));
    clauses.add(m_summary.answeredInPart,
                codes ? Words::tr("1 provision cannot be compared, as not all that it covers is answered")
                      : Words::tr("1 provision cannot be compared, as not all that it joins is answered"),
                codes ? Words::tr("%1 provisions cannot be compared, as not all that they cover is answered")
                      : Words::tr("%1 provisions cannot be compared, as not all that they join is answered"));
    return clauses.list();
}

QString SummaryWords::answers() const
{
    return sentence(inTime() ? changesInTime() : differencesBetween());
}

QString SummaryWords::sameAnswers() const
{
    Clauses clauses;
    clauses.add(m_summary.answersSame,
                inTime() ? Words::tr("1 answer stayed the same") : Words::tr("1 answer is the same"),
                inTime() ? Words::tr("%1 answers stayed the same") : Words::tr("%1 answers are the same"));
    clauses.add(m_summary.asBroughtOver, Words::tr("1 answer is as it was brought over, still to be reviewed"),
                Words::tr("%1 answers are as they were brought over, still to be reviewed"));
    return sentence(clauses.list());
}

QString SummaryWords::texts() const
{
    const TextCounts &commentary = m_summary.commentary;
    const TextCounts &told = m_summary.explanation;
    const int explanations = told.rewritten + told.smallChange + told.linksChanged + told.added + told.removed;
    Clauses clauses;
    if (inTime()) {
        clauses.add(commentary.rewritten, Words::tr("1 commentary rewritten"), Words::tr("%1 commentaries rewritten"));
        clauses.add(commentary.smallChange, Words::tr("1 commentary changed a little"),
                    Words::tr("%1 commentaries changed a little"));
        clauses.add(commentary.linksChanged, Words::tr("1 commentary with another link address"),
                    Words::tr("%1 commentaries with other link addresses"));
        clauses.add(commentary.extended, Words::tr("1 commentary extended"), Words::tr("%1 commentaries extended"));
        clauses.add(commentary.added, Words::tr("1 commentary added"), Words::tr("%1 commentaries added"));
        clauses.add(commentary.removed, Words::tr("1 commentary removed"), Words::tr("%1 commentaries removed"));
        clauses.add(explanations, Words::tr("1 explanation changed"), Words::tr("%1 explanations changed"));
        clauses.add(m_summary.datesChanged, Words::tr("1 intended date changed"),
                    Words::tr("%1 intended dates changed"));
        clauses.add(m_summary.actionsAdded, Words::tr("1 action added"), Words::tr("%1 actions added"));
        clauses.add(m_summary.actionsRemoved, Words::tr("1 action removed"), Words::tr("%1 actions removed"));
        clauses.add(m_summary.answersUnchanged, Words::tr("1 answer unchanged word for word"),
                    Words::tr("%1 answers unchanged word for word"));
        return sentence(clauses.list());
    }
    clauses.add(commentary.rewritten, Words::tr("1 commentary in other words"),
                Words::tr("%1 commentaries in other words"));
    clauses.add(commentary.smallChange, Words::tr("1 commentary in nearly the same words"),
                Words::tr("%1 commentaries in nearly the same words"));
    clauses.add(commentary.linksChanged, Words::tr("1 commentary with another link address"),
                Words::tr("%1 commentaries with other link addresses"));
    clauses.add(commentary.extended, Words::tr("1 commentary with more beside the same words"),
                Words::tr("%1 commentaries with more beside the same words"));
    clauses.add(commentary.added + commentary.removed, Words::tr("1 commentary on one side alone"),
                Words::tr("%1 commentaries on one side alone"));
    clauses.add(explanations, Words::tr("1 explanation differs"), Words::tr("%1 explanations differ"));
    clauses.add(m_summary.datesChanged, Words::tr("1 intended date differs"), Words::tr("%1 intended dates differ"));
    clauses.add(m_summary.actionsAdded + m_summary.actionsRemoved, Words::tr("1 action on one side alone"),
                Words::tr("%1 actions on one side alone"));
    clauses.add(m_summary.answersUnchanged, Words::tr("1 answer the same word for word"),
                Words::tr("%1 answers the same word for word"));
    return sentence(clauses.list());
}

QString SummaryWords::evidence() const
{
    const auto has = [this](bool before) {
        return std::any_of(m_comparison.rows.cbegin(), m_comparison.rows.cend(), [before](const ComparisonRow &row) {
            return std::any_of(row.evidence.cbegin(), row.evidence.cend(), [before](const EvidenceChange &change) {
                return before ? change.before.has_value() : change.after.has_value();
            });
        });
    };
    const bool oneColumn = std::any_of(m_comparison.rows.cbegin(), m_comparison.rows.cend(),
                                       [](const ComparisonRow &row) { return row.oneColumn; });
    if (oneColumn) {
        const ComparedSide &side = m_comparison.from.oneColumn ? m_comparison.from : m_comparison.to;
        QString form = sideWords(m_comparison, side);
        form = m_comparison.kind == ComparisonKind::Codes ? form : Words::tr("the form of %1").arg(form);
        form[0] = form.at(0).toUpper();
        return Words::tr("%1 has one column for evidence and commentary: of the other form both together are "
                         "compared with it, and counted as commentary.")
            .arg(form);
    }
    // One column for both says nothing of what was added or taken out.
    if (has(true) != has(false)) {
        const QString without = sideWords(m_comparison, has(true) ? m_comparison.to : m_comparison.from);
        return Words::tr("The form of %1 has no evidence apart from its commentary.").arg(without);
    }
    Clauses clauses;
    if (inTime()) {
        clauses.add(m_summary.evidenceItemsAdded, Words::tr("1 item of evidence added"),
                    Words::tr("%1 items of evidence added"));
        clauses.add(m_summary.evidenceItemsRemoved,
                    clauses.none() ? Words::tr("1 item of evidence removed") : Words::tr("1 removed"),
                    clauses.none() ? Words::tr("%1 items of evidence removed") : Words::tr("%1 removed"));
    } else {
        clauses.add(m_summary.evidenceItemsAdded + m_summary.evidenceItemsRemoved,
                    Words::tr("1 item of evidence on one side alone"),
                    Words::tr("%1 items of evidence on one side alone"));
    }
    clauses.add(m_summary.addressesChanged, Words::tr("1 item of evidence at another address"),
                Words::tr("%1 items of evidence at other addresses"));
    clauses.add(m_summary.quotationsChanged,
                inTime() ? Words::tr("1 quotation changed") : Words::tr("1 quotation in other words"),
                inTime() ? Words::tr("%1 quotations changed") : Words::tr("%1 quotations in other words"));
    clauses.add(m_summary.evidenceWordsChanged, Words::tr("1 other item of evidence in other words"),
                Words::tr("%1 other items of evidence in other words"));
    return sentence(clauses.list());
}

QString SummaryWords::code() const
{
    if (!m_comparison.acrossEditions() || m_comparison.kind == ComparisonKind::Codes) {
        return {};
    }
    return codeSentence(m_summary);
}

QString codeSentence(const ComparisonSummary &summary)
{
    Clauses clauses;
    clauses.add(summary.isNew, Words::tr("1 provision is new"), Words::tr("%1 provisions are new"));
    clauses.add(summary.withdrawn,
                clauses.none() ? Words::tr("1 provision was withdrawn") : Words::tr("1 was withdrawn"),
                clauses.none() ? Words::tr("%1 provisions were withdrawn") : Words::tr("%1 were withdrawn"));
    // Counted in the newer edition's provisions; “codes compare” counts relations.
    const int both = summary.strengthenedAndRelaxed;
    const int more = summary.strengthened - both;
    const int less = summary.relaxed - both;
    clauses.add(more, Words::tr("1 provision that goes on asks for more"),
                Words::tr("%1 provisions that go on ask for more"));
    clauses.add(less, more > 0 ? Words::tr("1 for less") : Words::tr("1 provision that goes on asks for less"),
                more > 0 ? Words::tr("%1 for less") : Words::tr("%1 provisions that go on ask for less"));
    clauses.add(both,
                more + less > 0 ? Words::tr("1 for more in one thing and less in another")
                                : Words::tr("1 provision that goes on asks for more in one thing and less in another"),
                more + less > 0 ? Words::tr("%1 for more in one thing and less in another")
                                : Words::tr("%1 provisions that go on ask for more in one thing and less in another"));
    clauses.add(summary.demandUnsaid,
                Words::tr("of 1 that was reworded it is not said whether it asks for more or less"),
                Words::tr("of %1 that were reworded it is not said whether they ask for more or less"));
    clauses.add(summary.shouldBecameMust, Words::tr("1 provision is a must where a should stood before"),
                Words::tr("%1 provisions are musts where a should stood before"));
    clauses.add(summary.mustBecameShould, Words::tr("1 provision is a should where a must stood before"),
                Words::tr("%1 provisions are shoulds where a must stood before"));
    if (clauses.none()) {
        return Words::tr("The Code asks what it asked.");
    }
    return Words::tr("The Code: %1.").arg(clauses.list().join(Words::tr(", ")));
}

} // namespace attest
