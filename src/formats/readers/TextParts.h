// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace attest {

/// From where to where a part of a line goes.
struct LinePart
{
    qsizetype from = 0, to = 0;
};

/// What at least `gap` spaces part.
std::vector<LinePart> partsOf(QStringView line, qsizetype gap);

/// The only word of a part, but for its first, that begins no farther than `near` from a place; -1: none, or several.
qsizetype wordNear(QStringView line, const LinePart &part, qsizetype place, qsizetype near);

} // namespace attest
