// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ReadWords.h"

#include "formats/Characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace attest::pdfreader {

namespace {

bool sameLook(const Span &one, const Span &other)
{
    return one.strong == other.strong && one.emphasis == other.emphasis && one.address == other.address &&
           one.language == other.language && one.revision == other.revision;
}

bool isBlank(QStringView words)
{
    return std::all_of(words.begin(), words.end(), [](QChar c) { return c.isSpace() || c == QChar(kUnwrittenSpace); });
}

/// What stands before the next white space, or the end of a line.
QStringView firstWord(QStringView words)
{
    const auto end =
        std::find_if(words.begin(), words.end(), [](QChar c) { return c.isSpace() || c == QChar(kUnwrittenSpace); });
    return words.left(end - words.begin());
}

/// What a line that breaks within a word holds of that, and what the lines before hold of it.
QString wordBegun(const QString &begun, const QString &line)
{
    constexpr qsizetype most = 200; // no name is as long
    const QString shown = line.mid(line.lastIndexOf(u' ') + 1);
    return (shown.size() == line.size() ? begun + shown : shown).right(most);
}

/// White space that lays out the source. A non-breaking space is a character of the text.
bool isLayoutSpace(QChar c)
{
    return c.isSpace() && c != QChar(QChar::Nbsp) && c != QChar(u'\u202F');
}

/// Whether a line that ends so may end within a word: after a hyphen or a slash with a letter or figure before it.
bool endsWithinWord(QChar beforeLast, QChar last)
{
    return last == QChar(QChar::SoftHyphen) || ((last == u'-' || last == u'/') && beforeLast.isLetterOrNumber());
}

/// Whether a line end parts no words: "6.1–" and "6.4", or an address in words and the rest of it.
bool goesOnBehind(QStringView before, QStringView after)
{
    static const QRegularExpression address(QStringLiteral("^\\W*(?:https?://|www\\.).*[^.,;:)]$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(
        QStringLiteral("^(?!https?:|www\\.|and/or\\b)[\\w.-]*(?:[/=&?%#]|\\.\\w|-\\w)"),
        QRegularExpression::CaseInsensitiveOption);
    if (before.size() < 2 || after.isEmpty()) {
        return false;
    }
    if (QStringLiteral(".,;)").contains(after.front()) && before.back().isLetterOrNumber() &&
        (after.size() == 1 || after[1].isSpace() || after[1] == QChar(kUnwrittenSpace))) {
        return true; // the sign behind a word that fills its column
    }
    if (before.back() == u'–') {
        return before[before.size() - 2].isLetterOrNumber() && after.front().isLetterOrNumber();
    }
    const QString last = before.mid(before.lastIndexOf(u' ') + 1).toString();
    return last.contains(address) && firstWord(after).toString().contains(rest);
}

/// An address that is broken over lines anywhere, where the words are the address.
void joinAddress(Span &span)
{
    if (span.address.isEmpty() || !span.text.contains(QChar(kUnwrittenSpace))) {
        return;
    }
    const bool ends = span.text.endsWith(QChar(kUnwrittenSpace)); // what follows begins a line of its own
    QString joined = span.text;
    joined.remove(QChar(kUnwrittenSpace));
    if (joined.trimmed() == span.address) {
        span.text = ends ? joined + QChar(kUnwrittenSpace) : joined;
    }
}

} // namespace

void ReadWords::append(QStringView words, const Span &look)
{
    if (words.isEmpty()) {
        return;
    }
    if (m_spans.empty() || !sameLook(m_spans.back(), look)) {
        m_spans.push_back(look);
        m_spans.back().text.clear();
    }
    m_spans.back().text += words;
}

void ReadWords::add(const TextPiece &piece, const Span &look, const Matrix &toSeen)
{
    if (piece.text.isEmpty()) {
        return;
    }
    const bool places = m_end.page >= 0 && piece.start.page >= 0 && !piece.text.front().isSpace();
    if (m_rules.inferSpaces && !m_spans.empty() && places) {
        const Joint joint = jointBetween(m_end, piece.start);
        if (joint != Joint::Touching) {
            const QChar parting = joint == Joint::Gap ? QChar(u' ') : QChar(kUnwrittenSpace);
            append(QStringView(&parting, 1), m_spans.back());
        }
    }
    append(piece.text, look);
    m_end = piece.end;
    if (piece.start.page < 0) {
        return;
    }
    const int page = piece.start.page + 1;
    if (!m_place) {
        m_place = SourcePlace{page, {}, {}};
    }
    if (m_place->page == page) {
        const auto seen = [&toSeen](const QPointF &point) {
            return QPointF(toSeen.a * point.x() + toSeen.c * point.y() + toSeen.e,
                           toSeen.b * point.x() + toSeen.d * point.y() + toSeen.f);
        };
        m_place->area |= QRectF(seen(piece.area.topLeft()), seen(piece.area.bottomRight())).normalized();
    }
}

void ReadWords::add(const QString &words, const Span &look)
{
    append(words, look);
    m_end = {};
}

void ReadWords::part()
{
    if (!m_spans.empty() && !m_spans.back().text.back().isSpace()) {
        m_spans.back().text += u' ';
    }
}

std::optional<SourcePlace> ReadWords::takePlace()
{
    return std::exchange(m_place, {});
}

/// Whether a line end breaks an address that does not begin as one: what the document writes elsewhere tells it.
bool ReadWords::goesOnBareAddress(QStringView before, QStringView after) const
{
    static const QRegularExpression half(QStringLiteral("@|\\w\\.[a-z]"), QRegularExpression::CaseInsensitiveOption);
    const QString last = before.mid(before.lastIndexOf(u' ') + 1).toString();
    if (m_rules.text == nullptr || !last.contains(half)) {
        return false;
    }
    const QString next = firstWord(after).toString();
    return !next.isEmpty() && m_rules.text->words().knowBroken(last, next);
}

/// Whether a line that is one word goes on in the next: its column is too narrow for the word.
bool ReadWords::breaksWord(QStringView line, QStringView after) const
{
    if (m_rules.text == nullptr || line.isEmpty() || !line.back().isLetter() || line.contains(u' ') ||
        after.isEmpty() || !after.front().isLower()) {
        return false;
    }
    const QStringView next = after.left(after.indexOf(QChar(kUnwrittenSpace)));
    const QString half = bareWord(line.toString());
    const QString rest = bareWord(next.left(next.indexOf(u' ')).toString());
    const KnownWords &words = m_rules.text->words();
    const bool letter = rest.size() == 1; // "e" of "i. e." is no word
    return words.contains(half + rest) && !words.contains(half) && (letter || !words.contains(rest));
}

/// Whether the writer ended a line, of a program that leaves the space between two words at the end of a line. A line
/// breaks within a word at a few signs only, or where the word is all of it and wider than the column, which holds the
/// `longest` line. The lines before hold `begun` of the line's first word.
bool ReadWords::wasEnded(const QString &begun, const QString &line, qsizetype longest, QStringView after) const
{
    static const QString goOn = QStringLiteral("-/|\u2010\u2013\u2014\u200B\u00AD");
    static const QString addressSigns = QStringLiteral("/?&=#%_.~");
    static const QRegularExpression address(QStringLiteral("://|@|www\\.|\\w\\.\\w.*[/?]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(QStringLiteral("[\\w-][.@_/][\\w-]|\\w\\.$"));
    const QString next = firstWord(after).toString();
    if (line.isEmpty() || next.isEmpty() || isLayoutSpace(line.back()) || goOn.contains(line.back()) ||
        line.back().category() == QChar::Letter_Other) {
        return false;
    }
    const QChar last = line.back();
    const QString shown = line.mid(line.lastIndexOf(u' ') + 1);
    const bool alone = shown.size() == line.size();
    const QString token = alone ? begun + shown : shown;
    const bool isAddress = (token + next).contains(address);
    const bool sentence = last == u'.' && next.front().isUpper();
    if (isAddress && !sentence && (addressSigns.contains(last) || addressSigns.contains(next.front()))) {
        return false;
    }
    if (!alone || 2 * shown.size() < longest) {
        return true; // there was place for more of it, here or in a line of its own
    }
    const KnownWords *words = m_rules.text != nullptr ? &m_rules.text->words() : nullptr;
    if (next.front().isLower() && (last.isLetterOrNumber() || last == u'.') && token.contains(name)) {
        // The name of a host or a file, or a sentence that begins small: whole only where the file says so.
        return words != nullptr && words->contains(bareWord(token)) && words->contains(bareWord(next)) &&
               last != u'.' && !words->knowBroken(token, next);
    }
    if (isAddress && !token.contains(u'/') && QStringLiteral(",;:!)]}\"”’").contains(last)) {
        return true; // behind a host
    }
    if (!isAddress && !last.isLetterOrNumber()) {
        return QStringLiteral(".,;:!?%)]}\"”’").contains(last);
    }
    if (!isAddress && last.isLower() && next.front().isUpper()) {
        return true;
    }
    if (words == nullptr) {
        return false;
    }
    if (isAddress) {
        return !words->knowBroken(token, next) && words->letLookWhole(token, next);
    }
    return words->contains(bareWord(token)) && words->contains(bareWord(next)) &&
           !words->contains(bareWord(token + next));
}

/// Settles which line ends part words, and writes every run of white space as one space.
void ReadWords::tidy(Spans &spans) const
{
    QChar beforeLast = u' ';
    QChar last = u' ';
    QString *lastText = nullptr;
    QString lineBefore; // what earlier spans hold of a line
    QString begun;      // what earlier lines hold of its first word
    qsizetype longest = 0;
    for (size_t number = 0; number < spans.size(); ++number) {
        Span &span = spans[number];
        joinAddress(span);
        QString out;
        qsizetype line = 0; // where it begins in that
        out.reserve(span.text.size());
        for (qsizetype at = 0; at < span.text.size(); ++at) {
            const QChar c = span.text.at(at);
            QChar next = c;
            if (c == QChar(kUnwrittenSpace)) {
                QStringView after = QStringView(span.text).mid(at + 1);
                bool within = false;
                if (m_rules.spacesAtLineEnds) {
                    after = after.isEmpty() && number + 1 < spans.size() ? QStringView(spans[number + 1].text) : after;
                    lineBefore += QStringView(out).mid(line);
                    within = !wasEnded(begun, lineBefore, longest, after);
                    longest = std::max(longest, lineBefore.size());
                    begun = within ? wordBegun(begun, lineBefore) : QString();
                    lineBefore.clear();
                } else {
                    within = endsWithinWord(beforeLast, last) || goesOnBehind(out, after) ||
                             goesOnBareAddress(out, after) ||
                             (lastText == nullptr && breaksWord(QStringView(out).mid(line), after));
                }
                line = out.size() + (within || isLayoutSpace(last) ? 0 : 1);
                if (last == QChar(QChar::SoftHyphen)) {
                    (out.isEmpty() && lastText != nullptr ? *lastText : out).chop(1);
                    last = beforeLast;
                }
                if (within) {
                    continue;
                }
                next = u' ';
            }
            if (isLayoutSpace(next)) {
                if (isLayoutSpace(last)) {
                    continue;
                }
                next = u' ';
            }
            out += next;
            beforeLast = last;
            last = next;
        }
        span.text = out;
        if (m_rules.spacesAtLineEnds) {
            lineBefore += QStringView(out).mid(line);
        }
        lastText = out.isEmpty() ? lastText : &span.text;
    }
}

Spans ReadWords::take()
{
    m_end = {};
    Spans spans = std::exchange(m_spans, {});
    if (std::all_of(spans.begin(), spans.end(), [](const Span &span) { return isBlank(span.text); })) {
        m_place.reset();
        return {};
    }
    if (m_rules.inferSpaces) {
        tidy(spans);
    }
    for (Span &span : spans) {
        span.text = holdableText(span.text);
    }
    const auto empty = [](const Span &span) { return span.text.isEmpty(); };
    spans.erase(std::remove_if(spans.begin(), spans.end(), empty), spans.end());
    while (!spans.empty() && isLayoutSpace(spans.back().text.back())) {
        spans.back().text.chop(1);
        if (spans.back().text.isEmpty()) {
            spans.pop_back();
        }
    }
    while (!spans.empty() && isLayoutSpace(spans.front().text.front())) {
        spans.front().text.remove(0, 1);
        if (spans.front().text.isEmpty()) {
            spans.erase(spans.begin());
        }
    }
    return spans;
}

} // namespace attest::pdfreader
