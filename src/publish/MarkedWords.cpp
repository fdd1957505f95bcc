// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/MarkedWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

Revision revisionOf(DiffKind kind)
{
    return kind == DiffKind::Same ? Revision::None : kind == DiffKind::Added ? Revision::Added : Revision::Removed;
}

void addParagraph(Blocks &blocks, Spans &&spans)
{
    const bool words =
        std::any_of(spans.cbegin(), spans.cend(), [](const Span &span) { return !span.text.trimmed().isEmpty(); });
    if (words) {
        blocks.push_back({Paragraph{std::move(spans)}});
    }
}

} // namespace

Span markedSpan(const QString &text, Revision revision)
{
    Span span;
    span.text = text;
    span.revision = revision;
    return span;
}

Blocks markedParagraphs(const std::vector<DiffPiece> &pieces)
{
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n\\s*"_s);
    // Where nothing is the same, the old and the new stand apart.
    const bool apart = std::none_of(pieces.cbegin(), pieces.cend(),
                                    [](const DiffPiece &piece) { return piece.kind == DiffKind::Same; });
    Blocks blocks;
    Spans spans;
    for (const DiffPiece &piece : pieces) {
        if (apart) {
            addParagraph(blocks, std::exchange(spans, {}));
        }
        const QStringList parts = piece.text.split(blankLine);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                addParagraph(blocks, std::exchange(spans, {}));
            }
            if (!parts.at(i).isEmpty()) {
                spans.push_back(markedSpan(parts.at(i), revisionOf(piece.kind)));
            }
        }
    }
    addParagraph(blocks, std::move(spans));
    return blocks;
}

} // namespace attest
