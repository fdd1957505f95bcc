// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PositionReader.h"

#include "formats/readers/pdf/PlacedWords.h"
#include "formats/readers/pdf/SourcePages.h"
#include "formats/readers/positions/PositionBlocks.h"

namespace attest::pdfreader {

using namespace positions;

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
