// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// The number that an office program prints before a paragraph.
struct NumberMark
{
    ListStyle style = ListStyle::Bullet;
    int value = 1;     ///< the paragraph's place in its list
    int level = 0;     ///< how deep the list is nested
    QString text;      ///< as printed: "1.", "(a)", "1.2", "Section 3"; empty for a bullet
    bool item = false; ///< what an item of a list carries; otherwise a label such as a clause number
};

/// The words of a paragraph with the number that is printed before them.
Spans numbered(const QString &number, Spans spans);

} // namespace attest
