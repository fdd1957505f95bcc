// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/LinkAreas.h"

#include <algorithm>

namespace attest::pdfreader {

namespace {

constexpr int kMostLinks = 1000; // on a page
constexpr qint64 kCostOfLink = 64;

} // namespace

QString addressOfAnnotation(QPDFObjectHandle annotation)
{
    QPDFObjectHandle action = member(annotation, "/A");
    QPDFObjectHandle address = member(action, "/URI");
    return address.isString() ? QString::fromStdString(address.getStringValue()) : QString();
}

const std::vector<LinkAreas::Area> &LinkAreas::areasOf(int page)
{
    const auto [known, isNew] = m_areas.try_emplace(page);
    std::vector<Area> &areas = known->second;
    if (!isNew) {
        return areas;
    }
    QPDFObjectHandle dictionary = m_file.pages()[static_cast<size_t>(page)].dictionary;
    QPDFObjectHandle annotations = dictionary.getKey("/Annots");
    const int count = annotations.isArray() ? std::min(annotations.getArrayNItems(), kMostLinks) : 0;
    for (int item = 0; item < count && !m_file.error(); ++item) {
        m_file.take(kCostOfLink);
        QPDFObjectHandle annotation = annotations.getArrayItem(item);
        QPDFObjectHandle box = member(annotation, "/Rect");
        const QString address = addressOfAnnotation(annotation);
        if (box.isRectangle() && !address.isEmpty()) {
            const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
            areas.push_back({QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized(), address});
        }
    }
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
