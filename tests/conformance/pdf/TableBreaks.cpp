// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making typeChanged(const char *from, const std::string &to)
{
    return set("/S", from, "/S", to);
}

Making cellDropped()
{
    return changedFirst("/S", "/TR", [](QPDFObjectHandle row) {
        QPDFObjectHandle cells = row.getKey("/K");
        cells.eraseItem(cells.getArrayNItems() - 1);
        return true;
    });
}

/// Moves the first kid of a table to its end.
Making firstMoved(const char *type)
{
    return changedFirst("/S", "/Table", [type](QPDFObjectHandle table) {
        QPDFObjectHandle kids = table.getKey("/K");
        for (int i = 0; i + 1 < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (kid.getKey("/S").isNameAndEquals(type)) {
                kids.eraseItem(i);
                kids.appendItem(kid);
                return true;
            }
        }
        return false;
    });
}

Making firstHeaderCell(const std::string &attributes)
{
    return set("/S", "/TH", "/A", attributes);
}

} // namespace

Breaks tableBreaks()
{
    return {
        {"table-nesting", "rows in no table", typeChanged("/Table", "/Div")},
        {"table-nesting", "cells in no row", typeChanged("/TR", "/Div")},
        {"table-nesting", "a paragraph among cells", typeChanged("/TD", "/P")},
        {"table-nesting", "a head within a group", typeChanged("/TBody", "/Sect")},
        {"table-groups", "two heads", typeChanged("/TBody", "/THead")},
        {"table-groups", "a foot in place of the body", typeChanged("/TBody", "/TFoot")},
        {"table-groups", "the head last", firstMoved("/THead")},
        {"table-caption", "last", firstMoved("/Caption")},
        {"table-caption", "of nothing", typeChanged("/H1", "/Caption")},
        {"table-caption", "empty", set("/S", "/Caption", "/K", "[]")},
        {"table-regular", "a cell lost", cellDropped()},
        {"table-regular", "a cell wider", set("/S", "/TD", "/A", "<</O/Table/ColSpan 2>>")},
        {"table-overlap", "a cell higher than the body", set("/S", "/TD", "/A", "<</O/Table/RowSpan 500>>")},
        {"table-overlap", "a header that reaches into the body",
         firstHeaderCell("<</O/Table/Scope/Column/RowSpan 4>>")},
        {"table-spans", "nothing", set("/S", "/TD", "/A", "<</O/Table/ColSpan 0>>")},
        {"table-spans", "words", set("/S", "/TD", "/A", "<</O/Table/RowSpan/Two>>")},
        {"table-scope", "none", firstHeaderCell("<</O/Table/RowSpan 2>>")},
        {"table-scope", "of no kind", firstHeaderCell("<</O/Table/Scope/All/RowSpan 2>>")},
        {"table-scope", "of a row, in the head", firstHeaderCell("<</O/Table/Scope/Row/RowSpan 2>>")},
        {"table-scope", "of a cell that heads nothing", set("/S", "/TD", "/A", "<</O/Table/Scope/Row>>")},
        {"table-heads", "a header made a cell", typeChanged("/TH", "/TD")},
        {"table-heads", "a cell made a header", typeChanged("/TD", "/TH")},
        {"table-heads", "no head", typeChanged("/THead", "/TBody")},
        {"table-header-words", "empty", set("/S", "/TH", "/K", "[]")},
    };
}

} // namespace attest::test::pdf
