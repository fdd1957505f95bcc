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
    if (before.back() == u'–') {
        return before[before.size() - 2].isLetterOrNumber() && after.front().isLetterOrNumber();
    }
    const QString last = before.mid(before.lastIndexOf(u' ') + 1).toString();
    return last.contains(address) && after.left(after.indexOf(u' ')).toString().contains(rest);
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
    static const QRegularExpression end(QStringLiteral("[\\s\\x{FDD0}]"));
    const QString last = before.mid(before.lastIndexOf(u' ') + 1).toString();
    if (m_rules.text == nullptr || !last.contains(half)) {
        return false;
    }
    const qsizetype to = after.toString().indexOf(end);
    const QString next = (to < 0 ? after : after.left(to)).toString();
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

/// Settles which line ends part words, and writes every run of white space as one space.
void ReadWords::tidy(Spans &spans) const
{
    QChar beforeLast = u' ';
    QChar last = u' ';
    QString *lastText = nullptr;
    for (Span &span : spans) {
        joinAddress(span);
        QString out;
        qsizetype line = 0; // where it begins in that
        out.reserve(span.text.size());
        for (qsizetype at = 0; at < span.text.size(); ++at) {
            const QChar c = span.text.at(at);
            QChar next = c;
            if (c == QChar(kUnwrittenSpace)) {
                const bool within =
                    m_rules.spacesAtLineEnds || endsWithinWord(beforeLast, last) ||
                    goesOnBehind(out, QStringView(span.text).mid(at + 1)) ||
                    goesOnBareAddress(out, QStringView(span.text).mid(at + 1)) ||
                    (lastText == nullptr && breaksWord(QStringView(out).mid(line), QStringView(span.text).mid(at + 1)));
                line = out.size() + (within ? 0 : 1);
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
