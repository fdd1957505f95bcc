// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProsePieces.h"

#include "intake/CodeReading.h"
#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"
#include "intake/ProseLabels.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostEdges = 4; ///< characters around a label that are no part of it
constexpr qsizetype fewestOfWording = 20;
constexpr int fewestInLines = 5;    ///< provisions and answers
constexpr qsizetype mostSpaces = 6; ///< in a label that is a line of its own

/// The role of a text that may be far longer than a label.
std::optional<ColumnRole> roleOf(QStringView text)
{
    return text.size() <= longestLabel ? roleOfLabel(text.toString()) : std::nullopt;
}

/// "Comply: Evidence:" in bold, where an answer is blank, is two labels.
Spans withLabelsApart(const Spans &line)
{
    Spans out;
    for (const Span &span : line) {
        const QStringView text = span.text;
        qsizetype from = 0;
        while (span.strong) {
            const qsizetype colon = text.mid(from, longestLabel + 1).indexOf(u':');
            qsizetype next = from + colon + 1;
            while (colon > 0 && next < text.size() && text[next].isSpace()) {
                ++next;
            }
            const QStringView rest = text.mid(next, longestLabel + 1);
            if (colon <= 0 || !roleOf(text.mid(from, colon)) || !roleOf(rest.left(rest.indexOf(u':')).trimmed())) {
                break;
            }
            out.push_back(span);
            out.back().text = text.mid(from, colon + 1).toString();
            from = next;
        }
        out.push_back(span);
        if (from > 0) {
            out.back().text = text.mid(from).trimmed().toString();
        }
    }
    return out;
}

/// Whether bold words within a line are set off as a label: "Evidence:", "Evidence" before a colon. Others are words of
/// a sentence.
bool isSetOff(QStringView words, const Span *next)
{
    return words.endsWith(u':') || words.endsWith(u'?') ||
           (next != nullptr && QStringView(next->text).trimmed().startsWith(u':'));
}

/// The spans of a line parted before each bold label: "Comply: Yes Evidence: …".
std::vector<Spans> partedAtBold(const Spans &line)
{
    static const QRegularExpression edges(u"\\A\\s+|[\\s:?]+\\z"_s);
    std::vector<Spans> parts(1);
    bool strong = false;
    const Spans spans = withLabelsApart(line);
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        const QStringView words = QStringView(span.text).trimmed();
        const bool follows = !parts.back().empty() && span.strong && (words.endsWith(u':') || !strong);
        if (follows && words.size() <= longestLabel + mostEdges &&
            isSetOff(words, i + 1 < spans.size() ? &spans[i + 1] : nullptr)) {
            const auto role = roleOfLabel(words.toString().remove(edges));
            if (role && *role != ColumnRole::Other) {
                parts.emplace_back();
            }
        }
        parts.back().push_back(span);
        strong = span.strong;
    }
    return parts;
}

/// Whether a line is made to be seen as a label: an item of a list may have the words of one.
bool standsOut(const Spans &line, const ProseLabel &label)
{
    const QString text = plainText(line);
    const QString end = text.trimmed().right(1);
    return label.length < text.size() ||
           (text.front().isUpper() && text.count(u' ') < mostSpaces && !u".,;"_s.contains(end));
}

/// "1.2", "1.3 A resident does not have to …", "Section 2: Exclusions".
bool beginsByCode(const QString &line)
{
    static const QRegularExpression title(u"\\A(?:section|stage)\\s+\\d+\\b[^.]{0,80}\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const LeadingCode leading = leadingCode(line.left(longestLabel));
    const bool wording = leading.rest.size() >= fewestOfWording && leading.rest.front().isUpper();
    return line.contains(title) || (!leading.code.isEmpty() && (wording || isCodeCell(line)));
}

/// Whether a document's provisions follow one another line by line, with nothing between: text that was saved from a
/// word processor or taken out of a PDF.
bool standsInLines(const Blocks &blocks)
{
    int codes = 0;
    int answers = 0;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        const QString text = paragraph != nullptr ? plainText(paragraph->spans) : QString();
        if (!text.contains(u'\n')) {
            continue;
        }
        for (const QString &line : text.split(u'\n')) {
            const bool code = beginsByCode(line);
            codes += code ? 1 : 0;
            if (code || line.size() > longestLabel) {
                continue;
            }
            Span words;
            words.text = line;
            const std::optional<ProseLabel> label = labelOf({words});
            const QString answer = label ? line.mid(label->through).trimmed() : QString();
            const bool given = answer.isEmpty() || (isComplyCell(answer) && !isChoice(answer));
            answers += label && label->role == ColumnRole::Comply && given ? 1 : 0;
        }
    }
    return std::min(codes, answers) >= fewestInLines;
}

/// A paragraph parted before each line with a label of an answer; where provisions stand in lines, before theirs too.
std::vector<Spans> partedAtLabels(const Spans &spans, bool inLines)
{
    std::vector<Spans> parts;
    std::vector<Spans> lines;
    for (const Spans &line : linesOf(spans)) {
        std::vector<Spans> bold = partedAtBold(line);
        std::move(bold.begin(), bold.end(), std::back_inserter(lines));
    }
    for (Spans &line : lines) {
        const std::optional<ProseLabel> label = labelOf(line);
        const bool apart = parts.empty() || (label && label->role != ColumnRole::Other && standsOut(line, *label)) ||
                           (inLines && beginsByCode(plainText(line)));
        if (apart) {
            parts.push_back(std::move(line));
        } else {
            Span lineBreak;
            lineBreak.text = u"\n"_s;
            parts.back().push_back(std::move(lineBreak));
            parts.back().insert(parts.back().end(), line.begin(), line.end());
        }
    }
    return parts;
}

/// "• Comply: Yes • Evidence: …": items that are the parts of an answer.
bool holdsLabels(const List &list)
{
    size_t labels = 0;
    bool comply = false;
    for (const Blocks &item : list.items) {
        const auto *first = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().node);
        const std::optional<ProseLabel> label = first != nullptr ? labelOf(first->spans) : std::nullopt;
        labels += label ? 1 : 0;
        comply = comply || (label && label->role == ColumnRole::Comply);
    }
    return comply && labels >= 2 && labels == list.items.size();
}

ProsePiece pieceOf(Block block, BareLabels &bare)
{
    ProsePiece piece;
    piece.text = foldedSpace(plainText(Blocks{block}));
    const auto *paragraph = std::get_if<Paragraph>(&block.node);
    const auto *heading = std::get_if<Heading>(&block.node);
    const Spans *spans = paragraph != nullptr ? &paragraph->spans : heading != nullptr ? &heading->spans : nullptr;
    std::optional<ProseLabel> label = paragraph != nullptr ? bare.labelOf(plainText(*spans)) : std::nullopt;
    if (!label && spans != nullptr) {
        label = labelOf(*spans);
    }
    if (label) {
        static const QRegularExpression edges(u"\\A\\s+|[\\s:?*]+\\z"_s);
        piece.label = plainText(*spans).left(label->length).toLower().remove(edges);
        piece.role = label->role;
        Spans rest = withoutStart(*spans, label->through);
        // "Comply</b>: Yes": what parts the two is no part of either.
        static const QRegularExpression between(u"\\A\\s*[:–—-]\\s+"_s);
        if (!rest.empty()) {
            rest = withoutStart(rest, between.match(rest.front().text).capturedLength());
        }
        if (!rest.empty()) {
            piece.rest = {Block{Paragraph{std::move(rest)}, block.place}};
        }
    }
    piece.block = std::move(block);
    return piece;
}

bool answersInWords(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph != nullptr && isComplyCell(plainText(paragraph->spans).trimmed());
}

} // namespace

std::vector<ProsePiece> prosePieces(const Document &document)
{
    std::vector<ProsePiece> pieces;
    BareLabels bare(document.blocks);
    const bool inLines = standsInLines(document.blocks);
    const auto add = [&pieces, &bare](Block block) {
        ProsePiece piece = pieceOf(std::move(block), bare);
        if (!piece.text.isEmpty()) {
            pieces.push_back(std::move(piece));
        }
    };
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph != nullptr && (paragraph->spans.size() > 2 || plainText(paragraph->spans).contains(u'\n'))) {
            for (Spans &part : partedAtLabels(paragraph->spans, inLines)) {
                add({Paragraph{std::move(part)}, block.place});
            }
        } else if (const auto *list = std::get_if<List>(&block.node); list != nullptr && holdsLabels(*list)) {
            for (const Blocks &item : list->items) {
                for (const Block &inner : item) {
                    add(inner);
                }
            }
        } else if (paragraph != nullptr || std::holds_alternative<Heading>(block.node) ||
                   std::holds_alternative<List>(block.node)) {
            add(block);
        } else if (std::holds_alternative<Table>(block.node) && !pieces.empty()) {
            pieces.back().tables.push_back(&block);
        } else if (std::holds_alternative<Figure>(block.node) && !pieces.empty() && pieces.back().rest.empty() &&
                   pieces.back().role == ColumnRole::Comply &&
                   (&block == &document.blocks.back() || !answersInWords(*(&block + 1)))) {
            pieces.back().rest = {block}; // a tick behind "Do we comply?"
        }
    }
    return pieces;
}

} // namespace attest
