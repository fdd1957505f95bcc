// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Sheet.h"

#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/Passage.h"
#include "formats/writers/pdf/Picture.h"

namespace attest::pdf {

Sheet::Extent Sheet::extent() const
{
    return {tints.size(), rules.size(), lines.size(), pictures.size(), bookmarks.size()};
}

void Sheet::cutTo(const Extent &extent)
{
    tints.resize(extent.tints);
    rules.resize(extent.rules);
    lines.resize(extent.lines);
    pictures.resize(extent.pictures);
    bookmarks.resize(extent.bookmarks);
}

void Sheet::draw(Canvas &canvas) const
{
    canvas.belongTo(artifact);
    for (const PlacedTint &tint : tints) {
        canvas.fill(tint.area, tint.colour);
    }
    for (const PlacedRule &rule : rules) {
        canvas.line(rule.x, rule.y, rule.length, rule.thickness, rule.colour);
    }
    for (const PlacedBookmark &each : bookmarks) {
        canvas.bookmark(each.level, each.words, each.y);
    }
    for (const PlacedLines &each : lines) {
        each.passage->draw(canvas, each.first, each.count, each.x, each.y, each.element);
    }
    for (const PlacedPicture &each : pictures) {
        each.picture->draw(canvas, each.area, each.element);
    }
    canvas.belongTo(artifact);
}

} // namespace attest::pdf
