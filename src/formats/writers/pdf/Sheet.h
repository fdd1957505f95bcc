// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Colour.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace attest::pdf {

class Canvas;
class Passage;
class Picture;

/// Lines of a passage and where their top left stands; `element` may be `artifact`.
struct PlacedLines
{
    Passage *passage = nullptr;
    int first = 0;
    int count = 0;
    double x = 0;
    double y = 0;
    int element = 0;
};

struct PlacedPicture
{
    const Picture *picture = nullptr;
    QRectF area;
    int element = 0;
};

struct PlacedRule
{
    double x = 0;
    double y = 0;
    double length = 0;
    double thickness = 0;
    Colour colour;
};

struct PlacedTint
{
    QRectF area;
    Colour colour;
};

struct PlacedBookmark
{
    int level = 1;
    QString words;
    double y = 0;
};

/// One page as it will be drawn: what stands where, in points from its top left.
struct Sheet
{
    std::vector<PlacedTint> tints;
    std::vector<PlacedRule> rules;
    std::vector<PlacedLines> lines; ///< in reading order
    std::vector<PlacedPicture> pictures;
    std::vector<PlacedBookmark> bookmarks;

    /// How much is placed: `cutTo` takes back what came since.
    struct Extent
    {
        size_t tints, rules, lines, pictures, bookmarks;
    };
    Extent extent() const;
    void cutTo(const Extent &extent);
    void draw(Canvas &canvas) const;
};

} // namespace attest::pdf
