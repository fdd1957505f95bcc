// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TxtReader.h"

#include "formats/readers/PlainBlocks.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/SourcePlaces.h"
#include "formats/readers/TextColumns.h"
#include "formats/readers/TextEncoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TxtReader)
};

bool saysSomething(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar each) { return each.isLetterOrNumber(); });
}

/// A line of "-----" or "=====" between paragraphs.
bool isRule(QStringView line)
{
    constexpr qsizetype shortest = 5;
    const QStringView trimmed = line.trimmed();
    return trimmed.size() >= shortest && QStringView(u"-=_*~—–─━═").contains(trimmed.front()) &&
           std::all_of(trimmed.begin(), trimmed.end(), [&trimmed](QChar each) { return each == trimmed.front(); });
}

/// A list item, whose mark a tab parts from its words.
bool isItem(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const qsizetype tab = trimmed.indexOf(u'\t');
    return tab == 1 && !trimmed[0].isLetterOrNumber() && trimmed.indexOf(u'\t', 2) < 0;
}

/// Puts lines together to paragraphs and tables.
class LineReader
{
public:
    explicit LineReader(ReadBudget &budget) : m_budget(budget) {}

    void take(QStringView line)
    {
        const bool cells = line.contains(u'\t') && !isItem(line);
        if (!cells || !m_lines.isEmpty()) {
            finishTable();
        }
        if (line.trimmed().isEmpty() || isRule(line)) {
            finishParagraph();
        } else if (!cells) {
            m_lines.append(line.toString());
        } else {
            finishParagraph();
            takeCells(line);
        }
    }

    void endPage()
    {
        m_pageEnded = true; // beside what comes next, or within what is being read
        if (m_lines.isEmpty() && m_table.rows.empty() && !m_blocks.empty()) {
            m_blocks.back().pageEnds = true;
        }
    }

    Blocks finish()
    {
        finishParagraph();
        finishTable();
        return std::exchange(m_blocks, {});
    }

private:
    void takeCells(QStringView line)
    {
        const QList<QStringView> cells = line.split(u'\t');
        if (!m_budget.takeCells(cells.size()) || !m_budget.allowsColumns(cells.size()) || !saysSomething(line)) {
            return; // a ruled line
        }
        Row &row = m_table.rows.emplace_back();
        for (const QStringView &text : cells) {
            row.cells.emplace_back().blocks = plainBlocks(text.toString());
        }
    }

    void finishParagraph()
    {
        for (Block &block : plainBlocks(m_lines.join(u'\n'))) {
            add(std::move(block));
        }
        m_lines.clear();
    }

    void finishTable()
    {
        if (!m_table.rows.empty()) {
            m_table.lines = true;
            add({std::exchange(m_table, {})});
        }
    }

    void add(Block block)
    {
        if (m_budget.takeBlock()) {
            block.pageEnds = std::exchange(m_pageEnded, false);
            m_blocks.push_back(std::move(block));
        }
    }

    ReadBudget &m_budget;
    Blocks m_blocks;
    QStringList m_lines; ///< of the paragraph that is being read
    Table m_table;       ///< the one that is being read
    bool m_pageEnded = false;
};

} // namespace

Result<Document> readTxt(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = notPlainText(bytes, name, Words::tr("a text file (.txt)"), limits)) {
        return *error;
    }
    QString text = decodePlainText(bytes);
    static const QRegularExpression looks(QStringLiteral("</?[biu]>"));
    text.remove(looks); // how some programs that take text out of a PDF mark bold, italics and underlines
    Document document;
    document.lines = true;
    if (std::optional<Result<Blocks>> blocks = blocksByColumns(text, name, limits)) {
        if (!*blocks) {
            return blocks->error();
        }
        document.blocks = std::move(**blocks);
        markPlaces(document.blocks);
        return document;
    }
    document.unsure = standsSideBySide(text);
    ReadBudget budget(limits, name);
    LineReader reader(budget);
    const auto isEnd = [](QChar each) { return each == u'\n' || each == u'\f'; };
    for (auto from = text.cbegin(); !budget.exceeded();) {
        const auto until = std::find_if(from, text.cend(), isEnd);
        reader.take(QStringView(from, until));
        if (until == text.cend()) {
            break;
        }
        if (*until == u'\f') {
            reader.endPage();
        }
        from = until + 1;
    }
    document.blocks = reader.finish();
    if (budget.exceeded()) {
        return *budget.exceeded();
    }
    if (document.blocks.empty()) {
        return withoutWords(name);
    }
    markPlaces(document.blocks);
    return document;
}

} // namespace attest
