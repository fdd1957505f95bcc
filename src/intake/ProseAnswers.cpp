// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProseAnswers.h"

#include "intake/CodeReading.h"
#include "intake/ComplyReading.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace attest {

namespace {

constexpr double surely = 0.9;
constexpr double perhaps = 0.6;
constexpr size_t fewestAnswers = 5;
constexpr qsizetype longestAnswer = 40;
constexpr qsizetype shortestWording = 30;

/// "Yes", and no tick or box, which may stand anywhere.
bool isBareAnswer(const ProsePiece &piece)
{
    return !piece.isHeading() && piece.label.isEmpty() && piece.text.size() <= longestAnswer && !isMark(piece.text) &&
           isComplyCell(piece.text) && !isChoice(piece.text);
}

/// A code in a line of its own, or a provision's wording.
bool beginsOne(const EditionShelf &editions, const ProsePiece &piece)
{
    static const QRegularExpression code(
        QStringLiteral("\\A(?:code\\s+)?(?:(?:provision|section|requirement|paragraph|clause|ref)\\.?\\s+)?\\d"),
        QRegularExpression::CaseInsensitiveOption);
    const bool alone = isCodeCell(piece.text) && piece.text.contains(code);
    return piece.label.isEmpty() && (alone || piece.text.size() >= shortestWording) &&
           beginsProvision(editions, piece.text);
}

} // namespace

bool saysWhetherComplied(const std::vector<ProsePiece> &pieces, std::size_t at)
{
    const ProsePiece &piece = pieces[at];
    if (piece.label.isEmpty() || piece.role != ColumnRole::Comply) {
        return false;
    }
    const bool below = piece.rest.empty() && at + 1 < pieces.size() && pieces[at + 1].label.isEmpty();
    const QString answer = below ? pieces[at + 1].text : plainText(piece.rest);
    return !isChoice(answer) && readComply(answer, {}).comply;
}

double labelBareAnswers(std::vector<ProsePiece> &pieces, const EditionShelf &editions)
{
    const auto labelled = [](const ProsePiece &piece) { return piece.role == ColumnRole::Comply; };
    const auto others = std::count_if(pieces.begin(), pieces.end(), isBareAnswer);
    if (size_t(others) < fewestAnswers || std::count_if(pieces.begin(), pieces.end(), labelled) * 3 > others) {
        return surely;
    }
    std::vector<ProsePiece *> found;
    size_t provisions = 0;
    bool open = false; // a provision has begun, and nothing answers it yet
    for (ProsePiece &piece : pieces) {
        if (open && isBareAnswer(piece)) {
            found.push_back(&piece);
            open = false;
        } else if (beginsOne(editions, piece)) {
            provisions += open ? 0 : 1;
            open = true;
        }
    }
    if (found.size() < fewestAnswers || found.size() * 2 < provisions) {
        return surely;
    }
    for (ProsePiece *piece : found) {
        piece->label = QStringLiteral("comply");
        piece->role = ColumnRole::Comply;
        piece->rest = {piece->block};
    }
    const bool together = std::any_of(pieces.begin(), pieces.end(), [](const ProsePiece &piece) {
        return piece.role == ColumnRole::EvidenceCommentary;
    });
    return together ? surely : perhaps;
}

} // namespace attest
