// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TextParts.h"

#include <algorithm>

namespace attest {

std::vector<LinePart> partsOf(QStringView line, qsizetype gap)
{
    std::vector<LinePart> parts;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at].isSpace()) {
            continue;
        }
        if (parts.empty() || at - parts.back().to >= gap) {
            parts.push_back({at, at});
        }
        parts.back().to = at + 1;
    }
    return parts;
}

qsizetype wordNear(QStringView line, const LinePart &part, qsizetype place, qsizetype near)
{
    qsizetype found = -1;
    for (qsizetype x = std::max(part.from + 1, place - near); x < std::min(part.to, place + near + 1); ++x) {
        if (line[x - 1].isSpace() && !line[x].isSpace()) {
            if (found >= 0) {
                return -1;
            }
            found = x;
        }
    }
    return found;
}

} // namespace attest
