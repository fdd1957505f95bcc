// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledParts.h"

#include "intake/ComplyReading.h"
#include "intake/FormHeading.h"
#include "intake/FormRowParts.h"
#include "intake/FormTable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace attest {

namespace {

constexpr qsizetype longestLabel = 60;
constexpr int fewestCells = 3; ///< of a form in which labels stand for columns
constexpr size_t headingRows = 3;

/// What a cell's answer is parted into, in this order; before them stands what has no label.
constexpr std::array partRoles = {ColumnRole::Comply, ColumnRole::Evidence, ColumnRole::Commentary,
                                  ColumnRole::EvidenceCommentary};
constexpr size_t partCount = partRoles.size();

/// A line that begins with a label, or is one.
struct LineLabel
{
    size_t part = 0;
    QString text;
    qsizetype length = 0; ///< of what is taken off the line
};

std::optional<LineLabel> labelOf(const QString &line)
{
    const qsizetype colon = line.left(longestLabel).indexOf(u':');
    const bool ratio = colon + 1 < line.size() && !line.at(colon + 1).isSpace(); // "https://", "Comply:Yes/No"
    const qsizetype mark = colon > 0 && !ratio ? colon : line.left(longestLabel).indexOf(u'?');
    const QString text = (mark > 0 ? line.left(mark) : line).trimmed();
    if (text.size() > longestLabel || (mark <= 0 && !isPlainHeading(text))) {
        return std::nullopt;
    }
    const std::optional<ColumnRole> role = roleOfHeading(text);
    const auto part = role ? std::find(partRoles.begin(), partRoles.end(), *role) : partRoles.end();
    if (part == partRoles.end()) {
        return std::nullopt;
    }
    return LineLabel{size_t(part - partRoles.begin()), text.toLower(), mark > 0 ? mark + 1 : line.size()};
}

/// The lines of a cell's paragraphs, each with the block that it stands in; of others the block alone.
struct CellLine
{
    const Block *block = nullptr;
    bool isWords = false;
    Spans spans;
    std::optional<LineLabel> label;
};

std::vector<CellLine> labelledLines(const Blocks &blocks)
{
    std::vector<CellLine> lines;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) {
            lines.push_back({&block, false, {}, std::nullopt});
            continue;
        }
        for (Spans &spans : linesOf(paragraph->spans)) {
            const QString text = plainText(spans);
            lines.push_back({&block, true, std::move(spans), labelOf(text)});
        }
    }
    return lines;
}

/// How often each label stands for a part.
using LabelCounts = std::array<QHash<QString, int>, partCount>;

/// The form's own labels, one for each part: other lines that begin like them are the answer's words.
QStringList labelsOf(const LabelCounts &counts, int answers)
{
    QStringList labels;
    for (const QHash<QString, int> &part : counts) {
        QString best;
        for (auto label = part.cbegin(); label != part.cend(); ++label) {
            const int most = part.value(best);
            const bool more = label.value() > most || (label.value() == most && isPlainHeading(label.key()));
            best = label.value() * 2 >= answers && more ? label.key() : best;
        }
        labels.append(best);
    }
    return labels;
}

bool hasLines(const Cell &cell)
{
    const auto *paragraph = cell.blocks.size() == 1 ? std::get_if<Paragraph>(&cell.blocks.front().node) : nullptr;
    return cell.blocks.size() > 1 ||
           (paragraph != nullptr && std::any_of(paragraph->spans.begin(), paragraph->spans.end(),
                                                [](const Span &span) { return span.text.contains(u'\n'); }));
}

/// The blocks before the first label, and those of each part.
using Parts = std::array<Blocks, partCount + 1>;

class PartedCell
{
public:
    explicit PartedCell(const Cell &cell) : m_lines(labelledLines(cell.blocks)) {}

    /// Whether it answers by labels: whether the landlord complies, and a part besides.
    bool answers() const
    {
        std::array<int, partCount> found = {};
        bool complies = false;
        for (const CellLine &line : m_lines) {
            if (line.label) {
                ++found[line.label->part];
                complies = complies || (line.label->part == 0 &&
                                        isComplyCell(plainText(withoutStart(line.spans, line.label->length))));
            }
        }
        return complies && found[0] == 1 && std::count(found.begin(), found.end(), 0) < int(partCount) - 1;
    }

    void count(LabelCounts &labels) const
    {
        for (const CellLine &line : m_lines) {
            if (line.label) {
                ++labels[line.label->part][line.label->text];
            }
        }
    }

    /// By the labels that are the form's; none where the cell does not begin its answer with one.
    std::optional<Parts> parts(const QStringList &labels) const
    {
        Parts out;
        size_t at = 0;
        const Block *block = nullptr; // the last one's
        bool complies = false;
        for (const CellLine &line : m_lines) {
            const bool starts = line.label && labels.contains(line.label->text);
            if (starts) {
                at = line.label->part + 1;
                complies = complies || line.label->part == 0;
            }
            const Spans rest = starts ? withoutStart(line.spans, line.label->length) : line.spans;
            const bool sameBlock = !starts && block == line.block && !out[at].empty();
            block = line.block;
            if (!line.isWords) {
                out[at].push_back(*line.block);
            } else if (sameBlock) {
                Spans &spans = std::get<Paragraph>(out[at].back().node).spans;
                spans.emplace_back().text = QStringLiteral("\n");
                spans.insert(spans.end(), rest.begin(), rest.end());
            } else if (!rest.empty()) {
                out[at].push_back({Paragraph{rest}, line.block->place});
            } else {
                block = nullptr;
            }
        }
        return complies ? std::optional(std::move(out)) : std::nullopt;
    }

private:
    std::vector<CellLine> m_lines;
};

/// Whether a heading says already in which column the answer stands.
bool namesAnswerColumn(const Table &table)
{
    const size_t last = std::min(table.rows.size(), headingRows);
    return std::any_of(table.rows.begin(), table.rows.begin() + std::ptrdiff_t(last), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            const std::optional<ColumnRole> role = roleOfHeading(cellText(&cell));
            return role && (isTick(*role) || *role == ColumnRole::Comply);
        });
    });
}

Cell cellWith(Blocks blocks, const Cell &from)
{
    Cell cell;
    cell.blocks = std::move(blocks);
    cell.rowSpan = from.rowSpan;
    cell.header = from.header;
    return cell;
}

Cell headingCell(const QString &text)
{
    Cell cell;
    cell.header = true;
    if (!text.isEmpty()) {
        Spans spans(1);
        spans.front().text = text;
        cell.blocks.push_back({Paragraph{std::move(spans)}});
    }
    return cell;
}

/// Gives a table a column for each part of the answers in one of its columns.
class Parting
{
public:
    Parting(const Table &table, const QStringList &labels) : m_table(table), m_grid(gridOf(table)), m_labels(labels) {}

    std::shared_ptr<const Table> parted()
    {
        if (!findColumn()) {
            return nullptr;
        }
        auto out = std::make_shared<Table>();
        out->caption = m_table.caption;
        out->headerRows = m_table.headerRows;
        out->lines = m_table.lines;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (row == m_first && !headedAbove()) {
                out->rows.push_back(headings());
            }
            out->rows.push_back(rowAt(row));
        }
        return out;
    }

private:
    /// The column in which most answers stand, and the first row that has one.
    bool findColumn()
    {
        QHash<int, int> counts;
        for (const GridRow &row : m_grid) {
            for (const GridCell *cell : begunIn(row)) {
                counts[cell->column] += PartedCell(*cell->cell).parts(m_labels) ? 1 : 0;
            }
        }
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            if (count.value() > (m_column < 0 ? 0 : counts[m_column])) {
                m_column = count.key();
            }
        }
        for (size_t row = 0; m_column >= 0 && row < m_grid.size(); ++row) {
            for (const GridCell *cell : begunIn(m_grid[row])) {
                const auto parts = cell->column == m_column ? PartedCell(*cell->cell).parts(m_labels) : std::nullopt;
                if (parts) {
                    m_first = std::min(m_first, row);
                    m_rest = m_rest || !parts->front().empty();
                    for (size_t part = 0; part < partCount; ++part) {
                        m_has[part] = m_has[part] || !(*parts)[part + 1].empty();
                    }
                }
            }
        }
        return m_column >= 0;
    }

    /// Whether the row above the first answer heads the columns.
    bool headedAbove() const
    {
        if (m_first == 0 || printedCells(m_grid[m_first - 1]).size() < 2) {
            return false;
        }
        const std::vector<const GridCell *> cells = begunIn(m_grid[m_first - 1]);
        return std::any_of(cells.begin(), cells.end(),
                           [this](const GridCell *cell) { return cell->column == m_column; });
    }

    Row headings() const
    {
        Row row;
        for (int column = 0; column < m_column + 1; ++column) {
            row.cells.push_back(headingCell({}));
        }
        addHeadings(row);
        return row;
    }

    void addHeadings(Row &row) const
    {
        static const std::array<QString, partCount> names = {QStringLiteral("Comply"), QStringLiteral("Evidence"),
                                                             QStringLiteral("Commentary"),
                                                             QStringLiteral("Evidence and commentary")};
        for (size_t part = 0; part < partCount; ++part) {
            if (m_has[part]) {
                row.cells.push_back(headingCell(names[part]));
            }
        }
    }

    Row rowAt(size_t number) const
    {
        Row out;
        for (const GridCell *cell : begunIn(m_grid[number])) {
            const int end = cell->column + std::max(cell->cell->columnSpan, 1);
            out.cells.push_back(*cell->cell);
            if (cell->column < m_column && end > m_column) {
                out.cells.back().columnSpan += int(std::count(m_has.begin(), m_has.end(), true));
            } else if (cell->column == m_column) {
                addParts(out, *cell->cell, number);
            }
        }
        return out;
    }

    void addParts(Row &row, const Cell &cell, size_t number) const
    {
        std::optional<Parts> parts = PartedCell(cell).parts(m_labels);
        if (!parts && number + 1 == m_first && headedAbove()) {
            const std::optional<ColumnRole> role = roleOfHeading(cellText(&cell));
            if (!m_rest || (role && isAnswerRole(*role))) {
                row.cells.back().blocks.clear(); // it heads the answer, which stands beside it now
            }
            addHeadings(row);
            return;
        }
        if (parts) {
            row.cells.back().blocks = std::move(parts->front());
        }
        for (size_t part = 0; part < partCount; ++part) {
            if (m_has[part]) {
                row.cells.push_back(cellWith(parts ? std::move((*parts)[part + 1]) : Blocks(), cell));
            }
        }
    }

    const Table &m_table;
    std::vector<GridRow> m_grid;
    const QStringList &m_labels;
    int m_column = -1;
    size_t m_first = size_t(-1);
    bool m_rest = false; ///< words stand before the labels
    std::array<bool, partCount> m_has = {};
};

} // namespace

std::vector<std::shared_ptr<const Table>> partedTables(const std::vector<const Table *> &tables)
{
    std::vector<std::shared_ptr<const Table>> out(tables.size());
    std::vector<bool> may(tables.size(), false);
    LabelCounts counts;
    int answers = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (namesAnswerColumn(*tables[i])) {
            continue;
        }
        for (const Row &row : tables[i]->rows) {
            for (const Cell &cell : row.cells) {
                if (!hasLines(cell)) {
                    continue;
                }
                if (const PartedCell parted(cell); parted.answers()) {
                    parted.count(counts);
                    may[i] = true;
                    ++answers;
                }
            }
        }
    }
    const QStringList labels = labelsOf(counts, answers);
    for (size_t i = 0; i < tables.size() && answers >= fewestCells; ++i) {
        out[i] = may[i] ? Parting(*tables[i], labels).parted() : nullptr;
    }
    return out;
}

} // namespace attest
