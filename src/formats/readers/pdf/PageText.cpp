// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PageText.h"

#include "formats/readers/pdf/ContentReader.h"

#include <algorithm>
#include <limits>

namespace attest::pdfreader {

namespace {

constexpr size_t kMostFonts = 10'000;
constexpr qint64 kMostCodes = 16'000'000; // of all fonts
constexpr qint64 kMostRuns = 10'000'000;  // two thousand on each page of the longest document

quint64 keyOf(int high, int low)
{
    return static_cast<quint64>(static_cast<quint32>(high)) << 32 | static_cast<quint32>(low);
}

/// Nothing but letters, and signs around them that do not say that it goes on.
bool isWord(const QString &token)
{
    const QString word = bareWord(token);
    return !word.isEmpty() && token.back() != u'-' && token.back() != QChar(QChar::SoftHyphen) &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

PageText::PageText(SourceFile &file, bool inferSpaces)
    : m_file(file), m_inferSpaces(inferSpaces), m_codesLeft(kMostCodes), m_runsLeft(kMostRuns)
{
}

void PageText::read()
{
    const int pages = static_cast<int>(m_file.pages().size());
    for (int number = 0; number < pages && !m_file.error(); ++number) {
        const SourcePage &page = m_file.pages()[static_cast<size_t>(number)];
        const std::string content = m_file.content(page);
        ContentReader(*this, number, page.resources).read(content);
    }
}

int PageText::ownerOf(int page, int form)
{
    return m_owners.emplace(keyOf(page, form), static_cast<int>(m_owners.size())).first->second;
}

int PageText::startPiece(int owner, double mark)
{
    if (!(mark >= 0 && mark <= std::numeric_limits<int>::max())) {
        return -1;
    }
    const int next = static_cast<int>(m_pieces.size());
    const auto [place, isNew] = m_numbers.emplace(keyOf(owner, static_cast<int>(mark)), next);
    if (isNew) {
        m_pieces.emplace_back();
    }
    return place->second;
}

int PageText::pieceOf(int page, int form, qint64 mark) const
{
    const auto owner = m_owners.find(keyOf(page, form));
    if (owner == m_owners.end() || mark < 0 || mark > std::numeric_limits<int>::max()) {
        return -1;
    }
    const auto piece = m_numbers.find(keyOf(owner->second, static_cast<int>(mark)));
    return piece == m_numbers.end() ? -1 : piece->second;
}

const KnownWords &PageText::words() const
{
    if (m_words) {
        return *m_words;
    }
    m_words.emplace();
    for (const TextPiece &piece : m_pieces) {
        bool begins = true;  // what a line begins and ends with may be half of an address
        bool broken = false; // the line before is one word, and that may be half
        for (qsizetype from = 0; from < piece.text.size();) {
            qsizetype to = from;
            if (from > 0 && piece.text.at(from) == kUnwrittenSpace && piece.text.at(from - 1).isSpace()) {
                ++from; // the space told it
                continue;
            }
            while (to < piece.text.size() && !piece.text.at(to).isSpace() && piece.text.at(to) != kUnwrittenSpace) {
                ++to;
            }
            const bool ends = to == piece.text.size() || piece.text.at(to) == kUnwrittenSpace;
            if (to > from) {
                const QString token = piece.text.mid(from, to - from);
                const bool beside = begins != ends && !(begins && broken) && isWord(token);
                m_words->learn(token, (!begins && !ends) || beside, begins && broken);
                broken = begins && ends;
            }
            begins = ends;
            from = to + 1;
        }
    }
    return *m_words;
}

const PageFont *PageText::font(const SourceValue &dictionary)
{
    if (!dictionary.isDictionary()) {
        return nullptr;
    }
    if (m_fonts.size() + m_directFonts.size() >= kMostFonts) {
        m_file.failTooLarge();
        return nullptr;
    }
    if (dictionary.id() == 0) {
        m_directFonts.push_back(std::make_unique<PageFont>(dictionary, m_file, m_codesLeft));
        return m_directFonts.back().get();
    }
    std::unique_ptr<PageFont> &known = m_fonts[dictionary.id()];
    if (!known) {
        known = std::make_unique<PageFont>(dictionary, m_file, m_codesLeft);
    }
    return known.get();
}

} // namespace attest::pdfreader
