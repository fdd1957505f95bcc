// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Years.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
QString months()
{
    return uR"((?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))"_s;
}

int monthOf(QStringView name)
{
    static const QStringList starts = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(starts.indexOf(name.left(3).toString())) + 1;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A run of digits and where it ends.
struct Digits
{
    qsizetype end = 0;
    int length = 0;
    int value = 0;
};

Digits digitsAt(const QString &text, qsizetype at)
{
    Digits result{at, 0, 0};
    while (result.end < text.size() && isDigit(text[result.end])) {
        if (result.length < 6) {
            result.value = result.value * 10 + text[result.end].digitValue();
        }
        ++result.length;
        ++result.end;
    }
    return result;
}

/// The digits after a joiner such as "-", "/", " to " or " and ": length 0 where there are none.
Digits joinedDigits(const QString &text, qsizetype at, bool slashOnly)
{
    qsizetype next = at;
    while (next < text.size() && text[next] == u' ' && next - at < 2) {
        ++next;
    }
    if (next >= text.size()) {
        return {};
    }
    if (text[next] == u'/' || (!slashOnly && text[next] == u'-')) {
        ++next;
    } else if (!slashOnly && QStringView(text).mid(next, 3) == u"to ") {
        next += 3;
    } else {
        return {};
    }
    while (next < text.size() && text[next] == u' ' && next - at < 6) {
        ++next;
    }
    return digitsAt(text, next);
}

/// Whether the number from `begin` to `end` stands alone: no part of a sum, a longer number, a code or a telephone
/// number.
bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    if (begin > 0) {
        const QChar before = text[begin - 1];
        if (before.isLetterOrNumber() || before == u'£' || before == u'_' || before == u'#') {
            return false;
        }
        const bool numberBefore = begin > 1 && isDigit(text[begin - 2]);
        if (numberBefore && (before == u' ' || before == u',')) {
            return false;
        }
    }
    if (end >= text.size()) {
        return true;
    }
    const bool numberAfter = end + 1 < text.size() && isDigit(text[end + 1]);
    return !text[end].isLetter() && !(numberAfter && (text[end] == u',' || text[end] == u'.' || text[end] == u' '));
}

bool countsThings(const QString &text, qsizetype end)
{
    static const QRegularExpression things(
        uR"(^ (?:complaints?|homes|propert|tenan|resident|cases|customers|units|households|responses|days|calls|repairs|surveys|leaseholders|staff|people))"_s);
    return end < text.size() && text[end] == u' ' && things.match(text.mid(end, 16)).hasMatch();
}

/// A label written short: 23/24. Pages and other fractions look alike, so that the words around it decide.
std::optional<YearMention> shortLabel(const QString &text, qsizetype at, const Digits &first)
{
    const Digits second = joinedDigits(text, first.end, true);
    if (second.length != 2 || second.value != first.value + 1 || first.value < 15 || first.value > 60) {
        return std::nullopt;
    }
    const bool longer = second.end < text.size() && (text[second.end] == u'/' || text[second.end].isLetterOrNumber());
    const bool partOfDate = at > 0 && (text[at - 1] == u'/' || text[at - 1] == u'-' || text[at - 1] == u'.');
    static const QRegularExpression notYear(uR"((?:pages?|pp?\.?|sections?|paras?|no\.?|clauses?) ?$)"_s);
    if (longer || partOfDate ||
        notYear.match(text.mid(std::max<qsizetype>(0, at - 10), std::min<qsizetype>(at, 10))).hasMatch()) {
        return std::nullopt;
    }
    return YearMention{YearMention::Kind::Label, {at, second.end - at}, 2000 + first.value, 2000 + second.value};
}

YearMention longYear(const QString &text, qsizetype at, const Digits &first)
{
    const YearMention bare{YearMention::Kind::Bare, {at, 4}, first.value, first.value};
    const Digits second = joinedDigits(text, first.end, false);
    const bool dateFollows = second.end < text.size() && second.length > 0 &&
                             (text[second.end] == u'-' || text[second.end] == u'/') && second.end + 1 < text.size() &&
                             isDigit(text[second.end + 1]);
    if (dateFollows || (second.length != 2 && second.length != 4)) {
        return bare;
    }
    const int last = second.length == 4 ? second.value : first.value / 100 * 100 + second.value;
    if (last == first.value + 1) {
        return {YearMention::Kind::Label, {at, second.end - at}, first.value, last};
    }
    if (second.length == 4 && last > first.value && last < first.value + 20) {
        return {YearMention::Kind::Range, {at, second.end - at}, first.value, last};
    }
    return bare;
}

QDate lastOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addMonths(1).addDays(-1);
}
} // namespace

std::vector<YearMention> yearsIn(const QString &foldedText)
{
    std::vector<YearMention> result;
    for (qsizetype i = 0; i < foldedText.size(); ++i) {
        if (!isDigit(foldedText[i])) {
            continue;
        }
        const Digits digits = digitsAt(foldedText, i);
        std::optional<YearMention> found;
        if (digits.length == 4 && digits.value >= 2000 && digits.value < 2100 &&
            standsAlone(foldedText, i, digits.end) && !countsThings(foldedText, digits.end)) {
            found = longYear(foldedText, i, digits);
        } else if (digits.length == 2 && standsAlone(foldedText, i, digits.end)) {
            found = shortLabel(foldedText, i, digits);
        }
        if (found) {
            result.push_back(*found);
            i = std::max(digits.end, found->where.at + found->where.length) - 1;
        } else {
            i = digits.end - 1;
        }
    }
    return result;
}

std::vector<DateMention> datesIn(const QString &foldedText)
{
    static const QRegularExpression day(
        uR"(\b(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>%1)[,.]? (?<y>20[0-9]{2})|(?<m2>%1) (?<d2>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y2>20[0-9]{2})|(?<d3>[0-9]{1,2})[/.-](?<m3>[0-9]{1,2})[/.-](?<y3>20[0-9]{2})|(?<y4>20[0-9]{2})-(?<m4>[0-9]{2})-(?<d4>[0-9]{2}))\b)"_s
            .arg(months()));
    static const QRegularExpression monthOnly(uR"(\b(?<m>%1)[,.]? (?<y>20[0-9]{2})\b)"_s.arg(months()));
    static const QRegularExpression vague(
        uR"(\b(?:(?:the )?(?:end|start|beginning|middle) of (?:the )?(?:(?:first|second|third|fourth|next|this|financial|calendar) )*(?:q(?:tr|uarter)?\b[., ]{0,2}[1-4]?|year|month|summer|autumn|winter|spring|%1\b)|q(?:tr|uarter)[., ]{0,2}[1-4]\b|q[1-4]\b|(?:next|this coming|following) (?:quarter|month|year|financial year|spring|summer|autumn|winter|committee|board|meeting)|later (?:this|next) year|(?:this|by|in) (?:the )?(?:spring|summer|autumn|winter)|(?:by|until|before) (?:(?:early|mid|late|the end of) )?(?:%1)\b|in due course|as soon as (?:possible|practicable)|in the (?:near|coming|next few) (?:future|months?|weeks?|year)|shortly|imminently|future (?:[a-z]+ )?meeting)(?! 20[0-9]{2}))"_s
            .arg(months()));
    std::vector<DateMention> result;
    QString rest = foldedText;
    const auto take = [&](const QRegularExpressionMatch &match, DateMention::Precision precision, QDate date) {
        const Stretch where{match.capturedStart(), match.capturedLength()};
        result.push_back({precision, where, date});
        std::fill_n(rest.begin() + where.at, where.length, QChar(u'\n'));
    };
    for (auto it = day.globalMatch(foldedText); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto part = [&match](const QString &letter) {
            QString words = match.captured(letter);
            for (const QString &form : {u"2"_s, u"3"_s, u"4"_s}) {
                words += match.captured(letter + form);
            }
            return words;
        };
        const QString month = part(u"m"_s);
        const QDate date(part(u"y"_s).toInt(), month[0].isDigit() ? month.toInt() : monthOf(month),
                         part(u"d"_s).toInt());
        if (date.isValid()) {
            take(match, DateMention::Precision::Day, date);
        }
    }
    for (auto it = monthOnly.globalMatch(QString(rest)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match, DateMention::Precision::Month,
             lastOfMonth(match.captured(u"y"_s).toInt(), monthOf(match.captured(u"m"_s))));
    }
    for (auto it = vague.globalMatch(QString(rest)); it.hasNext();) {
        take(it.next(), DateMention::Precision::Vague, {});
    }
    std::sort(result.begin(), result.end(),
              [](const DateMention &a, const DateMention &b) { return a.where.at < b.where.at; });
    return result;
}

std::optional<QDate> dateEndingIn(const QString &foldedText, const YearMention &year)
{
    static const QRegularExpression words(
        uR"((?:\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?\b(?<m>%1)[,.]? $|\b(?<m2>%1) (?<d2>[0-9]{1,2})(?:st|nd|rd|th)?,? $|\b(?<d3>[0-9]{1,2})[/.-](?<m3>[0-9]{1,2})[/.-]$)"_s
            .arg(months()));
    constexpr qsizetype longest = 28;
    const qsizetype begin = std::max<qsizetype>(0, year.where.at - longest);
    const auto match = words.match(foldedText.mid(begin, year.where.at - begin));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString name = match.captured(u"m"_s) + match.captured(u"m2"_s);
    const int month = name.isEmpty() ? match.captured(u"m3"_s).toInt() : monthOf(name);
    const QString day = match.captured(u"d"_s) + match.captured(u"d2"_s) + match.captured(u"d3"_s);
    const QDate date(year.first, month, day.isEmpty() ? 1 : day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace attest::readiness
