// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Flow.h"

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

/// Places a flow on as many pages as it takes: at least one.
std::vector<Sheet> paginate(Flow &flow, const PageSize &size);

} // namespace attest::pdf
