// SPDX-License-Identifier: GPL-3.0-or-later
// Text can be read: by a program, which wants characters and languages, and by eye.
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"
#include "formats/Characters.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr double leastContrast = 4.5;
constexpr double leastVisible = 0.5; ///< points
constexpr double leastSize = 8;
constexpr double rounding = 0.005;

using Faults = std::set<QString>; ///< one of a kind on a page

void eachGlyph(const Subject &subject, Findings &findings, QString (*fault)(const Glyph &))
{
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        Faults faults;
        for (const Glyph &glyph : page.content.glyphs) {
            const QString words = fault(glyph);
            if (!words.isEmpty() && faults.insert(words).second) {
                findings.add(pageName(number), words);
            }
        }
        ++number;
    }
}

template <QString (*Of)(const Glyph &)>
void check(const Subject &subject, Findings &findings)
{
    eachGlyph(subject, findings, Of);
}

bool blank(const Glyph &glyph)
{
    return glyph.text.trimmed().isEmpty();
}

QString codeName(const Glyph &glyph)
{
    return u"the code %1 of %2"_s.arg(glyph.code).arg(glyph.font->name());
}

QString unicodeFault(const Glyph &glyph)
{
    if (!glyph.font->unicode().contains(glyph.code) || (glyph.text.isEmpty() && !glyph.replaced)) {
        return u"%1 stands for no character"_s.arg(codeName(glyph));
    }
    const bool none = std::any_of(glyph.text.begin(), glyph.text.end(), [](QChar each) {
        return each.unicode() == 0 || each.unicode() == 0xfeff || each.unicode() == 0xfffe;
    });
    return none ? u"%1 stands for what is no character"_s.arg(codeName(glyph)) : QString();
}

QString privateFault(const Glyph &glyph)
{
    const QList<uint> characters = glyph.text.toUcs4();
    const bool own = std::any_of(characters.begin(), characters.end(),
                                 [](char32_t each) { return QChar::category(each) == QChar::Other_PrivateUse; });
    return own && !glyph.replaced ? u"%1 stands for a character that has no common meaning"_s.arg(codeName(glyph))
                                  : QString();
}

/// How light a colour is, as WCAG reckons it.
double luminance(const Colour &colour)
{
    constexpr Colour weights = {0.2126, 0.7152, 0.0722};
    double out = 0;
    for (std::size_t i = 0; i < colour.size(); ++i) {
        const double part = std::clamp(colour[i], 0.0, 1.0);
        out += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return out;
}

QString contrastFault(const Glyph &glyph)
{
    if (blank(glyph) || (glyph.ink == Colour{0, 0, 0} && glyph.ground == Colour{1, 1, 1})) {
        return {}; // Most text is black on white.
    }
    const double ink = luminance(glyph.ink);
    const double ground = luminance(glyph.ground);
    const double contrast = (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05);
    return contrast < leastContrast ? u"text stands out from its ground by %1 only"_s.arg(contrast, 0, 'f', 1)
                                    : QString();
}

QString sizeFault(const Glyph &glyph)
{
    // What an ActualText speaks in place of is not there to be seen.
    const bool unseen = glyph.replaced && glyph.size < leastVisible;
    return glyph.size < leastSize - rounding && !blank(glyph) && !unseen
               ? u"text is %1 points high"_s.arg(glyph.size, 0, 'f', 1)
               : QString();
}

QString modeFault(const Glyph &glyph)
{
    constexpr int fillsAndStrokes = 2;
    return glyph.mode > fillsAndStrokes
               ? u"text is drawn in the mode %1, in which it is not to be seen"_s.arg(glyph.mode)
               : QString();
}

QString languageOf(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle language = dictionary.getKey("/Lang");
    return language.isString() ? QString::fromStdString(language.getUTF8Value()) : QString();
}

/// Whether an element, or one that it stands in, tells a language.
bool hasLanguage(const TagTree &tree, int element)
{
    for (int each = element; each >= 0; each = tree.at(each).parent) {
        if (!tree.at(each).text("/Lang").isEmpty()) {
            return true;
        }
    }
    return false;
}

void language(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    if (!languageOf(subject.facts.catalog()).isEmpty()) {
        return;
    }
    for (int i = 0; i < static_cast<int>(tree.elements().size()); ++i) {
        const TagElement &element = tree.at(i);
        const bool says = std::any_of(element.kids.begin(), element.kids.end(), [&](const TagKid &kid) {
            return !subject.facts.textOfPiece(kid).trimmed().isEmpty();
        });
        if ((says || !element.text("/Alt").isEmpty()) && !hasLanguage(tree, i)) {
            findings.add(element.path, u"in which language it is, nothing tells"_s);
        }
    }
}

void languageTags(const Subject &subject, Findings &findings)
{
    const auto judge = [&](const QString &tag, const QString &where) {
        if (languageTag(tag).isEmpty()) {
            findings.add(where, u"'%1' names no language"_s.arg(tag));
        }
    };
    if (subject.facts.catalog().hasKey("/Lang")) {
        judge(languageOf(subject.facts.catalog()), u"the catalog"_s);
    }
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        for (const Problem &problem : page.content.problems) {
            if (problem.where == u"language"_s) {
                judge(problem.words, pageName(number));
            }
        }
        ++number;
    }
}

} // namespace

Rules textRules()
{
    return {
        {"text-unicode", "PDF/UA-1 7.21.7", "Every code that is shown stands for characters.", check<unicodeFault>},
        {"text-private-use", "PDF/A-2 6.2.11.7.3", "Characters without a common meaning have a replacement text.",
         check<privateFault>},
        {"text-language", "PDF/UA-1 7.2", "The language of all text is known.", language},
        {"text-language-tags", "PDF/UA-1 7.2", "The document and its content name languages as BCP 47 does.",
         languageTags},
        {"text-contrast", "Attest", "Text stands out from its ground by 4.5 to 1 at least.", check<contrastFault>},
        {"text-size", "Attest", "No text is smaller than 8 points.", check<sizeFault>},
        {"text-visible", "Attest", "No text is drawn that is not to be seen.", check<modeFault>},
    };
}

} // namespace attest::test::pdf
