// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Colour.h"

#include <cairo.h>

#include <string>
#include <vector>

namespace attest::pdf {

/// Glyphs of one font, and the text that they stand for, cluster by cluster.
struct GlyphRun
{
    cairo_scaled_font_t *font = nullptr;
    const char *text = nullptr;
    int bytes = 0;
    std::vector<cairo_glyph_t> glyphs;          ///< from left to right
    std::vector<cairo_text_cluster_t> clusters; ///< in logical order
    bool backward = false;                      ///< written from right to left
};

/// Code points that each font gives a meaning of its own: no shape stands for them.
bool hasPrivateUse(const char *utf8, int bytes);
/// How many glyphs without ink stand for characters that are only read. A single one would come to mean them in its
/// font; PDF/A allows that of no character of private use, but lets such be told in place of glyphs that mean something
/// else, which cairo does where there are two.
int glyphsToStandFor(const char *utf8, int bytes);

/// Draws runs of text. Cairo now and then leaves out a run that shows nothing, a space at the end of a line, and its
/// text would be lost: such a run is drawn together with its neighbour.
class TextPen
{
public:
    ~TextPen();
    TextPen() = default;
    TextPen(const TextPen &) = delete;
    TextPen &operator=(const TextPen &) = delete;

    void show(cairo_t *cairo, const GlyphRun &run, Colour colour);
    /// Draws what is held back.
    void flush(cairo_t *cairo);

private:
    /// The run that was shown last and is not drawn yet; no text: none.
    struct Held
    {
        GlyphRun run;
        std::string text;
        Colour colour;
        bool blank = false;
    };

    void hold(const GlyphRun &run, Colour colour, bool blank);
    bool append(const GlyphRun &blank);
    void prepend(const std::string &text, const cairo_glyph_t &place, unsigned long space);

    Held m_held;
};

} // namespace attest::pdf
