// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/PageContent.h"

namespace attest::test::pdf {

/// Glyphs that stand together on a line.
struct PageWord
{
    QString text;
    int piece = 0;
    bool replaced = false; ///< partly, by an ActualText
    QRectF box;            ///< of its small letters, in points from the page's lower left corner
    double size = 0;
    QRectF clip;
};

/// A page's words as they meet the eye, in the order in which they are painted.
std::vector<PageWord> wordsOf(const PageContent &content);

/// Whether a word is written from left to right in letters that stand one by one, so that programs agree about it.
bool isSimple(const QString &word);

} // namespace attest::test::pdf
