// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "assessment/readiness/WordCounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WordingRules)
};

QString someOf(const QStringList &words)
{
    constexpr qsizetype shown = 10;
    return words.mid(0, shown).join(u' ') + (words.size() > shown ? u" …"_s : QString());
}

class RequirementDiffers final : public RowRule
{
public:
    QString id() const override { return u"requirement-differs"_s; }
    QString description() const override
    {
        return Words::tr("A row of an imported form whose requirement is not worded as the edition's: an older Code's "
                         "text, or changed by hand. The landlord's own word for landlord is no difference.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: one row still in the old Code's words");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.read() || !form.edition().officialWording || row.provision->incomplete) {
            return;
        }
        const QJsonObject cell = row.answer->source.value("requirement"_L1).toObject();
        const QString text = cell.value("text"_L1).toString();
        if (!cell.value("differs"_L1).toBool() || text.isEmpty()) {
            return;
        }
        const WordCounts printed(folded(text), passing());
        const WordCounts official(folded(row.provision->plainText()), passing());
        const QStringList added = printed.beyond(official);
        const QStringList missing = official.beyond(printed);
        if (added.isEmpty() && missing.isEmpty()) {
            return;
        }
        QString difference;
        if (!added.isEmpty()) {
            difference += Words::tr(" It has “%1”, which the Code has not.").arg(someOf(added));
        }
        if (!missing.isEmpty()) {
            difference += Words::tr(" It lacks “%1”.").arg(someOf(missing));
        }
        findings.push_back(
            finding(&row, Severity::Warning,
                    Words::tr("The form that was read in words this requirement otherwise than %1.%2 Check "
                              "that the answer was given to the right words.")
                        .arg(form.edition().name(), difference),
                    wordLine(folded(text))));
    }

private:
    /// The landlord's own word for landlord, and the marks of list items.
    static const QSet<QString> &passing()
    {
        static const QSet<QString> words = [] {
            QSet<QString> result = {
                u"landlord"_s,    u"landlords"_s,    u"council"_s, u"councils"_s, u"organisation"_s, u"organisations"_s,
                u"association"_s, u"associations"_s, u"we"_s,      u"our"_s,      u"its"_s,          u"their"_s,
                u"they"_s,        u"it"_s,           u"the"_s,     u"an"_s,       u"ii"_s,           u"iii"_s,
                u"iv"_s,          u"vi"_s,           u"vii"_s,     u"viii"_s};
            for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
                result.insert(QString(QChar(letter)));
            }
            return result;
        }();
        return words;
    }
};

class DefinitionDiffers final : public RowRule
{
public:
    QString id() const override { return u"definition-differs"_s; }
    QString description() const override
    {
        return Words::tr(
            "A definition of a complaint, quoted under a Yes where the Code prescribes one, in other words.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: Yes, with another definition quoted");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        static const QRegularExpression prescribed(uR"(must be defined as:? ?["']?([^"]+?)["']?$)"_s);
        const auto asked =
            row.says(Comply::Yes) ? prescribed.match(folded(row.provision->plainText())) : QRegularExpressionMatch();
        if (!asked.hasMatch()) {
            return;
        }
        const WordCounts official(asked.captured(1));
        for (const ReadinessPassage &passage : row.passages) {
            for (const Stretch &quotation : quotedDefinitions(passage)) {
                const WordCounts quoted(passage.folded.mid(quotation.at, quotation.length));
                const QStringList added = quoted.beyond(official);
                const QStringList missing = official.beyond(quoted);
                if (added.isEmpty() && missing.isEmpty()) {
                    continue;
                }
                findings.push_back(
                    finding(&row, Severity::Hint,
                            Words::tr("The definition quoted, “%1”, is not the Code's: it adds “%2” and "
                                      "lacks “%3”. The Code prescribes the words.")
                                .arg(withoutMarks(excerpt(passage.text, quotation)), someOf(added), someOf(missing)),
                            passage.folded.mid(quotation.at, quotation.length)));
                return;
            }
        }
    }

private:
    /// The sentence puts marks of its own round it.
    static QString withoutMarks(QString words)
    {
        static const QRegularExpression marks(uR"(^["'“‘]+|["'”’]+$)"_s);
        return words.remove(marks);
    }

    /// What stands in quotation marks, or after "defined as", and speaks of dissatisfaction.
    static std::vector<Stretch> quotedDefinitions(const ReadinessPassage &passage)
    {
        static const QRegularExpression inMarks(
            uR"(["']((?:an? )?(?:[a-z]+ ){0,4}dissatisfaction\b[^"\n]{8,400}?)["'](?![a-z]))"_s);
        static const QRegularExpression afterAs(
            uR"(\bdefin[a-z]+ [^.\n"']{0,80}?\b(?:as|is):? ((?:an? )?(?:[a-z]+ ){0,4}dissatisfaction\b[^".\n]{8,400}))"_s);
        std::vector<Stretch> result;
        for (const QRegularExpression *pattern : {&inMarks, &afterAs}) {
            for (auto it = pattern->globalMatch(passage.folded); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                result.push_back({match.capturedStart(1), match.capturedLength(1)});
            }
        }
        return result;
    }
};

class EditionWording final : public Rule
{
public:
    QString id() const override { return u"edition-wording"_s; }
    QString description() const override
    {
        return Words::tr(
            "An edition whose statements are a summary, or that has provisions without their full official "
            "wording.");
    }
    QString source() const override { return Words::tr("The form is published as the Ombudsman's own"); }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        const QString notice = form.edition().wordingNotice();
        if (notice.isEmpty()) {
            return {};
        }
        return {finding(nullptr, Severity::Warning,
                        Words::tr("%1 Set the form beside the Ombudsman's own before you publish it.").arg(notice),
                        form.edition().id.text(), Gate::Publication)};
    }
};

class EditionOutOfDate final : public Rule
{
public:
    QString id() const override { return u"edition-out-of-date"_s; }
    QString description() const override
    {
        return Words::tr(
            "An edition that was replaced before the assessment's year began, or that came into force long "
            "after it.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: an assessment against a Code no longer in force");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        const Edition &edition = form.edition();
        const AssessmentYear year = form.assessment().year;
        const QDate begins(year.startYear(), 4, 1);
        const QDate ends(year.endYear(), 3, 31);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QString day = u"d MMMM yyyy"_s;
        if (edition.effectiveTo.isValid() && edition.effectiveTo < begins) {
            return {
                finding(nullptr, Severity::Warning,
                        Words::tr("%1 was in force until %2, before %3 began. Start the assessment on the edition in "
                                  "force.")
                            .arg(edition.name(), british.toString(edition.effectiveTo, day), year.text()),
                        edition.id.text() + year.text())};
        }
        if (edition.effectiveFrom.isValid() && ends.addYears(1) < edition.effectiveFrom) {
            return {finding(nullptr, Severity::Warning,
                            Words::tr("%1 came into force on %2, long after %3. Check the year and the edition.")
                                .arg(edition.name(), british.toString(edition.effectiveFrom, day), year.text()),
                            edition.id.text() + year.text())};
        }
        return {};
    }
};
} // namespace

RuleList wordingRules()
{
    static const RequirementDiffers requirementDiffers;
    static const DefinitionDiffers definitionDiffers;
    static const EditionWording editionWording;
    static const EditionOutOfDate editionOutOfDate;
    return {&requirementDiffers, &definitionDiffers, &editionOutOfDate, &editionWording};
}

} // namespace attest::readiness
