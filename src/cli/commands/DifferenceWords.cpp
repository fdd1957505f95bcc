// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/DifferenceWords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

/// The marks go round the words, not round the white space at their ends.
QString marked(const QString &text, QLatin1StringView before, QLatin1StringView after)
{
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        return text;
    }
    const qsizetype at = text.indexOf(words);
    return text.left(at) + before + words + after + text.mid(at + words.size());
}

QLatin1StringView keyOf(DiffKind kind)
{
    return kind == DiffKind::Same ? "same"_L1 : kind == DiffKind::Removed ? "removed"_L1 : "added"_L1;
}

} // namespace

QString differenceText(const std::vector<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        text += piece.kind == DiffKind::Same      ? piece.text
                : piece.kind == DiffKind::Removed ? marked(piece.text, "[-"_L1, "-]"_L1)
                                                  : marked(piece.text, "{+"_L1, "+}"_L1);
    }
    return text;
}

QJsonArray differenceJson(const std::vector<DiffPiece> &pieces)
{
    QJsonArray array;
    for (const DiffPiece &piece : pieces) {
        array.append(QJsonObject{{u"kind"_s, keyOf(piece.kind)}, {u"text"_s, piece.text}});
    }
    return array;
}

} // namespace attest
