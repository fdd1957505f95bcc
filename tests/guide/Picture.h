// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>
#include <vector>

namespace attest::test {

/// One picture: where it stands below docs, and how it is taken. A null image: the window did not come that far.
struct Picture
{
    QString path; ///< "user-guide/images/first-start.png"
    std::function<QImage()> take;
};

/// Those that the user guide shows.
std::vector<Picture> guidePictures();
/// Those that docs/look-checklist.md shows: the window's states.
std::vector<Picture> windowPictures();

/// In 256 colours, the ones it has most of: a third of the size, and no difference that can be seen in a window.
QImage inFewColours(const QImage &image);
/// As a printer without colours has it.
QImage inGrey(const QImage &image);

} // namespace attest::test
