// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/MovedSentences.h"

#include "compare/words/SentenceSpans.h"

#include <QSet>

namespace attest::words {

namespace {

constexpr int fewWords = 4; ///< as for sentences that hold texts together

QSet<QString> sentencesOf(const std::vector<DiffPiece> &pieces, DiffKind kind)
{
    QSet<QString> sentences;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != kind) {
            continue;
        }
        for (const SentenceSpan &sentence : sentenceSpans(piece.text)) {
            if (sentence.words >= fewWords) {
                sentences.insert(piece.text.mid(sentence.from, sentence.to - sentence.from));
            }
        }
    }
    return sentences;
}

void addParted(const DiffPiece &piece, const QSet<QString> &moved, std::vector<DiffPiece> &out)
{
    qsizetype done = 0;
    const auto add = [&](qsizetype to, bool isMoved) {
        if (to > done) {
            out.push_back({piece.kind, piece.text.mid(done, to - done), isMoved});
            done = to;
        }
    };
    for (const SentenceSpan &sentence : sentenceSpans(piece.text)) {
        if (moved.contains(piece.text.mid(sentence.from, sentence.to - sentence.from))) {
            add(sentence.from, false);
            add(sentence.to, true);
        }
    }
    add(piece.text.size(), false);
}

} // namespace

std::vector<DiffPiece> withMoved(const std::vector<DiffPiece> &pieces)
{
    const QSet<QString> moved = sentencesOf(pieces, DiffKind::Removed).intersect(sentencesOf(pieces, DiffKind::Added));
    if (moved.isEmpty()) {
        return pieces;
    }
    std::vector<DiffPiece> out;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == DiffKind::Same) {
            out.push_back(piece);
        } else {
            addParted(piece, moved, out);
        }
    }
    return out;
}

} // namespace attest::words
