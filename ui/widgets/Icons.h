// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace attest::ui {

/// Attest's own line icons: resources/icons/<name>.svg, 16 by 16, drawn in currentColor. They follow the palette.
/// An unknown name gives a null icon.
QIcon icon(const QString &name);
/// The same in a colour of its own.
QIcon icon(const QString &name, const QColor &colour);
/// As a picture of `size` by `size` device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace attest::ui
