// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/RunningTitles.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace attest::positions {

namespace {

constexpr size_t kLinesTried = 3;  // at each end of a page
constexpr double kSameHeight = 8;  // points
constexpr double kMargin = 0.09;   // of a page's height: where titles stand in a document of few pages
constexpr double kFarthest = 0.18; // of a page's height: no title stands nearer to the middle
constexpr double kOfPages = 0.4;   // that repeat a line: the first differs, and left from right
constexpr double kNumbered = 0.25; // that have a number
constexpr size_t kManyPages = 4;
constexpr double kColumnGap = 0.9;  // of a text's height
constexpr double kInterlaced = 0.3; // of a line's height, by which the next stands in it

enum class End { Top, Bottom };

QString withoutFigures(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    return QString(text.simplified()).replace(figures, QStringLiteral("#"));
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(
            "^[^\\w#]*(?:page|p\\.|pg\\.?)?\\s*#[^\\w#]*(?:(?:of|/)\\s*#[^\\w#]*)?$|^[\\W_]*[ivx]{1,5}[\\W_]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

/// One line near an end of a page.
struct Candidate
{
    TextLine line;
    QString key;
    double from = 0;  ///< the page's end
    size_t parts = 0; ///< that white space parts, with those of lines that stand half beside it
};

/// In how many parts a line stands. Headings in the middle of their row's height have their lines half beside others.
size_t partsOf(const std::vector<TextLine> &lines, size_t at)
{
    std::vector<const PlacedWord *> words = lines[at].words;
    const double height = lines[at].box.height();
    double bottom = lines[at].box.bottom();
    for (size_t i = at + 1; i < lines.size() && lines[i].box.top() < bottom - kInterlaced * height; ++i) {
        words.insert(words.end(), lines[i].words.begin(), lines[i].words.end());
        bottom = std::max(bottom, lines[i].box.bottom());
    }
    std::sort(words.begin(), words.end(),
              [](const PlacedWord *one, const PlacedWord *other) { return one->box.left() < other->box.left(); });
    TextLine all;
    all.words = std::move(words);
    return segmentsOf(all, kColumnGap * height).size();
}

class Titles
{
public:
    Titles(std::vector<PlacedPage> &pages, const std::vector<std::vector<PlacedTable>> &tables)
        : m_pages(pages), m_tables(tables)
    {
    }

    void drop()
    {
        std::vector<std::vector<TextLine>> lines;
        for (size_t i = 0; i < m_pages.size(); ++i) {
            lines.push_back(linesOutsideTables(i));
        }
        std::vector<std::unordered_set<const PlacedWord *>> dropped(m_pages.size());
        for (const End end : {End::Top, End::Bottom}) {
            dropAt(end, lines, dropped);
        }
        for (size_t i = 0; i < m_pages.size(); ++i) {
            for (PlacedWord &word : m_pages[i].words) {
                if (dropped[i].contains(&word)) {
                    word.text.clear();
                }
            }
        }
    }

private:
    std::vector<TextLine> linesOutsideTables(size_t page) const
    {
        std::vector<const PlacedWord *> words;
        for (const PlacedWord &word : m_pages[page].words) {
            const auto holds = [&word](const PlacedTable &table) { return table.area.contains(word.box.center()); };
            if (std::none_of(m_tables[page].begin(), m_tables[page].end(), holds)) {
                words.push_back(&word);
            }
        }
        return linesOf(std::move(words));
    }

    /// True where the line stands between its end of the page and every table.
    bool isOutermost(size_t page, const TextLine &line, End end) const
    {
        return std::all_of(m_tables[page].begin(), m_tables[page].end(), [&](const PlacedTable &table) {
            return end == End::Top ? line.box.center().y() < table.area.top()
                                   : line.box.center().y() > table.area.bottom();
        });
    }

    void dropAt(End end, const std::vector<std::vector<TextLine>> &lines,
                std::vector<std::unordered_set<const PlacedWord *>> &dropped)
    {
        std::vector<std::vector<Candidate>> candidates(m_pages.size());
        for (size_t page = 0; page < m_pages.size(); ++page) {
            for (size_t i = 0; i < std::min(kLinesTried, lines[page].size()); ++i) {
                const size_t at = end == End::Top ? i : lines[page].size() - 1 - i;
                const TextLine &line = lines[page][at];
                if (!isOutermost(page, line, end)) {
                    break;
                }
                const double from = end == End::Top ? line.box.top() : m_pages[page].size.height() - line.box.bottom();
                candidates[page].push_back(
                    {line, withoutFigures(line.text()), from, end == End::Top ? partsOf(lines[page], at) : 0});
            }
        }
        for (size_t page = 0; page < m_pages.size(); ++page) {
            for (const Candidate &candidate : candidates[page]) {
                if (!isTitle(candidate, page, end, candidates)) {
                    break; // what is nearer to the middle is the page's own
                }
                dropped[page].insert(candidate.line.words.begin(), candidate.line.words.end());
            }
        }
    }

    bool isTitle(const Candidate &candidate, size_t page, End end,
                 const std::vector<std::vector<Candidate>> &candidates) const
    {
        size_t repeated = 0;
        for (const std::vector<Candidate> &others : candidates) {
            const bool here = std::any_of(others.begin(), others.end(), [&candidate](const Candidate &other) {
                return other.key == candidate.key && std::abs(other.from - candidate.from) < kSameHeight;
            });
            repeated += here ? 1 : 0;
        }
        const double height = m_pages[page].size.height();
        const bool inMargin = candidate.from < kMargin * height;
        if (candidate.from > kFarthest * height) {
            return false;
        }
        if (isPageNumber(candidate.key)) {
            // "Page 4" at the end of a cell may stand there too, but not on page after page.
            const bool often = static_cast<double>(repeated) >= kNumbered * static_cast<double>(m_pages.size());
            return m_pages.size() < kManyPages ? inMargin || repeated >= 2 : often || (inMargin && repeated >= 3);
        }
        if (end == End::Top && candidate.parts >= 3 && !candidate.key.contains(u'#')) {
            return false; // headings of columns
        }
        if (m_pages.size() < kManyPages) {
            return repeated >= 2 && inMargin;
        }
        return static_cast<double>(repeated) >= std::max(3.0, kOfPages * static_cast<double>(m_pages.size()));
    }

    std::vector<PlacedPage> &m_pages;
    const std::vector<std::vector<PlacedTable>> &m_tables;
};

/// Titles that stand in a table of their own, beside the page's own.
void dropRepeatedTables(std::vector<PlacedPage> &pages, std::vector<std::vector<PlacedTable>> &tables)
{
    const auto keyOf = [](const PlacedTable &table) {
        QString text = QString::number(std::lround(table.area.top() / kSameHeight));
        for (const PlacedRow &row : table.rows) {
            text += u'\n' + textOf(row);
        }
        return withoutFigures(text);
    };
    QHash<QString, int> counts;
    for (const std::vector<PlacedTable> &here : tables) {
        for (const PlacedTable &table : here) {
            if (here.size() > 1 && table.rows.size() <= 2) {
                ++counts[keyOf(table)];
            }
        }
    }
    const double least = std::max<double>(kManyPages, kOfPages * static_cast<double>(pages.size()));
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<PlacedTable> kept;
        for (PlacedTable &table : tables[page]) {
            if (table.rows.size() > 2 || counts.value(keyOf(table)) < least) {
                kept.push_back(std::move(table));
                continue;
            }
            for (PlacedWord &word : pages[page].words) {
                if (table.area.contains(word.box.center())) {
                    word.text.clear();
                }
            }
        }
        tables[page] = std::move(kept);
    }
}

} // namespace

void dropRunningTitles(std::vector<PlacedPage> &pages, std::vector<std::vector<PlacedTable>> &tables)
{
    Titles(pages, tables).drop();
    dropRepeatedTables(pages, tables);
}

} // namespace attest::positions
