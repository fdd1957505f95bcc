// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace attest::ui {

/// What is drawn round something that scrolls or is written in.
enum class FrameKind {
    None,
    Ring, ///< room for the ring that shows the focus, and nothing else
    Field ///< an edge, the focus's ring in its place, and a ground of its own
};

/// A field round what is written in, a ring round lists and pages of text, nothing round the rest, where the widget was
/// not given another.
FrameKind frameKindOf(const QWidget &widget);
/// Its margins are the frame's from then on; what was given none gets them when it is first shown.
void setFrameKind(QFrame &widget, FrameKind kind);
/// Its width in pixels, the blank inside it counted.
int frameWidthOf(FrameKind kind);

} // namespace attest::ui
