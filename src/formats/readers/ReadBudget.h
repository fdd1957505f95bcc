// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/ReadLimits.h"

#include <optional>

namespace attest {

/// Counts what a reader makes of a file from outside. Once a limit is passed, every further question is answered no and
/// exceeded() says why.
class ReadBudget
{
public:
    ReadBudget(const ReadLimits &limits, QString name) : m_limits(limits), m_name(std::move(name)) {}

    /// One more block, cell, level of nesting; false when that is one too many.
    bool takeBlock();
    bool takeCell() { return takeCells(1); }
    bool takeCells(qint64 number);
    /// So many more characters of text.
    bool takeText(qint64 characters);
    bool allowsDepth(int depth);
    bool allowsColumns(qint64 columns);

    /// Why reading stopped; none while all is within the limits.
    const std::optional<Error> &exceeded() const { return m_exceeded; }
    const ReadLimits &limits() const { return m_limits; }

private:
    ReadLimits m_limits;
    QString m_name;
    int m_blocks = 0;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    std::optional<Error> m_exceeded;
};

} // namespace attest
