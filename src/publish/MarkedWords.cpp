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

std::vector<Spans> linesOf(const Blocks &paragraphs)
{
    std::vector<Spans> lines;
    for (const Block &block : paragraphs) {
        const auto *words = std::get_if<Paragraph>(&block.node);
        std::vector<Spans> own = linesOf(words != nullptr ? words->spans : Spans());
        std::move(own.begin(), own.end(), std::back_inserter(lines));
    }
    return lines;
}

namespace {

/// Takes the mark of a list from the beginning of a line: “- ”, “• ”. False: it has none.
bool takeMark(Spans &line)
{
    static const QRegularExpression mark(u"^\\s*[-–•▪◦·*]\\s+"_s);
    if (line.empty()) {
        return false;
    }
    const auto found = mark.match(line.front().text);
    if (!found.hasMatch()) {
        return false;
    }
    line.front().text.remove(0, found.capturedLength());
    if (line.front().text.isEmpty()) {
        line.erase(line.begin());
    }
    return !line.empty();
}

/// A line that follows others of its paragraph.
void addLine(Blocks &blocks, Spans line, bool goesOn)
{
    auto *last = goesOn && !blocks.empty() ? std::get_if<Paragraph>(&blocks.back().node) : nullptr;
    if (last == nullptr) {
        addParagraph(blocks, std::move(line));
        return;
    }
    last->spans.push_back(markedSpan(u"\n"_s, Revision::None));
    last->spans.insert(last->spans.end(), line.begin(), line.end());
}

/// The item's own words, without those of a list within.
QString ownWords(const Blocks &item)
{
    QString words;
    for (const Block &block : item) {
        const auto *own = std::get_if<Paragraph>(&block.node);
        words += own != nullptr ? plainText(own->spans) : QString();
    }
    return words.trimmed();
}

bool isWithinQuotation(const QString &words)
{
    return words.count(u'“') > words.count(u'”');
}

/// Whether an item that has the mark of a list belongs to this one: it ends in a colon, or within a quotation.
bool leadsList(const Blocks &item)
{
    const QString own = ownWords(item);
    return isWithinQuotation(own) ? isWithinQuotation(plainText(item)) : own.endsWith(u':');
}

bool isAll(const Blocks &item, Revision revision)
{
    const auto says = [revision](const Span &span) {
        return span.revision == revision || span.text.trimmed().isEmpty();
    };
    return std::all_of(item.cbegin(), item.cend(), [&says](const Block &block) {
        const auto *own = std::get_if<Paragraph>(&block.node);
        return own == nullptr || std::all_of(own->spans.cbegin(), own->spans.cend(), says);
    });
}

bool belongsTo(const Blocks &above, const Blocks &item)
{
    const auto alike = [&](Revision revision) { return isAll(above, revision) == isAll(item, revision); };
    return leadsList(above) && alike(Revision::Added) && alike(Revision::Removed);
}

} // namespace

Blocks markedBlocks(const std::vector<DiffPiece> &pieces)
{
    Blocks blocks;
    List list;
    const auto endList = [&] {
        if (!list.items.empty()) {
            blocks.push_back({std::exchange(list, {})});
        }
    };
    for (const Block &paragraph : markedParagraphs(pieces)) {
        bool goesOn = false;
        for (Spans &line : linesOf({paragraph})) {
            Spans rest = line;
            if (takeMark(rest)) {
                list.items.push_back({Block{Paragraph{std::move(rest)}}});
                continue;
            }
            endList();
            addLine(blocks, std::move(line), std::exchange(goesOn, true));
        }
    }
    endList();
    return blocks;
}

Block evidenceList(std::vector<Blocks> items)
{
    List list;
    for (Blocks &item : items) {
        auto *words = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().node);
        const bool marked = words != nullptr && takeMark(words->spans);
        const bool within = marked && !list.items.empty() && belongsTo(list.items.back(), item);
        if (!within) {
            list.items.push_back(std::move(item));
            continue;
        }
        Blocks &above = list.items.back();
        if (std::get_if<List>(&above.back().node) == nullptr) {
            above.push_back({List{}});
        }
        std::get<List>(above.back().node).items.push_back(std::move(item));
    }
    return {list};
}

} // namespace attest
