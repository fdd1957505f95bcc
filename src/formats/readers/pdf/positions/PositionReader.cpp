// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/positions/PositionReader.h"

#include "formats/readers/pdf/positions/PlacedWords.h"
#include "formats/readers/pdf/positions/PositionBlocks.h"
#include "formats/readers/pdf/positions/SourcePages.h"

namespace attest::pdfreader {

bool prepareForPositions(const QString &folder)
{
    return PlacedWords::load(folder);
}

Result<Blocks> readByPositions(SourceFile &file, ReadBudget &budget)
{
    std::vector<PlacedPage> pages = sourcePages(file);
    if (file.error()) {
        return *file.error();
    }
    return PositionBlocks(file.name(), budget).read(pages);
}

} // namespace attest::pdfreader
