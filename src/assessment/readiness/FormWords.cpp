// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/FormWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

constexpr qsizetype longestSentenceHalf = 300;
constexpr qsizetype longestSingleQuotation = 400;

QChar foldedCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80) {
        return u >= u'A' && u <= u'Z' ? QChar(u + 32) : (u == u'\r' || u == u'\f' ? QChar(u'\n') : c);
    }
    switch (u) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x00A0:
    case 0x2007:
    case 0x202F:
        return u' ';
    case 0x2028:
    case 0x2029:
        return u'\n';
    default:
        return c.toLower();
    }
}

bool opensAt(const QString &text, qsizetype at)
{
    const bool before = at == 0 || text[at - 1].isSpace() || u"([-/"_s.contains(text[at - 1]);
    return before && at + 1 < text.size() && !text[at + 1].isSpace();
}

/// Where the quotation that opens at `at` ends (one past its closing mark); -1 where none opens.
qsizetype quotationEnd(const QString &text, const QString &foldedText, qsizetype at)
{
    const QChar mark = text[at];
    if (mark == u'\u201C' || (mark == u'"' && opensAt(text, at))) {
        // One that is never closed was cut off, and what follows is part of it.
        const qsizetype end = foldedText.indexOf(u'"', at + 1);
        return end < 0 ? text.size() : end + 1;
    }
    if (mark != u'\u2018' && !(mark == u'\'' && opensAt(text, at))) {
        return -1;
    }
    const qsizetype last = std::min(text.size(), at + longestSingleQuotation);
    for (qsizetype i = at + 1; i < last; ++i) {
        const bool closes = foldedText[i] == u'\'' && !text[i - 1].isSpace();
        if (closes && (i + 1 == text.size() || !text[i + 1].isLetterOrNumber())) {
            return i + 1;
        }
    }
    return -1;
}

void blank(QString &text, Stretch stretch)
{
    std::fill_n(text.begin() + stretch.at, stretch.length, QChar(u'\n'));
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n') {
        return true;
    }
    if (c != u'.' && c != u'!' && c != u'?' && c != u';') {
        return false;
    }
    return at + 1 == text.size() || text[at + 1].isSpace();
}
} // namespace

QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), result.begin(), foldedCharacter);
    return result;
}

QString ownWords(const QString &text, const QString &foldedText, const std::vector<Stretch> &apart)
{
    QString result = foldedText;
    for (const Stretch &stretch : apart) {
        blank(result, stretch);
    }
    for (qsizetype i = 0; i < foldedText.size(); ++i) {
        if (foldedText[i] != u'"' && foldedText[i] != u'\'') {
            continue;
        }
        const qsizetype end = quotationEnd(text, foldedText, i);
        if (end > 0) {
            blank(result, {i, end - i});
            i = end - 1;
        }
    }
    return result;
}

std::vector<QStringView> wordsOf(const QString &foldedText)
{
    std::vector<QStringView> result;
    const QStringView all(foldedText);
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        const bool inside = i < all.size() && (all[i].isLetterOrNumber() || all[i].isMark());
        if (inside && begin < 0) {
            begin = i;
        } else if (!inside && begin >= 0) {
            result.push_back(all.mid(begin, i - begin));
            begin = -1;
        }
    }
    return result;
}

QString wordLine(const QString &foldedText)
{
    QString result;
    result.reserve(foldedText.size());
    for (const QStringView word : wordsOf(foldedText)) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += word;
    }
    return result;
}

Stretch sentenceAround(const QString &foldedText, Stretch match)
{
    qsizetype begin = match.at;
    while (begin > 0 && match.at - begin < longestSentenceHalf && !endsSentence(foldedText, begin - 1)) {
        --begin;
    }
    const qsizetype matchEnd = match.at + match.length;
    qsizetype end = matchEnd;
    while (end < foldedText.size() && end - matchEnd < longestSentenceHalf && !endsSentence(foldedText, end)) {
        ++end;
    }
    return {begin, end - begin};
}

QString excerpt(const QString &text, Stretch match)
{
    constexpr qsizetype around = 36;
    const Stretch sentence = sentenceAround(text, match);
    qsizetype begin = std::max(sentence.at, match.at - around);
    qsizetype end = std::min(sentence.at + sentence.length, match.at + match.length + around);
    while (begin > sentence.at && begin < match.at && !text[begin - 1].isSpace()) {
        ++begin;
    }
    while (end < sentence.at + sentence.length && end > match.at + match.length && !text[end].isSpace()) {
        --end;
    }
    QString words = text.mid(begin, std::min<qsizetype>(end - begin, 160)).simplified();
    if (begin > sentence.at) {
        words.prepend(u"… "_s);
    }
    if (end < sentence.at + sentence.length) {
        words.append(u" …"_s);
    }
    return words;
}

QString quotedList(const QStringList &excerpts, int more)
{
    constexpr qsizetype shown = 3;
    QStringList quoted;
    for (const QString &words : excerpts.mid(0, shown)) {
        quoted += Words::tr("“%1”", "words of the form in quotation marks").arg(words);
    }
    const QString list = quoted.join(Words::tr(", ", "between the members of a list"));
    const auto rest = int(excerpts.size() - quoted.size()) + more;
    return rest > 0 ? Words::tr("%1 and %2 more").arg(list).arg(rest) : list;
}

QString codeList(const QStringList &codes)
{
    constexpr qsizetype shown = 12;
    const QString list = codes.mid(0, shown).join(Words::tr(", ", "between the members of a list"));
    return codes.size() > shown ? Words::tr("%1 and %2 more").arg(list).arg(codes.size() - shown) : list;
}

bool namesClause(const QString &foldedText)
{
    static const QRegularExpression named(
        uR"(\b(?:pages?|pgs?|pp?|sections?|sect?|clauses?|cl|paragraphs?|paras?|points?|appendix|appendices|annex|chapter|part|stage \d of page)\b\.? ?(?:nos?\.? ?)?\(?[0-9ivx]+\b|§ ?[0-9]|(?<![0-9.£$])[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?![0-9%]|\.[0-9]| ?per ?cent))"_s);
    return named.match(foldedText).hasMatch();
}

} // namespace attest::readiness
