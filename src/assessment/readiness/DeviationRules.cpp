// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "base/Days.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeviationRules)
};
using Cell = ReadinessRow::Cell;

/// The date the answer gives; invalid where it gives none, or something else.
QDate complyBy(const Answer &answer)
{
    const QString text = answer.complyBy.trimmed();
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

/// A No or Partially for which the edition's form asks more than the word.
bool asksMore(const ReadinessRow &row, const ReadinessForm &form)
{
    const auto &levels = form.edition().form.deviation.appliesTo;
    return row.answered() && row.deviates() &&
           std::find(levels.cbegin(), levels.cend(), row.group->level) != levels.cend();
}

/// A time that explanation or commentary names.
struct NamedTime
{
    DateMention mention;
    QString words;
};

/// "by October 2025", "until 1 May 2026": a term, not something that happened.
bool promises(const ReadinessPassage &passage, const DateMention &mention)
{
    static const QRegularExpression term(uR"(\b(?:by|until|before|end of)(?: the)?(?: (?:start|middle|end) of)? ?$)"_s);
    const qsizetype begin = std::max<qsizetype>(0, mention.where.at - 24);
    return term.match(passage.own.mid(begin, mention.where.at - begin)).hasMatch();
}

/// The most exact time to come that explanation or commentary names; "reviewed in March 2025" is none.
std::optional<NamedTime> namedTime(const ReadinessRow &row, const QDate &today)
{
    std::optional<NamedTime> best;
    for (const ReadinessPassage &passage : row.passages) {
        if (passage.cell == Cell::Evidence) {
            continue;
        }
        for (const DateMention &mention : datesIn(passage.own)) {
            const bool toCome = !mention.date.isValid() || mention.date >= today || promises(passage, mention);
            if (toCome && (!best || mention.precision < best->mention.precision)) {
                best = NamedTime{mention, passage.text.mid(mention.where.at, mention.where.length).simplified()};
            }
        }
    }
    return best;
}

class WithoutExplanation final : public RowRule
{
public:
    QString id() const override { return u"deviation-without-explanation"_s; }
    QString field() const override { return u"explanation"_s; }
    QString description() const override
    {
        return Words::tr("A No or Partially without the explanation the form asks for; where only the commentary says "
                         "something, a warning to make it the explanation.");
    }
    QString source() const override { return Words::tr("The edition's form: what a deviation must carry"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!form.edition().form.deviation.explanation || !asksMore(row, form) ||
            row.passage(Cell::Explanation) != nullptr) {
            return;
        }
        const QString answer = complyWord(*row.answer->comply);
        if (const ReadinessPassage *commentary = row.passage(Cell::Commentary)) {
            findings.push_back(finding(
                &row, Severity::Warning,
                Words::tr("The answer is %1, and only the commentary could explain it. Move what explains it to the "
                          "explanation, so that the governing body finds it among the gaps.")
                    .arg(answer),
                complyKey(*row.answer->comply) + u'\n' + commentary->folded));
            return;
        }
        findings.push_back(
            finding(&row, Severity::Blocking,
                    Words::tr("The answer is %1, but nothing explains it. Say why, and what you are doing about it.")
                        .arg(answer),
                    complyKey(*row.answer->comply)));
    }
};

class WithoutDate final : public RowRule
{
public:
    QString id() const override { return u"deviation-without-date"_s; }
    QString field() const override { return u"comply_by"_s; }
    QString description() const override
    {
        return Words::tr("A No or Partially without the date of intended compliance, where the form asks for one; a "
                         "time named in the explanation without day, month and year is pointed out.");
    }
    QString source() const override { return Words::tr("The edition's form: what a deviation must carry"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!form.edition().form.deviation.date || !asksMore(row, form) || !row.answer->complyBy.trimmed().isEmpty()) {
            return;
        }
        const QString answer = complyWord(*row.answer->comply);
        const std::optional<NamedTime> time = namedTime(row, form.input().today);
        QString sentence;
        if (!time) {
            sentence =
                Words::tr("The answer is %1 without a date by which you intend to comply. Give day, month and year.")
                    .arg(answer);
        } else if (time->mention.precision == DateMention::Precision::Day) {
            sentence =
                Words::tr("The answer is %1 without a date by which you intend to comply. The words name “%2”: if "
                          "that is the date, enter it.")
                    .arg(answer, time->words);
        } else {
            sentence = Words::tr("The answer is %1 without a date by which you intend to comply: “%2” is no full date. "
                                 "Give day, month and year.")
                           .arg(answer, time->words);
        }
        findings.push_back(finding(&row, Severity::Blocking, sentence,
                                   complyKey(*row.answer->comply) + (time ? u'\n' + time->words : QString())));
    }
};

class NotFullDate final : public RowRule
{
public:
    QString id() const override { return u"date-not-full"_s; }
    QString field() const override { return u"comply_by"_s; }
    QString description() const override
    {
        return Words::tr("A date of intended compliance that is not a day, month and year; on forms that ask for no "
                         "date, a vague time (“end of Qtr,3”) under a No or Partially.");
    }
    QString source() const override
    {
        return Words::tr("A date that cannot be checked cannot be kept: published forms promise “end of Qtr,3”");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.answered()) {
            return;
        }
        const QString given = row.answer->complyBy.trimmed();
        if (!given.isEmpty() && !complyBy(*row.answer).isValid()) {
            findings.push_back(finding(&row, Severity::Blocking,
                                       Words::tr("“%1” is no full date. Give day, month and year, such as 31 March %2.")
                                           .arg(given, QString::number(form.input().today.year() + 1)),
                                       given));
            return;
        }
        const bool askedElsewhere = form.edition().form.deviation.date && asksMore(row, form);
        if (!given.isEmpty() || askedElsewhere || !row.deviates()) {
            return;
        }
        const std::optional<NamedTime> time = namedTime(row, form.input().today);
        if (time && time->mention.precision == DateMention::Precision::Vague) {
            findings.push_back(finding(&row, Severity::Warning,
                                       Words::tr("“%1” is no date that anybody can check. Name the month and year, or "
                                                 "enter the date by which you intend to comply.")
                                           .arg(time->words),
                                       time->words));
        }
    }
};

class DatePassed final : public RowRule
{
public:
    QString id() const override { return u"date-passed"_s; }
    QString field() const override { return u"comply_by"_s; }
    QString description() const override
    {
        return Words::tr("A date of intended compliance that has passed while the answer is still not Yes; on a form "
                         "that is approved or published, a warning.");
    }
    QString source() const override { return Words::tr("A date that has passed is a promise not kept"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        if (!row.answered() || !row.deviates()) {
            return;
        }
        const QDate date = complyBy(*row.answer);
        if (!date.isValid() || date >= form.input().today) {
            return;
        }
        findings.push_back(finding(
            &row, form.decided() ? Severity::Warning : Severity::Blocking,
            Words::tr("You intended to comply by %1, which has passed. If you comply now, change the answer; if not, "
                      "explain and give a new date.")
                .arg(dayInWords(date)),
            row.answer->complyBy));
    }
};

class DatesDiffer final : public RowRule
{
public:
    QString id() const override { return u"dates-differ"_s; }
    QString field() const override { return u"comply_by"_s; }
    QString description() const override
    {
        return Words::tr("An explanation that names one day or month only, and not that of the date entered.");
    }
    QString source() const override { return Words::tr("Both are printed in one cell, one after the other"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &, std::vector<Finding> &findings) const override
    {
        const QDate date = row.answered() && row.deviates() ? complyBy(*row.answer) : QDate();
        const ReadinessPassage *explanation = date.isValid() ? row.passage(Cell::Explanation) : nullptr;
        if (explanation == nullptr) {
            return;
        }
        std::vector<DateMention> promised;
        for (const DateMention &mention : datesIn(explanation->own)) {
            if (mention.date.isValid() && promises(*explanation, mention)) {
                promised.push_back(mention);
            }
        }
        if (promised.size() != 1) {
            return;
        }
        const DateMention &only = promised.front();
        const bool same = only.precision == DateMention::Precision::Day
                              ? only.date == date
                              : only.date.year() == date.year() && only.date.month() == date.month();
        if (same) {
            return;
        }
        const QString words = explanation->text.mid(only.where.at, only.where.length).simplified();
        findings.push_back(finding(&row, Severity::Warning,
                                   Words::tr("The explanation says “%1”, the date entered is %2. Make them agree.")
                                       .arg(words, dayInWords(date)),
                                   words + u'\n' + row.answer->complyBy));
    }
};
} // namespace

RuleList deviationRules()
{
    static const WithoutExplanation withoutExplanation;
    static const WithoutDate withoutDate;
    static const NotFullDate notFullDate;
    static const DatePassed datePassed;
    static const DatesDiffer datesDiffer;
    return {&withoutExplanation, &withoutDate, &notFullDate, &datePassed, &datesDiffer};
}

} // namespace attest::readiness
