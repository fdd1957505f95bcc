// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/RowGaps.h"

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

/// White space wider than between lines, and in how many columns words begin below it.
struct RowGap
{
    Band band;
    int begin = 0;
};

std::vector<RowGap> rowGapsOf(const ColumnStretch &stretch, const Columns &columns, double pitch)
{
    std::vector<RowGap> out;
    for (const Band &gap : gapsOf(stretch.words, -1e9, 1e9)) {
        int begin = 0;
        double height = 0;
        bool first = false;
        for (size_t column = 0; column < columns.size(); ++column) {
            for (const TextLine &line : columns[column]) {
                if (std::abs(line.box.top() - gap.to) < 0.4 * line.box.height()) {
                    ++begin;
                    height = std::max(height, line.box.height());
                    first = first || column < 2;
                }
            }
        }
        // Between two lines of a paragraph the space is what the pitch leaves of it.
        if (begin >= 2 && first && gap.to - gap.from > (pitch - 1 + 0.24 + 0.12) * height) {
            out.push_back({gap, begin});
        }
    }
    return out;
}

} // namespace

std::vector<Band> gapsOf(const std::vector<const PlacedWord *> &words, double from, double to)
{
    std::vector<Band> taken;
    for (const PlacedWord *word : words) {
        if (word->box.center().y() > from && word->box.center().y() < to) {
            // Letters seldom fill the box that their font asks for.
            const double slack = 0.12 * word->box.height();
            taken.push_back({word->box.top() + slack, word->box.bottom() - slack});
        }
    }
    std::sort(taken.begin(), taken.end(), [](const Band &one, const Band &other) { return one.from < other.from; });
    std::vector<Band> gaps;
    double end = 0;
    for (const Band &band : taken) {
        if (&band != &taken.front() && band.from > end) {
            gaps.push_back({end, band.from});
        }
        end = &band == &taken.front() ? band.to : std::max(end, band.to);
    }
    return gaps;
}

double rowGap(const std::vector<const ColumnStretch *> &stretches, const std::vector<Columns> &all, double pitch)
{
    std::vector<double> widths;
    for (size_t i = 0; i < all.size(); ++i) {
        const int most = std::min(3, static_cast<int>(all[i].size()));
        for (const RowGap &gap : rowGapsOf(*stretches[i], all[i], pitch)) {
            if (gap.begin >= most) {
                widths.push_back(gap.band.to - gap.band.from);
            }
        }
    }
    if (widths.empty()) {
        return 0;
    }
    const auto low = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 20);
    std::nth_element(widths.begin(), low, widths.end());
    return 0.9 * *low;
}

std::vector<double> bordersByGaps(const ColumnStretch &stretch, const Columns &columns, double pitch, double least)
{
    std::vector<double> out;
    for (const RowGap &gap : rowGapsOf(stretch, columns, pitch)) {
        if (gap.band.to - gap.band.from >= least) {
            out.push_back((gap.band.from + gap.band.to) / 2);
        }
    }
    return out;
}

std::vector<double> bordersWithoutCode(const ColumnStretch &stretch, const Columns &columns, size_t code, double pitch,
                                       double least)
{
    constexpr size_t fewest = 4;
    std::vector<double> out;
    if (columns.size() < fewest || least <= 0) {
        return out;
    }
    for (const RowGap &gap : rowGapsOf(stretch, columns, pitch)) {
        const std::vector<TextLine> &codes = columns[code];
        const bool coded = std::any_of(codes.begin(), codes.end(), [&gap](const TextLine &line) {
            return std::abs(line.box.top() - gap.band.to) < 0.4 * line.box.height();
        });
        if (!coded && gap.begin + 1 >= static_cast<int>(columns.size()) && gap.band.to - gap.band.from >= least) {
            out.push_back((gap.band.from + gap.band.to) / 2);
        }
    }
    return out;
}

} // namespace attest::positions
