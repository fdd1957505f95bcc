// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/MarkedWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkedWords)
};

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

namespace {

/// Whether a copy of the two would run them into one word.
bool runTogether(const Spans &spans, const QString &next)
{
    return !spans.empty() && !spans.back().text.isEmpty() && !next.isEmpty() &&
           spans.back().text.back().isLetterOrNumber() && next.front().isLetterOrNumber();
}

/// What stands elsewhere on the other side says so; the white space before it stays outside.
void addPiece(Spans &spans, const QString &text, const DiffPiece &piece)
{
    const Revision revision = revisionOf(piece.kind);
    if (revision == Revision::Added && !spans.empty() && spans.back().revision == Revision::Removed &&
        runTogether(spans, text)) {
        spans.push_back(markedSpan(u" "_s, Revision::None));
    }
    if (!piece.moved || text.trimmed().isEmpty()) {
        spans.push_back(markedSpan(text, revision));
        return;
    }
    const qsizetype at = text.indexOf(text.trimmed());
    if (at > 0) {
        spans.push_back(markedSpan(text.left(at), revision));
    }
    spans.push_back(markedSpan(Words::tr("(moved) "), Revision::None));
    spans.push_back(markedSpan(text.mid(at), revision));
}

} // namespace

Block strongParagraph(const QString &text)
{
    Span span;
    span.text = text;
    span.strong = true;
    return {Paragraph{{span}}};
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
                addPiece(spans, parts.at(i), piece);
            }
        }
    }
    addParagraph(blocks, std::move(spans));
    return blocks;
}

} // namespace attest
