// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/LineJoints.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace attest::positions {

namespace {

constexpr double kWordsTouch = 0.1;
constexpr double kWideLetter = 1.6; // of a word's usual one

bool touches(const PlacedWord *one, const PlacedWord *next)
{
    return next->box.left() - one->box.right() <= kWordsTouch * next->box.height();
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == QChar(QChar::SoftHyphen);
}

bool beginsAddress(const QString &token)
{
    static const QRegularExpression start(QStringLiteral("^[(\\[<\"'“‘]*(?:https?:|www\\.)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(token).hasMatch();
}

/// What could stand within an address and hardly within words.
bool looksLikeAddress(const QString &token)
{
    static const QRegularExpression part(QStringLiteral("[/=&?%_#]|\\w\\.\\w|\\d|\\w-\\w"));
    return part.match(token).hasMatch();
}

/// A year, a code, a percentage: what an address holds as well, and words more often.
bool isNumber(const QString &token)
{
    static const QRegularExpression number(QStringLiteral("^[£€]?\\d[\\d/.,:;%–-]*$"));
    return number.match(token).hasMatch();
}

/// What goes on behind a sign that ends sentences, too.
bool goesOnBehindStop(const QString &token, bool alone)
{
    static const QRegularExpression signs(QStringLiteral("[=&%_]|^[a-z0-9][^/]*/|^/|^[a-z0-9-]{2,}\\.[a-z]{2,}"));
    return (alone && token.front().isLower()) || signs.match(token).hasMatch();
}

/// "learning/ and our leaflet": a word that parts of addresses hardly consist of.
bool joinsWords(const QString &token)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "a an and are as at be been before both but by can for from had has have if in into is it its may not of "
            "on or our shall should so that the their them then there these they this those through to too under "
            "until was we were when where which while who whose will with would you your");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QRegularExpression word(QStringLiteral("^([a-z]+)[.,;:]?$"));
    const QRegularExpressionMatch match = word.match(token);
    return match.hasMatch() && words.contains(match.captured(1));
}

QString comparable(const QString &address)
{
    return QUrl::fromPercentEncoding(address.toUtf8()).toLower();
}

} // namespace

QString firstToken(const TextLine &line)
{
    QString out;
    for (size_t i = 0; i < line.words.size(); ++i) {
        if (i > 0 && !touches(line.words[i - 1], line.words[i])) {
            break;
        }
        out += line.words[i]->text;
    }
    return out;
}

double widthOfFirstToken(const TextLine &line)
{
    double right = line.words.front()->box.right();
    for (size_t i = 1; i < line.words.size() && touches(line.words[i - 1], line.words[i]); ++i) {
        right = line.words[i]->box.right();
    }
    return right - line.words.front()->box.left();
}

LineRoom roomBefore(const TextLine &next, double left, double space)
{
    const double width = widthOfFirstToken(next);
    const double letter = width / static_cast<double>(std::max(firstToken(next).size(), qsizetype(1)));
    return left < std::min(letter * kWideLetter, width) ? LineRoom::None
           : left < space + width                       ? LineRoom::Letter
                                                        : LineRoom::Word;
}

void LineJoints::learn(const std::vector<TextLine> &lines)
{
    bool mayEnd = true; // whether a line's first word may be the end of one
    for (const TextLine &line : lines) {
        QString token;
        bool first = mayEnd;
        int count = 0;
        for (size_t i = 0; i < line.words.size(); ++i) {
            token += line.words[i]->text;
            const bool last = i + 1 == line.words.size();
            if (!last && touches(line.words[i], line.words[i + 1])) {
                continue;
            }
            // The last word of a line may be the beginning of one, too; so may a line's only word.
            ++count;
            mayEnd = last && (isHyphen(token.back()) || count == 1 || beginsAddress(token));
            m_words.learn(token, !first && !mayEnd, first && &line != &lines.front());
            first = false;
            token.clear();
        }
    }
}

LineJoint LineJoints::atHyphen(const QString &before, const QString &after) const
{
    QString left = before;
    left.chop(1);
    if (before.back() == QChar(QChar::SoftHyphen)) {
        return LineJoint::Healed;
    }
    static const QRegularExpression domain(QStringLiteral("\\w\\.\\w"));
    if (before.contains(u'@') || after.contains(domain)) {
        return LineJoint::Touching; // an address
    }
    const qsizetype apart = left.lastIndexOf(u'-'); // "stage-by-stage": the part that is broken
    const QString half = bareWord(left.mid(apart + 1));
    const QString other = bareWord(after);
    if (m_words.contains(bareWord(left) + u'-' + other)) {
        return LineJoint::Touching;
    }
    if (m_words.contains(bareWord(left + after)) || m_words.contains(half + other)) {
        return LineJoint::Healed;
    }
    // Two words of their own are joined by the hyphen that was written; halves of one are not words.
    return m_words.contains(half) || m_words.contains(other) || half.size() <= 2 ? LineJoint::Touching
                                                                                 : LineJoint::Healed;
}

/// Whether an address, which nothing says where it leads, was broken. It is where one of its signs stands, and within
/// its letters only where the line had no place for one more.
bool LineJoints::goesOnAddress(const QString &before, const TextLine &line, const TextLine &next, LineRoom room) const
{
    static const QString signs = QStringLiteral("/-_.=?&%#~:");
    const QString after = firstToken(next);
    const QChar last = before.back();
    if (QStringLiteral("([{<\"'“‘").contains(after.front()) || QStringLiteral(",;!)]}>\"'”’").contains(last)) {
        return false;
    }
    if (isNumber(after)) {
        return room != LineRoom::Word && QStringLiteral("/-_=").contains(last);
    }
    const bool alone = next.words.size() == 1 ||
                       next.words.back()->box.right() - next.words.front()->box.left() <= widthOfFirstToken(next) + 0.5;
    const bool goesOn = looksLikeAddress(after) || (alone && after.front().isLower());
    if (QStringLiteral(".:?").contains(last)) {
        return goesOnBehindStop(after, alone);
    }
    if (signs.contains(last)) {
        // An address that ends in a stroke, and after it words of their own.
        const bool fresh = !goesOn && !alone && after.front().isUpper() && m_words.contains(bareWord(after));
        return ((room != LineRoom::Word && !fresh) || goesOn) && !(last == u'/' && joinsWords(after));
    }
    if (signs.contains(after.front())) {
        return room != LineRoom::Word && goesOn;
    }
    const bool known = m_words.contains(bareWord(after)) || m_words.letLookWhole(before, after);
    const bool half = firstToken(line) == line.text() && after.front().isLower() && !m_words.contains(bareWord(before));
    return (room == LineRoom::None && !known && (goesOn || half)) || goesOnBareAddress(before, line, after, room);
}

/// The same of an address that does not begin as one: only the whole word may fill its line and be broken.
bool LineJoints::goesOnBareAddress(const QString &before, const TextLine &line, const QString &after,
                                   LineRoom room) const
{
    return room != LineRoom::Word && firstToken(line) == line.text() &&
           (m_words.knowBroken(before, after) || (room == LineRoom::None && m_words.letLookBroken(before, after)));
}

LineJoint LineJoints::between(const QString &before, const TextLine &line, const TextLine &next, LineRoom room) const
{
    const QString after = firstToken(next);
    if (before.isEmpty() || after.isEmpty() || (beginsAddress(after) && !before.endsWith(QStringLiteral("://")))) {
        return LineJoint::Space;
    }
    const QString &address = line.words.back()->address;
    if (!address.isEmpty()) {
        const QString whole = comparable(address);
        if (address == next.words.front()->address && whole.contains(comparable(before + after))) {
            return LineJoint::Touching;
        }
        if (whole == comparable(before)) {
            return LineJoint::Space; // all of it has been said
        }
    }
    if (beginsAddress(before)) {
        return goesOnAddress(before, line, next, room) ? LineJoint::Touching : LineJoint::Space;
    }
    if (goesOnBareAddress(before, line, after, room)) {
        return LineJoint::Touching;
    }
    const QChar last = before.back();
    if (room == LineRoom::None && after.size() == 1 && QStringLiteral(".,;)").contains(after) &&
        last.isLetterOrNumber()) {
        return LineJoint::Touching; // behind a word that fills its column
    }
    if (isHyphen(last) && before.size() > 1 && before.at(before.size() - 2).isLetter() && after.front().isLower()) {
        return atHyphen(before, after);
    }
    if (room != LineRoom::Word && firstToken(line) == line.text() && after.front().isLower() &&
        m_words.contains(bareWord(before + after)) && !m_words.contains(bareWord(before))) {
        return LineJoint::Touching; // a column too narrow for the word
    }
    // "6.1–6.4", "C1–C7" or "April–June", broken behind the dash; what stands between words has a space before it, too.
    const bool joins = isHyphen(last) || last == u'/' || last == u'–';
    const bool within = joins && before.size() > 1 && before.at(before.size() - 2).isLetterOrNumber() &&
                        after.front().isLetterOrNumber();
    return within ? LineJoint::Touching : LineJoint::Space;
}

} // namespace attest::positions
