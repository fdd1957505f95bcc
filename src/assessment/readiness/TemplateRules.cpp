// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "assessment/readiness/WordCounts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateRules)
};
using Cell = ReadinessRow::Cell;

class PlaceholderLeft final : public RowRule
{
public:
    QString id() const override { return u"placeholder-left"_s; }
    QString description() const override
    {
        return Words::tr("A placeholder of a template: “[insert name]”, “<date>”, “XX”, “TBC”, “____”, “Lorem ipsum”, "
                         "“delete as appropriate”.");
    }
    QString source() const override { return Words::tr("Seen in published forms: template text left in"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        Noticed noticed;
        for (const ReadinessPassage &passage : row.passages) {
            const std::vector<Stretch> sentences = sentencesAbout(Topic::Placeholder, passage.own, passage.marks);
            forEachMatch(pattern(), passage.own, sentences,
                         [&](const QRegularExpressionMatch &, Stretch where) { noticed.add(passage, where); });
            lookForWait(passage, sentences, noticed);
        }
        if (!noticed.isEmpty()) {
            findings.push_back(finding(
                &row, Severity::Warning,
                Words::tr("A placeholder is still in the text: %1. Fill it in, or take it out.").arg(noticed.shown()),
                noticed.what()));
        }
    }

private:
    static const QRegularExpression &pattern()
    {
        static const QRegularExpression compiled(
            uR"(\[ ?(?:insert|add|enter|name|date|xx*|tbc|tba|landlord|organi[sz]ation|council|association|company|your|link|policy|title|number|address|e-?mail|url|web ?site|year|delete|select|choose|example|details|officer|job title|team|department|complete|include|to be)\b[^\]\n]{0,80}\])"
            uR"(|<{1,2} ?(?:insert|name|date|landlord|organi[sz]ation|council|association|link|title|number|address|e-?mail|url|year|team|department|officer|your|job)\b[^<>\n]{0,60}>)"
            uR"(|\{\{[^{}\n]{0,60}\}\}|\blorem ipsum\b|_{4,}|\?{2,}|\bx{2,}\b|\b(?:tbc|tba|tbd|t\.b\.c)\b)"
            uR"(|\b(?:delete|amend) as (?:appropriate|applicable|necessary)\b|\bclick (?:or tap )?here to enter\b|\bchoose an item\b)"
            uR"(|\b(?:enter|type|insert|add) (?:your )?(?:text|details|evidence|commentary|name|date|link|reference)s? here\b)"
            uR"(|\binsert (?:name|link|date|text|policy|reference|evidence|organisation|landlord)\b|\b(?:sample|example|dummy) text\b)"_s);
        return compiled;
    }
    /// "Date to be confirmed": by itself, or as a whole short sentence; a longer one may speak of what officers
    /// confirm.
    static void lookForWait(const ReadinessPassage &passage, const std::vector<Stretch> &sentences, Noticed &noticed)
    {
        static const QRegularExpression wait(
            uR"(\bto be (?:confirmed|advised|determined|decided)(?= *(?:$|[.,;:)\]\n])))"_s);
        constexpr size_t shortSentence = 8;
        forEachMatch(wait, passage.own, sentences, [&](const QRegularExpressionMatch &, Stretch where) {
            const Stretch sentence = sentenceAround(passage.own, where);
            if (wordsOf(passage.own.mid(sentence.at, sentence.length)).size() <= shortSentence) {
                noticed.add(passage, where);
            }
        });
    }
};

class InstructionLeft final : public Rule
{
public:
    QString id() const override { return u"instruction-left"_s; }
    QString description() const override
    {
        return Words::tr("A sentence of the form's own instructions among the landlord's words.");
    }
    QString source() const override { return Words::tr("Seen in published forms: template text left in"); }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        const QStringList sentences = instructions(form.edition());
        std::vector<Finding> findings;
        for (const ReadinessRow &row : form.rows()) {
            Noticed noticed;
            for (const ReadinessPassage &passage : row.passages) {
                for (const QString &sentence : sentences) {
                    const qsizetype at = passage.folded.indexOf(sentence);
                    if (at >= 0) {
                        noticed.add(passage, {at, sentence.size()});
                    }
                }
            }
            if (!noticed.isEmpty()) {
                findings.push_back(
                    finding(&row, Severity::Warning,
                            Words::tr("The form's own instructions are still in the text: %1. Take them out.")
                                .arg(noticed.shown()),
                            noticed.what()));
            }
        }
        return findings;
    }

private:
    static QStringList instructions(const Edition &edition)
    {
        static const QRegularExpression end(uR"((?<=[.!?])\s+)"_s);
        constexpr size_t tooShortToTell = 6;
        QStringList result;
        for (const QString &paragraph : edition.form.introduction) {
            for (const QString &sentence : folded(paragraph).split(end, Qt::SkipEmptyParts)) {
                if (wordsOf(sentence).size() >= tooShortToTell) {
                    result.push_back(sentence.trimmed());
                }
            }
        }
        return result;
    }
};

class RepeatsRequirement final : public RowRule
{
public:
    QString id() const override { return u"repeats-requirement"_s; }
    QString description() const override
    {
        return Words::tr(
            "A cell that says nothing but the requirement, where nothing beside it names a clause or page.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: the requirement in place of evidence");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        const QString requirement = folded(row.provision->plainText());
        const WordCounts asked(requirement, passing());
        constexpr qsizetype tooShortToTell = 6;
        if (asked.total() < tooShortToTell) {
            return;
        }
        for (const ReadinessPassage &passage : row.passages) {
            const bool alike = passage.folded.size() * 3 > requirement.size() * 2 &&
                               passage.folded.size() * 2 < requirement.size() * 3;
            constexpr double nearlyTheSame = 0.95;
            if (passage.cell == Cell::Explanation || !alike ||
                WordCounts(passage.folded, passing()).alike(asked) < nearlyTheSame || clauseBeside(row, passage)) {
                continue;
            }
            findings.push_back(
                finding(&row, Severity::Warning,
                        Words::tr("The text repeats the requirement. Say what your policy or practice is, "
                                  "and where that can be seen."),
                        passage.folded));
            return;
        }
    }

private:
    /// Words in which a landlord's own version differs from the Code's without saying more.
    static const QSet<QString> &passing()
    {
        static const QSet<QString> words = {u"landlord"_s,    u"landlords"_s, u"council"_s, u"organisation"_s,
                                            u"association"_s, u"we"_s,        u"our"_s,     u"us"_s,
                                            u"its"_s,         u"the"_s,       u"a"_s,       u"s"_s,
                                            u"must"_s,        u"should"_s,    u"will"_s,    u"are"_s,
                                            u"is"_s,          u"be"_s,        u"yes"_s};
        return words;
    }
    static bool clauseBeside(const ReadinessRow &row, const ReadinessPassage &passage)
    {
        return std::any_of(row.passages.cbegin(), row.passages.cend(), [&passage](const ReadinessPassage &other) {
            return &other != &passage && namesClause(other.folded);
        });
    }
};

class Filler final : public RowRule
{
public:
    QString id() const override { return u"filler"_s; }
    QString description() const override
    {
        return Words::tr("Evidence that says nothing, such as “Noted.” or “Compliant”.");
    }
    QString source() const override { return Words::tr("Seen in published forms: “Noted.” in place of evidence"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        const ReadinessPassage *evidence = row.passage(Cell::Evidence);
        const ReadinessPassage *commentary = row.passage(Cell::Commentary);
        if (evidence == nullptr && form.oneColumn()) {
            std::swap(evidence, commentary);
        }
        if (!row.says(Comply::Yes) || evidence == nullptr || !isFiller(*evidence) ||
            (form.oneColumn() && commentary != nullptr && !isFiller(*commentary))) {
            return;
        }
        findings.push_back(finding(&row, Severity::Warning,
                                   Words::tr("“%1” shows nothing. Cite the policy with its page or clause, or say what "
                                             "shows that you comply.")
                                       .arg(evidence->text.simplified()),
                                   evidence->folded));
    }

private:
    static bool isFiller(const ReadinessPassage &passage)
    {
        static const QSet<QString> fillers = {u"noted"_s,
                                              u"agreed"_s,
                                              u"accepted"_s,
                                              u"understood"_s,
                                              u"confirmed"_s,
                                              u"yes"_s,
                                              u"ok"_s,
                                              u"okay"_s,
                                              u"done"_s,
                                              u"compliant"_s,
                                              u"comply"_s,
                                              u"complies"_s,
                                              u"we comply"_s,
                                              u"we are compliant"_s,
                                              u"fully compliant"_s,
                                              u"yes we comply"_s,
                                              u"yes compliant"_s,
                                              u"in place"_s,
                                              u"this is in place"_s,
                                              u"already in place"_s,
                                              u"complete"_s,
                                              u"completed"_s,
                                              u"met"_s,
                                              u"n a"_s,
                                              u"na"_s,
                                              u"none"_s,
                                              u"nil"_s,
                                              u"not applicable"_s,
                                              u"no comment"_s,
                                              u"no comments"_s,
                                              u"nothing to add"_s,
                                              u"as required"_s,
                                              u"this is done"_s,
                                              u"we do this"_s,
                                              u"happening"_s};
        constexpr qsizetype longest = 24;
        return passage.folded.size() <= longest && fillers.contains(wordLine(passage.folded));
    }
};
} // namespace

RuleList templateRules()
{
    static const PlaceholderLeft placeholderLeft;
    static const InstructionLeft instructionLeft;
    static const RepeatsRequirement repeatsRequirement;
    static const Filler filler;
    return {&placeholderLeft, &instructionLeft, &repeatsRequirement, &filler};
}

} // namespace attest::readiness
