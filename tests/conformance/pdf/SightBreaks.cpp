// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

/// Words of letters that the first font has, at a place from the page's lower left corner.
std::string word(const std::string &place)
{
    return "BT /f-0-0 9 Tf 1 0 0 1 " + place + " Tm (plaint) Tj ET\n";
}

Making after(const std::string &operators, int page = 0)
{
    return contentChanged(page, [operators](const std::string &content) { return content + "\n" + operators; });
}

} // namespace

Breaks sightBreaks()
{
    return {
        {"sight-words", "some that no other program sees", after(word("-900 90"), 1)},
        {"sight-margins", "at the edge", after(word("2 90"))},
        {"sight-margins", "beyond the page", after(word("200 -90"))},
        {"sight-clipping", "through a small window", after("q 200 90 9 9 re W n " + word("200 90") + "Q")},
        {"sight-overlap", "one word on another", after(word("200 90") + word("205 91"))},
    };
}

} // namespace attest::test::pdf
