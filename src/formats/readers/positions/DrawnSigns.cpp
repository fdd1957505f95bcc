// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/DrawnSigns.h"

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr double kSmallest = 4; // points
constexpr double kLargest = 28;
constexpr double kSlimmest = 0.35; // of the longer side
constexpr double kCorner = 0.3;    // of a side: what is so near two sides stands in the corner
constexpr double kLongSide = 0.5;  // of a side: no stroke of a tick or a cross lies level so long
constexpr double kSlant = 0.18;
constexpr size_t kMostPoints = 80;
constexpr size_t kMostSigns = 2000; // on a page: what has more is a drawing

QRectF boxOf(const std::vector<QPointF> &points)
{
    double left = points.front().x(), right = left, top = points.front().y(), bottom = top;
    for (const QPointF &point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

bool isSmall(const QRectF &box)
{
    const double longer = std::max(box.width(), box.height());
    const double shorter = std::min(box.width(), box.height());
    return longer >= kSmallest && longer <= kLargest && shorter >= kSlimmest * longer;
}

/// Points as parts of their box, from its top left.
std::vector<QPointF> scaled(const std::vector<QPointF> &points, const QRectF &box)
{
    std::vector<QPointF> out;
    out.reserve(points.size());
    for (const QPointF &point : points) {
        out.emplace_back((point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height());
    }
    return out;
}

/// Whether no stroke lies level or stands upright as those of boxes and letters do.
bool slants(const std::vector<QPointF> &points)
{
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const double across = std::abs(points[i + 1].x() - points[i].x());
        const double down = std::abs(points[i + 1].y() - points[i].y());
        if ((across >= kLongSide && down < kSlant) || (down >= kLongSide && across < kSlant)) {
            return false;
        }
    }
    return true;
}

/// Down to a point left of the middle, and up to the top right; nothing at the other two corners.
bool isTick(const std::vector<QPointF> &points)
{
    bool end = false;
    bool low = false;
    bool start = false;
    for (const QPointF &point : points) {
        if ((point.x() > 1 - kCorner && point.y() > 0.6) || (point.x() < kCorner && point.y() < kCorner * 0.8)) {
            return false;
        }
        if (point.y() > 0.88 && (point.x() < 0.1 || point.x() > 0.65)) {
            return false;
        }
        end = end || (point.x() > 0.75 && point.y() < 0.3);
        low = low || point.y() > 0.88;
        start = start || (point.x() < 0.2 && point.y() > 0.3 && point.y() < 0.9);
    }
    return end && low && start && points.size() >= 3;
}

/// Strokes between all four corners, and nothing between the corners on any side.
bool isCross(const std::vector<QPointF> &points)
{
    bool corners[4] = {};
    for (const QPointF &point : points) {
        const bool left = point.x() < kCorner;
        const bool right = point.x() > 1 - kCorner;
        const bool top = point.y() < kCorner;
        const bool bottom = point.y() > 1 - kCorner;
        if (int(left || right) + int(top || bottom) == 1) {
            const double inward = left ? point.x() : right ? 1 - point.x() : top ? point.y() : 1 - point.y();
            if (inward < 0.15) {
                return false; // in the middle of a side: a circle's
            }
        }
        corners[0] = corners[0] || (left && top);
        corners[1] = corners[1] || (right && top);
        corners[2] = corners[2] || (left && bottom);
        corners[3] = corners[3] || (right && bottom);
    }
    return corners[0] && corners[1] && corners[2] && corners[3];
}

} // namespace

void DrawnSigns::add(DrawnSign::Kind kind, const QRectF &box)
{
    if (m_signs.size() < kMostSigns) {
        m_signs.push_back({kind, box});
    }
}

void DrawnSigns::takePath(const Path &path)
{
    // A tick within a circle is a part of one path.
    for (const std::vector<QPointF> &part : path) {
        const QRectF box = part.size() < 2 || part.size() > kMostPoints ? QRectF() : boxOf(part);
        if (!isSmall(box)) {
            continue;
        }
        const std::vector<QPointF> points = scaled(part, box);
        if (!slants(points)) {
            continue;
        }
        if (part.size() == 2) {
            takeStroke(part);
        } else if (isTick(points)) {
            add(DrawnSign::Tick, box);
        } else if (points.size() >= 8 && isCross(points)) {
            add(DrawnSign::Cross, box);
        }
    }
}

/// Two slanting lines that cross one another make a cross.
void DrawnSigns::takeStroke(const std::vector<QPointF> &stroke)
{
    if (m_stroke.size() != 2) {
        m_stroke = stroke;
        return;
    }
    const QRectF one = boxOf(m_stroke);
    const QRectF other = boxOf(stroke);
    std::vector<QPointF> both = m_stroke;
    both.insert(both.end(), stroke.begin(), stroke.end());
    const auto rises = [](const std::vector<QPointF> &line) {
        return (line[1].y() - line[0].y()) * (line[1].x() - line[0].x()) < 0;
    };
    const QRectF box = boxOf(both);
    const QRectF shared = one.intersected(other);
    m_stroke = stroke;
    if (rises({both[0], both[1]}) == rises(stroke) || !isSmall(box)) {
        return;
    }
    if (shared.width() > 0.6 * box.width() && shared.height() > 0.6 * box.height()) {
        add(DrawnSign::Cross, box);
        m_stroke.clear();
    }
}

void DrawnSigns::takePicture(const QRectF &area)
{
    if (isSmall(area)) {
        add(DrawnSign::Picture, area);
    }
}

} // namespace attest::positions
