// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/SpanBuilder.h"

#include "formats/Characters.h"

#include <utility>

namespace attest {

namespace {

/// White space that lays out the source. A non-breaking space is a character of the text.
bool isLayoutSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r' || character == u'\f';
}

bool sameLook(const Span &one, const Span &other)
{
    return one.strong == other.strong && one.emphasis == other.emphasis && one.address == other.address &&
           one.language == other.language && one.revision == other.revision;
}

} // namespace

void SpanBuilder::append(QChar character, const Span &look)
{
    if (m_spans.empty() || !sameLook(m_spans.back(), look)) {
        m_spans.push_back(look);
        m_spans.back().text.clear();
    }
    m_spans.back().text += character;
    m_blank = m_blank && character.isSpace();
}

void SpanBuilder::add(QStringView words, const Span &look)
{
    const QString held = holdableText(words.toString());
    for (const QChar character : held) {
        append(character, look);
    }
}

void SpanBuilder::addCollapsed(QStringView words, const Span &look)
{
    const QString held = holdableText(words.toString());
    for (const QChar character : held) {
        if (!isLayoutSpace(character)) {
            append(character, look);
            continue;
        }
        const bool follows = !m_spans.empty() && !isLayoutSpace(m_spans.back().text.back());
        if (follows) {
            append(u' ', look);
        }
    }
}

void SpanBuilder::trimEnd(bool breaksToo)
{
    while (!m_spans.empty()) {
        QString &text = m_spans.back().text;
        while (!text.isEmpty() && isLayoutSpace(text.back()) && (breaksToo || text.back() != u'\n')) {
            text.chop(1);
        }
        if (!text.isEmpty()) {
            return;
        }
        m_spans.pop_back();
    }
}

Spans SpanBuilder::take()
{
    const Spans held = std::exchange(m_spans, {});
    if (std::exchange(m_blank, true)) {
        return {};
    }
    // Written again line by line: a space before or after a line break is layout too.
    bool lineStart = true;
    for (const Span &span : held) {
        for (const QChar character : span.text) {
            if (lineStart && isLayoutSpace(character) && (character != u'\n' || m_spans.empty())) {
                continue;
            }
            if (character == u'\n') {
                trimEnd(false);
            }
            append(character, span);
            lineStart = character == u'\n';
        }
    }
    trimEnd(true);
    m_blank = true;
    return std::exchange(m_spans, {});
}

Spans SpanBuilder::takePreformatted()
{
    if (!m_spans.empty() && m_spans.front().text.startsWith(u'\n')) {
        m_spans.front().text.remove(0, 1);
    }
    trimEnd(true);
    Spans held = std::exchange(m_spans, {});
    return std::exchange(m_blank, true) ? Spans() : held;
}

} // namespace attest
