// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace attest::positions {

/// A tick or a cross that is drawn by lines instead of written in a font, or a small picture that may be one.
struct DrawnSign
{
    enum Kind { Tick, Cross, Picture };
    Kind kind = Picture;
    QRectF box;
};

/// Finds ticks and crosses among what a page draws, one path after another.
class DrawnSigns
{
public:
    using Path = std::vector<std::vector<QPointF>>;

    void takePath(const Path &path);
    /// A picture that fills this area.
    void takePicture(const QRectF &area);

    const std::vector<DrawnSign> &signs() const { return m_signs; }

private:
    void takeStroke(const std::vector<QPointF> &stroke);
    void add(DrawnSign::Kind kind, const QRectF &box);

    std::vector<DrawnSign> m_signs;
    std::vector<QPointF> m_stroke; ///< one slanting line that another may cross
};

} // namespace attest::positions
