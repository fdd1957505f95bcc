// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/DrawnSigns.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace attest::positions {

/// A word as it is read: `box` on the page turned so that its text stands upright.
struct PlacedWord
{
    QString text;
    QRectF box;
    QRectF seen;         ///< the same on the page as people see it
    QString address;     ///< where it leads; empty: nowhere
    int quarters = 0;    ///< of a turn, clockwise, by which it is turned from the page's other words
    bool unsure = false; ///< it may belong to the column beside that in which it stands
    bool note = false;   ///< it begins a footnote, whose mark stood above
    bool drawn = false;  ///< it stands for a sign or a picture, and is nobody's words
};

/// A line drawn on a page, level or upright.
struct Ruling
{
    double at = 0; ///< of a level one its y, of an upright one its x
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
};

/// A page by what stands where, in points from its top left.
struct PlacedPage
{
    int number = 0; ///< from 1
    QSizeF size;
    std::vector<PlacedWord> words;
    std::vector<Ruling> level, upright;
    std::vector<QRectF> fills; ///< coloured areas
    std::vector<DrawnSign> signs;
};

} // namespace attest::positions
