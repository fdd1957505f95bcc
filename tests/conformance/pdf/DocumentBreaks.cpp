// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <algorithm>

namespace attest::test::pdf {

namespace {

bool turnRound(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (!kids.isArray() || kids.getArrayNItems() < 2) {
        return false;
    }
    std::vector<QPDFObjectHandle> turned = kids.getArrayAsVector();
    std::reverse(turned.begin(), turned.end());
    element.replaceKey("/K", QPDFObjectHandle::newArray(turned));
    return true;
}

bool dropLast(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (!kids.isArray() || kids.getArrayNItems() < 2) {
        return false;
    }
    kids.eraseItem(kids.getArrayNItems() - 1);
    return true;
}

} // namespace

Breaks documentBreaks()
{
    return {
        {"document-structure", "another level", set("/S", "/H2", "/S", "/H3")},
        {"document-structure", "a heading as a paragraph", set("/S", "/H2", "/S", "/P")},
        {"document-structure", "another kind of list", set("/ListNumbering", "/Decimal", "/ListNumbering", "/Disc")},
        {"document-structure", "an item less", changedFirst("/S", "/L", dropLast)},
        {"document-structure", "a row less", changedFirst("/S", "/TBody", dropLast)},
        {"document-structure", "a cell less", changedFirst("/S", "/TR", dropLast)},
        {"document-structure", "a header cell as a cell", set("/S", "/TH", "/S", "/TD")},
        {"document-structure", "a header cell's scope", set("/Scope", "/Column", "/Scope", "/Row")},
        {"document-structure", "a span", set("/O", "/Table", "/ColSpan", "3")},
        {"document-structure", "a caption as a paragraph", set("/S", "/Caption", "/S", "/P")},
        {"document-structure", "no words for a picture", set("/S", "/Figure", "/Alt", "")},
        {"document-structure", "the notice as a paragraph", set("/S", "/Notice", "/S", "/P")},
        {"document-structure", "no colophon", set("/S", "/Colophon", "/S", "/Part")},
        {"document-words", "in another order", changedFirst("/S", "/TR", turnRound)},
        {"document-words", "without some", changedFirst("/S", "/TBody", dropLast)},
        {"document-words", "with some twice", set("/S", "/H2", "/K", "[0 0]")},
        {"document-links", "to another place", set("/S", "/URI", "/URI", "(https://other.example/)")},
        {"document-links", "none", set("/S", "/Link", "/S", "/Span")},
        {"document-emphasis", "lost", set("/S", "/Strong", "/S", "/Span")},
        {"document-emphasis", "of another kind", set("/S", "/Em", "/S", "/Strong")},
        {"document-marks", "lost", set("/S", "/Added", "/S", "/Span")},
        {"document-marks", "of the other kind", set("/S", "/Removed", "/S", "/Added")},
        {"document-languages", "of the document", setAt("/Root", "/Lang", "(cy)")},
        {"document-languages", "of some words", set("/S", "/Span", "/Lang", "(fr)")},
        {"document-title", "another", setAt("/Info", "/Title", "(Another)")},
        {"document-title", "none", setAt("/Info", "/Title", "")},
    };
}

} // namespace attest::test::pdf
