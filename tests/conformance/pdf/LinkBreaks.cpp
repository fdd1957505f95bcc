// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making link(const char *key, const std::string &value)
{
    return set("/Subtype", "/Link", key, value);
}

Making address(const std::string &value)
{
    return link("/A", "<</S/URI/URI " + value + ">>");
}

/// Changes the first Link element that holds a reference to a link.
Making element(const std::function<void(QPDFObjectHandle kids, int reference)> &change)
{
    return changedFirst("/S", "/Link", [change](QPDFObjectHandle held) {
        QPDFObjectHandle kids = held.getKey("/K");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR")) {
                change(kids, i);
                return true;
            }
        }
        return false;
    });
}

Making movedTo(double x, double y)
{
    return changedFirst("/Subtype", "/Link", [x, y](QPDFObjectHandle area) {
        area.removeKey("/QuadPoints");
        area.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({x, y, x + 20, y + 10}));
        return true;
    });
}

} // namespace

Breaks linkBreaks()
{
    return {
        {"link-description", "none", link("/Contents", "")},
        {"link-description", "empty", link("/Contents", "( )")},
        {"link-flags", "none", link("/F", "")},
        {"link-flags", "not printed", link("/F", "0")},
        {"link-flags", "hidden", link("/F", "6")},
        {"link-flags", "not shown", link("/F", "36")},
        {"link-parent", "none", link("/StructParent", "")},
        {"link-parent", "unknown", link("/StructParent", "99999")},
        {"link-parent", "that does not refer to it",
         element([](QPDFObjectHandle kids, int at) { kids.eraseItem(at); })},
        {"link-parent", "of another type", set("/S", "/Link", "/S", "/Span")},
        {"link-parent", "that refers to it twice",
         element([](QPDFObjectHandle kids, int at) { kids.appendItem(kids.getArrayItem(at)); })},
        {"link-element", "nothing to follow", element([](QPDFObjectHandle kids, int at) { kids.eraseItem(at); })},
        {"link-element", "no words", element([](QPDFObjectHandle kids, int at) {
             QPDFObjectHandle reference = kids.getArrayItem(at);
             while (kids.getArrayNItems() > 0) {
                 kids.eraseItem(0);
             }
             kids.appendItem(reference);
         })},
        {"link-element", "on no page", set("/Type", "/Page", "/Annots", "")},
        {"link-address", "a program", address("(file:///c:/program.exe)")},
        {"link-address", "not in ASCII", address("(https://a.example/caf\303\251)")},
        {"link-address", "with a space", address("(https://a.example/a b)")},
        {"link-address", "none", link("/A", "")},
        {"link-address", "a page of the file", link("/A", "<</S/GoTo/D[0/Fit]>>")},
        {"link-place", "off the page", movedTo(5000, 10)},
        {"link-place", "of no size", link("/Rect", "[10 10 10 10]")},
        {"link-place", "half a quadrilateral", link("/QuadPoints", "[1 2 3 4]")},
        {"link-place", "a line outside", link("/QuadPoints", "[0 0 9 0 0 9 9 9]")},
        {"link-border", "a frame", link("/Border", "[0 0 1]")},
        {"link-border", "not said", link("/Border", "")},
        {"link-coverage", "elsewhere", movedTo(10, 10)},
    };
}

} // namespace attest::test::pdf
