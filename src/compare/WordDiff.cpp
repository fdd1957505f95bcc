// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/WordDiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace attest {

namespace {

/// Words, runs of white space, and every other character with its marks, in order.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (words.toNextBoundary() != -1) {
        tokens.append(text.mid(start, words.position() - start));
        start = words.position();
    }
    return tokens;
}

using Tokens = std::vector<int>;

/// The middle of a shortest script: a run that both share lies between (x, y) and (u, v).
struct Middle
{
    int x = 0, y = 0, u = 0, v = 0;
};

/// Myers' comparison of two sequences in linear space: marks what only one of them has.
class Comparison
{
public:
    Comparison(Tokens before, Tokens after)
        : m_before(std::move(before)), m_after(std::move(after)), m_removed(m_before.size()), m_added(m_after.size()),
          m_forward(2 * (m_before.size() + m_after.size()) + 3), m_backward(m_forward.size())
    {
        compare(0, int(m_before.size()), 0, int(m_after.size()));
    }

    const std::vector<bool> &removed() const { return m_removed; }
    const std::vector<bool> &added() const { return m_added; }

private:
    void compare(int aFrom, int aTo, int bFrom, int bTo)
    {
        while (aFrom < aTo && bFrom < bTo && same(aFrom, bFrom)) {
            ++aFrom, ++bFrom;
        }
        while (aFrom < aTo && bFrom < bTo && same(aTo - 1, bTo - 1)) {
            --aTo, --bTo;
        }
        if (aFrom == aTo || bFrom == bTo) {
            std::fill(m_removed.begin() + aFrom, m_removed.begin() + aTo, true);
            std::fill(m_added.begin() + bFrom, m_added.begin() + bTo, true);
            return;
        }
        const Middle middle = middleOf(aFrom, aTo, bFrom, bTo);
        compare(aFrom, middle.x, bFrom, middle.y);
        compare(middle.u, aTo, middle.v, bTo);
    }

    bool same(int a, int b) const { return m_before[std::size_t(a)] == m_after[std::size_t(b)]; }

    /// Runs from both ends at once until the two meet.
    Middle middleOf(int aFrom, int aTo, int bFrom, int bTo)
    {
        const int n = aTo - aFrom;
        const int m = bTo - bFrom;
        const int delta = n - m;
        const int origin = int(m_before.size() + m_after.size()) + 1;
        const auto at = [origin](std::vector<int> &row, int diagonal) -> int & {
            return row[std::size_t(origin + diagonal)];
        };
        at(m_forward, 1) = 0;
        at(m_backward, 1) = 0;
        for (int d = 0; d <= (n + m + 1) / 2; ++d) {
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(m_forward, k - 1) < at(m_forward, k + 1));
                int x = down ? at(m_forward, k + 1) : at(m_forward, k - 1) + 1;
                int y = x - k;
                const int x0 = x;
                const int y0 = y;
                while (x < n && y < m && same(aFrom + x, bFrom + y)) {
                    ++x, ++y;
                }
                at(m_forward, k) = x;
                const int other = delta - k;
                if (delta % 2 != 0 && other >= -(d - 1) && other <= d - 1 && x + at(m_backward, other) >= n) {
                    return {aFrom + x0, bFrom + y0, aFrom + x, bFrom + y};
                }
            }
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(m_backward, k - 1) < at(m_backward, k + 1));
                int x = down ? at(m_backward, k + 1) : at(m_backward, k - 1) + 1;
                int y = x - k;
                const int x0 = x;
                const int y0 = y;
                while (x < n && y < m && same(aTo - 1 - x, bTo - 1 - y)) {
                    ++x, ++y;
                }
                at(m_backward, k) = x;
                const int other = delta - k;
                if (delta % 2 == 0 && other >= -d && other <= d && x + at(m_forward, other) >= n) {
                    return {aTo - x, bTo - y, aTo - x0, bTo - y0};
                }
            }
        }
        return {aFrom, bFrom, aFrom, bFrom}; // not reached: the two runs meet
    }

    Tokens m_before, m_after;
    std::vector<bool> m_removed, m_added;
    std::vector<int> m_forward, m_backward;
};

/// Joins neighbours of one kind; within a change what was removed comes first.
class Pieces
{
public:
    void add(DiffKind kind, const QString &text)
    {
        if (kind == DiffKind::Same) {
            flush();
            append(kind, text);
        } else {
            (kind == DiffKind::Removed ? m_removed : m_added) += text;
        }
    }
    std::vector<DiffPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    void append(DiffKind kind, const QString &text)
    {
        if (!m_pieces.empty() && m_pieces.back().kind == kind) {
            m_pieces.back().text += text;
        } else if (!text.isEmpty()) {
            m_pieces.push_back({kind, text});
        }
    }
    void flush()
    {
        append(DiffKind::Removed, m_removed);
        append(DiffKind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    std::vector<DiffPiece> m_pieces;
    QString m_removed, m_added;
};

Tokens numbered(const QStringList &tokens, QHash<QString, int> &numbers)
{
    Tokens out;
    out.reserve(std::size_t(tokens.size()));
    for (const QString &token : tokens) {
        const auto known = numbers.constFind(token);
        out.push_back(known != numbers.cend() ? *known : *numbers.insert(token, int(numbers.size())));
    }
    return out;
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const QStringList old = tokensOf(before);
    const QStringList now = tokensOf(after);
    QHash<QString, int> numbers;
    Tokens oldNumbers = numbered(old, numbers);
    const Comparison comparison(std::move(oldNumbers), numbered(now, numbers));
    Pieces pieces;
    qsizetype a = 0;
    qsizetype b = 0;
    while (a < old.size() || b < now.size()) {
        if (a < old.size() && comparison.removed()[std::size_t(a)]) {
            pieces.add(DiffKind::Removed, old[a++]);
        } else if (b < now.size() && comparison.added()[std::size_t(b)]) {
            pieces.add(DiffKind::Added, now[b++]);
        } else {
            pieces.add(DiffKind::Same, old[a]);
            ++a, ++b;
        }
    }
    return pieces.take();
}

std::vector<DiffPiece> readableDiff(const std::vector<DiffPiece> &pieces)
{
    constexpr qsizetype fewLetters = 6; ///< "a ", " of the": not worth parting two changes for
    qsizetype same = 0;
    qsizetype changed = 0;
    for (const DiffPiece &piece : pieces) {
        (piece.kind == DiffKind::Same ? same : changed) += piece.text.trimmed().size();
    }
    const bool mostlyOther = changed > 2 * same;
    Pieces out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        const bool between = i > 0 && i + 1 < pieces.size();
        const bool little = between && piece.text.trimmed().size() <= fewLetters;
        if (piece.kind == DiffKind::Same && changed > 0 && (mostlyOther || little)) {
            out.add(DiffKind::Removed, piece.text);
            out.add(DiffKind::Added, piece.text);
        } else {
            out.add(piece.kind, piece.text);
        }
    }
    return out.take();
}

} // namespace attest
