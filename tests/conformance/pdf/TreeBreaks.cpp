// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making typeChanged(const char *from, const std::string &to)
{
    return set("/S", from, "/S", to);
}

/// Takes a kid out of the first element of a type, from 0.
Making kidDropped(const char *type, int kid)
{
    return changedFirst("/S", type, [kid](QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        if (!kids.isArray() || kids.getArrayNItems() <= kid) {
            return false;
        }
        kids.eraseItem(kid);
        return true;
    });
}

/// Changes the parent tree's list for the first page.
Making firstParents(const std::function<void(QPDFObjectHandle)> &change)
{
    return changed([change](QPDF &file) {
        QPDFObjectHandle node = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
        while (node.getKey("/Kids").isArray()) {
            node = node.getKey("/Kids").getArrayItem(0);
        }
        QPDFObjectHandle numbers = node.getKey("/Nums");
        if (!numbers.isArray() || !numbers.getArrayItem(1).isArray()) {
            return false;
        }
        change(numbers.getArrayItem(1));
        return true;
    });
}

Making withoutAttributes(const char *type)
{
    return set("/S", type, "/A", "");
}

Making twice()
{
    return changedFirst("/S", "/Document", [](QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        kids.appendItem(kids.getArrayItem(1));
        return true;
    });
}

Making contentTwice()
{
    return changedFirst("/S", "/P", [](QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        const bool plain = kids.isArray() && kids.getArrayItem(0).isInteger();
        if (plain) {
            kids.appendItem(kids.getArrayItem(0));
        }
        return plain;
    });
}

/// A table's element among the words of a paragraph.
Making blockInWords()
{
    return changed([](QPDF &file) {
        QPDFObjectHandle document = file.getRoot().getKey("/StructTreeRoot").getKey("/K");
        document = document.isArray() ? document.getArrayItem(0) : document;
        QPDFObjectHandle kids = document.getKey("/K");
        for (int i = 0; i + 1 < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle held = kids.getArrayItem(i);
            if (held.getKey("/S").isNameAndEquals("/P") && held.getKey("/K").isArray()) {
                QPDFObjectHandle moved = kids.getArrayItem(i + 1);
                moved.replaceKey("/P", held);
                held.getKey("/K").appendItem(moved);
                kids.eraseItem(i + 1);
                return true;
            }
        }
        return false;
    });
}

} // namespace

Breaks treeBreaks()
{
    return {
        {"tree-root", "another root", typeChanged("/Document", "/Sect")},
        {"tree-root", "an element twice", twice()},
        {"tree-root", "a Document in it", typeChanged("/H1", "/Document")},
        {"tree-parents", "a wrong parent", changed([](QPDF &file) {
             QPDFObjectHandle root = file.getRoot().getKey("/StructTreeRoot");
             return changedIn(file, "/S", "/TD", [root](QPDFObjectHandle cell) {
                 cell.replaceKey("/P", root);
                 return true;
             });
         })},
        {"tree-parents", "no parent", set("/S", "/P", "/P", "")},
        {"role-map", "a type that is mapped nowhere", typeChanged("/P", "/Verse")},
        {"role-map", "in a circle", setAt("/Root/StructTreeRoot/RoleMap", "/Notice", "/Notice")},
        {"role-map", "a standard type", setAt("/Root/StructTreeRoot/RoleMap", "/P", "/Span")},
        {"parent-tree", "none", setAt("/Root/StructTreeRoot", "/ParentTree", "")},
        {"parent-tree", "an entry lost", firstParents([](QPDFObjectHandle list) { list.eraseItem(1); })},
        {"parent-tree", "an entry empty",
         firstParents([](QPDFObjectHandle list) { list.setArrayItem(1, QPDFObjectHandle::newNull()); })},
        {"parent-tree", "an entry for another element",
         firstParents([](QPDFObjectHandle list) { list.setArrayItem(1, list.getArrayItem(0)); })},
        {"parent-tree", "the next key in use", setAt("/Root/StructTreeRoot", "/ParentTreeNextKey", "0")},
        {"content-once", "an element lost", kidDropped("/Document", 1)},
        {"content-once", "in an element twice", contentTwice()},
        {"content-once", "not on the page", set("/S", "/P", "/K", "[9999]")},
        {"tree-nesting", "a heading in words", blockInWords()},
        {"tree-nesting", "words in no paragraph", typeChanged("/H1", "/Span")},
        {"tree-nesting", "words in a group", typeChanged("/H1", "/Div")},
        {"list-nesting", "an item without a body", typeChanged("/LBody", "/P")},
        {"list-nesting", "an item in no list", typeChanged("/L", "/Div")},
        {"list-nesting", "a paragraph in a list", typeChanged("/LI", "/P")},
        {"list-numbering", "not said", withoutAttributes("/L")},
        {"list-numbering", "none", set("/O", "/List", "/ListNumbering", "/None")},
        {"heading-order", "a level left out", typeChanged("/H2", "/H4")},
        {"heading-order", "the first lost", typeChanged("/H1", "/P")},
        {"heading-order", "of no level", typeChanged("/H2", "/H")},
        {"figure-alternative", "none", set("/S", "/Figure", "/Alt", "")},
        {"figure-alternative", "empty", set("/S", "/Figure", "/Alt", "( )")},
        {"figure-box", "none", withoutAttributes("/Figure")},
        {"figure-box", "off the page", set("/O", "/Layout", "/BBox", "[0 0 5000 9]")},
        {"element-types", "a quotation", typeChanged("/P", "/BlockQuote")},
        {"element-types", "a note", typeChanged("/P", "/Note")},
        {"element-language", "no language", set("/S", "/Span", "/Lang", "(Welsh language)")},
        {"element-language", "empty", set("/S", "/P", "/Lang", "()")},
        {"element-empty", "a paragraph", set("/S", "/P", "/K", "")},
        {"element-attributes", "without an owner", set("/S", "/TH", "/A", "<</Scope/Column>>")},
        {"element-attributes", "of another owner", set("/S", "/TH", "/A", "<</O/List/Scope/Column>>")},
    };
}

} // namespace attest::test::pdf
