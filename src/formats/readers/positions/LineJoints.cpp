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

QString comparable(const QString &address)
{
    return QUrl::fromPercentEncoding(address.toUtf8()).toLower();
}

QString bareWord(const QString &token)
{
    qsizetype from = 0;
    qsizetype to = token.size();
    while (from < to && !token.at(from).isLetterOrNumber()) {
        ++from;
    }
    while (to > from && !token.at(to - 1).isLetterOrNumber()) {
        --to;
    }
    return token.mid(from, to - from).toLower();
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
            if (!first && !mayEnd) {
                m_words.insert(bareWord(token));
            }
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
    const bool alone = next.words.size() == 1 ||
                       next.words.back()->box.right() - next.words.front()->box.left() <= widthOfFirstToken(next) + 0.5;
    const bool goesOn = looksLikeAddress(after) || (alone && after.front().isLower());
    if (QStringLiteral("([{<\"'“‘").contains(after.front())) {
        return false;
    }
    if (signs.contains(before.back())) {
        // An address that ends in a stroke, and after it words of their own.
        const bool fresh = !goesOn && !alone && after.front().isUpper() && m_words.contains(bareWord(after));
        return (room != LineRoom::Word && !fresh) || goesOn;
    }
    if (signs.contains(after.front())) {
        return room != LineRoom::Word && goesOn;
    }
    const bool known = m_words.contains(bareWord(before)) || m_words.contains(bareWord(after));
    const bool half = firstToken(line) == line.text() && after.front().isLower() && !known;
    return room == LineRoom::None && (goesOn || half);
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
    const QChar last = before.back();
    if (isHyphen(last) && before.size() > 1 && before.at(before.size() - 2).isLetter() && after.front().isLower()) {
        return atHyphen(before, after);
    }
    if (room != LineRoom::Word && firstToken(line) == line.text() && after.front().isLower() &&
        m_words.contains(bareWord(before + after)) && !m_words.contains(bareWord(before))) {
        return LineJoint::Touching; // a column too narrow for the word
    }
    // "6.1–6.4", broken behind the dash
    const bool range =
        last == u'–' && before.size() > 1 && before.at(before.size() - 2).isDigit() && after.front().isDigit();
    const bool within = range || ((isHyphen(last) || last == u'/') && before.size() > 1 &&
                                  before.at(before.size() - 2).isLetterOrNumber() && after.front().isLetterOrNumber());
    return within ? LineJoint::Touching : LineJoint::Space;
}

} // namespace attest::positions
