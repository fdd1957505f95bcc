// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/MovedSentences.h"

#include "compare/words/WordTokens.h"

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
        QHash<QStringView, int> numbers;
        const WordTokens tokens(piece.text, numbers);
        for (const WordTokens::Sentence &sentence : tokens.sentences()) {
            if (sentence.words >= fewWords) {
                sentences.insert(tokens.text(sentence.from, sentence.to).toString());
            }
        }
    }
    return sentences;
}

void addParted(const DiffPiece &piece, const QSet<QString> &moved, std::vector<DiffPiece> &out)
{
    QHash<QStringView, int> numbers;
    const WordTokens tokens(piece.text, numbers);
    int done = 0;
    const auto add = [&](int to, bool isMoved) {
        if (to > done) {
            out.push_back({piece.kind, tokens.text(done, to).toString(), isMoved});
            done = to;
        }
    };
    for (const WordTokens::Sentence &sentence : tokens.sentences()) {
        if (moved.contains(tokens.text(sentence.from, sentence.to).toString())) {
            add(sentence.from, false);
            add(sentence.to, true);
        }
    }
    add(tokens.count(), false);
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
