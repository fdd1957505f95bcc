// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/DifferenceWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

/// The marks go round the words, not round the white space at their ends.
QString marked(const DiffPiece &piece, QLatin1StringView before, QLatin1StringView after)
{
    const QString words = piece.text.trimmed();
    if (words.isEmpty()) {
        return piece.text;
    }
    const qsizetype at = piece.text.indexOf(words);
    const QString told = piece.moved ? Words::tr("moved: %1").arg(words) : words;
    return piece.text.left(at) + before + told + after + piece.text.mid(at + words.size());
}

} // namespace

QString differenceText(const std::vector<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        text += piece.kind == DiffKind::Same      ? piece.text
                : piece.kind == DiffKind::Removed ? marked(piece, "[-"_L1, "-]"_L1)
                                                  : marked(piece, "{+"_L1, "+}"_L1);
    }
    return text;
}

} // namespace attest
