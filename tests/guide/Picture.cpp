// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/Picture.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace attest::test {

namespace {

constexpr size_t mostColours = 256;
constexpr size_t byCount = 192; ///< the others are those that are least like what is there

int difference(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

/// Most used first; ties by the colour itself, so that the same window gives the same file.
std::vector<QRgb> coloursOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            ++counts[line[x]];
        }
    }
    std::vector<std::pair<int, QRgb>> counted;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        counted.emplace_back(at.value(), at.key());
    }
    std::sort(counted.begin(), counted.end(), std::greater<>());
    std::vector<QRgb> colours;
    for (const auto &[count, colour] : counted) {
        colours.push_back(colour);
    }
    return colours;
}

} // namespace

QImage inFewColours(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    const std::vector<QRgb> colours = coloursOf(plain);
    QList<QRgb> table(colours.begin(), colours.begin() + qsizetype(std::min(colours.size(), byCount)));
    // A red sign is a few pixels, yet must stay red.
    std::vector<int> nearest(colours.size(), std::numeric_limits<int>::max());
    const auto take = [&](QRgb colour) {
        for (size_t i = 0; i < colours.size(); ++i) {
            nearest[i] = std::min(nearest[i], difference(colours[i], colour));
        }
    };
    std::for_each(table.cbegin(), table.cend(), take);
    while (size_t(table.size()) < std::min(colours.size(), mostColours)) {
        const auto farthest = std::max_element(nearest.cbegin(), nearest.cend());
        table.append(colours[size_t(farthest - nearest.cbegin())]);
        take(table.last());
    }
    return plain.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

QImage inGrey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace attest::test
