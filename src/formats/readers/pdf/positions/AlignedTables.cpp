// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/positions/AlignedTables.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest::pdfreader {

namespace {

constexpr double kStep = 0.5;        // points
constexpr double kWidestPage = 6000; // points
constexpr double kLeastGutter = 1.5; // points
constexpr double kMayCross = 0.1;    // of the lines: titles
constexpr size_t kHeadingLines = 4;
constexpr double kClosePitch = 1.35; // between lines that nothing parts, in their height
constexpr double kSameHeight = 0.15;
constexpr qsizetype kLongestHeadings = 90;
constexpr size_t kWindow = 40;   // lines below headings that are looked at
constexpr size_t kLookAhead = 3; // lines of a title

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

/// How many lines make the headings: those that stand close to one another, where there is more space below them.
size_t headingLines(const std::vector<TextLine> &lines, size_t at, size_t least)
{
    const auto pitch = [&lines](size_t line) { return pitchAt(lines, line); };
    size_t count = least;
    while (count < kHeadingLines && at + count + 1 < lines.size() && pitch(at + count) < kClosePitch &&
           lines[at + count].text().size() < kLongestHeadings && !beginsWithLabel(lines[at + count].text())) {
        ++count;
        if (pitch(at + count) > std::max(pitch(at + count - 1), 1.0) + 0.15) {
            return count;
        }
    }
    return least;
}

size_t stepOf(double x)
{
    return static_cast<size_t>(std::clamp(x, 0.0, kWidestPage) / kStep);
}

} // namespace

double headingGap(const TextLine &line)
{
    return 0.75 * line.box.height();
}

void AlignedTables::Model::take(const TextLine &line)
{
    covered.resize(stepOf(kWidestPage) + 2, 0);
    for (const PlacedWord *word : line.words) {
        for (size_t step = stepOf(word->box.left() + 0.3); step <= stepOf(word->box.right() - 0.3); ++step) {
            ++covered[step];
        }
    }
    left = lines == 0 ? line.box.left() : std::min(left, line.box.left());
    right = lines == 0 ? line.box.right() : std::max(right, line.box.right());
    ++lines;
}

/// Finds where each gutter is clear: the longest stretch that the fewest lines cross.
bool AlignedTables::Model::settle()
{
    const auto allowed = static_cast<int>(kMayCross * lines);
    std::vector<Gutter> kept;
    bool all = true;
    for (Gutter gutter : gutters) {
        const size_t first = stepOf(gutter.from);
        const size_t last = std::max(stepOf(gutter.to), first);
        const int least = *std::min_element(covered.begin() + static_cast<std::ptrdiff_t>(first),
                                            covered.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        size_t best = 0;
        for (size_t from = first; from <= last; ++from) {
            size_t to = from;
            while (to <= last && covered[to] == least) {
                ++to;
            }
            if (to - from > best) {
                best = to - from;
                gutter.clearFrom = static_cast<double>(from) * kStep;
                gutter.clearTo = static_cast<double>(to) * kStep;
            }
            from = std::max(from, to);
        }
        if (least <= allowed && static_cast<double>(best) * kStep >= kLeastGutter) {
            kept.push_back(gutter);
        } else {
            all = false;
        }
    }
    gutters = std::move(kept);
    return all;
}

/// Near the column on the right: as a rule what stands left of it ends raggedly.
double AlignedTables::Model::edge(size_t gutter) const
{
    const Gutter &clear = gutters[gutter];
    return clear.clearTo - std::min(3.0, 0.4 * (clear.clearTo - clear.clearFrom));
}

/// Whether a line has words over a gutter, or as near to one another on both sides as words are.
bool AlignedTables::Model::crosses(const TextLine &line) const
{
    for (size_t i = 0; i < gutters.size(); ++i) {
        const double at = edge(i);
        const double width = gutters[i].clearTo - gutters[i].clearFrom;
        const PlacedWord *before = nullptr;
        for (const PlacedWord *word : line.words) {
            if (word->box.left() < at - 0.6 && word->box.right() > at + 0.6) {
                return true;
            }
            const double height = word->box.height();
            if (before != nullptr && before->box.right() <= at && word->box.left() >= at && width > 0.8 * height &&
                word->box.left() - before->box.right() < 0.45 * height) {
                return true;
            }
            before = word;
        }
    }
    return false;
}

int AlignedTables::Model::columnsIn(const TextLine &line) const
{
    int count = 0;
    for (size_t i = 0; i <= gutters.size(); ++i) {
        const double from = i == 0 ? -kWidestPage : edge(i - 1);
        const double to = i == gutters.size() ? 2 * kWidestPage : edge(i);
        count += std::any_of(line.words.begin(), line.words.end(),
                             [&](const PlacedWord *word) {
                                 return word->box.center().x() > from && word->box.center().x() <= to;
                             })
                     ? 1
                     : 0;
    }
    return count;
}

AlignedTables::AlignedTables(const std::vector<TextZone> &zones) : m_zones(zones)
{
    for (size_t zone = 0; zone < zones.size(); ++zone) {
        findRuns(zone);
    }
}

bool AlignedTables::repeats(const Model &model, const std::vector<TextLine> &lines, size_t at)
{
    if (at + model.headings.size() > lines.size()) {
        return false;
    }
    for (size_t i = 0; i < model.headings.size(); ++i) {
        if (lines[at + i].text() != model.headings[i]) {
            return false;
        }
    }
    return true;
}

/// The model whose headings a line begins: one that is known, or a new one where what stands below keeps to columns.
AlignedTables::Model *AlignedTables::modelAt(const std::vector<TextLine> &lines, size_t at, size_t &headings)
{
    for (Model &model : m_models) {
        if (repeats(model, lines, at)) {
            takeRepeated(model, lines, at);
            headings = model.headings.size();
            return &model;
        }
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
    Model model;
    for (size_t i = 0; i + 1 < best.size(); ++i) {
        model.gutters.push_back({(best[i].from + best[i].to) / 2, (best[i + 1].from + best[i + 1].to) / 2, 0, 0});
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
    for (size_t i = 0; i < headings; ++i) {
        model.headings.push_back(lines[at + i].text());
    }
    for (size_t i = at + headings; i < std::min(at + headings + kHeadingLines, lines.size()); ++i) {
        model.following.push_back(lines[i].text());
    }
    model.covered.assign(model.covered.size(), 0);
    model.lines = 0;
    m_models.push_back(std::move(model));
    return &m_models.back();
}

/// What stands below the headings wherever they are repeated belongs to them.
void AlignedTables::takeRepeated(Model &model, const std::vector<TextLine> &lines, size_t at)
{
    size_t same = 0;
    for (size_t next = at + model.headings.size();
         same < model.following.size() && next < lines.size() && lines[next].text() == model.following[same]; ++next) {
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
size_t AlignedTables::endOf(const Model &model, const std::vector<TextLine> &lines, size_t from) const
{
    size_t at = from;
    while (at < lines.size()) {
        if (repeats(model, lines, at)) {
            return at;
        }
        if (!model.crosses(lines[at])) {
            ++at;
            continue;
        }
        size_t next = at;
        while (next < lines.size() && next < at + kLookAhead && model.crosses(lines[next])) {
            ++next;
        }
        const bool titles =
            next < lines.size() && next < at + kLookAhead && !repeats(model, lines, next) &&
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
bool AlignedTables::goesOn(Model &model, const TextZone &zone) const
{
    Model tried = model;
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
    Model *model = nullptr;
    if (isNext() && !repeats(*m_open, lines, 0) && goesOn(*m_open, zone)) {
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
        Model settled = *model;
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

} // namespace attest::pdfreader
