// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlacedText.h"

#include "formats/readers/positions/PositionBlocks.h"

#include <algorithm>
#include <cmath>

namespace attest::test {

namespace {

constexpr size_t kMostWords = 4000;
constexpr double kFarthest = 100'000; // what is farther away never comes from a page

Blocks cellOf(const QString &text)
{
    Blocks blocks;
    for (const QString &words : text.split(QStringLiteral("\\n"))) {
        blocks.push_back(paragraph(words));
    }
    return blocks;
}

void addRow(Document &document, const QString &line)
{
    if (document.blocks.empty() || !std::holds_alternative<Table>(document.blocks.back().node)) {
        document.blocks.push_back({Table(), std::nullopt});
    }
    Row row;
    for (const QString &cell : line.split(u'|')) {
        row.cells.emplace_back();
        row.cells.back().blocks = cellOf(cell);
    }
    std::get<Table>(document.blocks.back().node).rows.push_back(std::move(row));
}

class PageReader
{
public:
    void take(const QByteArray &line)
    {
        const QByteArrayList parts = line.split(' ');
        const QByteArray &what = parts.front();
        if (what == "page" && parts.size() == 3 && m_pages.size() < 40) {
            m_pages.emplace_back();
            m_pages.back().number = static_cast<int>(m_pages.size());
            m_pages.back().size = QSizeF(number(parts, 1), number(parts, 2));
        }
        if (m_pages.empty() || ++m_count > kMostWords) {
            return;
        }
        PlacedPage &page = m_pages.back();
        const QRectF box = QRectF(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4)).normalized();
        if ((what == "word" || what == "turned") && parts.size() >= 6) {
            positions::PlacedWord word;
            word.text = QString::fromUtf8(parts.mid(5).join(' '));
            word.box = word.seen = box;
            word.quarters = what == "turned" ? 1 : 0;
            page.words.push_back(std::move(word));
        } else if (what == "fill" && parts.size() == 5) {
            page.fills.push_back(box);
        } else if ((what == "level" || what == "upright") && parts.size() == 4) {
            const double from = number(parts, 2);
            const double to = number(parts, 3);
            auto &lines = what == "level" ? page.level : page.upright;
            lines.push_back({number(parts, 1), std::min(from, to), std::max(from, to)});
        }
    }

    std::vector<positions::PlacedPage> &pages() { return m_pages; }

private:
    using PlacedPage = positions::PlacedPage;

    static double number(const QByteArrayList &parts, qsizetype at)
    {
        const double value = parts.value(at).toDouble();
        return std::isfinite(value) ? std::clamp(value, -kFarthest, kFarthest) : 0;
    }

    std::vector<PlacedPage> m_pages;
    size_t m_count = 0;
};

} // namespace

Document documentOfText(const QByteArray &text)
{
    Document document;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(u"# ")) {
            document.blocks.push_back(heading(2, line.mid(2)));
        } else if (line.startsWith(u"- ")) {
            if (document.blocks.empty() || !std::holds_alternative<List>(document.blocks.back().node)) {
                document.blocks.push_back({List(), std::nullopt});
            }
            std::get<List>(document.blocks.back().node).items.push_back({paragraph(line.mid(2))});
        } else if (line.contains(u'|')) {
            addRow(document, line);
        } else {
            document.blocks.push_back(paragraph(line));
        }
    }
    return document;
}

Result<Document> documentOfPlacedText(const QByteArray &text)
{
    PageReader reader;
    for (const QByteArray &line : text.split('\n')) {
        reader.take(line);
    }
    ReadBudget budget({}, QStringLiteral("form"));
    auto blocks = positions::PositionBlocks(QStringLiteral("form"), budget).read(reader.pages());
    if (!blocks) {
        return blocks.error();
    }
    Document document;
    document.blocks = std::move(*blocks);
    return document;
}

} // namespace attest::test
