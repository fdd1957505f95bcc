// SPDX-License-Identifier: GPL-3.0-or-later
// What pages may be painted with: colours that look the same everywhere, and nothing that a reader may not know.
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <qpdf/Buffer.hh>

#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

QString nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName().substr(1)) : QString();
}

bool isOneOf(QPDFObjectHandle object, const std::set<std::string> &names)
{
    return object.isName() && names.count(object.getName()) > 0;
}

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

/// What every Resources dictionary of the file has of one kind.
void eachResource(QPDF &file, const char *kind, const std::function<void(QPDFObjectHandle, const QString &)> &visit)
{
    eachObject(file, [&](QPDFObjectHandle object, const QString &where) {
        if (!object.isDictionary() || object.isStream() || !object.getKey(kind).isDictionary()) {
            return;
        }
        for (const auto &[name, value] : object.getKey(kind).getDictAsMap()) {
            visit(value, u"%1 in %2"_s.arg(QString::fromStdString(name), where));
        }
    });
}

void eachState(const Subject &subject, const std::function<void(QPDFObjectHandle, const QString &)> &visit)
{
    eachResource(subject.facts.file(), "/ExtGState", [&](QPDFObjectHandle state, const QString &where) {
        if (state.isDictionary()) {
            visit(state, where);
        }
    });
}

void eachOfSubtype(const Subject &subject, const char *subtype,
                   const std::function<void(QPDFObjectHandle, const QString &)> &visit)
{
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals(subtype)) {
            visit(object.getDict(), where);
        }
    });
}

/// The part of a colour profile's header that says what the profile is for.
QString profileFault(QPDFObjectHandle stream, const QByteArrayList &classes)
{
    constexpr qsizetype headerSize = 128;
    constexpr int firstUnknownVersion = 5;
    if (!stream.isStream()) {
        return u"there is no profile"_s;
    }
    QByteArray bytes;
    try {
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        bytes = QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    } catch (const std::exception &) {
        return u"the profile cannot be read"_s;
    }
    if (bytes.size() < headerSize || bytes.mid(36, 4) != "acsp" ||
        bytes.left(4).toHex().toLongLong(nullptr, 16) != bytes.size()) {
        return u"the profile is damaged"_s;
    }
    if (!classes.contains(bytes.mid(12, 4)) || bytes.at(8) >= firstUnknownVersion) {
        return u"the profile is of another kind"_s;
    }
    const QByteArray space = bytes.mid(16, 4);
    const int colours = space == "RGB " || space == "Lab " ? 3 : space == "GRAY" ? 1 : 4;
    QPDFObjectHandle count = stream.getDict().getKey("/N");
    return count.isInteger() && count.getIntValueAsInt() == colours ? QString()
                                                                    : u"N is not what the profile has colours"_s;
}

void outputIntent(const Subject &subject, Findings &findings)
{
    QPDFObjectHandle intents = subject.facts.catalog().getKey("/OutputIntents");
    int found = 0;
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        QPDFObjectHandle intent = intents.getArrayItem(i);
        if (!intent.isDictionary() || !intent.getKey("/S").isNameAndEquals("/GTS_PDFA1")) {
            continue;
        }
        ++found;
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        const QString fault = profileFault(profile, {"mntr", "prtr"});
        if (!fault.isEmpty()) {
            findings.add(u"the output intent"_s, fault);
        } else if (profile.getDict().getKey("/N").getIntValueAsInt() != 3) {
            findings.add(u"the output intent"_s, u"its profile is not for red, green and blue"_s);
        }
        if (!intent.getKey("/OutputConditionIdentifier").isString()) {
            findings.add(u"the output intent"_s, u"it does not name what it is for"_s);
        }
    }
    if (found != 1) {
        findings.add(u"the catalog"_s, u"%1 output intents for PDF/A, not one"_s.arg(found));
    }
}

/// Empty where a colour space may be used.
QString spaceFault(QPDFObjectHandle space, int depth = 0)
{
    if (isOneOf(space, {"/DeviceRGB", "/DeviceGray", "/Pattern"})) {
        return {};
    }
    if (!space.isArray() || space.getArrayNItems() == 0 || depth > 4) {
        return u"the colour space %1"_s.arg(nameOf(space));
    }
    QPDFObjectHandle kind = space.getArrayItem(0);
    if (isOneOf(kind, {"/CalRGB", "/CalGray", "/Lab"}) || (space.getArrayNItems() == 1 && kind.isName())) {
        return space.getArrayNItems() == 1 ? spaceFault(kind, depth + 1) : QString();
    }
    if (kind.isNameAndEquals("/ICCBased") && space.getArrayNItems() > 1) {
        return profileFault(space.getArrayItem(1), {"mntr", "prtr", "scnr", "spac"});
    }
    if (isOneOf(kind, {"/Indexed", "/Pattern"}) && space.getArrayNItems() > 1) {
        return spaceFault(space.getArrayItem(1), depth + 1);
    }
    return u"the colour space %1"_s.arg(nameOf(kind));
}

void colourSpaces(const Subject &subject, Findings &findings)
{
    subject.facts.report("colour-spaces", findings);
    const auto judge = [&](QPDFObjectHandle space, const QString &where) {
        const QString fault = space.isNull() ? QString() : spaceFault(space);
        if (!fault.isEmpty()) {
            findings.add(where, fault);
        }
    };
    eachResource(subject.facts.file(), "/ColorSpace", judge);
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        QPDFObjectHandle dictionary = dictionaryOf(object);
        if (!dictionary.isDictionary()) {
            return;
        }
        const bool image = dictionary.getKey("/Subtype").isNameAndEquals("/Image");
        if (image || dictionary.hasKey("/ShadingType")) {
            judge(dictionary.getKey("/ColorSpace"), where);
        }
        if (dictionary.getKey("/S").isNameAndEquals("/Transparency")) {
            judge(dictionary.getKey("/CS"), where);
        }
    });
}

void blendModes(const Subject &subject, Findings &findings)
{
    static const std::set<std::string> known = {
        "/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",   "/Darken",
        "/Lighten",   "/ColorDodge", "/ColorBurn",  "/HardLight", "/SoftLight", "/Hue",
        "/Exclusion", "/Difference", "/Saturation", "/Color",     "/Luminosity"};
    eachState(subject, [&](QPDFObjectHandle state, const QString &where) {
        QPDFObjectHandle mode = state.getKey("/BM");
        if (!mode.isNull() && !isOneOf(mode, known)) {
            findings.add(where, u"the blend mode %1"_s.arg(nameOf(mode)));
        }
    });
}

void softMasks(const Subject &subject, Findings &findings)
{
    eachState(subject, [&](QPDFObjectHandle state, const QString &where) {
        QPDFObjectHandle mask = state.getKey("/SMask");
        if (mask.isNull() || mask.isNameAndEquals("/None")) {
            return;
        }
        QPDFObjectHandle group = mask.isDictionary() ? mask.getKey("/G") : mask;
        if (!mask.isDictionary() || !isOneOf(mask.getKey("/S"), {"/Alpha", "/Luminosity"}) || !group.isStream() ||
            !group.getDict().getKey("/Group").isDictionary()) {
            findings.add(where, u"a soft mask without a group that it is made of"_s);
        } else if (mask.getKey("/S").isNameAndEquals("/Luminosity") &&
                   group.getDict().getKey("/Group").getKey("/CS").isNull()) {
            findings.add(where, u"a soft mask by lightness whose group has no colour space"_s);
        }
    });
}

void graphicsStates(const Subject &subject, Findings &findings)
{
    eachState(subject, [&](QPDFObjectHandle state, const QString &where) {
        for (const char *key : {"/TR", "/HTP"}) {
            if (state.hasKey(key)) {
                findings.add(where, u"it has %1"_s.arg(QString::fromLatin1(key)));
            }
        }
        if (state.hasKey("/TR2") && !state.getKey("/TR2").isNameAndEquals("/Default")) {
            findings.add(where, u"it has a transfer function"_s);
        }
        QPDFObjectHandle halftone = dictionaryOf(state.getKey("/HT"));
        if (!halftone.isNull() && !halftone.isNameAndEquals("/Default")) {
            findings.add(where, u"it has a halftone"_s);
        }
    });
}

void renderingIntents(const Subject &subject, Findings &findings)
{
    subject.facts.report("rendering-intents", findings);
    static const std::set<std::string> known = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual",
                                                "/Saturation"};
    const auto judge = [&](QPDFObjectHandle intent, const QString &where) {
        if (!intent.isNull() && !isOneOf(intent, known)) {
            findings.add(where, u"the rendering intent %1"_s.arg(nameOf(intent)));
        }
    };
    eachState(subject, [&](QPDFObjectHandle state, const QString &where) { judge(state.getKey("/RI"), where); });
    eachOfSubtype(subject, "/Image",
                  [&](QPDFObjectHandle image, const QString &where) { judge(image.getKey("/Intent"), where); });
}

void images(const Subject &subject, Findings &findings)
{
    eachOfSubtype(subject, "/Image", [&](QPDFObjectHandle image, const QString &where) {
        for (const char *key : {"/Alternates", "/OPI"}) {
            if (image.hasKey(key)) {
                findings.add(where, u"the image has %1"_s.arg(QString::fromLatin1(key)));
            }
        }
        QPDFObjectHandle smooth = image.getKey("/Interpolate");
        if (smooth.isBool() && smooth.getBoolValue()) {
            findings.add(where, u"the image is smoothed"_s);
        }
        const bool stencil = image.getKey("/ImageMask").isBool() && image.getKey("/ImageMask").getBoolValue();
        QPDFObjectHandle bits = image.getKey("/BitsPerComponent");
        const std::set<int> depths = stencil ? std::set<int>{1} : std::set<int>{1, 2, 4, 8, 16};
        if (bits.isInteger() && depths.count(bits.getIntValueAsInt()) == 0) {
            findings.add(where, u"the image has %1 bits for a colour"_s.arg(bits.getIntValueAsInt()));
        }
    });
}

void paintedObjects(const Subject &subject, Findings &findings)
{
    eachResource(subject.facts.file(), "/XObject", [&](QPDFObjectHandle object, const QString &where) {
        QPDFObjectHandle dictionary = dictionaryOf(object);
        if (!object.isStream() || !isOneOf(dictionary.getKey("/Subtype"), {"/Form", "/Image"})) {
            findings.add(where, u"it is neither a form nor an image"_s);
        } else if (dictionary.getKey("/Subtype").isNameAndEquals("/Form") &&
                   (dictionary.hasKey("/OPI") || dictionary.hasKey("/PS") || dictionary.hasKey("/Ref") ||
                    dictionary.getKey("/Subtype2").isNameAndEquals("/PS"))) {
            findings.add(where, u"the form stands for something that is not in the file, or for PostScript"_s);
        }
    });
}

void operators(const Subject &subject, Findings &findings)
{
    subject.facts.report("content-operators", findings);
}

void nesting(const Subject &subject, Findings &findings)
{
    subject.facts.report("limit-nesting", findings);
}

} // namespace

Rules graphicsRules()
{
    return {
        {"output-intent", "PDF/A-2 6.2.3", "One output intent says by a sound RGB profile which colours are meant.",
         outputIntent},
        {"colour-spaces", "PDF/A-2 6.2.4", "Colours are RGB or grey, or have a sound profile of their own.",
         colourSpaces},
        {"graphics-states", "PDF/A-2 6.2.5", "No graphics state has transfer functions or halftones.", graphicsStates},
        {"rendering-intents", "PDF/A-2 6.2.6", "Rendering intents are among the four that PDF knows.",
         renderingIntents},
        {"images", "PDF/A-2 6.2.8", "Images have no alternates, no OPI, no smoothing and a usual depth.", images},
        {"painted-objects", "PDF/A-2 6.2.9", "What is painted by name is a form or an image within the file.",
         paintedObjects},
        {"blend-modes", "PDF/A-2 6.2.10", "Blend modes are among those that PDF knows.", blendModes},
        {"soft-masks", "PDF/A-2 6.2.10", "Soft masks are made of a group with a colour space.", softMasks},
        {"content-operators", "PDF/A-2 6.2.2", "Content uses the operators of PDF 1.7 and no others.", operators},
        {"limit-nesting", "PDF/A-2 6.1.13", "Graphics states are saved at most 28 deep.", nesting},
    };
}

} // namespace attest::test::pdf
