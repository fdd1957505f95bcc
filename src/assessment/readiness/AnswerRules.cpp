// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "base/Days.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerRules)
};

class Unanswered final : public RowRule
{
public:
    QString id() const override { return u"unanswered"_s; }
    QString description() const override { return Words::tr("A provision that has no answer."); }
    QString source() const override
    {
        return Words::tr("Self-assessment form: landlords are required to complete it in full");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        if (row.read()) {
            return;
        }
        const QString word = row.answer == nullptr ? QString() : row.answer->complyAsWritten.simplified();
        findings.push_back(finding(
            &row, Severity::Blocking,
            word.isEmpty()
                ? Words::tr("There is no answer yet. Choose one.")
                : Words::tr("The form that was read in says “%1” here, which is no answer. Choose one.").arg(word),
            word));
    }
};

class Carried final : public RowRule
{
public:
    QString id() const override { return u"carried"_s; }
    QString description() const override
    {
        return Words::tr("An answer brought over from another assessment that nobody has confirmed or changed.");
    }
    QString source() const override
    {
        return Words::tr(
            "An answer that was brought over says what was true of another form; somebody has to look at it again");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        if (!row.carried()) {
            return;
        }
        const QString year = row.answer->carriedFrom.value("year"_L1).toString();
        const QString from = year.isEmpty() ? Words::tr("another assessment") : year;
        const bool blank = !row.answer->comply.has_value();
        findings.push_back(finding(
            &row, Severity::Blocking,
            blank
                ? Words::tr("The words come from %1, and there is no answer. Choose one, and change the words where "
                            "they no longer hold.")
                      .arg(from)
                : Words::tr("The answer comes from %1 and has not been reviewed. Confirm it, or change it.").arg(from),
            from));
    }
};

class NotOnForm final : public RowRule
{
public:
    QString id() const override { return u"answer-not-on-form"_s; }
    QString description() const override
    {
        return Words::tr("An answer that the edition's form does not know, such as Not applicable.");
    }
    QString source() const override { return Words::tr("The answers of the edition's own form"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || form.edition().form.prints(*row.answer->comply).has_value()) {
            return;
        }
        QStringList known;
        for (const FormAnswer &answer : form.edition().form.answers) {
            if (!known.contains(answer.prints)) {
                known.push_back(answer.prints);
            }
        }
        findings.push_back(finding(
            &row, Severity::Blocking,
            Words::tr("This form has no answer “%1”, only %2. Choose one of them and say in the commentary why the "
                      "provision does not arise, or accept this with a reason: the words are then printed as they are.")
                .arg(complyWord(*row.answer->comply), known.join(Words::tr(" and ", "between two answers"))),
            complyKey(*row.answer->comply)));
    }
};

class WordUnclear final : public RowRule
{
public:
    QString id() const override { return u"answer-word-unclear"_s; }
    QString description() const override
    {
        return Words::tr("An imported answer whose own word (“Partial”, “Yes – see note”) is not one of the form's and "
                         "had to be interpreted.");
    }
    QString source() const override
    {
        return Words::tr("The form prints Yes or No; other words on published forms leave the answer open");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || row.answer->review == Review::Reviewed ||
            row.answer->complyAsWritten.trimmed().isEmpty()) {
            return;
        }
        const Comply comply = *row.answer->comply;
        // One that the form does not know is already asked about.
        if (!form.edition().form.prints(comply).has_value() || plainly(comply, row.answer->complyAsWritten)) {
            return;
        }
        findings.push_back(
            finding(&row, Severity::Warning,
                    Words::tr("The form that was read in says “%1”, taken as %2. Confirm it, or change it.")
                        .arg(row.answer->complyAsWritten.simplified(), complyWord(comply)),
                    row.answer->complyAsWritten + u'\n' + complyKey(comply)));
    }

private:
    /// Whether the word leaves no doubt: "Y", "YES.", "Compliant".
    static bool plainly(Comply comply, const QString &written)
    {
        static const QStringList yes = {u"y"_s,        u"yes"_s, u"compliant"_s, u"comply"_s,
                                        u"complies"_s, u"✓"_s,   u"✔"_s,         u"true"_s};
        static const QStringList no = {u"n"_s, u"no"_s, u"non compliant"_s, u"noncompliant"_s, u"not compliant"_s,
                                       u"✗"_s, u"✘"_s,  u"false"_s};
        static const QStringList part = {u"partially"_s, u"partially compliant"_s};
        QString word = wordLine(folded(written));
        if (word.isEmpty()) {
            word = written.trimmed();
        }
        switch (comply) {
        case Comply::Yes:
            return yes.contains(word);
        case Comply::No:
            return no.contains(word);
        case Comply::Partially:
            return part.contains(word);
        case Comply::NotApplicable:
            break;
        }
        return word == "n a"_L1 || word == "na"_L1 || word == "not applicable"_L1;
    }
};

class ContradictsPractice final : public RowRule
{
public:
    QString id() const override { return u"answer-contradicts-practice"_s; }
    QString description() const override
    {
        return Words::tr("An answer that is better, or worse, than what policy and practice give together, without a "
                         "reason.");
    }
    QString source() const override
    {
        return Words::tr("The Ombudsman looks at policy and at practice; the form prints one honest answer");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || !row.answer->overruledBecause.trimmed().isEmpty()) {
            return;
        }
        const Answer &answer = *row.answer;
        const std::optional<Comply> given = together(answer);
        if (!given || *given == *answer.comply) {
            return;
        }
        const bool claimsMore = rank(*answer.comply) > rank(*given);
        findings.push_back(finding(
            &row, claimsMore ? Severity::Blocking : Severity::Warning,
            Words::tr("The answer is %1, but policy (%2) and practice (%3) make it %4. Change one of them, or say why "
                      "the answer holds.")
                .arg(complyWord(*answer.comply), said(answer.policyComplies), said(answer.practiceComplies),
                     complyWord(*given)),
            complyKey(*answer.comply) + u'\n' + complyKey(*given)));
    }

private:
    static int rank(Comply comply)
    {
        switch (comply) {
        case Comply::Yes:
            return 2;
        case Comply::Partially:
            return 1;
        case Comply::No:
        case Comply::NotApplicable:
            break;
        }
        return 0;
    }
    /// Of one that is said alone only what falls short counts: the other may still spoil a yes.
    static std::optional<Comply> together(const Answer &answer)
    {
        if (answer.policyComplies && answer.practiceComplies) {
            return deriveComply(answer.policyComplies, answer.practiceComplies);
        }
        const std::optional<Degree> alone = answer.policyComplies ? answer.policyComplies : answer.practiceComplies;
        const bool couldHold =
            !alone || *alone == Degree::Yes || (*alone == Degree::Partly && answer.comply != Comply::Yes);
        return couldHold ? std::nullopt : deriveComply(alone, alone);
    }
    static QString said(const std::optional<Degree> &degree)
    {
        if (!degree) {
            return Words::tr("not said", "whether policy or practice complies");
        }
        switch (*degree) {
        case Degree::Yes:
            return Words::tr("yes", "whether policy or practice complies");
        case Degree::Partly:
            return Words::tr("partly", "whether policy or practice complies");
        case Degree::No:
            break;
        }
        return Words::tr("no", "whether policy or practice complies");
    }
};

class YesWithoutEvidence final : public RowRule
{
public:
    QString id() const override { return u"yes-without-evidence"_s; }
    QString field() const override { return u"evidence"_s; }
    QString description() const override { return Words::tr("A Yes with nothing in the evidence column."); }
    QString source() const override { return Words::tr("Self-assessment form: support all statements with evidence"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || row.answer->comply != Comply::Yes) {
            return;
        }
        const bool shown = hasWords(row.passage(ReadinessRow::Cell::Evidence)) ||
                           (form.oneColumn() && hasWords(row.passage(ReadinessRow::Cell::Commentary)));
        if (shown) {
            return;
        }
        findings.push_back(finding(
            &row, Severity::Blocking,
            Words::tr(
                "The answer is Yes, but no evidence is given. Cite the policy with its page or clause, or say what "
                "shows that you comply."),
            u"yes"_s));
    }

private:
    /// A dash or a full stop is an empty cell.
    static bool hasWords(const ReadinessPassage *passage)
    {
        return passage != nullptr &&
               std::any_of(passage->text.cbegin(), passage->text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    }
};

class YesWithDate final : public RowRule
{
public:
    QString id() const override { return u"yes-with-date"_s; }
    QString field() const override { return u"comply_by"_s; }
    QString description() const override
    {
        return Words::tr("A Yes that still has a date by which the landlord intends to comply.");
    }
    QString source() const override { return Words::tr("A date is for what is not met yet"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || row.answer->comply != Comply::Yes || row.answer->complyBy.trimmed().isEmpty()) {
            return;
        }
        const QDate date = QDate::fromString(row.answer->complyBy.trimmed(), Qt::ISODate);
        findings.push_back(
            finding(&row, Severity::Warning,
                    Words::tr("The answer is Yes, yet there is a date by which you intend to comply (%1). "
                              "Take the date out, or change the answer.")
                        .arg(date.isValid() ? dayInWords(date) : row.answer->complyBy),
                    row.answer->complyBy));
    }
};
} // namespace

RuleList answerRules()
{
    static const Unanswered unanswered;
    static const Carried carried;
    static const NotOnForm notOnForm;
    static const ContradictsPractice contradictsPractice;
    static const YesWithoutEvidence yesWithoutEvidence;
    static const WordUnclear wordUnclear;
    static const YesWithDate yesWithDate;
    return {&unanswered, &carried, &notOnForm, &contradictsPractice, &yesWithoutEvidence, &wordUnclear, &yesWithDate};
}

} // namespace attest::readiness
