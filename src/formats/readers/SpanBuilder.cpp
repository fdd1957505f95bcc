// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/SpanBuilder.h"

#include "formats/Characters.h"

#include <algorithm>
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
           one.language == other.language && one.revision == other.revision && one.struck == other.struck &&
           one.marked == other.marked;
}

} // namespace

void SpanBuilder::append(QStringView words, const Span &look)
{
    if (words.isEmpty()) {
        return;
    }
    if (m_spans.empty() || !sameLook(m_spans.back(), look)) {
        m_spans.push_back(look);
        m_spans.back().text.clear();
    }
    m_spans.back().text += words;
    m_blank = m_blank && std::all_of(words.begin(), words.end(), [](QChar each) { return each.isSpace(); });
}

void SpanBuilder::add(QStringView words, const Span &look)
{
    append(holdableText(words.toString()), look);
}

void SpanBuilder::addCollapsed(QStringView words, const Span &look)
{
    const QString held = holdableText(words.toString());
    qsizetype from = 0;
    while (from < held.size()) {
        qsizetype to = from;
        while (to < held.size() && !isLayoutSpace(held[to])) {
            ++to;
        }
        append(QStringView(held).sliced(from, to - from), look);
        const bool follows = to < held.size() && !m_spans.empty() && !isLayoutSpace(m_spans.back().text.back());
        if (follows) {
            append(u" ", look);
        }
        from = to + 1;
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
        const QStringView text = span.text;
        qsizetype from = 0; // what stands before it is written, or left out
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool breaks = text[at] == u'\n';
            const bool first = m_spans.empty() && from == at;
            if (lineStart && isLayoutSpace(text[at]) && (!breaks || first)) {
                append(text.sliced(from, at - from), span);
                from = at + 1;
                continue;
            }
            if (breaks) {
                append(text.sliced(from, at - from), span);
                trimEnd(false);
                from = at;
            }
            lineStart = breaks;
        }
        append(text.sliced(from), span);
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

bool SpanBuilder::endsLabel() const
{
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span) {
        if (const QString words = span->text.trimmed(); !words.isEmpty()) {
            return words.endsWith(u':') || words.endsWith(u'?');
        }
    }
    return false;
}

} // namespace attest
