// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/AlignedTables.h"

#include "formats/readers/positions/HeadingRow.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest::positions {

namespace {

constexpr double kClosePitch = 1.35; // between lines that nothing parts, in their height
constexpr double kLeastPitch = 1;
constexpr double kWidestPitch = 1.9; // at which people set the lines of a paragraph
constexpr size_t kPitchesSeen = 12;  // lines
constexpr double kSameHeight = 0.15;
constexpr qsizetype kLongestHeadings = 90;
constexpr size_t kWindow = 40;    // lines below headings that are looked at
constexpr size_t kLookAhead = 3;  // lines of a title
constexpr double kSameStart = 2;  // points
constexpr double kListIndent = 4; // heights of text

struct Span
{
    double from = 0, to = 0;
};

/// The stretches that words of lines cover, those nearer than `gap` as one.
std::vector<Span> covered(const std::vector<TextLine> &lines, size_t from, size_t count, double gap)
{
    std::vector<Span> all;
    for (size_t i = from; i < from + count; ++i) {
        for (const PlacedWord *word : lines[i].words) {
            all.push_back({word->box.left(), word->box.right()});
        }
    }
    std::sort(all.begin(), all.end(), [](const Span &one, const Span &other) { return one.from < other.from; });
    std::vector<Span> out;
    for (const Span &span : all) {
        if (!out.empty() && span.from - out.back().to <= gap) {
            out.back().to = std::max(out.back().to, span.to);
        } else {
            out.push_back(span);
        }
    }
    return out;
}

/// How far a line stands below the one before it, in its height.
double pitchAt(const std::vector<TextLine> &lines, size_t line)
{
    return (lines[line].box.bottom() - lines[line - 1].box.bottom()) / lines[line].box.height();
}

/// At how wide a pitch lines still stand close: wider where those below are set more widely.
double closePitch(const std::vector<TextLine> &lines, size_t at)
{
    double least = kWidestPitch;
    for (size_t i = at + 1; i < std::min(at + kPitchesSeen, lines.size()); ++i) {
        const double pitch = pitchAt(lines, i);
        least = pitch < kLeastPitch ? least : std::min(least, pitch); // lines of two cells may interlace
    }
    return std::max(kClosePitch, least + 0.05);
}

/// How many lines make the headings: those that stand close to one another, where there is more space below them.
size_t headingLines(const std::vector<TextLine> &lines, size_t at, size_t least)
{
    const auto pitch = [&lines](size_t line) { return pitchAt(lines, line); };
    const double close = closePitch(lines, at);
    size_t count = least;
    while (count < kHeadingLines && at + count + 1 < lines.size() && pitch(at + count) < close &&
           lines[at + count].text().size() < kLongestHeadings && !beginsWithLabel(lines[at + count].text())) {
        ++count;
        if (pitch(at + count) > std::max(pitch(at + count - 1), 1.0) + 0.15) {
            return count;
        }
    }
    return least;
}

/// How many points part the words of a row of headings; what is nearer belongs together.
double headingGap(const TextLine &line)
{
    return 0.55 * line.box.height();
}

/// Whether the lines at a page's top stand in columns right of the first, where something else begins below them: the
/// end of a row.
bool endsRow(const ColumnModel &model, const std::vector<TextLine> &lines)
{
    if (model.gutters.empty() || lines.empty()) {
        return false;
    }
    const auto begins = [&lines](const Gutter &gutter) {
        const double within = lines.front().box.left() - gutter.clearTo;
        return within >= -kSameStart && within <= kListIndent * lines.front().box.height();
    };
    size_t count = 0;
    while (count < lines.size() && lines[count].box.left() > model.edge(0) && !model.crosses(lines[count])) {
        ++count;
    }
    const bool ends = count > 0 && count < lines.size() && pitchAt(lines, count) > kClosePitch;
    return ends && std::any_of(model.gutters.begin(), model.gutters.end(), begins);
}

} // namespace

AlignedTables::AlignedTables(const std::vector<TextZone> &zones) : m_zones(zones)
{
    for (size_t zone = 0; zone < zones.size(); ++zone) {
        findRuns(zone);
    }
    for (ColumnModel &model : m_models) {
        model.refine();
    }
    for (ColumnModel &model : m_models) {
        for (const ColumnModel &other : m_models) {
            model.learn(other);
        }
    }
}

/// The known model whose headings a line begins; null: none.
ColumnModel *AlignedTables::knownModelAt(const std::vector<TextLine> &lines, size_t at, size_t &headings)
{
    for (ColumnModel &model : m_models) {
        if (repeats(model, lines, at)) {
            takeRepeated(model, lines, at);
            headings = model.headings.size();
            return &model;
        }
    }
    for (const ColumnModel &model : m_models) {
        if (says(model, lines, at)) {
            headings = model.headings.size();
            m_models.push_back(moved(model, lines, at));
            return &m_models.back();
        }
    }
    return nullptr;
}

/// The model whose headings a line begins: one that is known, or a new one where what stands below keeps to columns.
ColumnModel *AlignedTables::modelAt(const std::vector<TextLine> &lines, size_t at, size_t &headings)
{
    if (ColumnModel *known = knownModelAt(lines, at, headings)) {
        return known;
    }
    const double height = lines[at].box.height();
    if (covered(lines, at, 1, headingGap(lines[at])).size() < 2) {
        return nullptr; // a title
    }
    std::vector<Span> best;
    for (size_t count = 1; count <= kHeadingLines && at + count <= lines.size(); ++count) {
        const TextLine &last = lines[at + count - 1];
        const bool close = count == 1 || (pitchAt(lines, at + count - 1) < kClosePitch &&
                                          std::abs(last.box.height() - height) < kSameHeight * height);
        if (!close) {
            break;
        }
        const double gap = count == 1 ? headingGap(last) : 0.5 * height;
        std::vector<Span> spans = covered(lines, at, count, gap);
        if (spans.size() > best.size()) {
            best = std::move(spans);
            headings = count;
        }
    }
    if (best.size() < 3 || at + headings >= lines.size()) {
        return nullptr;
    }
    ColumnModel model;
    for (size_t i = 0; i + 1 < best.size(); ++i) {
        model.gutters.push_back({(best[i].from + best[i].to) / 2, (best[i + 1].from + best[i + 1].to) / 2, 0, 0});
    }
    for (size_t i = at; i < at + headings; ++i) {
        model.lefts.push_back(leftsOf(lines[i]));
    }
    const size_t until = std::min(at + headings + 12, lines.size());
    for (size_t i = at; i < until; ++i) {
        model.take(lines[i]);
    }
    model.settle();
    const auto filled = std::count_if(lines.begin() + static_cast<std::ptrdiff_t>(at + headings),
                                      lines.begin() + static_cast<std::ptrdiff_t>(until),
                                      [&model](const TextLine &line) { return model.columnsIn(line) >= 2; });
    if (model.gutters.size() < 2 || filled < 2) {
        return nullptr;
    }
    headings = headingLines(lines, at, headings);
    model.lefts.clear();
    for (size_t i = 0; i < headings; ++i) {
        model.headings.push_back(lines[at + i].text());
        model.lefts.push_back(leftsOf(lines[at + i]));
    }
    for (size_t i = at + headings; i < std::min(at + headings + kHeadingLines, lines.size()); ++i) {
        model.following.push_back(lines[i].text());
    }
    model.covered.assign(model.covered.size(), 0);
    model.lines = 0;
    model.heights = 0;
    m_models.push_back(std::move(model));
    return &m_models.back();
}

/// What stands below the headings wherever they are repeated belongs to them.
void AlignedTables::takeRepeated(ColumnModel &model, const std::vector<TextLine> &lines, size_t at)
{
    size_t same = 0;
    for (size_t next = at + model.headings.size();
         same < model.following.size() && next < lines.size() && lines[next].text() == model.following[same]; ++next) {
        model.lefts.push_back(leftsOf(lines[next]));
        ++same;
    }
    model.headings.insert(model.headings.end(), model.following.begin(),
                          model.following.begin() + static_cast<std::ptrdiff_t>(same));
    model.following.clear();
    for (Run &run : m_runs) {
        if (run.model == &model && run.headings > 0) {
            run.headings = model.headings.size();
        }
    }
}

/// The line before which a table ends: running text follows, or its headings stand there again.
size_t AlignedTables::endOf(const ColumnModel &model, const std::vector<TextLine> &lines, size_t from)
{
    const auto isHeaded = [&](size_t line) { return says(model, lines, line) || saysWrapped(model, lines, line); };
    size_t at = from;
    while (at < lines.size()) {
        if (isHeaded(at)) {
            return at;
        }
        if (!model.crosses(lines[at])) {
            ++at;
            continue;
        }
        size_t next = at;
        while (next < lines.size() && next < at + kLookAhead && model.crosses(lines[next]) && !isHeaded(next)) {
            ++next;
        }
        const bool titles =
            next < lines.size() && next < at + kLookAhead && !isHeaded(next) &&
            std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(next),
                        lines.begin() + static_cast<std::ptrdiff_t>(std::min(next + kLookAhead, lines.size())),
                        [&model](const TextLine &line) { return !model.crosses(line) && model.columnsIn(line) >= 2; });
        if (!titles) {
            return at;
        }
        at = next;
    }
    return at;
}

/// Whether the table that reached the end of the page before goes on at the top of this.
bool AlignedTables::goesOn(ColumnModel &model, const TextZone &zone)
{
    if (endsRow(model, zone.lines)) {
        return true;
    }
    ColumnModel tried = model;
    const size_t until = std::min<size_t>(zone.lines.size(), 12);
    int columns = 0;
    for (size_t i = 0; i < until; ++i) {
        tried.take(zone.lines[i]);
    }
    if (!tried.settle()) {
        return false;
    }
    int crossing = 0;
    for (size_t i = 0; i < until; ++i) {
        columns = std::max(columns, tried.columnsIn(zone.lines[i]));
        crossing += tried.crosses(zone.lines[i]) ? 1 : 0;
    }
    // The end of one cell alone is known by standing in a column that is not the first.
    const bool inside = !tried.gutters.empty() &&
                        std::all_of(zone.lines.begin(), zone.lines.begin() + static_cast<std::ptrdiff_t>(until),
                                    [&](const TextLine &line) { return line.box.left() > tried.edge(0); });
    return crossing * 4 <= static_cast<int>(until) && (columns >= 2 || inside || until <= 2);
}

void AlignedTables::findRuns(size_t number)
{
    const TextZone &zone = m_zones[number];
    const std::vector<TextLine> &lines = zone.lines;
    const auto isNext = [&] {
        return m_open != nullptr && zone.atTop && number > 0 && m_zones[number - 1].page + 1 == zone.page;
    };
    size_t at = 0;
    ColumnModel *model = nullptr;
    if (isNext() && !says(*m_open, lines, 0) && goesOn(*m_open, zone)) {
        model = m_open;
    }
    m_open = nullptr;
    while (at < lines.size()) {
        size_t headings = 0;
        model = model != nullptr ? model : modelAt(lines, at, headings);
        if (model == nullptr) {
            ++at;
            continue;
        }
        const size_t to = endOf(*model, lines, at + headings);
        for (size_t i = at; i < std::min(to, at + kWindow); ++i) {
            if (!model->crosses(lines[i])) {
                model->take(lines[i]);
            }
        }
        if (to > at + headings) {
            m_runs.push_back({number, at, to, headings, model});
        }
        if (to == lines.size() && zone.atBottom) {
            m_open = model;
        }
        ColumnModel settled = *model;
        if (settled.settle()) {
            model->gutters = settled.gutters;
        }
        at = std::max(to, at + 1);
        model = nullptr;
    }
}

ColumnStretch AlignedTables::stretchOf(const Run &run) const
{
    const std::vector<TextLine> &lines = m_zones[run.zone].lines;
    ColumnStretch out;
    out.page = m_zones[run.zone].page;
    for (size_t i = run.from; i < run.to; ++i) {
        const TextLine &line = lines[i];
        out.area |= line.box;
        if (i < run.from + run.headings) {
            out.headings.insert(out.headings.end(), line.words.begin(), line.words.end());
        } else if (run.model->crosses(line)) {
            out.titles.push_back(line);
        } else {
            out.words.insert(out.words.end(), line.words.begin(), line.words.end());
        }
    }
    out.edges.push_back(run.model->left - 2);
    for (size_t i = 0; i < run.model->gutters.size(); ++i) {
        out.edges.push_back(run.model->edge(i));
    }
    out.edges.push_back(run.model->right + 2);
    return out;
}

std::vector<ZonePiece> AlignedTables::piecesOf(size_t zone) const
{
    std::vector<ZonePiece> out;
    const std::vector<TextLine> &lines = m_zones[zone].lines;
    size_t at = 0;
    const auto addLines = [&](size_t to) {
        if (to > at) {
            ZonePiece piece;
            piece.lines.assign(lines.begin() + static_cast<std::ptrdiff_t>(at),
                               lines.begin() + static_cast<std::ptrdiff_t>(to));
            out.push_back(std::move(piece));
        }
        at = std::max(at, to);
    };
    for (const Run &run : m_runs) {
        if (run.zone != zone) {
            continue;
        }
        addLines(run.from);
        ZonePiece piece;
        piece.stretch = stretchOf(run);
        piece.isStretch = true;
        out.push_back(std::move(piece));
        at = run.to;
    }
    addLines(lines.size());
    return out;
}

} // namespace attest::positions
