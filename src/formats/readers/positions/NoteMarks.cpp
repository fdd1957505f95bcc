// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/NoteMarks.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr double kSmall = 0.8;   // of the height of the words that it marks
constexpr double kRaised = 0.08; // of that height
constexpr double kBeside = 0.15; // of that height
constexpr double kIndent = 30;   // points between a note's sign and its words

bool isSign(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("\\A(?:[1-9]\\d?|[ivx]{1,4}|[a-z]|[*†‡§]{1,3})\\z"));
    return text.size() <= 4 && text.contains(sign);
}

bool onOneLine(const QRectF &one, const QRectF &other)
{
    return std::abs(one.center().y() - other.center().y()) < std::max(one.height(), other.height()) / 2;
}

/// The sign that a note begins with, where words follow it: "1" of "1 See", and of "1See"; empty: it is no note.
QString signOf(const PlacedWord &word, const PlacedWord &next)
{
    static const QRegularExpression joined(QStringLiteral("\\A([1-9]\\d?)(?=\\p{Lu}\\p{Ll})"));
    const double gap = next.box.left() - word.box.right();
    if (!onOneLine(word.box, next.box) || gap <= -1 || gap >= kIndent) {
        return {};
    }
    return isSign(word.text) ? word.text : joined.match(word.text.left(8)).captured(1);
}

/// "20 m" with a raised 2 is an area.
bool isUnit(const QString &text)
{
    static const QRegularExpression unit(QStringLiteral("\\A\\d*[ckm]?m\\z"));
    return text.size() <= 12 && text.contains(unit);
}

bool marks(const PlacedWord &sign, const PlacedWord &word)
{
    const double height = word.box.height();
    return sign.quarters == 0 && word.quarters == 0 && sign.box.height() <= kSmall * height &&
           std::abs(sign.box.left() - word.box.right()) <= kBeside * height &&
           sign.box.bottom() <= word.box.bottom() - kRaised * height && sign.box.center().y() > word.box.top() &&
           !isUnit(word.text);
}

} // namespace

void dropNoteMarks(PlacedPage &page)
{
    std::vector<PlacedWord> &words = page.words;
    QHash<QString, size_t> notes; // the word with which the lowest line begins that has the sign
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        const QRectF &box = words[i].box;
        const bool begins = i == 0 || !onOneLine(words[i - 1].box, box) || words[i - 1].box.left() > box.right();
        const QString sign = begins ? signOf(words[i], words[i + 1]) : QString();
        if (!sign.isEmpty()) {
            const auto lowest = notes.constFind(sign);
            if (lowest == notes.constEnd() || words[*lowest].box.top() < box.top()) {
                notes.insert(sign, i);
            }
        }
    }
    if (notes.isEmpty()) {
        return;
    }
    std::vector<char> marking(words.size(), 0);
    for (size_t i = 1; i < words.size(); ++i) {
        const auto note = notes.constFind(words[i].text);
        if (note != notes.constEnd() && words[*note].box.top() > words[i].box.bottom() &&
            marks(words[i], words[i - 1])) {
            marking[i] = 1;
            words[*note].note = true;
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (marking[i] == 0) {
            if (kept != i) {
                words[kept] = std::move(words[i]);
            }
            ++kept;
        }
    }
    words.resize(kept);
}

} // namespace attest::positions
