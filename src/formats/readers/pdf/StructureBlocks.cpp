// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureBlocks.h"

#include "formats/Characters.h"
#include "formats/readers/pdf/PageDrawing.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest::pdfreader {

namespace {

constexpr int kMostSearched = 64; // kids, for where an element's words begin: empty ones may stand before them

bool hasOnlyWords(const StructureElement &element)
{
    return std::all_of(element.kids.begin(), element.kids.end(), [](const auto &kid) { return kid.isPiece; });
}

/// The spans of paragraphs, one after another: a heading and a caption have no blocks.
Spans spansOf(Blocks &blocks)
{
    Spans out;
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            if (!out.empty()) {
                out.back().text += u' ';
            }
            std::move(paragraph->spans.begin(), paragraph->spans.end(), std::back_inserter(out));
        }
    }
    return out;
}

std::optional<SourcePlace> placeOf(const Blocks &blocks)
{
    return blocks.empty() ? std::nullopt : blocks.front().place;
}

} // namespace

StructureBlocks::StructureBlocks(SourceFile &file, const PageText &text, const StructureTree &tree, ReadBudget &budget,
                                 const WordRules &rules)
    : m_file(file), m_text(text), m_tree(tree), m_budget(budget), m_rules(rules), m_links(file)
{
}

void StructureBlocks::read(Document &document)
{
    m_document = &document;
    Container container(m_rules);
    readKids(m_tree.at(0), container, {});
    flush(container);
    document.blocks = std::move(container.blocks);
}

void StructureBlocks::add(Block block, Container &into)
{
    if (m_budget.takeBlock()) {
        into.blocks.push_back(std::move(block));
    }
}

void StructureBlocks::flush(Container &into)
{
    Spans spans = into.words.take();
    std::optional<SourcePlace> place = into.words.takePlace();
    if (!spans.empty()) {
        add({Paragraph{std::move(spans)}, std::move(place)}, into);
    }
    for (Block &block : std::exchange(into.floating, {})) {
        into.blocks.push_back(std::move(block));
    }
}

Blocks StructureBlocks::inner(const StructureElement &element, const Span &look)
{
    Container container(m_rules);
    readKids(element, container, look);
    flush(container);
    return std::move(container.blocks);
}

void StructureBlocks::readPiece(const TextPiece &piece, Container &into, const Span &look)
{
    const int page = piece.start.page;
    if (page >= 0 && page != m_page) {
        m_page = page;
        m_toSeen = toSeen(m_file.pages()[static_cast<size_t>(page)]);
    }
    into.words.add(piece, look, m_toSeen);
}

/// Programs that draw a table's header again on each page mark it as one and the same element.
bool StructureBlocks::repeats(const StructureElement &element, size_t kid) const
{
    if (!m_inHeader || !m_rules.inferSpaces || kid == 0 || !element.kids[kid - 1].isPiece) {
        return false;
    }
    const TextPiece &before = m_text.pieces()[static_cast<size_t>(element.kids[kid - 1].index)];
    const TextPiece &piece = m_text.pieces()[static_cast<size_t>(element.kids[kid].index)];
    return before.start.page != piece.start.page && before.text == piece.text;
}

void StructureBlocks::readKids(const StructureElement &element, Container &into, const Span &look)
{
    if (!element.actualText.isEmpty()) {
        int left = kMostSearched;
        const TextPiece *shown = firstShown(element, left);
        TextPiece said = shown == nullptr ? TextPiece() : *shown;
        said.text = element.actualText;
        readPiece(said, into, look);
        return;
    }
    for (size_t number = 0; number < element.kids.size() && !m_budget.exceeded(); ++number) {
        const StructureElement::Kid &kid = element.kids[number];
        if (!kid.isPiece) {
            readElement(m_tree.at(kid.index), into, look);
        } else if (!repeats(element, number)) {
            readPiece(m_text.pieces()[static_cast<size_t>(kid.index)], into, look);
        }
    }
}

void StructureBlocks::readWithin(const StructureElement &element, Container &into, const Span &look, bool inWords)
{
    const bool before = std::exchange(into.inWords, inWords);
    readKids(element, into, look);
    into.inWords = before;
}

void StructureBlocks::readApart(const StructureElement &element, Container &into, const Span &look, bool inWords)
{
    flush(into);
    readWithin(element, into, look, inWords);
    flush(into);
}

void StructureBlocks::readElement(const StructureElement &element, Container &into, Span look)
{
    if (!element.language.isEmpty()) {
        const QString tag = languageTag(element.language);
        look.language = tag.compare(m_document->info.language, Qt::CaseInsensitive) == 0 ? QString() : tag;
    }
    switch (element.type) {
    case ElementType::NonStruct:
    case ElementType::Unknown:
        if (into.inWords || hasOnlyWords(element)) {
            readKids(element, into, look);
        } else {
            readApart(element, into, look, false);
        }
        return;
    case ElementType::Inline:
    case ElementType::Strong:
    case ElementType::Emphasis:
    case ElementType::AddedWords:
    case ElementType::RemovedWords:
    case ElementType::Link:
    case ElementType::Formula:
        readInline(element, into, std::move(look));
        return;
    case ElementType::Paragraph:
    case ElementType::Caption:
        readApart(element, into, look, true);
        return;
    case ElementType::Heading:
    case ElementType::UnnumberedHeading:
        readHeading(element, into, look);
        return;
    case ElementType::List:
        readList(element, into, look);
        return;
    case ElementType::Label:
        readLabel(element, into, look);
        return;
    case ElementType::Table:
        readTable(element, into, look);
        return;
    case ElementType::Figure:
    case ElementType::UndescribedFigure:
        readFigure(element, into, look);
        return;
    case ElementType::Note: {
        Blocks note = inner(element, {});
        std::move(note.begin(), note.end(), std::back_inserter(into.floating));
        return;
    }
    case ElementType::Notice:
    case ElementType::Title:
    case ElementType::Colophon:
        readOwn(element, into, look);
        return;
    default:
        ++m_sections;
        readApart(element, into, look, false);
        --m_sections;
    }
}

void StructureBlocks::readInline(const StructureElement &element, Container &into, Span look)
{
    if (element.type == ElementType::Formula && !element.alternative.isEmpty()) {
        into.words.add(element.alternative, look);
        return;
    }
    look.strong = look.strong || element.type == ElementType::Strong;
    look.emphasis = look.emphasis || element.type == ElementType::Emphasis;
    look.revision = element.type == ElementType::AddedWords     ? Revision::Added
                    : element.type == ElementType::RemovedWords ? Revision::Removed
                                                                : look.revision;
    if (element.type == ElementType::Link) {
        const QString address = addressOf(element);
        look.address = address.isEmpty() ? look.address : address;
    }
    readWithin(element, into, look, true);
}

QString StructureBlocks::addressOf(const StructureElement &link)
{
    if (!link.address.isEmpty()) {
        return holdableText(link.address).trimmed();
    }
    int left = kMostSearched;
    const TextPiece *piece = firstShown(link, left);
    return piece == nullptr ? QString() : holdableText(m_links.addressOf(*piece)).trimmed();
}

/// The first piece within an element that is shown anywhere; looks at no more than `left` kids.
const TextPiece *StructureBlocks::firstShown(const StructureElement &element, int &left) const
{
    for (const StructureElement::Kid &kid : element.kids) {
        if (--left < 0) {
            return nullptr;
        }
        const TextPiece *found =
            kid.isPiece ? &m_text.pieces()[static_cast<size_t>(kid.index)] : firstShown(m_tree.at(kid.index), left);
        if (found != nullptr && found->start.page >= 0) {
            return found;
        }
    }
    return nullptr;
}

void StructureBlocks::readHeading(const StructureElement &element, Container &into, const Span &look)
{
    flush(into);
    Container container(m_rules);
    readWithin(element, container, look, true);
    flush(container);
    std::optional<SourcePlace> place = placeOf(container.blocks);
    Spans spans = spansOf(container.blocks);
    const int level = element.level > 0 ? element.level : std::clamp(m_sections, 1, 6);
    if (!spans.empty()) {
        add({Heading{level, std::move(spans)}, std::move(place)}, into);
    }
    for (Block &block : container.blocks) {
        if (!std::holds_alternative<Paragraph>(block.node)) {
            into.blocks.push_back(std::move(block));
        }
    }
}

void StructureBlocks::readLabel(const StructureElement &element, Container &into, const Span &look)
{
    if (m_label == nullptr) { // of a note, or in a table of contents
        readWithin(element, into, look, true);
        into.words.part();
        return;
    }
    QString *label = std::exchange(m_label, nullptr);
    const QString words = plainText(inner(element, look));
    m_label = label;
    if (label->isEmpty()) {
        *label = words;
    }
}

void StructureBlocks::readFigure(const StructureElement &element, Container &into, const Span &look)
{
    Container words(m_rules);
    Container captions(m_rules);
    for (const StructureElement::Kid &kid : element.kids) {
        if (!kid.isPiece) {
            const StructureElement &inside = m_tree.at(kid.index);
            readElement(inside, inside.type == ElementType::Caption ? captions : words, look);
        } else {
            readPiece(m_text.pieces()[static_cast<size_t>(kid.index)], words, look);
        }
    }
    flush(words);
    flush(captions);
    Figure figure;
    figure.alternative = holdableText(element.alternative.isEmpty() ? element.actualText : element.alternative);
    if (figure.alternative.isEmpty()) {
        figure.alternative = plainText(words.blocks);
    }
    if (element.type == ElementType::UndescribedFigure) {
        figure.alternative.clear(); // it only says that there is none
    }
    if (m_budget.takeBlock()) {
        into.floating.push_back({std::move(figure), placeOf(words.blocks)});
    }
    std::move(captions.blocks.begin(), captions.blocks.end(), std::back_inserter(into.floating));
    if (!into.inWords) {
        flush(into);
    }
}

/// The elements that only Attest writes.
void StructureBlocks::readOwn(const StructureElement &element, Container &into, const Span &look)
{
    Blocks blocks = inner(element, look);
    if (element.type == ElementType::Colophon) {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_document->colophon));
        return;
    }
    const QString words = plainText(blocks);
    if (element.type == ElementType::Notice && m_document->info.notice.isEmpty()) {
        m_document->info.notice = words;
        return;
    }
    // The title is printed where no heading says it: it is told once, unless it is another.
    if (element.type == ElementType::Notice || words.simplified() != m_document->info.title.simplified()) {
        flush(into);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(into.blocks));
    }
}

} // namespace attest::pdfreader
