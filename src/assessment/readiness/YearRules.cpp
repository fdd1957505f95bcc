// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YearRules)
};

class StaleYear final : public Rule
{
public:
    QString id() const override { return u"stale-year"_s; }
    QString description() const override
    {
        return Words::tr(
            "Words that name an earlier year than the assessment's (“2022-23”, “last reviewed in March 2021”, "
            "an earlier edition of the Code); inside quotations and addresses only a hint. The years of Acts "
            "and of this edition, “since 2019”, and comparisons with this year are not meant.");
    }
    QString source() const override
    {
        return Words::tr("A year that has passed may be left over from an earlier form");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        std::vector<Finding> findings;
        const Repeated documents = documentsOfManyRows(form);
        Repeated inAddresses;
        for (const ReadinessRow &row : form.rows()) {
            Noticed own;
            Noticed quoted;
            for (const Mention &mention : mentionsIn(row, form)) {
                if (mention.document.isEmpty() || !documents.holds(folded(mention.document))) {
                    (mention.inOwnWords ? own : quoted).add(*mention.passage, mention.where);
                }
            }
            for (const ReadinessLink &link : row.links) {
                if (addressIsStale(link.address, form)) {
                    inAddresses.add(link.address, link.address, row);
                }
            }
            if (!own.isEmpty()) {
                findings.push_back(finding(
                    &row, Severity::Warning,
                    Words::tr("The words name an earlier year than %1: %2. Bring them up to date, or accept this "
                              "with a reason.")
                        .arg(form.assessment().year.text(), own.shown()),
                    own.what()));
            }
            if (!quoted.isEmpty()) {
                findings.push_back(
                    finding(&row, Severity::Hint,
                            Words::tr("A quotation names an earlier year than %1: %2. Check that this is "
                                      "still the wording in force.")
                                .arg(form.assessment().year.text(), quoted.shown()),
                            quoted.what()));
            }
        }
        for (const Repeated::Thing &thing : documents.things()) {
            findings.push_back(finding(thing.rows.front(), Severity::Warning,
                                       Words::tr("The evidence “%1”%2 names an earlier year than %3. Check that it is "
                                                 "still in force, or cite the newer one.")
                                           .arg(thing.shown, thing.elsewhere(), form.assessment().year.text()),
                                       thing.thing));
        }
        for (const Repeated::Thing &thing : inAddresses.things()) {
            findings.push_back(
                finding(thing.rows.front(), Severity::Hint,
                        Words::tr("The address %1 names an earlier year than %2%3. Check that it leads to "
                                  "the document in force.")
                            .arg(thing.shown, form.assessment().year.text(), thing.elsewhere()),
                        thing.thing));
        }
        return findings;
    }

private:
    /// Older ones are history, not last year's text: the first self-assessments are of 2020.
    static constexpr int yearsBack = 6;

    static bool early(const YearMention &year, const ReadinessForm &form)
    {
        const int current = form.assessment().year.startYear();
        const int named = year.kind == YearMention::Kind::Range ? year.last : year.first;
        return named < current && year.first >= current - yearsBack;
    }

    /// An earlier year in a row.
    struct Mention
    {
        const ReadinessPassage *passage;
        Stretch where;
        bool inOwnWords;
        QString document; ///< the name that the year ends, where it is a document's
    };

    /// A policy is cited row after row: it is told once. What one row alone cites is told with that row's words.
    static Repeated documentsOfManyRows(const ReadinessForm &form)
    {
        Repeated all;
        for (const ReadinessRow &row : form.rows()) {
            for (const Mention &mention : mentionsIn(row, form)) {
                if (!mention.document.isEmpty()) {
                    all.add(folded(mention.document), mention.document, row);
                }
            }
        }
        Repeated many;
        for (const Repeated::Thing &thing : all.things()) {
            for (const ReadinessRow *row : thing.rows) {
                if (thing.rows.front() != thing.rows.back()) {
                    many.add(thing.thing, thing.shown, *row);
                }
            }
        }
        return many;
    }

    static std::vector<Mention> mentionsIn(const ReadinessRow &row, const ReadinessForm &form)
    {
        std::vector<Mention> mentions;
        for (const ReadinessPassage &passage : row.passages) {
            lookAt(row, passage, form, mentions);
        }
        return mentions;
    }

    static void lookAt(const ReadinessRow &row, const ReadinessPassage &passage, const ReadinessForm &form,
                       std::vector<Mention> &mentions)
    {
        for (const YearMention &year : passage.years) {
            if (!early(year, form)) {
                continue;
            }
            const bool inOwn = !passage.own[year.where.at].isSpace();
            if (!inOwn && insideAddress(passage, year.where)) {
                continue;
            }
            const Stretch sentence = sentenceAround(passage.folded, year.where);
            const QString before = passage.folded.mid(sentence.at, year.where.at - sentence.at);
            const qsizetype end = year.where.at + year.where.length;
            const QString after = passage.folded.mid(end, sentence.at + sentence.length - end);
            if (headsCarried(row, before + after) || belongs(before) || isThisEdition(year, before, after, form) ||
                (year.kind == YearMention::Kind::Label && comparesWithNow(passage, sentence, form))) {
                continue;
            }
            mentions.push_back({&passage, year.where, inOwn, inOwn ? documentNamed(passage, year.where) : QString()});
        }
    }

    /// "Complaints policy 2024" of "Complaints policy 2024, page 3, clause 1.4": the same document is cited in many
    /// rows, and is told once. Empty where the year does not end a short name at the beginning of an item.
    static QString documentNamed(const ReadinessPassage &passage, Stretch year)
    {
        constexpr qsizetype longestName = 60;
        // Only so far back: a cell may hold thousands of years and no line break.
        const qsizetype from = std::max(qsizetype(0), year.at - longestName);
        const qsizetype lineBreak = QStringView(passage.folded).mid(from, year.at - from).lastIndexOf(u'\n');
        const qsizetype begin = from + lineBreak + 1;
        const qsizetype end = year.at + year.length;
        const bool ends = end >= passage.text.size() || u",;:)\n"_s.contains(passage.text[end]);
        if (passage.cell != ReadinessPassage::Cell::Evidence || !ends || end - begin > longestName ||
            (lineBreak < 0 && from > 0)) {
            return {};
        }
        return passage.text.mid(begin, end - begin).trimmed();
    }

    /// "From 4.2 of the Complaint Handling Code 2022 (2022-23):" over words that were carried: it was put there on
    /// purpose and stays until somebody reviews the row. `around` is the sentence without the year in question.
    static bool headsCarried(const ReadinessRow &row, const QString &around)
    {
        return row.carried() && around.trimmed().endsWith(u':') && !row.answer->carriedFrom.isEmpty();
    }

    /// The years of laws, of other bodies' reports and of beginnings stay what they are.
    static bool belongs(const QString &before)
    {
        static const QRegularExpression law(
            uR"(\b(?:acts?|regulations?|regs|order|directive|gdpr|standards?|bill|rules|legislation|scheme|iso [0-9]+)(?: of)?[ ,(]*$)"_s);
        static const QRegularExpression beginning(
            uR"(\b(?:since|introduced (?:in|from|on)|established in|founded in|formed in|joined in|(?:in|into) (?:force|effect) (?:in|from|on|since)|in place (?:from|since)|implemented (?:in|from|on)|launched in|adopted in)(?: (?:the start of|early|mid|late|[0-9]{1,2}(?:st|nd|rd|th)?))*(?: [a-z]+)? ?,? ?$)"_s);
        static const QRegularExpression others(uR"(\b(?:spotlight|white paper|grenfell)\b)"_s);
        return law.match(before).hasMatch() || beginning.match(before).hasMatch() || others.match(before).hasMatch();
    }

    /// "Complaint Handling Code 2024" on a form of that edition, in whichever year.
    static bool isThisEdition(const YearMention &year, const QString &before, const QString &after,
                              const ReadinessForm &form)
    {
        static const QRegularExpression codeBefore(uR"(\bcode[^.;\n]{0,40}$)"_s);
        static const QRegularExpression codeAfter(
            uR"(^[ )]*(?:complaint handling |statutory )?(?:code|edition|version)\b)"_s);
        const Edition &edition = form.edition();
        const QString named = QString::number(year.first);
        const bool thisYear = edition.edition.contains(named) || edition.effectiveFrom.year() == year.first ||
                              edition.published.year() == year.first;
        return thisYear && year.kind == YearMention::Kind::Bare &&
               (codeBefore.match(before).hasMatch() || codeAfter.match(after).hasMatch());
    }

    static bool comparesWithNow(const ReadinessPassage &passage, Stretch sentence, const ReadinessForm &form)
    {
        return std::any_of(passage.years.cbegin(), passage.years.cend(), [&](const YearMention &other) {
            const bool same = other.where.at >= sentence.at && other.where.at < sentence.at + sentence.length;
            return same && other.kind == YearMention::Kind::Label && other.first >= form.assessment().year.startYear();
        });
    }

    static bool insideAddress(const ReadinessPassage &passage, Stretch where)
    {
        qsizetype begin = where.at;
        while (begin > 0 && !passage.folded[begin - 1].isSpace() && where.at - begin < 400) {
            --begin;
        }
        const QStringView word = QStringView(passage.folded).mid(begin, where.at - begin);
        return word.contains("://"_L1) || word.contains("www."_L1);
    }

    static bool addressIsStale(const QString &address, const ReadinessForm &form)
    {
        QString words = folded(address);
        // An address parts its words by marks that elsewhere belong to a number.
        words.replace(u'_', u'-');
        words.replace("%20"_L1, " "_L1);
        const std::vector<YearMention> years = yearsIn(words);
        const bool any =
            std::any_of(years.cbegin(), years.cend(), [&form](const YearMention &year) { return early(year, form); });
        const bool now = std::any_of(years.cbegin(), years.cend(), [&form](const YearMention &year) {
            return year.last >= form.assessment().year.startYear();
        });
        return any && !now;
    }
};
} // namespace

RuleList yearRules()
{
    static const StaleYear staleYear;
    return {&staleYear};
}

} // namespace attest::readiness
