// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TextHeadings.h"

#include "formats/readers/positions/Layout.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace attest {

namespace {

using Headings = TextHeadings;
using Lines = std::vector<SpacedLine>;

constexpr size_t kMostHeadings = 4; ///< lines
constexpr size_t kMostTitles = 3;   ///< lines above them
constexpr size_t kFewestColumns = 3;
constexpr size_t kRunningLines = 2; ///< at each end of a page
constexpr double kOfPages = 0.4;    ///< that repeat a line

class HeadingFinder
{
public:
    explicit HeadingFinder(const Lines &lines) : m_lines(lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            m_texts.push_back(lines[i].text.simplified());
            if (!m_texts.back().isEmpty()) {
                m_places[m_texts.back()].push_back(i);
            }
        }
    }

    std::vector<Headings> find() const
    {
        std::map<size_t, Headings> found; // by where they stand first
        bool first = true;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (!positions::beginsWithLabel(m_texts[i]) || partsOf(m_lines[i].text, 2).size() < 2) {
                continue;
            }
            if (auto headings = above(i, first); headings.count > 0) {
                found.try_emplace(headings.at.front(), std::move(headings));
            }
            first = false;
        }
        std::vector<Headings> out;
        out.reserve(found.size());
        for (auto &[at, headings] : found) {
            out.push_back(std::move(headings));
        }
        return out;
    }

private:
    /// Of the lines above a code those that the text repeats most often; above its first code, any.
    Headings above(size_t label, bool first) const
    {
        size_t end = label;
        while (end > 0 && m_texts[end - 1].isEmpty() && m_lines[end - 1].page == m_lines[label].page) {
            --end;
        }
        Headings best;
        for (size_t count = 1; count <= std::min(kMostHeadings, end); ++count) {
            const size_t at = end - count;
            if (m_texts[at].isEmpty() || m_lines[at].page != m_lines[label].page ||
                positions::beginsWithLabel(m_texts[at])) {
                break;
            }
            if (partsOf(m_lines[at].text, 2).size() < kFewestColumns) {
                continue;
            }
            Headings headings{count, placesOf(at, count)};
            const bool repeated = headings.at.size() > 1;
            if ((repeated || (first && best.count == 0)) && headings.at.size() >= best.at.size()) {
                best = std::move(headings);
            }
        }
        return best;
    }

    std::vector<size_t> placesOf(size_t at, size_t count) const
    {
        std::vector<size_t> places;
        for (const size_t place : m_places[m_texts[at]]) {
            bool same = place + count <= m_lines.size();
            for (size_t i = 1; same && i < count; ++i) {
                same = m_texts[place + i] == m_texts[at + i] && m_lines[place + i].page == m_lines[place].page;
            }
            if (same) {
                places.push_back(place);
            }
        }
        return places;
    }

    const Lines &m_lines;
    std::vector<QString> m_texts;
    QHash<QString, std::vector<size_t>> m_places;
};

/// A title that stands again above headings that are repeated at a page's top is said once.
void dropRepeatedTitles(Lines &lines, const std::vector<bool> &heads)
{
    QStringList known;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (!heads[at]) {
            continue;
        }
        size_t top = at;
        while (top > 0 && lines[top - 1].page == lines[at].page && at - top <= kMostTitles) {
            --top;
        }
        const bool atTop = top == 0 || lines[top - 1].page != lines[at].page;
        QStringList titles;
        for (size_t line = top; line < at; ++line) {
            titles.append(lines[line].text.simplified());
            if (atTop && known.contains(titles.back())) {
                lines[line].text.clear();
            }
        }
        known = titles + (atTop ? known : QStringList());
    }
}

/// Titles and figures that pages repeat above and below their text are none of the table's words.
void dropRunningLines(Lines &lines, const std::vector<bool> &headings)
{
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    QHash<QString, std::vector<size_t>> found;
    int pages = 0;
    for (size_t from = 0; from < lines.size();) {
        size_t to = from;
        std::vector<size_t> filled;
        for (; to < lines.size() && lines[to].page == lines[from].page; ++to) {
            if (!lines[to].text.trimmed().isEmpty()) {
                filled.push_back(to);
            }
        }
        ++pages;
        for (size_t i = 0; i < filled.size(); ++i) {
            if (i < kRunningLines || i + kRunningLines >= filled.size()) {
                found[lines[filled[i]].text.simplified().replace(figures, QStringLiteral("#"))].push_back(filled[i]);
            }
        }
        from = to;
    }
    for (const std::vector<size_t> &places : found) {
        const bool running = places.size() >= 3 && static_cast<double>(places.size()) >= kOfPages * pages;
        for (size_t i = 1; i < places.size() && running; ++i) { // once it tells whose form it is
            if (!headings[places[i]]) {
                lines[places[i]].text.clear();
            }
        }
    }
}

} // namespace

bool alignHeadings(Lines &lines)
{
    const std::vector<Headings> all = HeadingFinder(lines).find();
    std::vector<bool> heads(lines.size(), false);
    std::vector<bool> headings(lines.size(), false);
    for (const Headings &each : all) {
        for (const size_t at : each.at) {
            heads[at] = true;
            std::fill_n(headings.begin() + static_cast<std::ptrdiff_t>(at), each.count, true);
            lines[at + each.count - 1].endsHeadings = true;
        }
    }
    dropRunningLines(lines, headings);
    dropRepeatedTitles(lines, heads);
    return !all.empty() &&
           std::all_of(all.begin(), all.end(), [&](const Headings &each) { return layOnGrid(lines, each, heads); });
}

} // namespace attest
