// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr double smallestSide = 3;
constexpr double greatestSide = 14400;
constexpr double shortSide = 595.28; // A4, in points
constexpr double longSide = 841.89;

using PageVisit = std::function<void(QPDFObjectHandle, const PageFacts &, const QString &)>;
void eachPage(const Subject &subject, const PageVisit &visit)
{
    for (std::size_t i = 0; i < subject.facts.pages().size(); ++i) {
        const PageFacts &page = subject.facts.pages()[i];
        visit(page.object, page, pageName(static_cast<int>(i)));
    }
}

void anyPage(const Subject &subject, Findings &findings)
{
    if (subject.facts.pages().empty()) {
        findings.add(u"file"_s, u"there is no page"_s);
    }
    std::set<QPDFObjGen> seen;
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &facts, const QString &where) {
        if (facts.content.glyphs.empty()) {
            findings.add(where, u"it says nothing"_s);
        }
        if (!seen.insert(page.getObjGen()).second) {
            findings.add(where, u"it comes twice"_s);
        }
    });
}

void tabs(const Subject &subject, Findings &findings)
{
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &, const QString &where) {
        if (!page.getKey("/Tabs").isNameAndEquals("/S")) {
            findings.add(where, u"Tabs is not S"_s);
        }
    });
}

void structParents(const Subject &subject, Findings &findings)
{
    std::set<long long> seen;
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &facts, const QString &where) {
        QPDFObjectHandle key = page.getKey("/StructParents");
        if (!key.isInteger()) {
            if (!facts.content.marks.empty()) {
                findings.add(where, u"it has tagged content and no StructParents"_s);
            }
        } else if (!seen.insert(key.getIntValue()).second) {
            findings.add(where, u"its StructParents is another page's"_s);
        }
    });
}

void boxes(const Subject &subject, Findings &findings)
{
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &facts, const QString &where) {
        for (const char *name : {"/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"}) {
            QPDFObjectHandle box = page.getKey(name);
            if (box.isNull()) {
                continue;
            }
            const auto held = box.isRectangle() ? box.getArrayAsRectangle() : QPDFObjectHandle::Rectangle();
            const double width = held.urx - held.llx;
            const double height = held.ury - held.lly;
            if (std::min(width, height) < smallestSide || std::max(width, height) > greatestSide) {
                findings.add(where, u"its %1 is no page"_s.arg(QString::fromUtf8(name).mid(1)));
            }
        }
        const double shorter = std::min(facts.box.width(), facts.box.height());
        const double longer = std::max(facts.box.width(), facts.box.height());
        if (std::abs(shorter - shortSide) > 1 || std::abs(longer - longSide) > 1) {
            findings.add(where, u"it is %1 by %2 points"_s.arg(facts.box.width()).arg(facts.box.height()));
        }
    });
}

void upright(const Subject &subject, Findings &findings)
{
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &facts, const QString &where) {
        if (page.hasKey("/UserUnit") || (page.hasKey("/Rotate") && page.getKey("/Rotate").getIntValue() != 0)) {
            findings.add(where, u"it is turned or scaled"_s);
        }
        if (facts.box.size() != subject.facts.pages().front().box.size()) {
            findings.add(where, u"it is of another size than the first"_s);
        }
    });
}

void extras(const Subject &subject, Findings &findings)
{
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &, const QString &where) {
        for (const char *key :
             {"/AA", "/Trans", "/Dur", "/PresSteps", "/Thumb", "/PieceInfo", "/B", "/SeparationInfo"}) {
            if (page.hasKey(key)) {
                findings.add(where, u"it has %1"_s.arg(QString::fromUtf8(key)));
            }
        }
    });
}

void annotations(const Subject &subject, Findings &findings)
{
    eachPage(subject, [&](QPDFObjectHandle page, const PageFacts &, const QString &where) {
        QPDFObjectHandle held = page.getKey("/Annots");
        if (!held.isArray()) {
            return;
        }
        for (QPDFObjectHandle each : held.getArrayAsVector()) {
            QPDFObjectHandle subtype = each.isDictionary() ? each.getKey("/Subtype") : each;
            if (!subtype.isNameAndEquals("/Link")) {
                findings.add(where, u"there is an annotation: %1"_s.arg(QString::fromStdString(subtype.unparse())));
            }
        }
    });
}

} // namespace

Rules pageRules()
{
    return {
        {"pages", "Attest", "There are pages, every one once, and none is blank.", anyPage},
        {"page-tabs", "PDF/UA-1 7.18.3", "The keyboard goes from link to link in the order of the structure.", tabs},
        {"page-struct-parents", "PDF 1.7 14.7.4", "Every page has its own key to the elements of its content.",
         structParents},
        {"page-boxes", "PDF/A-2 6.1.13", "Pages are A4.", boxes},
        {"page-upright", "Attest", "All pages are of one size, upright and not scaled.", upright},
        {"page-extras", "PDF/A-2 6.5.2", "Pages have no actions, transitions, times or thumbnails.", extras},
        {"page-annotations", "PDF/UA-1 7.18.1", "Pages have no annotations but links.", annotations},
    };
}

} // namespace attest::test::pdf
