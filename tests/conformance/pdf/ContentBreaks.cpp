// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making after(const std::string &operators)
{
    return contentChanged(0, [operators](const std::string &content) { return content + "\n" + operators; });
}

Making afterAsArtifact(const std::string &properties)
{
    return after("/Artifact <<" + properties + ">> BDC BT /f-0-0 9 Tf 1 0 0 1 200 90 Tm (plaint) Tj ET EMC");
}

/// A form with a tagged piece in it.
bool paintForm(QPDF &file)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&file, "/P <</MCID 90>> BDC EMC");
    form.replaceDict(QPDFObjectHandle::parse("<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>>>"));
    QPDFObjectHandle page = file.getAllPages().front();
    page.getKey("/Resources").replaceKey("/XObject", QPDFObjectHandle::newDictionary({{"/Form", form}}));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, contentOf(page) + "\n/Form Do"));
    return true;
}

} // namespace

Breaks contentBreaks()
{
    return {
        {"content-tagged", "an area", after("0 0 9 9 re f")},
        {"content-tagged", "text", after("BT /f-0-0 9 Tf 1 0 0 1 200 90 Tm (plaint) Tj ET")},
        {"artifact-nesting", "tagged content in an artifact", contentReplaced(0, "/P <<", "/Artifact BMC /P <<")},
        {"artifact-nesting", "an artifact in tagged content", contentReplaced(0, "BT\n", "/Artifact BMC EMC BT\n")},
        {"content-balance", "Q too often", after("Q")},
        {"content-balance", "EMC too often", after("EMC")},
        {"content-balance", "text without an end", after("BT")},
        {"content-balance", "a mark without an end", after("/Artifact BMC")},
        {"content-ids", "one number twice", contentReplaced(0, "/MCID 1 ", "/MCID 0 ")},
        {"content-ids", "in a form", changed(paintForm)},
        {"page-resources", "a font that is not there", contentReplaced(0, "/f-0-0 ", "/f-9-9 ")},
        {"page-resources", "none", set("/Type", "/Page", "/Resources", "")},
        {"artifact-kinds", "an unknown one", contentReplaced(0, "/Layout", "/Nice")},
        {"artifact-kinds", "words as layout", afterAsArtifact("/Type/Layout")},
        {"artifact-headers", "words that the tree lacks", afterAsArtifact("/Type/Pagination/Subtype/Header")},
        {"artifact-footers", "another number", contentReplaced(0, "(Page 1", "(Page 4")},
        {"artifact-footers", "as a header", contentReplaced(0, "/Footer", "/Header")},
    };
}

} // namespace attest::test::pdf
