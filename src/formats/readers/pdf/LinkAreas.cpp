// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/LinkAreas.h"

#include <algorithm>

namespace attest::pdfreader {

namespace {

constexpr size_t kMostLinks = 1000; // on a page
constexpr qint64 kCostOfLink = 64;

} // namespace

QString addressOfAnnotation(const SourceValue &annotation)
{
    return QString::fromStdString(annotation["A"]["URI"].string());
}

const std::vector<LinkAreas::Area> &LinkAreas::areasOf(int page)
{
    const auto [known, isNew] = m_areas.try_emplace(page);
    std::vector<Area> &areas = known->second;
    if (!isNew) {
        return areas;
    }
    const SourceValue annotations = m_file.pages()[static_cast<size_t>(page)].dictionary["Annots"];
    annotations.forEachItem([&](const SourceValue &item) {
        const SourceValue annotation = item.resolved();
        const std::optional<QRectF> box = annotation["Rect"].rectangle();
        const QString address = addressOfAnnotation(annotation);
        m_file.take(kCostOfLink);
        if (box && !address.isEmpty()) {
            areas.push_back({*box, address});
        }
        return areas.size() < kMostLinks && !m_file.error();
    });
    return areas;
}

QString LinkAreas::addressOf(const TextPiece &piece)
{
    if (piece.start.page < 0) {
        return {};
    }
    // A little into the first letter: the area may begin a hair after the word.
    const TextPoint &start = piece.start;
    const QPointF point(start.x + start.size * 0.2 * start.directionX, start.y + start.size * 0.2);
    const std::vector<Area> &areas = areasOf(start.page);
    const auto holds = [&point](const Area &area) { return area.box.contains(point); };
    const auto found = std::find_if(areas.begin(), areas.end(), holds);
    return found == areas.end() ? QString() : found->address;
}

} // namespace attest::pdfreader
