// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/Flow.h"
#include "formats/writers/pdf/Typesetter.h"

namespace attest::pdf {

/// The size of a document's pages and of what is set on them, in points.
struct PageSize
{
    explicit PageSize(bool landscape);

    double width = 0;
    double height = 0;
    double textWidth() const;
    double textHeight() const;
};

/// Places a flow on as many pages as it takes.
std::vector<Sheet> paginate(Flow &flow, const PageSize &size);

/// What runs along: the notice at the top of every page but the first, whose text says it; at the foot of each the
/// organisation, the year and "Page 3 of 40". Decoration, not text.
class RunningLines
{
public:
    RunningLines(const Typesetter &typesetter, const DocumentInfo &info, const PageSize &size);
    void draw(Canvas &canvas, int page, int pages) const;

private:
    void right(Canvas &canvas, const QString &text, double y, bool strong) const;

    const Typesetter &m_typesetter;
    const DocumentInfo &m_info;
    PageSize m_size;
};

} // namespace attest::pdf
