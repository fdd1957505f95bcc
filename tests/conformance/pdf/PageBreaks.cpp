// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making onPage(const char *key, const std::string &value)
{
    return set("/Type", "/Page", key, value);
}

Making lastPage(const char *key, const std::string &value)
{
    return changed([key, value](QPDF &file) {
        QPDFObjectHandle page = file.getAllPages().back();
        page.replaceKey(key, QPDFObjectHandle::parse(value));
        return true;
    });
}

} // namespace

Breaks pageBreaks()
{
    return {
        {"pages", "a blank one", onPage("/Contents", "")},
        {"page-tabs", "none", onPage("/Tabs", "")},
        {"page-tabs", "by rows", onPage("/Tabs", "/R")},
        {"page-struct-parents", "none", onPage("/StructParents", "")},
        {"page-struct-parents", "another page's", lastPage("/StructParents", "0")},
        {"page-boxes", "tiny", onPage("/MediaBox", "[0 0 2 2]")},
        {"page-boxes", "US Letter", onPage("/MediaBox", "[0 0 612 792]")},
        {"page-boxes", "a tiny crop box", onPage("/CropBox", "[0 0 1 1]")},
        {"page-upright", "turned", onPage("/Rotate", "90")},
        {"page-upright", "scaled", onPage("/UserUnit", "2")},
        {"page-upright", "one across", lastPage("/MediaBox", "[0 0 842 595]")},
        {"page-extras", "an action", onPage("/AA", "<</O<</S/URI/URI(https://a.example)>>>>")},
        {"page-extras", "a transition", onPage("/Trans", "<</S/Dissolve>>")},
        {"page-extras", "steps", onPage("/PresSteps", "<<>>")},
        {"page-annotations", "a note",
         onPage("/Annots", "[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Note)>>]")},
    };
}

} // namespace attest::test::pdf
