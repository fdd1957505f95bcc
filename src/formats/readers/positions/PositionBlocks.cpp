// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/PositionBlocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace attest::positions {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

constexpr double kHeadingHeight = 1.12; // of the body's text
constexpr qsizetype kLongestHeading = 200;
constexpr qsizetype kLongestLabel = 60;
constexpr int kFewestLabels = 3;
constexpr double kSameHeight = 0.08;

bool isSign(const PlacedWord *word)
{
    return word->drawn || word->text.isEmpty();
}

/// Signs that are drawn beside words are decoration.
std::vector<CellPart> withoutSigns(const std::vector<CellPart> &parts)
{
    std::vector<CellPart> out;
    for (const CellPart &part : parts) {
        out.push_back({part.page, {}});
        std::copy_if(part.words.begin(), part.words.end(), std::back_inserter(out.back().words),
                     [](const PlacedWord *word) { return !isSign(word); });
    }
    const auto isBlank = [](const CellPart &part) { return part.words.empty(); };
    return std::all_of(out.begin(), out.end(), isBlank) ? parts : out;
}

bool holdsSigns(const std::vector<CellPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const CellPart &part) { return std::any_of(part.words.begin(), part.words.end(), isSign); });
}

bool holdsUnsure(const std::vector<CellPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const CellPart &part) {
        return std::any_of(part.words.begin(), part.words.end(), [](const PlacedWord *word) { return word->unsure; });
    });
}

bool beginsWithNote(const PagePiece &piece)
{
    return !piece.isTable && !piece.lines.empty() && piece.lines.front().words.front()->note;
}

/// Of the columns of some rows.
std::vector<ColumnMeasure> measuresOf(const PlacedTable &table, size_t from, size_t to)
{
    std::vector<ColumnMeasure> measures(static_cast<size_t>(table.columns()));
    for (size_t row = from; row < to; ++row) {
        for (const PlacedCell &cell : table.rows[row].cells) {
            for (const CellPart &part : cell.parts) {
                if (cell.columnSpan == 1) {
                    for (const TextLine &line : linesOf(part.words)) {
                        measures[static_cast<size_t>(cell.column)].take(line);
                    }
                }
            }
        }
    }
    return measures;
}

double roundedHeight(const TextLine &line)
{
    double height = 0;
    for (const PlacedWord *word : line.words) {
        height = std::max(height, word->quarters == 0 ? word->box.height() : word->box.width());
    }
    return std::round(height * 4) / 4;
}

} // namespace

Result<Blocks> PositionBlocks::read(std::vector<PlacedPage> &pages)
{
    const std::vector<PagePiece> pieces = piecesOf(pages);
    measure(pieces);
    if (auto error = refusesSideBySide(pieces)) {
        return *error;
    }
    TableChain chain;
    std::vector<const PagePiece *> notes; // at the feet of the pages that the table goes on from
    const auto endTable = [&] {
        if (!chain.isEmpty()) {
            addTable(chain.joined(m_rowLabels));
        }
        std::for_each(notes.begin(), notes.end(), [this](const PagePiece *note) { addText(*note); });
        chain = {};
        notes.clear();
    };
    for (const PagePiece &piece : pieces) {
        if (piece.isTable && !chain.isEmpty() && chain.lastPage() + 1 == piece.page && chain.take(piece.table)) {
            continue;
        }
        if (!chain.isEmpty() && chain.lastPage() == piece.page && beginsWithNote(piece)) {
            notes.push_back(&piece);
            continue;
        }
        endTable();
        if (m_budget.exceeded()) {
            return *m_budget.exceeded();
        }
        if (piece.isTable) {
            chain.take(piece.table);
        } else {
            addText(piece);
        }
    }
    endTable();
    if (m_budget.exceeded()) {
        return *m_budget.exceeded();
    }
    return std::move(m_blocks);
}

/// What the document's lines look like as a rule.
void PositionBlocks::measure(const std::vector<PagePiece> &pieces)
{
    std::vector<double> pitches;
    std::map<double, int> heights;
    std::map<double, int> textHeights;
    QHash<QString, int> rowLabels;
    const auto take = [&](const std::vector<TextLine> &lines) {
        m_joints.learn(lines);
        for (size_t i = 0; i < lines.size(); ++i) {
            heights[roundedHeight(lines[i])] += static_cast<int>(lines[i].words.size());
            if (i > 0) {
                pitches.push_back(TextMeasure::pitchOf(lines[i - 1], lines[i]));
            }
        }
    };
    for (const PagePiece &piece : pieces) {
        take(piece.lines);
        m_labels.learn(piece.lines);
        for (const TextLine &line : piece.lines) {
            textHeights[roundedHeight(line)] += 1;
        }
        for (const PlacedRow &row : piece.table.rows) {
            const QString label = row.cells.empty() ? QString() : textOf(row.cells.front());
            if (label.size() <= kLongestLabel && ++rowLabels[label] == kFewestLabels) {
                m_rowLabels.insert(label);
            }
            for (const PlacedCell &cell : row.cells) {
                for (const CellPart &part : cell.parts) {
                    const std::vector<TextLine> lines = linesOf(part.words);
                    take(lines);
                    m_cellLabels.learnStarts(lines);
                }
            }
        }
    }
    if (!pitches.empty()) {
        const auto low = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
        std::nth_element(pitches.begin(), low, pitches.end());
        m_text.pitch = std::clamp(*low, 0.8, 2.5);
    }
    const auto common = std::max_element(heights.begin(), heights.end(),
                                         [](const auto &one, const auto &other) { return one.second < other.second; });
    m_bodyHeight = common == heights.end() ? 0 : common->first;
    // The largest first.
    std::for_each(textHeights.rbegin(), textHeights.rend(), [this](const auto &height) {
        if (height.first >= m_bodyHeight * kHeadingHeight) {
            m_headingHeights.push_back(height.first);
        }
    });
}

/// Two tables beside one another whose headings are the same: nobody can tell which row goes on where.
std::optional<Error> PositionBlocks::refusesSideBySide(const std::vector<PagePiece> &pieces) const
{
    int page = 0;
    for (size_t i = 0; i < pieces.size() && page == 0; ++i) {
        if (!pieces[i].isTable || pieces[i].table.rows.empty()) {
            continue;
        }
        QStringList headings;
        for (const PlacedCell &cell : pieces[i].table.rows.front().cells) {
            if (const QString text = textOf(cell).simplified(); !text.isEmpty()) {
                headings.append(text);
            }
        }
        const qsizetype half = headings.size() / 2;
        if (half >= 3 && headings.mid(0, half) == headings.mid(half)) {
            page = pieces[i].page;
        }
        for (size_t j = i + 1; j < pieces.size() && pieces[j].page == pieces[i].page; ++j) {
            const PlacedTable &one = pieces[i].table;
            const PlacedTable &other = pieces[j].table;
            const bool beside = pieces[j].isTable && one.columns() >= 3 && !other.rows.empty() &&
                                other.area.center().y() > one.area.top() && other.area.center().y() < one.area.bottom();
            if (beside && textOf(one.rows.front()) == textOf(other.rows.front())) {
                page = pieces[i].page;
            }
        }
    }
    if (page == 0) {
        return std::nullopt;
    }
    return badInput(
        Words::tr("Page %1 of %2 has two tables side by side with the same headings, and Attest cannot tell which "
                  "row goes on in which. Choose the document that it was made from.")
            .arg(QString::number(page), m_name));
}

int PositionBlocks::headingLevel(double height) const
{
    const auto found = std::find(m_headingHeights.begin(), m_headingHeights.end(), height);
    return std::min(static_cast<int>(found - m_headingHeights.begin()) + 1, 6);
}

void PositionBlocks::addText(const PagePiece &piece)
{
    ColumnMeasure measure;
    for (const TextLine &line : piece.lines) {
        measure.take(line);
    }
    const CellText text(m_joints, m_text, m_labels, CellText::Of::RunningText);
    const std::vector<TextLine> all = m_labels.parted(piece.lines);
    for (size_t from = 0; from < all.size();) {
        const double height = roundedHeight(all[from]);
        size_t to = from + 1;
        while (to < all.size() && std::abs(roundedHeight(all[to]) - height) <= kSameHeight * height) {
            ++to;
        }
        const std::vector<TextLine> lines(all.begin() + static_cast<std::ptrdiff_t>(from),
                                          all.begin() + static_cast<std::ptrdiff_t>(to));
        for (Block &block : text.blocks(piece.page, lines, measure)) {
            if (!m_budget.takeBlock()) {
                return;
            }
            auto *paragraph = std::get_if<Paragraph>(&block.node);
            if (paragraph != nullptr && height >= m_bodyHeight * kHeadingHeight &&
                plainText(paragraph->spans).size() <= kLongestHeading) {
                block.node = Heading{headingLevel(height), std::move(paragraph->spans)};
            }
            m_blocks.push_back(std::move(block));
        }
        from = to;
    }
}

Cell PositionBlocks::cellOf(const PlacedCell &cell, const std::vector<ColumnMeasure> &measures) const
{
    ColumnMeasure measure = measures[static_cast<size_t>(cell.column)];
    if (cell.columnSpan > 1 || !measure.isKnown) {
        measure = {};
        for (const CellPart &part : cell.parts) {
            for (const TextLine &line : linesOf(part.words)) {
                measure.take(line);
            }
        }
    }
    Cell out;
    out.columnSpan = cell.columnSpan;
    out.rowSpan = cell.rowSpan;
    const CellText text(m_joints, m_text, m_cellLabels, CellText::Of::Cells);
    if (holdsSigns(cell.parts)) {
        out.blocks = text.blocks(withoutSigns(cell.parts), measure);
    } else {
        out.blocks = text.blocks(cell.parts, measure);
    }
    return out;
}

void PositionBlocks::addTable(const PlacedTable &table)
{
    Table out;
    out.headerRows = table.headerRows;
    for (size_t from = 0; from < table.rows.size();) {
        size_t to = from + 1;
        while (to < table.rows.size() && table.rows[to].edges == table.rows[from].edges) {
            ++to;
        }
        const std::vector<ColumnMeasure> measures = measuresOf(table, from, to);
        for (; from < to; ++from) {
            Row next;
            for (const PlacedCell &cell : table.rows[from].cells) {
                if (!m_budget.takeCell()) {
                    return;
                }
                next.cells.push_back(cellOf(cell, measures));
                next.unsure = next.unsure || holdsUnsure(cell.parts);
                next.cells.back().header = static_cast<int>(out.rows.size()) < table.headerRows;
            }
            out.rows.push_back(std::move(next));
        }
    }
    if (!m_budget.takeBlock()) {
        return;
    }
    SourcePlace place;
    place.page = table.page;
    place.area = table.area;
    m_blocks.push_back({std::move(out), std::move(place)});
}

} // namespace attest::positions
