// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProseSettling.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

void settleTextLabels(QHash<QString, ColumnRole> &labels, const QHash<QString, int> &counts)
{
    static const QRegularExpression plainly(u"comment|expla|narrative|remark|rationale|justif"_s);
    QStringList plain, other;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        if (*label == ColumnRole::Evidence || *label == ColumnRole::EvidenceCommentary) {
            return;
        }
        if (*label == ColumnRole::Commentary) {
            (label.key().contains(plainly) ? plain : other).append(label.key());
        }
    }
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
    const auto usual = [&](const QString &label) { return counts.value(label) * 3 >= most * 2; };
    if (plain.size() == 1 && other.size() == 1 && usual(plain.front()) && usual(other.front())) {
        labels.insert(other.front(), ColumnRole::Evidence);
    }
}

void partSignature(std::vector<ProsePiece> &pieces)
{
    static const QRegularExpression rule(
        u"\\A(?:(?:signed|signature)\\s*(?::|\\z|(?:for\\s+and\\s+)?on\\s+behalf\\s+of\\b)|for\\s+and\\s+on\\s+behalf\\s+of\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto last = std::find_if(pieces.rbegin(), pieces.rend(), [](const ProsePiece &piece) {
        return !piece.label.isEmpty() && isAnswerRole(piece.role);
    });
    const auto signature =
        std::find_if(last.base(), pieces.end(), [](const ProsePiece &piece) { return piece.text.contains(rule); });
    if (last != pieces.rend() && signature != pieces.end()) {
        signature->apart = true;
    }
}

} // namespace attest
