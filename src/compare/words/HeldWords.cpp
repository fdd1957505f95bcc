// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/HeldWords.h"

#include "compare/words/SentenceSpans.h"

#include <algorithm>

namespace attest::words {

namespace {

constexpr int someWords = 4; ///< in a row: they may hold two sentences together
constexpr int manyWords = 8; ///< in a row: they are held whatever stands around them

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

int wordsIn(QStringView text)
{
    int words = 0;
    bool within = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !within ? 1 : 0;
        within = letter || (within && !c.isSpace());
    }
    return words;
}

/// Where each sentence of one of the two texts ends, with the white space that follows it, and how long it is.
class Side
{
public:
    Side(const std::vector<DiffPiece> &pieces, DiffKind foreign)
    {
        QString text;
        for (const DiffPiece &piece : pieces) {
            text += piece.kind == foreign ? QString() : piece.text;
        }
        const std::vector<SentenceSpan> spans = sentenceSpans(text);
        qsizetype from = 0;
        for (size_t i = 0; i < spans.size(); ++i) {
            const qsizetype end = i + 1 < spans.size() ? spans[i + 1].from : text.size();
            m_sentences.push_back({end, lettersIn(QStringView(text).mid(from, end - from))});
            from = end;
        }
        if (m_sentences.empty()) {
            m_sentences.push_back({text.size(), 0});
        }
    }

    size_t sentence() const { return m_at; }
    qsizetype letters(size_t sentence) const { return m_sentences[sentence].letters; }
    /// How much of the sentence at hand is left.
    qsizetype left() const { return m_sentences[m_at].end - m_offset; }
    void pass(qsizetype characters)
    {
        m_offset += characters;
        while (m_at + 1 < m_sentences.size() && m_offset >= m_sentences[m_at].end) {
            ++m_at;
        }
    }

private:
    struct Sentence
    {
        qsizetype end = 0, letters = 0;
    };
    std::vector<Sentence> m_sentences;
    size_t m_at = 0;
    qsizetype m_offset = 0;
};

/// What two sentences share.
struct Shared
{
    size_t old = 0, now = 0;
    qsizetype letters = 0;  ///< in all
    qsizetype together = 0; ///< in runs of some words
};

/// A piece, those that are in both texts parted where a sentence of either ends.
struct Part
{
    DiffPiece piece;
    size_t shared = 0; ///< of Same pieces: an index
    size_t run = 0;    ///< the words in a row that it belongs to
};

class HeldParts
{
public:
    explicit HeldParts(const std::vector<DiffPiece> &pieces)
        : m_before(pieces, DiffKind::Added), m_after(pieces, DiffKind::Removed)
    {
        for (const DiffPiece &piece : pieces) {
            if (piece.kind == DiffKind::Same) {
                part(piece.text);
                continue;
            }
            m_goesOn = m_goesOn && lettersIn(piece.text) == 0;
            m_parts.push_back({piece, 0, 0});
            (piece.kind == DiffKind::Removed ? m_before : m_after).pass(piece.text.size());
        }
        for (const Part &part : m_parts) {
            if (part.piece.kind == DiffKind::Same && m_runs[part.run].words >= someWords) {
                m_shared[part.shared].together += lettersIn(part.piece.text);
            }
        }
    }

    const std::vector<Part> &parts() const { return m_parts; }

    bool held(const Part &part) const
    {
        const Shared &shared = m_shared[part.shared];
        const qsizetype old = m_before.letters(shared.old);
        const qsizetype now = m_after.letters(shared.now);
        return m_runs[part.run].words >= manyWords || 4 * shared.letters >= old + now ||
               (shared.together > 0 && 2 * shared.together >= std::min(old, now));
    }

private:
    struct Run
    {
        int words = 0;
    };

    void part(QStringView text)
    {
        while (!text.isEmpty()) {
            const QStringView here =
                text.left(std::max<qsizetype>(1, std::min({text.size(), m_before.left(), m_after.left()})));
            const bool known = !m_shared.empty() && m_shared.back().old == m_before.sentence() &&
                               m_shared.back().now == m_after.sentence();
            if (!known) {
                m_shared.push_back({m_before.sentence(), m_after.sentence(), 0, 0});
            }
            if (!known || !m_goesOn) {
                m_runs.push_back({});
            }
            m_goesOn = true;
            m_shared.back().letters += lettersIn(here);
            m_runs.back().words += wordsIn(here);
            m_parts.push_back({{DiffKind::Same, here.toString(), false}, m_shared.size() - 1, m_runs.size() - 1});
            m_before.pass(here.size());
            m_after.pass(here.size());
            text = text.mid(here.size());
        }
    }

    Side m_before, m_after;
    std::vector<Part> m_parts;
    std::vector<Shared> m_shared;
    std::vector<Run> m_runs;
    bool m_goesOn = false; ///< no letter has stood between the last words that are the same and here
};

} // namespace

std::vector<DiffPiece> withoutChanceWords(const std::vector<DiffPiece> &pieces)
{
    if (pieces.size() < 2) {
        return pieces;
    }
    const HeldParts parts(pieces);
    std::vector<DiffPiece> out;
    for (const Part &part : parts.parts()) {
        if (part.piece.kind != DiffKind::Same || parts.held(part)) {
            out.push_back(part.piece);
        } else {
            out.push_back({DiffKind::Removed, part.piece.text, false});
            out.push_back({DiffKind::Added, part.piece.text, false});
        }
    }
    return out;
}

} // namespace attest::words
