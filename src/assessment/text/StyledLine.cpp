// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/StyledLine.h"

#include "assessment/text/Characters.h"

#include <algorithm>

namespace attest {

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.unicode() > 0x20 && c.unicode() != 0x7F && !c.isLetterOrNumber();
}

bool surelyWord(QChar c)
{
    return !c.isSpace() && !isAsciiPunctuation(c) && !c.isPunct();
}

/// MarkupGuard's marks do not count: what stands in for them is no punctuation.
bool surelyBoundary(QChar c)
{
    return c.isSpace() || (isAsciiPunctuation(c) && !QStringView(u"`~#>").contains(c));
}

QString comparableAddress(const QString &address)
{
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

bool isOwnAddress(const QString &words, const QString &address)
{
    return words == address || QStringLiteral("mailto:") + words == address ||
           comparableAddress(words) == comparableAddress(address);
}

QString cleanAddress(const QString &address)
{
    QString clean = withoutControls(address).trimmed();
    clean.remove(u'\n');
    return clean;
}

} // namespace

StyledLine::StyledLine(const Spans &spans)
{
    for (const Span &span : spans) {
        const int link = linkOf(cleanAddress(span.address));
        const auto look = quint8((span.strong ? Strong : 0) | (span.emphasis ? Emphasis : 0));
        const QString words = withoutControls(span.text);
        for (const QChar c : words) {
            m_letters.push_back({c, look, link});
        }
    }
    trimLines();
}

int StyledLine::linkOf(const QString &address)
{
    if (address.isEmpty()) {
        return -1;
    }
    if (m_addresses.isEmpty() || m_addresses.constLast() != address) {
        m_addresses.append(address);
    }
    return int(m_addresses.size()) - 1;
}

bool StyledLine::isBlank() const
{
    return m_letters.empty();
}

/// No spaces at either end of a line: markup cannot hold them.
void StyledLine::trimLines()
{
    std::vector<Letter> kept;
    kept.reserve(m_letters.size());
    for (const Letter &letter : m_letters) {
        if (letter.c == u'\n') {
            while (!kept.empty() && kept.back().c != u'\n' && kept.back().c.isSpace()) {
                kept.pop_back();
            }
        } else if (letter.c.isSpace() && (kept.empty() || kept.back().c == u'\n')) {
            continue;
        }
        kept.push_back(letter);
    }
    while (!kept.empty() && kept.back().c.isSpace()) {
        kept.pop_back();
    }
    const auto first = std::find_if(kept.begin(), kept.end(), [](const Letter &l) { return l.c != u'\n'; });
    m_letters.assign(first, kept.end());
}

std::vector<Spans> StyledLine::paragraphs()
{
    std::vector<Spans> found;
    const std::vector<Letter> all = std::move(m_letters);
    for (size_t from = 0; from < all.size();) {
        size_t to = from;
        while (to < all.size() && !(all[to].c == u'\n' && to + 1 < all.size() && all[to + 1].c == u'\n')) {
            ++to;
        }
        m_letters.assign(all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to));
        trimLinks();
        trimLooks();
        joinTouchingLooks();
        narrowLooks();
        Spans spans;
        for (size_t i = 0; i < m_letters.size();) {
            const size_t end = runEnd(i);
            Span span;
            span.strong = (m_letters[i].look & Strong) != 0;
            span.emphasis = (m_letters[i].look & Emphasis) != 0;
            span.address = m_letters[i].link < 0 ? QString() : m_addresses.at(m_letters[i].link);
            for (; i < end; ++i) {
                span.text += m_letters[i].c;
            }
            spans.push_back(std::move(span));
        }
        found.push_back(std::move(spans));
        from = to;
        while (from < all.size() && all[from].c == u'\n') {
            ++from;
        }
    }
    return found;
}

size_t StyledLine::runEnd(size_t from) const
{
    size_t to = from;
    while (to < m_letters.size() && m_letters[to].sameLook(m_letters[from])) {
        ++to;
    }
    return to;
}

size_t StyledLine::linkEnd(size_t from) const
{
    size_t to = from;
    while (to < m_letters.size() && m_letters[to].link == m_letters[from].link) {
        ++to;
    }
    return to;
}

/// Links begin and end with a word, and words that are their own address are no link: they are the bare address.
void StyledLine::trimLinks()
{
    for (size_t from = 0; from < m_letters.size();) {
        const size_t end = linkEnd(from);
        if (m_letters[from].link >= 0) {
            size_t first = from;
            size_t last = end;
            while (first < last && m_letters[first].c.isSpace()) {
                m_letters[first++].link = -1;
            }
            while (last > first && m_letters[last - 1].c.isSpace()) {
                m_letters[--last].link = -1;
            }
            unlinkBareAddresses(first, last);
        }
        from = end;
    }
}

void StyledLine::unlinkBareAddresses(size_t from, size_t to)
{
    if (from == to) {
        return;
    }
    QString words;
    for (size_t i = from; i < to; ++i) {
        words += m_letters[i].c;
    }
    if (isOwnAddress(words, m_addresses.at(m_letters[from].link))) {
        for (size_t i = from; i < to; ++i) {
            m_letters[i].link = -1;
        }
    }
}

/// A look covers words, not the spaces at their ends.
void StyledLine::trimLooks()
{
    for (size_t from = 0; from < m_letters.size();) {
        const size_t end = runEnd(from);
        size_t last = end;
        while (from < last && m_letters[from].c.isSpace()) {
            m_letters[from++].look = 0;
        }
        while (last > from && m_letters[last - 1].c.isSpace()) {
            m_letters[--last].look = 0;
        }
        from = end;
    }
}

/// Where one look touches another with no space between, the first one's goes on: markup could not always say it.
void StyledLine::joinTouchingLooks()
{
    for (size_t i = 1; i < m_letters.size(); ++i) {
        Letter &letter = m_letters[i];
        const Letter &before = m_letters[i - 1];
        if (letter.link == before.link && letter.look != 0 && before.look != 0) {
            letter.look = before.look;
        }
    }
}

/// Whether a look can begin at `i`: as CommonMark has it, a word may follow anything, a punctuation mark must not
/// follow a word.
bool StyledLine::opensAt(size_t i) const
{
    const Letter &letter = m_letters[i];
    if (letter.c.isSpace()) {
        return false;
    }
    const bool atEdge = i == 0 || m_letters[i - 1].link != letter.link;
    return atEdge || surelyWord(letter.c) || surelyBoundary(m_letters[i - 1].c);
}

bool StyledLine::closesAt(size_t i) const
{
    const Letter &letter = m_letters[i];
    if (letter.c.isSpace()) {
        return false;
    }
    const bool atEdge = i + 1 == m_letters.size() || m_letters[i + 1].link != letter.link;
    return atEdge || surelyWord(letter.c) || surelyBoundary(m_letters[i + 1].c);
}

void StyledLine::narrowLooks()
{
    for (size_t from = 0; from < m_letters.size();) {
        const size_t end = runEnd(from);
        if (m_letters[from].look != 0) {
            size_t last = end;
            while (from < last && !opensAt(from)) {
                m_letters[from++].look = 0;
            }
            while (last > from && !closesAt(last - 1)) {
                m_letters[--last].look = 0;
            }
        }
        from = end;
    }
}

} // namespace attest
