// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

class QRectF;
struct _RsvgHandle;
using RsvgHandle = struct _RsvgHandle;

namespace attest::pdf {

class Canvas;

/// A picture given as SVG.
class Picture
{
public:
    explicit Picture(const QByteArray &svg);
    ~Picture();
    Picture(Picture &&other) noexcept;
    Picture &operator=(Picture &&) = delete;

    /// Whether there is anything to draw: not where the SVG is empty or cannot be read.
    bool drawable() const { return m_handle != nullptr; }
    /// Its own size in points.
    QSizeF size() const { return m_size; }
    /// Draws it into an area as content of a Figure, whose box it sets.
    void draw(Canvas &canvas, const QRectF &area, int element) const;

private:
    RsvgHandle *m_handle = nullptr;
    QSizeF m_size;
};

} // namespace attest::pdf
