// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TextColumns.h"

#include "formats/readers/ReadBudget.h"
#include "formats/readers/TextHeadings.h"
#include "formats/readers/TextParts.h"
#include "formats/readers/positions/PositionBlocks.h"

#include <algorithm>

namespace attest {

namespace {

using positions::PlacedPage;
using positions::PlacedWord;

// Points: one space is narrower than what parts columns, two are wider.
constexpr double kCharacter = 4;
constexpr double kHeight = 10;
constexpr double kTitleHeight = 18;
constexpr double kPitch = 12;
constexpr double kBelowHeadings = 6;

constexpr double kRagged = 0.2; ///< of a column: letters are not as wide as one another on the page

constexpr qsizetype kMostLines = 20'000;
constexpr int kFewestLines = 3; ///< in columns
constexpr int kFewestApart = 5; ///< lines in which words stand side by side
constexpr double kApart = 0.05; ///< of a text's lines: fewer may be the tops of its pages
constexpr qsizetype kGap = 3;   ///< characters: two may end a sentence
constexpr qsizetype kMark = 4;  ///< characters: what is no longer may be the mark of a list

/// Whether a line stands in three parts, or more, that white space parts.
bool standsInParts(QStringView line)
{
    const QStringView words = line.trimmed();
    int parts = 1;
    for (qsizetype gap = words.indexOf(u"  "); gap >= 0; gap = words.indexOf(u"  ", gap)) {
        while (words[gap] == u' ') {
            ++gap;
        }
        ++parts;
    }
    return parts >= 3;
}

bool mayHaveColumns(const QString &text)
{
    if (text.contains(u'\t') || text.count(u'\n') > kMostLines) {
        return false;
    }
    int found = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        found += standsInParts(line) ? 1 : 0;
        if (found == kFewestLines) {
            return true;
        }
    }
    return false;
}

void addWords(PlacedPage &page, const SpacedLine &spaced, double top, double height)
{
    const QStringView line = spaced.text;
    const auto add = [&](qsizetype from, qsizetype to) {
        PlacedWord word;
        word.text = line.sliced(from, to - from).toString();
        word.box =
            QRectF(static_cast<double>(from) * kCharacter, top, static_cast<double>(to - from) * kCharacter, height);
        word.seen = word.box;
        word.unsure = spaced.unsure;
        page.words.push_back(std::move(word));
        page.size.setWidth(std::max(page.size.width(), page.words.back().box.right()));
    };
    qsizetype from = -1;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at].isSpace()) {
            if (from >= 0) {
                add(from, at);
            }
            from = -1;
        } else if (from < 0) {
            from = at;
        }
    }
    if (from >= 0) {
        add(from, line.size());
    }
}

/// None where nobody can tell in which column words stand.
std::vector<PlacedPage> pagesOf(const QString &text)
{
    std::vector<SpacedLine> lines;
    int sheets = 0;
    for (const QStringView sheet : QStringView(text).tokenize(u'\f')) {
        for (const QStringView line : sheet.tokenize(u'\n')) {
            lines.push_back({line.toString(), sheets, false, false, false});
        }
        ++sheets;
    }
    if (!alignHeadings(lines)) {
        return {};
    }
    std::vector<PlacedPage> pages(static_cast<size_t>(sheets));
    double top = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        PlacedPage &page = pages[static_cast<size_t>(lines[i].page)];
        top = i > 0 && lines[i - 1].page == lines[i].page ? top : 0;
        page.number = lines[i].page + 1;
        const double height = lines[i].title ? kTitleHeight : kHeight;
        addWords(page, lines[i], top, height);
        top += kPitch + height - kHeight + (lines[i].endsHeadings ? kBelowHeadings : 0);
        page.size.setHeight(top);
    }
    return pages;
}

/// A text has no pages to look at.
void dropPlaces(Blocks &blocks)
{
    for (Block &block : blocks) {
        block.place.reset();
        if (auto *list = std::get_if<List>(&block.node)) {
            std::for_each(list->items.begin(), list->items.end(), dropPlaces);
        } else if (auto *table = std::get_if<Table>(&block.node)) {
            for (Row &row : table->rows) {
                for (Cell &cell : row.cells) {
                    dropPlaces(cell.blocks);
                }
            }
        }
    }
}

/// Whether words stand beside others in a line, as in a row of a table. A code or a list's mark may stand before them.
bool standsApart(QStringView line)
{
    const std::vector<LinePart> parts = partsOf(line, kGap);
    const size_t marks = !parts.empty() && parts.front().to - parts.front().from <= kMark ? 1 : 0;
    return parts.size() > marks + 1;
}

} // namespace

bool standsSideBySide(const QString &text)
{
    int filled = 0;
    int apart = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        filled += line.trimmed().isEmpty() ? 0 : 1;
        apart += !line.contains(u'\t') && standsApart(line) ? 1 : 0;
    }
    return apart >= kFewestApart && apart >= kApart * filled;
}

std::optional<Result<Blocks>> blocksByColumns(const QString &text, const QString &name, const ReadLimits &limits)
{
    if (!mayHaveColumns(text)) {
        return std::nullopt;
    }
    std::vector<PlacedPage> pages = pagesOf(text);
    if (pages.empty()) {
        return std::nullopt;
    }
    ReadBudget budget(limits, name);
    Result<Blocks> blocks = positions::PositionBlocks(name, budget, kRagged).read(pages);
    if (!blocks) {
        return blocks;
    }
    const auto isTable = [](const Block &block) { return std::holds_alternative<Table>(block.node); };
    if (std::none_of(blocks->begin(), blocks->end(), isTable)) {
        return std::nullopt;
    }
    dropPlaces(*blocks);
    return blocks;
}

} // namespace attest
