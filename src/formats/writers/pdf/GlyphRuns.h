// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Colour.h"

struct _PangoGlyphItem;
using PangoGlyphItem = struct _PangoGlyphItem;

namespace attest::pdf {

class Canvas;

/// Draws a run at a place on its baseline, with the text that its glyphs stand for, so that it can be read back. A
/// character without a glyph in any font is drawn as a box and told to the canvas.
void showRun(Canvas &canvas, const char *text, const PangoGlyphItem &run, double x, double baseline, Colour colour);

/// A space in the run's font: it stands for a line break that the text has.
void showSpace(Canvas &canvas, const PangoGlyphItem &run, double x, double baseline, Colour colour);

} // namespace attest::pdf
