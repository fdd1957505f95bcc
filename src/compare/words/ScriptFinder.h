// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace attest::words {

using Tokens = std::vector<int>;

/// Myers' comparison of two sequences in linear space: tells what only one of them has. Between sequences that have
/// little in common it gives up looking for the shortest script after a while and takes one that is nearly as short, so
/// that the time grows with the length and not with its square.
class ScriptFinder
{
public:
    ScriptFinder(const Tokens &before, const Tokens &after);

    /// For each token of either sequence, whether the other lacks it.
    const std::vector<bool> &removed() const { return m_removed; }
    const std::vector<bool> &added() const { return m_added; }

private:
    struct Range
    {
        int aFrom = 0, aTo = 0, bFrom = 0, bTo = 0;
    };
    /// The middle of a script: a run that both share lies between (x, y) and (u, v).
    struct Middle
    {
        int x = 0, y = 0, u = 0, v = 0;
    };

    void compare(Range range);
    bool same(int a, int b) const { return m_before[size_t(a)] == m_after[size_t(b)]; }
    int &forward(int diagonal) { return m_forward[size_t(m_origin + diagonal)]; }
    int &backward(int diagonal) { return m_backward[size_t(m_origin + diagonal)]; }
    Middle middleOf(const Range &range);
    bool stepForward(const Range &range, int d, Middle &middle);
    bool stepBackward(const Range &range, int d, Middle &middle);
    Middle furthest(const Range &range, int d);

    const Tokens &m_before;
    const Tokens &m_after;
    std::vector<bool> m_removed, m_added;
    int m_origin;
    std::vector<int> m_forward, m_backward; ///< how far each diagonal has come, from either end
};

} // namespace attest::words
