// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "assessment/readiness/Unfinished.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YesRules)
};

class FutureUnderYes final : public RowRule
{
public:
    QString id() const override { return u"future-under-yes"_s; }
    QString description() const override
    {
        return Words::tr(
            "A Yes whose words say that something is still to come: “the policy will need changing”, “to be "
            "implemented”, “is being developed”, “from 1 July” of a day ahead. Promises to residents (“we "
            "will respond within 10 working days”) are not meant.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: Yes, but the policy will need changing");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.says(Comply::Yes)) {
            return;
        }
        Noticed noticed;
        for (const ReadinessPassage &passage : row.passages) {
            for (const Stretch &match : unfinishedIn(passage, form.input().today)) {
                noticed.add(passage, match);
            }
        }
        if (!noticed.isEmpty()) {
            findings.push_back(
                finding(&row, Severity::Warning,
                        Words::tr("The answer is Yes, but the words say that something is still to come: %1. "
                                  "If it is not in place, the answer is No or Partially, with a date.")
                            .arg(noticed.shown()),
                        noticed.what()));
        }
    }
};

class RestrictionUnderYes final : public RowRule
{
public:
    QString id() const override { return u"restriction-under-yes"_s; }
    QString description() const override
    {
        return Words::tr("A Yes that states what is not accepted (“anonymous complaints are not accepted”), where the "
                         "provision is not about exclusions.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: a restriction the Code may not allow, under a Yes");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        static const QRegularExpression aboutExclusions(
            uR"(exclu|refuse|restrict|unacceptable behaviour|not be considered|not to (?:accept|do so)|declin)"_s);
        static const QRegularExpression restriction(
            uR"(\b(?:complain[a-z]*|anonymous|third part(?:y|ies)|representatives?|social media)\b[^.;\n]{0,60}?\b(?:not|never|cannot|can't|won't|aren't) (?:be )?(?:accepted|considered|managed|logged|recorded|dealt with|handled|investigated|registered|responded to)\b)"
            uR"(|\b(?:not|never|cannot|can't|won't|don't|only|unable to) (?:accept|consider|investigate|log|deal with|respond to) (?:any |all )?(?:[a-z]+ )?(?:complaints?|anonymous|third part(?:y|ies)|representatives?)\b)"
            uR"(|\bcomplaints? must be (?:made|submitted|sent|put|received) in writing\b|\bcomplaints? (?:are |is )?only (?:accepted|taken|considered)\b)"_s);
        if (!row.says(Comply::Yes) || aboutExclusions.match(folded(row.provision->plainText())).hasMatch()) {
            return;
        }
        Noticed noticed;
        for (const ReadinessPassage &passage : row.passages) {
            forEachMatch(restriction, passage.own, sentencesAbout(Topic::Restriction, passage.own, passage.marks),
                         [&](const QRegularExpressionMatch &, Stretch where) {
                             if (!bindsStaff(passage, where)) {
                                 noticed.add(passage, where);
                             }
                         });
        }
        if (!noticed.isEmpty()) {
            findings.push_back(
                finding(&row, Severity::Hint,
                        Words::tr("Under a Yes, the words state a restriction: %1. Check that the provision "
                                  "allows it.")
                            .arg(noticed.shown()),
                        noticed.what()));
        }
    }

private:
    /// "Staff do not investigate complaints about themselves" keeps nobody from complaining.
    static bool bindsStaff(const ReadinessPassage &passage, Stretch match)
    {
        static const QRegularExpression staff(
            uR"(\b(?:staff|officers?|handlers?|managers?|investigators?|employees|contractors?|they)\b[^.;\n]{0,20}$)"_s);
        const Stretch sentence = sentenceAround(passage.own, match);
        return staff.match(passage.own.mid(sentence.at, match.at - sentence.at)).hasMatch();
    }
};
} // namespace

RuleList yesRules()
{
    static const FutureUnderYes futureUnderYes;
    static const RestrictionUnderYes restrictionUnderYes;
    return {&futureUnderYes, &restrictionUnderYes};
}

} // namespace attest::readiness
