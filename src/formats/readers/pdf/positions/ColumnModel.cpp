// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/positions/ColumnModel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace attest::pdfreader {

namespace {

constexpr size_t kMostSamples = 400;
constexpr int kLeastLines = 12;     // before what keeps apart does so on purpose
constexpr double kLeastRefined = 2; // points

constexpr double kStep = 0.5;        // points
constexpr double kWidestPage = 6000; // points
constexpr double kLeastGutter = 1.5; // points
constexpr double kMayCross = 0.1;    // of the lines: titles

size_t stepOf(double x)
{
    return static_cast<size_t>(std::clamp(x, 0.0, kWidestPage) / kStep);
}

} // namespace

void ColumnModel::take(const TextLine &line)
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
    if (sample.size() < kMostSamples) {
        sample.push_back(line);
    }
}

/// Finds where each gutter is clear: the longest stretch that the fewest lines cross.
bool ColumnModel::settle()
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
double ColumnModel::edge(size_t gutter) const
{
    const Gutter &clear = gutters[gutter];
    return clear.clearTo - std::min(3.0, 0.4 * (clear.clearTo - clear.clearFrom));
}

/// Whether a line has words over a gutter, or as near to one another on both sides as words are.
bool ColumnModel::crosses(const TextLine &line) const
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
        leftLines += before.isEmpty() ? 0 : 1;
        marks += before.isEmpty() || before.size() > 3 || isLabel(before) || before.front().isUpper() ? 0 : 1;
        rightLines += after == nullptr ? 0 : 1;
        aligned += after != nullptr && after->box.left() < gutter.clearTo + 1.5 ? 1 : 0;
    }
    const bool onPurpose = ends.size() >= 4 || labels * 2 > leftLines || gutter.clearTo - gutter.clearFrom > height;
    return onPurpose && leftLines >= 3 && rightLines >= 3 && marks * 2 < leftLines && aligned * 5 >= rightLines * 3;
}

} // namespace attest::pdfreader
