// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/ScriptFinder.h"

#include <algorithm>

namespace attest::words {

namespace {

/// How many differences are looked through for the middle of a shortest script before one that is good enough is taken.
constexpr int dearest = 128;

} // namespace

ScriptFinder::ScriptFinder(const Tokens &before, const Tokens &after)
    : m_before(before), m_after(after), m_removed(before.size()), m_added(after.size()),
      m_origin(std::min(int(before.size() + after.size()), dearest + 1) + 1), m_forward(2 * size_t(m_origin) + 1),
      m_backward(m_forward.size())
{
    compare({0, int(before.size()), 0, int(after.size())});
}

void ScriptFinder::compare(Range range)
{
    for (;;) {
        while (range.aFrom < range.aTo && range.bFrom < range.bTo && same(range.aFrom, range.bFrom)) {
            ++range.aFrom, ++range.bFrom;
        }
        while (range.aFrom < range.aTo && range.bFrom < range.bTo && same(range.aTo - 1, range.bTo - 1)) {
            --range.aTo, --range.bTo;
        }
        if (range.aFrom == range.aTo || range.bFrom == range.bTo) {
            std::fill(m_removed.begin() + range.aFrom, m_removed.begin() + range.aTo, true);
            std::fill(m_added.begin() + range.bFrom, m_added.begin() + range.bTo, true);
            return;
        }
        // The smaller half is gone into, so that the depth stays small.
        const Middle middle = middleOf(range);
        const Range left{range.aFrom, middle.x, range.bFrom, middle.y};
        const Range right{middle.u, range.aTo, middle.v, range.bTo};
        const bool leftIsLess =
            left.aTo - left.aFrom + left.bTo - left.bFrom < right.aTo - right.aFrom + right.bTo - right.bFrom;
        compare(leftIsLess ? left : right);
        range = leftIsLess ? right : left;
    }
}

/// Runs from both ends at once until the two meet.
ScriptFinder::Middle ScriptFinder::middleOf(const Range &range)
{
    Middle middle;
    forward(1) = 0;
    backward(1) = 0;
    for (int d = 0;; ++d) {
        if (stepForward(range, d, middle) || stepBackward(range, d, middle)) {
            return middle;
        }
        if (d == dearest) {
            return furthest(range, d);
        }
    }
}

bool ScriptFinder::stepForward(const Range &range, int d, Middle &middle)
{
    const int n = range.aTo - range.aFrom;
    const int m = range.bTo - range.bFrom;
    const int delta = n - m;
    for (int k = -d; k <= d; k += 2) {
        const bool down = k == -d || (k != d && forward(k - 1) < forward(k + 1));
        int x = down ? forward(k + 1) : forward(k - 1) + 1;
        int y = x - k;
        const int x0 = x;
        const int y0 = y;
        while (x < n && y < m && x >= 0 && y >= 0 && same(range.aFrom + x, range.bFrom + y)) {
            ++x, ++y;
        }
        forward(k) = x;
        const int other = delta - k;
        if (delta % 2 != 0 && other >= -(d - 1) && other <= d - 1 && x + backward(other) >= n) {
            middle = {range.aFrom + x0, range.bFrom + y0, range.aFrom + x, range.bFrom + y};
            return true;
        }
    }
    return false;
}

bool ScriptFinder::stepBackward(const Range &range, int d, Middle &middle)
{
    const int n = range.aTo - range.aFrom;
    const int m = range.bTo - range.bFrom;
    const int delta = n - m;
    for (int k = -d; k <= d; k += 2) {
        const bool down = k == -d || (k != d && backward(k - 1) < backward(k + 1));
        int x = down ? backward(k + 1) : backward(k - 1) + 1;
        int y = x - k;
        const int x0 = x;
        const int y0 = y;
        while (x < n && y < m && x >= 0 && y >= 0 && same(range.aTo - 1 - x, range.bTo - 1 - y)) {
            ++x, ++y;
        }
        backward(k) = x;
        const int other = delta - k;
        if (delta % 2 == 0 && other >= -d && other <= d && x + forward(other) >= n) {
            middle = {range.aTo - x, range.bTo - y, range.aTo - x0, range.bTo - y0};
            return true;
        }
    }
    return false;
}

/// Where the better of the two runs has come to within the range.
ScriptFinder::Middle ScriptFinder::furthest(const Range &range, int d)
{
    const int n = range.aTo - range.aFrom;
    const int m = range.bTo - range.bFrom;
    int best = 0;
    Middle middle{range.aFrom, range.bFrom, range.aFrom, range.bFrom};
    for (int k = -d; k <= d; k += 2) {
        const int x = std::min(forward(k), n);
        const int y = x - k;
        if (y >= 0 && y <= m && x + y > best) {
            best = x + y;
            middle = {range.aFrom + x, range.bFrom + y, range.aFrom + x, range.bFrom + y};
        }
        const int back = std::min(backward(k), n);
        const int up = back - k;
        if (up >= 0 && up <= m && back + up > best) {
            best = back + up;
            middle = {range.aTo - back, range.bTo - up, range.aTo - back, range.bTo - up};
        }
    }
    return middle;
}

} // namespace attest::words
