// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <vector>

namespace attest {

/// "Page 3 of 12", or no word at all.
bool isPageNumber(const QString &text);

/// Which paragraphs of plain text are the titles and feet of its pages: they stand wherever a page ends, or with the
/// number of each page, and nowhere else. What merely stands there twice may be said twice.
class RunningLines
{
public:
    explicit RunningLines(const Blocks &blocks);

    bool isRunning(size_t block) const { return m_running[block]; }

private:
    std::vector<bool> m_running;
};

} // namespace attest
