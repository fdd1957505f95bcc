// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TextGrid.h"

#include "formats/readers/positions/Layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest {

namespace {

using Part = LinePart;
using Headings = TextHeadings;
using Lines = std::vector<SpacedLine>;

constexpr size_t kFewestColumns = 3;
constexpr size_t kMostColumns = 40;
constexpr qsizetype kBetween = 3;      ///< characters between columns, so that nobody takes them for one
constexpr double kBegin = 0.9;         ///< of the codes, beside which a sentence begins
constexpr qsizetype kWidest = 100'000; ///< characters of a line
constexpr qsizetype kRunsOver = 9;     ///< characters by which a line may be longer than its column
constexpr qsizetype kNear = 4;         ///< characters
constexpr qsizetype kLongestCode = 10;
constexpr qsizetype kShortestWord = 3; ///< what is shorter may be the mark of a list
constexpr double kMayDiffer = 0.2;     ///< of the rows

/// A part of a line, and the column in which it stands; -1: over all of them.
struct PlacedPart
{
    Part part;
    int column = 0;
};

/// Lines that stand in the columns of one row of headings.
struct Region
{
    size_t from = 0, to = 0;
    std::vector<qsizetype> headings; ///< where the columns' headings begin
    std::vector<qsizetype> starts;   ///< and the words below them
};

/// Gives the columns of a table the same places wherever it goes on.
class ColumnGrid
{
public:
    ColumnGrid(Lines &lines, const Headings &headings, const std::vector<bool> &heads)
        : m_lines(lines), m_headings(headings), m_heads(heads), m_parts(lines.size())
    {
    }

    /// False: nobody can tell from the words' places in which columns they stand.
    bool lay()
    {
        findColumns();
        if (m_words.size() < kFewestColumns || m_words.size() > kMostColumns) {
            return false;
        }
        for (const size_t at : m_headings.at) {
            m_regions.push_back(regionBelow(at));
            if (goesOnWithoutHeadings(m_regions.back().to)) {
                return false;
            }
        }
        takeStarts();
        for (Region &region : m_regions) {
            placeWords(region);
        }
        if (!keepsToColumns()) {
            return false;
        }
        for (const Region &region : m_regions) {
            dropIndents(region);
        }
        setLines();
        return true;
    }

private:
    /// A word of the headings.
    struct Word
    {
        size_t line = 0, word = 0;
    };

    /// The words with which columns begin, where the headings show most of them.
    void findColumns()
    {
        for (const size_t at : m_headings.at) {
            std::vector<Part> columns;
            for (size_t line = 0; line < m_headings.count; ++line) {
                const std::vector<Part> parts = partsOf(m_lines[at + line].text, 2);
                columns.insert(columns.end(), parts.begin(), parts.end());
            }
            std::sort(columns.begin(), columns.end(),
                      [](const Part &one, const Part &other) { return one.from < other.from; });
            std::vector<Part> apart;
            for (const Part &part : columns) {
                if (apart.empty() || part.from >= apart.back().to) {
                    apart.push_back(part);
                } else {
                    apart.back().to = std::max(apart.back().to, part.to);
                }
            }
            if (apart.size() > kMostColumns) {
                m_words.resize(kMostColumns + 1); // no form
                return;
            }
            if (apart.size() > m_words.size()) {
                m_words.clear();
                for (const Part &part : apart) {
                    m_words.push_back(wordAt(at, part.from));
                }
            }
        }
    }

    Word wordAt(size_t at, qsizetype x) const
    {
        for (size_t line = 0; line < m_headings.count; ++line) {
            const std::vector<Part> words = partsOf(m_lines[at + line].text, 1);
            for (size_t word = 0; word < words.size(); ++word) {
                if (words[word].from == x) {
                    return {line, word};
                }
            }
        }
        return {};
    }

    Region regionBelow(size_t at) const
    {
        Region region{at, at + m_headings.count, {}, {}};
        while (region.to < m_lines.size() && m_lines[region.to].page == m_lines[at].page && !m_heads[region.to]) {
            ++region.to;
        }
        for (const Word &word : m_words) {
            region.headings.push_back(partsOf(m_lines[at + word.line].text, 1)[word.word].from);
        }
        return region;
    }

    /// Where words begin below each heading: at its own place, or left of that wherever headings stand in the middle.
    void takeStarts()
    {
        std::vector<std::map<qsizetype, int>> begin(m_regions.size()); // how many parts of lines do so
        std::vector<bool> own(m_words.size(), false);
        for (size_t which = 0; which < m_regions.size(); ++which) {
            Region &region = m_regions[which];
            for (size_t line = region.from + m_headings.count; line < region.to; ++line) {
                for (const Part &part : partsOf(m_lines[line].text, 2)) {
                    ++begin[which][part.from];
                }
            }
            for (size_t i = 0; i < own.size(); ++i) {
                own[i] = own[i] || begin[which].contains(region.headings[i]);
            }
        }
        for (size_t which = 0; which < m_regions.size(); ++which) {
            Region &region = m_regions[which];
            for (size_t i = 0; i < own.size(); ++i) {
                const qsizetype before = i == 0 ? -1 : std::max(region.headings[i - 1], region.starts[i - 1]);
                qsizetype best = region.headings[i];
                int most = 0;
                for (const auto &[x, count] : begin[which]) {
                    if (!own[i] && x > before && x < region.headings[i] && count > most) {
                        best = x;
                        most = count;
                    }
                }
                region.starts.push_back(best);
            }
        }
    }

    /// Whether the next page has words of the table above its first headings: its columns may stand anywhere.
    bool goesOnWithoutHeadings(size_t line) const
    {
        if (line >= m_lines.size() || m_heads[line]) {
            return false;
        }
        const int page = m_lines[line].page;
        for (; line < m_lines.size() && m_lines[line].page == page && !m_heads[line]; ++line) {
            if (partsOf(m_lines[line].text, 2).size() > 1 || m_lines[line].text.startsWith(u' ')) {
                return true;
            }
        }
        return false;
    }

    /// Words that begin where the first column does and go on into others stand over all of them.
    bool isTitle(size_t line, const Region &region) const
    {
        const std::vector<Part> parts = partsOf(m_lines[line].text, 2);
        return parts.size() == 1 && parts.front().from <= region.starts.front() &&
               parts.front().to > region.starts[1] && !positions::beginsWithLabel(m_lines[line].text);
    }

    static size_t columnAt(qsizetype x, const std::vector<qsizetype> &starts)
    {
        size_t column = 0;
        for (size_t i = 1; i < starts.size(); ++i) {
            // A row's words may stand a little further to the left where those before them are brief.
            column = starts[i] - std::min(kNear, (starts[i] - starts[i - 1]) / 3) <= x ? i : column;
        }
        return column;
    }

    void placeWords(const Region &region)
    {
        m_clear.assign(region.starts.size(), {});
        for (size_t line = region.from + m_headings.count; line < region.to; ++line) {
            for (const Part &part : partsOf(m_lines[line].text, 2)) {
                m_clear[columnAt(part.from, region.starts)].insert(part.from);
            }
        }
        for (size_t i = 0; i < region.starts.size(); ++i) {
            m_clear[i].insert(region.starts[i]);
        }
        std::vector<bool> above(region.starts.size(), false); // which columns have words in the line above
        for (size_t line = region.from; line < region.to; ++line) {
            const bool heading = line < region.from + m_headings.count;
            const bool none = std::find(above.begin(), above.end(), true) == above.end();
            if (!heading && none && isTitle(line, region)) {
                m_parts[line].push_back({partsOf(m_lines[line].text, 2).front(), -1});
                continue;
            }
            placeWords(line, heading ? region.headings : region.starts, heading, above);
            above.assign(above.size(), false);
            for (const PlacedPart &placed : m_parts[line]) {
                above[static_cast<size_t>(placed.column)] = true;
            }
        }
    }

    /// The word of a part with which the column on the right begins; -1: none, or nobody can tell.
    qsizetype startWithin(const QString &text, const Part &part, size_t column, bool heading,
                          const std::vector<qsizetype> &starts) const
    {
        qsizetype found = -1;
        for (qsizetype x = part.from + 1; x < part.to; ++x) {
            const bool begins = text[x - 1].isSpace() && !text[x].isSpace();
            if (begins && (heading ? x == starts[column] : m_clear[column].contains(x))) {
                if (found >= 0) {
                    return -1;
                }
                found = x;
            }
        }
        return found;
    }

    /// Whether white space stands within a column, as it does only behind the mark of a list.
    static bool goesOnApart(const std::vector<PlacedPart> &before, const Part &part, size_t column)
    {
        return !before.empty() && before.back().column == static_cast<int>(column) &&
               before.back().part.to - before.back().part.from >= kShortestWord &&
               part.from > before.back().part.to + 1;
    }

    void placeWords(size_t line, const std::vector<qsizetype> &starts, bool heading, const std::vector<bool> &above)
    {
        const QString &text = m_lines[line].text;
        const bool opens = heading || positions::beginsWithLabel(text);
        std::vector<Part> parts = partsOf(text, 2);
        for (size_t i = 0; i < parts.size(); ++i) {
            const size_t column = columnAt(parts[i].from, starts);
            const size_t next = column + 1;
            const bool last = i + 1 == parts.size();
            // Words that are longer than their column move those beside them to the right.
            const bool own = !last && next < starts.size() && columnAt(parts[i + 1].from, starts) == next;
            if (next < starts.size() && parts[i].to > starts[next] - kNear && !own) {
                qsizetype start = opens || above[next] ? startWithin(text, parts[i], next, heading, starts) : -1;
                const qsizetype over = parts[i].to - starts[next];
                const bool spaced = QStringView(text).sliced(parts[i].from, parts[i].to - parts[i].from).contains(u' ');
                const bool brief = start >= 0 && parts[i].to - start <= kRunsOver; // it may be the end of a longer line
                // One space may part the columns, or the next has been moved beyond its place.
                const bool unsure =
                    start < 0 ? (spaced && (opens || over > kRunsOver)) || (over > 0 && !last) : brief && !opens;
                m_lines[line].unsure = m_lines[line].unsure || (unsure && !heading);
                if (start < 0 && opens) {
                    start = wordNear(text, parts[i], starts[next], kNear);
                }
                if (start >= 0) {
                    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, {start, parts[i].to});
                    parts[i].to = start - 1;
                }
            }
            if (!heading && goesOnApart(m_parts[line], parts[i], column)) {
                m_lines[line].unsure = true;
            }
            m_parts[line].push_back({parts[i], static_cast<int>(column)});
        }
    }

    /// Whether most rows keep to the columns that the headings tell. Where what stands beside a code does not begin
    /// there, rows reach above their codes; where a column has words in two places, its heading is two.
    bool keepsToColumns() const
    {
        int codes = 0, begin = 0, parted = 0, unsure = 0, counted = 0;
        for (size_t line = 0; line < m_lines.size(); ++line) {
            const QString &text = m_lines[line].text;
            const std::vector<PlacedPart> &parts = m_parts[line];
            if (m_lines[line].unsure && !parts.empty() && codes > counted) {
                ++unsure;
                counted = codes; // once a row
            }
            if (parts.size() < 2 || !positions::beginsWithLabel(text)) {
                continue;
            }
            ++codes;
            const bool alone = parts[0].part.to - parts[0].part.from < kLongestCode;
            begin += !alone || (parts[1].column == 1 && !text[parts[1].part.from].isLower()) ? 1 : 0;
            bool twice = false;
            for (size_t i = 1; i < parts.size(); ++i) {
                twice = twice || (parts[i].column == parts[i - 1].column &&
                                  parts[i - 1].part.to - parts[i - 1].part.from >= kShortestWord);
            }
            parted += twice ? 1 : 0;
        }
        return begin >= kBegin * codes && parted <= kMayDiffer * codes && unsure <= kMayDiffer * codes;
    }

    /// A row with longer words in a column has the next further to the right.
    void dropIndents(const Region &region)
    {
        for (size_t from = region.from; from < region.to;) {
            size_t to = from + 1;
            while (to < region.to && to != region.from + m_headings.count &&
                   !positions::beginsWithLabel(m_lines[to].text)) {
                ++to;
            }
            std::vector<qsizetype> least(m_words.size(), kWidest);
            const auto each = [&](const auto &take) {
                for (size_t line = from; line < to; ++line) {
                    for (PlacedPart &placed : m_parts[line]) {
                        if (placed.column >= 0) {
                            take(placed, least[static_cast<size_t>(placed.column)], line);
                        }
                    }
                }
            };
            each([](const PlacedPart &placed, qsizetype &left, size_t) { left = std::min(left, placed.part.from); });
            each([this](const PlacedPart &placed, qsizetype left, size_t line) {
                m_indents[{line, placed.part.from}] = placed.part.from - left;
                qsizetype &width = m_widths[placed.column];
                width = std::max(width, placed.part.to - left);
            });
            from = to;
        }
    }

    void setLines()
    {
        std::vector<qsizetype> places = {0};
        for (size_t column = 0; column + 1 < m_words.size(); ++column) {
            places.push_back(places.back() + m_widths[static_cast<int>(column)] + kBetween);
        }
        for (const Region &region : m_regions) {
            for (size_t line = region.from; line < region.to; ++line) {
                QString out;
                for (const PlacedPart &placed : m_parts[line]) {
                    const qsizetype place = placed.column < 0 ? 0
                                                              : places[static_cast<size_t>(placed.column)] +
                                                                    m_indents[{line, placed.part.from}];
                    out += QString(std::max<qsizetype>(place - out.size(), 0), u' ');
                    out += QStringView(m_lines[line].text).sliced(placed.part.from, placed.part.to - placed.part.from);
                    m_lines[line].title = placed.column < 0;
                }
                m_lines[line].text = std::move(out);
            }
        }
    }

    Lines &m_lines;
    const Headings &m_headings;
    const std::vector<bool> &m_heads; ///< at which lines headings begin
    std::vector<Word> m_words;        ///< with which columns begin
    std::vector<Region> m_regions;
    std::vector<std::vector<PlacedPart>> m_parts;                ///< of each line
    std::map<std::pair<size_t, qsizetype>, qsizetype> m_indents; ///< of parts, by their lines and places
    std::vector<std::set<qsizetype>> m_clear; ///< where words of each column begin, behind white space
    std::map<int, qsizetype> m_widths;        ///< of columns
};

} // namespace

bool layOnGrid(std::vector<SpacedLine> &lines, const TextHeadings &headings, const std::vector<bool> &heads)
{
    return ColumnGrid(lines, headings, heads).lay();
}

} // namespace attest
