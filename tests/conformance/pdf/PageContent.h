// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/Rules.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace attest::test::pdf {

class FontFacts;

using Colour = std::array<double, 3>;

/// A stretch of content between one marked-content operator and its end.
struct Piece
{
    enum class Kind { Loose, Artifact, Tagged };
    Kind kind = Kind::Loose;
    QByteArray tag;
    QByteArray artifact; ///< of an artifact: "Pagination/Header", "Layout"
    int mcid = -1;
    QString text; ///< what it says: by ToUnicode, or by ActualText where that replaces glyphs
    bool painted = false;
};

/// One glyph as it stands on the page, in points from the lower left corner.
struct Glyph
{
    int piece = 0;
    const FontFacts *font = nullptr;
    unsigned code = 0;
    QString text;
    bool replaced = false; ///< by an ActualText around it
    QPointF origin;
    QPointF end; ///< where the next one would begin
    double size = 0;
    Colour ink = {0, 0, 0};
    Colour ground = {1, 1, 1};
    int mode = 0; ///< text rendering mode
    QRectF clip;
};

/// What a page shows, in the order in which it is painted.
struct PageContent
{
    std::vector<Piece> pieces; ///< the first holds what no other does
    std::vector<Glyph> glyphs;
    std::map<int, std::vector<int>> marks; ///< the pieces of each marked-content identifier
    Problems problems;
};

} // namespace attest::test::pdf
