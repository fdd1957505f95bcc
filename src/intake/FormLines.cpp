// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormLines.h"

#include "intake/FormTable.h"

#include <algorithm>

namespace attest {

namespace {

constexpr size_t mostLines = 20'000;
constexpr int cellsKept = 3;
constexpr qsizetype longestKept = 4000;

class LineGatherer
{
public:
    std::vector<FormLine> gather(const Blocks &blocks)
    {
        m_open.push_back({&blocks, 0});
        while (!m_open.empty() && m_lines.size() < mostLines) {
            Level &level = m_open.back();
            if (level.next >= level.blocks->size()) {
                m_open.pop_back();
                continue;
            }
            take((*level.blocks)[level.next++]);
        }
        return std::move(m_lines);
    }

private:
    struct Level
    {
        const Blocks *blocks;
        size_t next;
    };

    void take(const Block &block)
    {
        if (const auto *heading = std::get_if<Heading>(&block.node)) {
            takeText(FormLineKind::Heading, plainText(heading->spans));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            takeText(FormLineKind::Paragraph, plainText(paragraph->spans));
        } else if (const auto *table = std::get_if<Table>(&block.node)) {
            takeTable(*table);
        }
    }

    void takeText(FormLineKind kind, const QString &text)
    {
        const QString folded = foldedSpace(text.left(longestKept));
        if (!folded.isEmpty()) {
            m_lines.push_back({kind, {folded}, true});
        }
    }

    void takeTable(const Table &table)
    {
        takeText(FormLineKind::Heading, table.caption);
        std::vector<Level> inner;
        for (const Row &row : table.rows) {
            FormLine line{FormLineKind::Row, {}, true};
            for (const Cell &cell : row.cells) {
                const bool nested = std::any_of(cell.blocks.begin(), cell.blocks.end(), [](const Block &block) {
                    return std::holds_alternative<Table>(block.node);
                });
                if (nested) {
                    inner.push_back({&cell.blocks, 0});
                    continue;
                }
                const QString text = cellText(&cell).left(longestKept);
                if (text.isEmpty()) {
                    continue;
                }
                line.alone = line.cells.isEmpty();
                line.cells.append(text);
                if (line.cells.size() == cellsKept) {
                    break;
                }
            }
            if (!line.cells.isEmpty() && m_lines.size() < mostLines) {
                m_lines.push_back(std::move(line));
            }
        }
        m_open.insert(m_open.end(), inner.rbegin(), inner.rend());
    }

    std::vector<Level> m_open;
    std::vector<FormLine> m_lines;
};

} // namespace

std::vector<FormLine> linesOf(const Document &document)
{
    return LineGatherer().gather(document.blocks);
}

} // namespace attest
