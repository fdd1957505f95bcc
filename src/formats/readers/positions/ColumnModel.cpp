// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/ColumnModel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace attest::positions {

namespace {

constexpr size_t kMostSamples = 400;
constexpr int kLeastLines = 12;     // before what keeps apart does so on purpose
constexpr double kLeastRefined = 2; // points
constexpr int kLeastAligned = 6;
constexpr int kAlignedRows = 4;
constexpr double kAround = 2;        // points
constexpr double kWordSpace = 0.45;  // in a line's height
constexpr double kTitleHeight = 1.6; // of that of other lines

constexpr double kStep = 0.5;        // points
constexpr double kWidestPage = 6000; // points
constexpr double kLeastGutter = 1.5; // points
constexpr double kMayCross = 0.1;    // of the lines: titles

constexpr double kSameStart = 1.2; // points by which words that begin at one place differ

size_t stepOf(double x)
{
    return static_cast<size_t>(std::clamp(x, 0.0, kWidestPage) / kStep);
}

/// How lines stand to a place where a column may begin.
struct StartCount
{
    int aligned = 0;  ///< have a word that begins there
    int crossing = 0; ///< have one that runs over it, or a sentence that does
};

StartCount countAt(double x, const std::vector<TextLine> &lines)
{
    StartCount count;
    for (const TextLine &line : lines) {
        bool aligned = false;
        bool crossing = false;
        const PlacedWord *before = nullptr;
        for (const PlacedWord *word : line.words) {
            const QRectF &box = word->box;
            aligned = aligned || std::abs(box.left() - x) <= kSameStart;
            crossing = crossing || (box.left() < x - kSameStart && box.right() > x + kSameStart);
            crossing = crossing || (before != nullptr && before->box.right() < x && box.left() > x + kSameStart &&
                                    box.left() - before->box.right() < 0.45 * box.height());
            before = word;
        }
        count.aligned += aligned ? 1 : 0;
        count.crossing += crossing && !aligned ? 1 : 0;
    }
    return count;
}

} // namespace

constexpr size_t kSteps = static_cast<size_t>(kWidestPage / kStep) + 2;

void ColumnModel::take(const TextLine &line)
{
    covered.resize(kSteps, 0);
    for (const PlacedWord *word : line.words) {
        for (size_t step = stepOf(word->box.left() + 0.3); step <= stepOf(word->box.right() - 0.3); ++step) {
            ++covered[step];
        }
    }
    left = lines == 0 ? line.box.left() : std::min(left, line.box.left());
    right = lines == 0 ? line.box.right() : std::max(right, line.box.right());
    ++lines;
    heights += line.box.height();
    if (sample.size() < kMostSamples) {
        sample.push_back(line);
    }
}

/// Finds where each gutter is clear: the longest stretch that the fewest lines cross.
bool ColumnModel::settle()
{
    covered.resize(kSteps, 0); // below headings there may be no line that fits them
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
            const int aligned = countAt(gutter.clearTo, sample).aligned;
            gutter.aligned = aligned >= kAlignedRows;
            Gutter start = gutter; // white space within a column may be wider than that before it
            const bool surely = takeStart(start, std::max(kAlignedRows, aligned + 1)) &&
                                std::abs(start.clearTo - gutter.clearTo) > kAround;
            kept.push_back(surely ? start : gutter);
        } else if (takeStart(gutter, 2)) {
            kept.push_back(gutter);
        } else {
            all = false;
        }
    }
    gutters = std::move(kept);
    return all;
}

/// Where columns stand too close for white space to part them: the place where the heading on the right begins, and
/// words below it.
bool ColumnModel::takeStart(Gutter &gutter, int least) const
{
    const auto allowed = static_cast<int>(kMayCross * lines);
    int most = least - 1;
    for (const std::vector<double> &line : lefts) {
        for (const double x : line) {
            if (x <= gutter.from || x >= gutter.to) {
                continue;
            }
            const StartCount count = countAt(x, sample);
            if (count.aligned > most && count.crossing <= allowed) {
                most = count.aligned;
                gutter.clearTo = x;
                gutter.clearFrom = x - 1;
                gutter.aligned = true;
            }
        }
    }
    return most >= least;
}

/// Columns whose headings stand so close that they look like one.
void ColumnModel::addStarts()
{
    for (const std::vector<double> &line : lefts) {
        for (const double x : line) {
            addStart(x, false);
        }
    }
}

void ColumnModel::addStart(double x, bool sure)
{
    const auto isKnown = [x](const Gutter &gutter) { return std::abs(gutter.clearTo - x) < 4 * kSameStart; };
    if (x < left + 4 * kSameStart || std::any_of(gutters.begin(), gutters.end(), isKnown)) {
        return;
    }
    const StartCount count = countAt(x, sample);
    const bool keeps = sure ? count.crossing <= static_cast<int>(kMayCross * lines)
                            : count.aligned >= kLeastAligned && count.aligned >= 10 * count.crossing;
    if (keeps) {
        const auto after =
            std::find_if(gutters.begin(), gutters.end(), [x](const Gutter &gutter) { return gutter.clearTo > x; });
        gutters.insert(after, {x - kAround, x + kAround, x - 1, x, true});
        narrow(x);
    }
}

/// Gutters that were looked for on both sides of a column's start have their place on one.
void ColumnModel::narrow(double x)
{
    std::vector<Gutter> others;
    std::vector<Gutter> cut;
    for (Gutter gutter : gutters) {
        const bool own = std::abs(gutter.clearTo - x) < kAround;
        const bool both = !own && gutter.from < x - kAround && gutter.to > x + kAround;
        if (both) {
            // Left of the start: right of it stands the column's text.
            (gutter.clearTo < x ? gutter.to : gutter.from) = gutter.clearTo < x ? x - kAround : x + kAround;
        }
        (both ? cut : others).push_back(gutter);
    }
    if (cut.empty()) {
        return;
    }
    gutters = std::move(cut);
    settle();
    gutters.insert(gutters.end(), others.begin(), others.end());
    std::sort(gutters.begin(), gutters.end(),
              [](const Gutter &one, const Gutter &other) { return one.clearFrom < other.clearFrom; });
}

void ColumnModel::learn(const ColumnModel &other)
{
    if (&other == this || headings != other.headings || other.gutters.size() <= gutters.size()) {
        return;
    }
    for (const Gutter &gutter : other.gutters) {
        for (size_t line = 0; line < lefts.size(); ++line) {
            for (size_t word = 0; word < std::min(lefts[line].size(), other.lefts[line].size()); ++word) {
                if (std::abs(other.lefts[line][word] - gutter.clearTo) <= kSameStart) {
                    addStart(lefts[line][word], true);
                }
            }
        }
    }
}

/// Near the column on the right: as a rule what stands left of it ends raggedly.
double ColumnModel::edge(size_t gutter) const
{
    const Gutter &clear = gutters[gutter];
    return clear.clearTo - std::min(clear.aligned ? 0.8 : 3.0, 0.4 * (clear.clearTo - clear.clearFrom));
}

/// Whether a line has words over a gutter, or as near to one another on both sides as words are.
bool ColumnModel::crosses(const TextLine &line) const
{
    // Lines of cells that stand a little higher and lower than one another are as high as two.
    const auto isTall = [this](const PlacedWord *word) { return word->box.height() > kTitleHeight * heights / lines; };
    const auto tall = std::count_if(line.words.begin(), line.words.end(), isTall);
    if (lines > 0 && tall * 2 > static_cast<std::ptrdiff_t>(line.words.size())) {
        return true; // a title, wherever it ends
    }
    for (size_t i = 0; i < gutters.size(); ++i) {
        const double at = edge(i);
        const double width = gutters[i].clearTo - gutters[i].clearFrom;
        const PlacedWord *before = nullptr;
        for (const PlacedWord *word : line.words) {
            if (word->box.left() < at - 0.6 && word->box.right() > at + 0.6) {
                return true;
            }
            const double height = word->box.height();
            // Where little parts the columns, words that do not begin where the column does run over it.
            const bool runsOver = width > 0.8 * height || word->box.left() > gutters[i].clearTo + kSameStart;
            if (before != nullptr && before->box.right() <= at && word->box.left() >= at && runsOver &&
                word->box.left() - before->box.right() < 0.45 * height) {
                return true;
            }
            before = word;
        }
    }
    return false;
}

int ColumnModel::columnsIn(const TextLine &line) const
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

void ColumnModel::refine()
{
    // Headings that pages repeat would part columns by their own words.
    const auto isHeading = [this](const TextLine &line) {
        return std::find(headings.begin(), headings.end(), line.text()) != headings.end();
    };
    sample.erase(std::remove_if(sample.begin(), sample.end(), isHeading), sample.end());
    if (lines < kLeastLines) {
        return;
    }
    std::vector<Gutter> found;
    for (size_t column = 0; column <= gutters.size(); ++column) {
        const double from = column == 0 ? left : gutters[column - 1].clearTo;
        const double to = column == gutters.size() ? right : gutters[column].clearFrom;
        for (size_t step = stepOf(from) + 1; step < stepOf(to); ++step) {
            size_t end = step;
            while (end < stepOf(to) && covered[end] == 0) {
                ++end;
            }
            const Gutter gutter = {from, to, static_cast<double>(step) * kStep, static_cast<double>(end) * kStep};
            if (gutter.clearTo - gutter.clearFrom >= kLeastRefined && end < stepOf(to) && partsText(gutter)) {
                found.push_back(gutter);
            }
            step = std::max(step, end);
        }
    }
    gutters.insert(gutters.end(), found.begin(), found.end());
    std::sort(gutters.begin(), gutters.end(),
              [](const Gutter &one, const Gutter &other) { return one.clearFrom < other.clearFrom; });
    addStarts();
}

/// Whether words begin at one place right of a gutter, and words that are no list's marks stand left of it.
bool ColumnModel::partsText(const Gutter &gutter) const
{
    std::set<int> ends; // a stock phrase in every row has its spaces in one place too
    int labels = 0;
    double height = 0;
    int leftLines = 0;
    int marks = 0;
    int rightLines = 0;
    int aligned = 0;
    int both = 0;
    int apart = 0; // by more than words are
    for (const TextLine &line : sample) {
        QString before;
        double end = 0;
        const PlacedWord *after = nullptr;
        for (const PlacedWord *word : line.words) {
            const double middle = word->box.center().x();
            if (middle > gutter.from && middle < gutter.clearFrom) {
                before += word->text;
                end = word->box.right();
            } else if (after == nullptr && middle > gutter.clearTo && middle < gutter.to) {
                after = word;
            }
        }
        if (!before.isEmpty()) {
            ends.insert(static_cast<int>(end / 2));
            labels += isLabel(before) ? 1 : 0;
            height = std::max(height, line.box.height());
        }
        if (!before.isEmpty() && after != nullptr) {
            ++both;
            apart += after->box.left() - end > kWordSpace * line.box.height() ? 1 : 0;
        }
        leftLines += before.isEmpty() ? 0 : 1;
        marks += before.isEmpty() || before.size() > 3 || isLabel(before) || before.front().isUpper() ? 0 : 1;
        rightLines += after == nullptr ? 0 : 1;
        aligned += after != nullptr && after->box.left() < gutter.clearTo + 1.5 ? 1 : 0;
    }
    const bool keepsApart = ends.size() >= 4 && apart * 2 >= both;
    const bool onPurpose = keepsApart || labels * 2 > leftLines || gutter.clearTo - gutter.clearFrom > height;
    return onPurpose && leftLines >= 3 && rightLines >= 3 && marks * 2 < leftLines && aligned * 5 >= rightLines * 3;
}

} // namespace attest::positions
