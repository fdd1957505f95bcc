// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Pagination.h"

#include "formats/writers/pdf/PageLook.h"

namespace attest::pdf {

PageSize::PageSize(bool landscape)
    : width(landscape ? look::longSide : look::shortSide), height(landscape ? look::shortSide : look::longSide)
{
}

double PageSize::textWidth() const
{
    return width - 2 * look::sideMargin;
}

double PageSize::textHeight() const
{
    return height - look::topMargin - look::bottomMargin;
}

std::vector<Sheet> paginate(Flow &flow, const PageSize &size)
{
    std::vector<Sheet> sheets;
    const double room = size.textHeight();
    do {
        Sheet sheet;
        const double used = flow.place(sheet, look::sideMargin, look::topMargin, {room, room, false});
        if (used == 0 && !flow.done()) {
            flow.place(sheet, look::sideMargin, look::topMargin, {room, room, true});
        }
        sheets.push_back(std::move(sheet));
    } while (!flow.done());
    return sheets;
}

} // namespace attest::pdf
