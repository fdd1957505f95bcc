// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Colour.h"

/// How the pages look: measures in points, greys from 0 (black) to 1 (white).
namespace attest::pdf::look {

inline constexpr double shortSide = 595.276; ///< A4
inline constexpr double longSide = 841.89;
inline constexpr double sideMargin = 42;
inline constexpr double topMargin = 48;
inline constexpr double bottomMargin = 52;
inline constexpr double headerBaseline = 30; ///< from the top of the page
inline constexpr double footerBaseline = 28; ///< from its bottom
inline constexpr double longestLine = 500;   ///< text outside tables: about ninety characters
inline constexpr double lineSpacing = 1.25;  ///< of the size of the type

inline constexpr double textSize = 11;
inline constexpr double tableSize = 10.5;
inline constexpr double captionSize = 9.5;
inline constexpr double runningSize = 9; ///< header, footer and colophon

inline constexpr double paragraphGap = 6;
inline constexpr double cellParagraphGap = 4;
inline constexpr double listItemGap = 2;
inline constexpr double tableGap = 12;
inline constexpr double captionGap = 4;
inline constexpr double markerGap = 5; ///< between a list item's mark and its words
inline constexpr double leastMarker = 11;

inline constexpr double cellPadding = 6;
inline constexpr double hairline = 0.4;
inline constexpr double headerRule = 0.9;
inline constexpr double headerTint = 0.93;
inline constexpr double hairlineGrey = 0.62;
inline constexpr double quietGrey = 0.3; ///< captions, running lines, colophon: 8 : 1 on white

// Words that a document marks as added or removed. The tints stay lighter than the type by 13 : 1; the lines are told
// apart by where they stand, not by their colour.
inline constexpr Colour addedTint = {0.87, 0.95, 0.93};
inline constexpr Colour addedLine = {0.04, 0.43, 0.43};
inline constexpr Colour removedTint = {0.97, 0.90, 0.88};
inline constexpr Colour removedLine = {0.55, 0.16, 0.10};

inline constexpr int leastLines = 3; ///< of a row on either side of a page's end
inline constexpr int leastParagraphLines = 2;

} // namespace attest::pdf::look
