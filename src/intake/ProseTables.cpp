// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProseTables.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProseTables)
};

void addWords(Spans &line, const Cell &cell)
{
    bool first = true; // of the cell's blocks
    for (const Block &block : cell.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        Span plain;
        plain.text = paragraph == nullptr ? plainText(Blocks{block}) : QString();
        const Spans words = paragraph != nullptr ? paragraph->spans : Spans{plain};
        if (plainText(words).isEmpty()) {
            continue;
        }
        if (!line.empty()) {
            Span between;
            between.text = first ? QStringLiteral("\t") : QStringLiteral(" ");
            line.push_back(between);
        }
        line.insert(line.end(), words.begin(), words.end());
        first = false;
    }
}

} // namespace

ProseTables::ProseTables(const FormRows &told)
{
    const auto add = [this](const QStringList &cells) {
        for (const QString &cell : cells) {
            m_told.insert(cell.simplified());
        }
    };
    for (const FormRow &row : told.rows) {
        add(row.cells);
    }
    for (const UnplacedRow &row : told.loose) {
        add(row.cells);
    }
}

bool ProseTables::isTold(const Table &table) const
{
    int cells = 0;
    int told = 0;
    for (const Row &row : table.rows) {
        for (const Cell &cell : row.cells) {
            const QString text = m_told.isEmpty() ? QString() : plainText(cell.blocks).simplified();
            cells += text.isEmpty() ? 0 : 1;
            told += m_told.contains(text) ? 1 : 0;
        }
    }
    return told > 0 && told * 2 >= cells; // but for the words over its columns
}

Blocks ProseTables::asLines(const Block &block)
{
    Blocks lines;
    for (const Row &row : std::get<Table>(block.node).rows) {
        Spans line;
        for (const Cell &cell : row.cells) {
            addWords(line, cell);
        }
        if (!line.empty()) {
            lines.push_back({Paragraph{std::move(line)}, block.place});
        }
    }
    return lines;
}

UnplacedRow ProseTables::asUnplaced(const Block &block, bool outside)
{
    UnplacedRow out;
    for (const Row &row : std::get<Table>(block.node).rows) {
        for (const Cell &cell : row.cells) {
            if (const QString text = plainText(cell.blocks).trimmed(); !text.isEmpty()) {
                out.cells.append(text);
            }
        }
    }
    out.place = block.place ? wordsOf(*block.place) : QString();
    out.reason = outside ? Words::tr("It is a table that stands under no provision.")
                         : Words::tr("It is a table among the words of a provision, under no label of an answer.");
    out.at = placesOf({block});
    return out;
}

} // namespace attest
