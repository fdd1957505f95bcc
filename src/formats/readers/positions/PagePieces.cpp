// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/PagePieces.h"

#include "formats/Document.h"
#include "formats/readers/positions/RowFinder.h"
#include "formats/readers/positions/RuledTables.h"
#include "formats/readers/positions/RunningTitles.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest::positions {

namespace {

constexpr double kPartsRows = 0.6; // of a table's width: lines that part rows
constexpr double kOneBorder = 3;   // points: the lower side of one row and the upper of the next

/// A table, or a zone of text that may hold some.
struct Part
{
    double top = 0;
    int table = -1; ///< of the page's; -1: a zone
    TextZone zone;
};

void addSeparators(ColumnStretch &stretch, const PlacedPage &page)
{
    std::vector<double> all;
    const double left = stretch.edges.front();
    const double right = stretch.edges.back();
    const auto take = [&](double at, double from, double to) {
        const double covers = std::min(to, right) - std::max(from, left);
        if (at > stretch.area.top() && at < stretch.area.bottom() && covers > kPartsRows * (right - left)) {
            all.push_back(at);
        }
    };
    for (const Ruling &line : page.level) {
        take(line.at, line.from, line.to);
    }
    // Coloured cells stand side by side: those of one height are one row's.
    std::map<std::pair<int, int>, std::pair<double, double>> fills;
    for (const QRectF &fill : page.fills) {
        const std::pair<int, int> key(static_cast<int>(fill.top()), static_cast<int>(fill.bottom()));
        const auto [place, isNew] = fills.try_emplace(key, fill.left(), fill.right());
        if (!isNew) {
            place->second = {std::min(place->second.first, fill.left()), std::max(place->second.second, fill.right())};
        }
    }
    for (const auto &[height, width] : fills) {
        take(height.first, width.first, width.second);
        take(height.second, width.first, width.second);
    }
    std::sort(all.begin(), all.end());
    for (const double at : all) {
        if (stretch.separators.empty() || at - stretch.separators.back() > kOneBorder) {
            stretch.separators.push_back(at);
        }
    }
}

/// The words of a table whose rows no lines part.
ColumnStretch stretchOf(const PlacedTable &table)
{
    ColumnStretch out;
    out.page = table.page;
    out.area = table.area;
    out.edges = table.edges;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (const PlacedCell &cell : table.rows[row].cells) {
            for (const CellPart &part : cell.parts) {
                auto &words = row == 0 && table.rows.size() > 1 ? out.headings : out.words;
                words.insert(words.end(), part.words.begin(), part.words.end());
            }
        }
    }
    return out;
}

/// What the inner columns of one table and of its parts on other pages have in common.
std::vector<double> keyOf(const std::vector<double> &edges)
{
    std::vector<double> inner(edges.begin() + 1, edges.end() - 1);
    std::for_each(inner.begin(), inner.end(), [](double &edge) { edge = std::round(edge / 4); });
    return inner;
}

/// Finds headings that nothing parts from the rows: the lines with which several stretches begin.
void takeHeadings(const std::vector<ColumnStretch *> &stretches)
{
    const auto open = [](const ColumnStretch *stretch) { return stretch->headings.empty(); };
    if (!std::all_of(stretches.begin(), stretches.end(), open)) {
        return;
    }
    const std::vector<TextLine> first = linesOf(stretches.front()->words);
    std::vector<size_t> same(stretches.size(), 0);
    for (size_t i = 1; i < stretches.size(); ++i) {
        const std::vector<TextLine> lines = linesOf(stretches[i]->words);
        while (same[i] < std::min(first.size(), lines.size()) && lines[same[i]].text() == first[same[i]].text()) {
            ++same[i];
        }
    }
    same[0] = *std::max_element(same.begin(), same.end());
    for (size_t i = 0; i < stretches.size(); ++i) {
        const std::vector<TextLine> lines = linesOf(std::move(stretches[i]->words));
        stretches[i]->words.clear();
        for (size_t line = 0; line < lines.size(); ++line) {
            auto &words = line < same[i] ? stretches[i]->headings : stretches[i]->words;
            words.insert(words.end(), lines[line].words.begin(), lines[line].words.end());
        }
    }
}

/// Whether a table may be the rest of the last one of the page before.
bool goesOnFrom(const std::vector<PlacedTable> &before, const PlacedTable &table)
{
    return !before.empty() && std::all_of(table.edges.begin(), table.edges.end(), [&before](double edge) {
        const std::vector<double> &edges = before.back().edges;
        return std::any_of(edges.begin(), edges.end(),
                           [edge](double other) { return std::abs(edge - other) < kOneBorder; });
    });
}

/// A frame is no table, unless it is the end of a row over all columns of the page before.
void dropFrames(std::vector<PlacedTable> &tables, const std::vector<PlacedTable> *before)
{
    const auto isFrame = [&](const PlacedTable &table) {
        const bool rest = before != nullptr && !before->empty() && before->back().columns() > 1 &&
                          std::abs(before->back().edges.front() - table.edges.front()) < kOneBorder &&
                          std::abs(before->back().edges.back() - table.edges.back()) < kOneBorder;
        return table.columns() == 1 && (!rest || &table != &tables.front());
    };
    std::vector<PlacedTable> kept;
    for (PlacedTable &table : tables) {
        if (!isFrame(table)) {
            kept.push_back(std::move(table));
        }
    }
    tables = std::move(kept);
}

/// A table of two columns that never has words in both is a box, unless it goes on from the page before.
void dropBoxes(std::vector<std::vector<PlacedTable>> &tables)
{
    for (size_t page = 0; page < tables.size(); ++page) {
        std::vector<PlacedTable> kept;
        for (PlacedTable &table : tables[page]) {
            const bool first = &table == &tables[page].front();
            if (!isBox(table) || (first && page > 0 && goesOnFrom(tables[page - 1], table))) {
                kept.push_back(std::move(table));
            }
        }
        tables[page] = std::move(kept);
    }
}

/// Pictures outside tables are no answers.
void dropPictures(PlacedPage &page, const std::vector<PlacedTable> &tables)
{
    for (PlacedWord &word : page.words) {
        const auto holds = [&word](const PlacedTable &table) { return table.area.contains(word.box.center()); };
        if (word.drawn && word.text == pictureSign && std::none_of(tables.begin(), tables.end(), holds)) {
            word.text.clear();
        }
    }
}

class Pieces
{
public:
    explicit Pieces(std::vector<PlacedPage> &pages) : m_pages(pages) {}

    std::vector<PagePiece> make()
    {
        for (const PlacedPage &page : m_pages) {
            std::vector<PlacedTable> tables = ruledTables(page);
            dropFrames(tables, m_tables.empty() ? nullptr : &m_tables.back());
            if (tables.empty() && !m_tables.empty() && !m_tables.back().empty()) {
                const PlacedTable &last = m_tables.back().back();
                const bool own = !last.rows.empty() && !last.rows.back().edges.empty();
                if (auto row = rowWithin(page, own ? last.rows.back().edges : last.edges)) {
                    tables.push_back(std::move(*row));
                }
            }
            m_tables.push_back(std::move(tables));
        }
        dropBoxes(m_tables);
        for (size_t page = 0; page < m_pages.size(); ++page) {
            dropPictures(m_pages[page], m_tables[page]);
        }
        dropRunningTitles(m_pages, m_tables);
        for (const std::vector<PlacedTable> &tables : m_tables) {
            for (const PlacedTable &table : tables) {
                if (holdsRowsUnparted(table)) {
                    m_unparted.push_back(keyOf(table.edges));
                }
            }
        }
        std::vector<TextZone> zones;
        for (size_t page = 0; page < m_pages.size(); ++page) {
            for (Part &part : partsOf(page)) {
                if (part.table < 0) {
                    zones.push_back(std::move(part.zone));
                    addZone();
                } else {
                    addTable(m_tables[page][static_cast<size_t>(part.table)]);
                }
            }
        }
        const AlignedTables aligned(zones);
        for (size_t zone = 0; zone < zones.size(); ++zone) {
            fillZone(zone, zones[zone].page, aligned);
        }
        findRows();
        return gathered();
    }

private:
    /// Pieces in reading order; stretches get their rows once all are known.
    struct Slot
    {
        std::vector<PagePiece> pieces;
        std::vector<int> stretches; ///< for each piece, of m_stretches; -1: none
    };

    std::vector<Part> partsOf(size_t number) const
    {
        const PlacedPage &page = m_pages[number];
        const std::vector<PlacedTable> &tables = m_tables[number];
        std::vector<Part> parts;
        for (size_t i = 0; i < tables.size(); ++i) {
            parts.push_back({tables[i].area.top(), static_cast<int>(i), {}});
        }
        std::vector<std::vector<const PlacedWord *>> between(tables.size() + 1);
        for (const PlacedWord &word : page.words) {
            const QPointF centre = word.box.center();
            const auto holds = [&](const PlacedTable &table) { return table.area.contains(centre); };
            if (word.text.isEmpty() || std::any_of(tables.begin(), tables.end(), holds)) {
                continue;
            }
            const auto below = std::find_if(tables.begin(), tables.end(), [&](const PlacedTable &table) {
                return table.area.center().y() > centre.y();
            });
            between[static_cast<size_t>(below - tables.begin())].push_back(&word);
        }
        for (size_t i = 0; i < between.size(); ++i) {
            if (!between[i].empty()) {
                TextZone zone;
                zone.page = page.number;
                zone.lines = linesOf(std::move(between[i]));
                zone.atTop = i == 0;
                zone.atBottom = i == tables.size();
                parts.push_back({zone.lines.front().box.top(), -1, std::move(zone)});
            }
        }
        std::stable_sort(parts.begin(), parts.end(),
                         [](const Part &one, const Part &other) { return one.top < other.top; });
        return parts;
    }

    void addZone()
    {
        m_zoneSlots.push_back(m_slots.size());
        m_slots.emplace_back();
    }

    static void addPiece(Slot &slot, PagePiece piece)
    {
        slot.pieces.push_back(std::move(piece));
        slot.stretches.push_back(-1);
    }

    void addStretch(Slot &slot, ColumnStretch stretch)
    {
        PagePiece piece;
        piece.page = stretch.page;
        piece.top = stretch.area.top();
        piece.isTable = true;
        addSeparators(stretch, m_pages[static_cast<size_t>(stretch.page) - 1]);
        slot.pieces.push_back(std::move(piece));
        slot.stretches.push_back(static_cast<int>(m_stretches.size()));
        m_stretches.push_back(std::move(stretch));
    }

    void addTable(const PlacedTable &table)
    {
        Slot slot;
        // Where one page's rows are not parted, neither are those of another page that shows one row.
        const bool unparted = table.rows.size() <= 2 &&
                              std::find(m_unparted.begin(), m_unparted.end(), keyOf(table.edges)) != m_unparted.end();
        if (unparted || holdsRowsUnparted(table)) {
            addStretch(slot, stretchOf(table));
        } else {
            PagePiece piece;
            piece.page = table.page;
            piece.top = table.area.top();
            piece.table = table;
            piece.isTable = true;
            addPiece(slot, std::move(piece));
        }
        m_slots.push_back(std::move(slot));
    }

    void fillZone(size_t zone, int page, const AlignedTables &aligned)
    {
        Slot &slot = m_slots[m_zoneSlots[zone]];
        for (ZonePiece &part : aligned.piecesOf(zone)) {
            if (part.isStretch) {
                addStretch(slot, std::move(part.stretch));
                continue;
            }
            PagePiece piece;
            piece.page = page;
            piece.top = part.lines.front().box.top();
            piece.lines = std::move(part.lines);
            addPiece(slot, std::move(piece));
        }
    }

    /// Stretches with the same columns follow one rule.
    void findRows()
    {
        std::map<std::vector<double>, std::vector<ColumnStretch *>> alike;
        for (ColumnStretch &stretch : m_stretches) {
            alike[keyOf(stretch.edges)].push_back(&stretch);
        }
        std::map<std::vector<double>, RowRule> rules;
        for (auto &[key, stretches] : alike) {
            takeHeadings(stretches);
            rules[key] = rowRuleOf({stretches.begin(), stretches.end()});
        }
        for (const ColumnStretch &stretch : m_stretches) {
            m_found.push_back(tableOf(stretch, rules[keyOf(stretch.edges)]));
        }
    }

    std::vector<PagePiece> gathered()
    {
        std::vector<PagePiece> out;
        for (Slot &slot : m_slots) {
            for (size_t i = 0; i < slot.pieces.size(); ++i) {
                if (slot.stretches[i] >= 0) {
                    slot.pieces[i].table = std::move(m_found[static_cast<size_t>(slot.stretches[i])]);
                }
                out.push_back(std::move(slot.pieces[i]));
            }
        }
        return out;
    }

    std::vector<PlacedPage> &m_pages;
    std::vector<std::vector<PlacedTable>> m_tables; ///< ruled, of each page
    std::vector<Slot> m_slots;
    std::vector<size_t> m_zoneSlots;
    std::vector<std::vector<double>> m_unparted; ///< the columns of ruled tables whose rows no lines part
    std::vector<ColumnStretch> m_stretches;
    std::vector<PlacedTable> m_found; ///< of each stretch
};

} // namespace

std::vector<PagePiece> piecesOf(std::vector<PlacedPage> &pages)
{
    return Pieces(pages).make();
}

} // namespace attest::positions
