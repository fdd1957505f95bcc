// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making firstBookmark(const char *key, const std::string &value)
{
    return setAt("/Root/Outlines/First", key, value);
}

} // namespace

Breaks catalogBreaks()
{
    return {
        {"language", "none", setAt("/Root", "/Lang", "")},
        {"language", "no language", setAt("/Root", "/Lang", "(English, British)")},
        {"marked", "not said", setAt("/Root", "/MarkInfo", "")},
        {"marked", "denied", setAt("/Root/MarkInfo", "/Marked", "false")},
        {"marked", "suspects", setAt("/Root/MarkInfo", "/Suspects", "true")},
        {"display-title", "not said", setAt("/Root", "/ViewerPreferences", "")},
        {"display-title", "denied", setAt("/Root/ViewerPreferences", "/DisplayDocTitle", "false")},
        {"structure", "none", setAt("/Root", "/StructTreeRoot", "")},
        {"structure", "of another type", setAt("/Root/StructTreeRoot", "/Type", "/Pages")},
        {"no-actions", "on opening", setAt("/Root", "/OpenAction", "<</S/GoTo/D[0/Fit]>>")},
        {"no-actions", "a script", setAt("/Root", "/Names", "<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>")},
        {"no-actions", "on closing", setAt("/Root", "/AA", "<</WC<</S/URI/URI(https://a.example)>>>>")},
        {"no-actions", "a bookmark that does what no reader knows", firstBookmark("/A", "<</Type/Action/S/SetState>>")},
        {"no-actions", "a link that starts a program", set("/Subtype", "/Link", "/A", "<</S/Launch/F(program.exe)>>")},
        {"no-forms", "a form", setAt("/Root", "/AcroForm", "<</Fields[]>>")},
        {"no-forms", "a dynamic form", setAt("/Root", "/NeedsRendering", "true")},
        {"no-embedded-files", "by name", setAt("/Root", "/Names", "<</EmbeddedFiles<</Names[]>>>>")},
        {"no-embedded-files", "by a file specification", setAt("/Root", "/Attest", "<</Type/Filespec/F(a)/EF<<>>>>")},
        {"no-optional-content", "layers", setAt("/Root", "/OCProperties", "<</OCGs[]/D<<>>>>")},
        {"no-optional-content", "content of a layer",
         contentChanged(0, [](const std::string &content) { return "/OC <</Type/OCG>> BDC EMC\n" + content; })},
        {"no-other-uses", "requirements",
         setAt("/Root", "/Requirements", "[<</Type/Requirement/S/EnableJavaScripts>>]")},
        {"no-other-uses", "slides", setAt("/Root", "/Names", "<</AlternatePresentations<</Names[]>>>>")},
        {"outline-nesting", "a wrong count", setAt("/Root/Outlines", "/Count", "99")},
        {"outline-nesting", "a lost parent", firstBookmark("/Parent", "")},
        {"outline-nesting", "a circle", changed([](QPDF &file) {
             QPDFObjectHandle first = file.getRoot().getKey("/Outlines").getKey("/First");
             first.replaceKey("/Next", first);
             return true;
         })},
        {"outline-places", "to nowhere", changed([](QPDF &file) {
             QPDFObjectHandle first = file.getRoot().getKey("/Outlines").getKey("/First");
             first.removeKey("/Dest");
             first.removeKey("/A");
             return true;
         })},
        {"outline-titles", "other words", firstBookmark("/Title", "(Something else)")},
        {"outline-titles", "no words", firstBookmark("/Title", "()")},
        {"outline-titles", "no bookmarks", setAt("/Root", "/Outlines", "")},
        {"page-mode", "none", setAt("/Root", "/PageMode", "")},
    };
}

} // namespace attest::test::pdf
