// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/writers/pdf/Pagination.h"
#include "formats/writers/pdf/Passage.h"
#include "formats/writers/pdf/Typesetter.h"

namespace attest::pdf {

class Canvas;

/// What runs along: the notice at the top of every page but the first, whose text says it; at the foot of each the
/// organisation, the year and "Page 3 of 40". Decoration, not text.
class RunningLines
{
public:
    RunningLines(const Typesetter &typesetter, const DocumentInfo &info, const PageSize &size);
    void draw(Canvas &canvas, int page, int pages);

private:
    void right(Canvas &canvas, Passage &words, double y);

    const Typesetter &m_typesetter;
    PageSize m_size;
    bool m_noticed;
    Passage m_notice;
    Passage m_about;
};

} // namespace attest::pdf
