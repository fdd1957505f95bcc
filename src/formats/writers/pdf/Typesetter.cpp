// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Typesetter.h"

#include <QCoreApplication>

#include <algorithm>

#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace attest::pdf {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Typesetter)
};

constexpr float otherAdvance = 0.6F; ///< ems, for characters that are not measured
constexpr int measuringSize = 100;

/// Fonts with Arial's measures: a document set in one of them breaks its lines alike.
const std::array textFonts = {"Liberation Sans", "Arimo", "Arial"};

const char *const ownRules = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <selectfont>
    <rejectfont><pattern><patelt name="color"><bool>true</bool></patelt></pattern></rejectfont>
    <rejectfont><pattern><patelt name="outline"><bool>false</bool></patelt></pattern></rejectfont>
  </selectfont>
</fontconfig>)";

/// Where Linux systems keep the text font. Looking there alone spares reading the rules and lists of a thousand others.
const char *const textFontFolders = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/liberation</dir>
  <dir>/usr/share/fonts/truetype/liberation2</dir>
  <dir>/usr/share/fonts/liberation-sans</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>)";

bool load(FcConfig *config, const char *rules)
{
    return FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(rules), FcTrue) == FcTrue;
}

FcConfig *textFontConfiguration()
{
    FcConfig *config = FcConfigCreate();
    if (load(config, textFontFolders) && FcConfigBuildFonts(config) == FcTrue) {
        return config;
    }
    FcConfigDestroy(config);
    return nullptr;
}

/// The system's fonts under the system's rules and ours; null when there are no rules at all.
FcConfig *fullConfiguration()
{
    FcConfig *config = FcConfigCreate();
    if (FcConfigParseAndLoad(config, nullptr, FcTrue) == FcTrue && load(config, ownRules) &&
        FcConfigBuildFonts(config) == FcTrue) {
        return config;
    }
    FcConfigDestroy(config);
    return nullptr;
}

/// What the text font covers; null where it is not installed.
FcCharSet *coverage(FcConfig *config)
{
    FcObjectSet *asked = FcObjectSetBuild(FC_FAMILY, FC_CHARSET, nullptr);
    FcCharSet *out = nullptr;
    for (const char *family : textFonts) {
        FcPattern *wanted = FcPatternCreate();
        FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family));
        FcFontSet *found = FcFontList(config, wanted, asked);
        FcCharSet *covered = nullptr;
        if (found != nullptr && found->nfont > 0 &&
            FcPatternGetCharSet(found->fonts[0], FC_CHARSET, 0, &covered) == FcResultMatch) {
            out = FcCharSetCopy(covered);
        }
        FcFontSetDestroy(found);
        FcPatternDestroy(wanted);
        if (out != nullptr) {
            break;
        }
    }
    FcObjectSetDestroy(asked);
    return out;
}

/// Whoever points fontconfig elsewhere wants the fonts from there.
bool fontsAreElsewhere()
{
    return qEnvironmentVariableIsSet("FONTCONFIG_FILE") || qEnvironmentVariableIsSet("FONTCONFIG_PATH") ||
           qEnvironmentVariableIsSet("FONTCONFIG_SYSROOT");
}

} // namespace

const char *Typesetter::families()
{
    return "Liberation Sans,Arimo,Arial,Noto Sans,Symbola";
}

Result<std::unique_ptr<Typesetter>> Typesetter::create()
{
    std::unique_ptr<Typesetter> out(new Typesetter);
    FcConfig *config = fontsAreElsewhere() ? nullptr : textFontConfiguration();
    out->m_covered = config != nullptr ? coverage(config) : nullptr;
    if (out->m_covered == nullptr) {
        if (config != nullptr) {
            FcConfigDestroy(config);
        }
        config = fullConfiguration();
        out->m_allFonts = true;
        out->m_covered = config != nullptr ? coverage(config) : nullptr;
    }
    if (out->m_covered == nullptr) {
        if (config != nullptr) {
            FcConfigDestroy(config);
        }
        return Error{
            ErrorKind::NotFound,
            Words::tr("The PDF was not written: the font Liberation Sans is not on this computer, nor Arimo or "
                      "Arial. Install Liberation Sans (on Debian and Ubuntu: the package fonts-liberation).")};
    }
    out->use(config);
    out->measure(false, out->m_plain);
    out->measure(true, out->m_strong);
    return out;
}

Typesetter::~Typesetter()
{
    g_clear_object(&m_context);
    g_clear_object(&m_fonts);
    if (m_covered != nullptr) {
        FcCharSetDestroy(m_covered);
    }
    if (m_config != nullptr) {
        FcConfigDestroy(m_config);
    }
}

void Typesetter::use(FcConfig *config)
{
    g_clear_object(&m_context);
    g_clear_object(&m_fonts);
    if (m_config != nullptr) {
        FcConfigDestroy(m_config);
    }
    m_config = config;
    // Else fontconfig, asked by cairo without a configuration, would read the whole system's for its own.
    FcConfigSetCurrent(config);
    m_fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_fonts), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts), 72);
    m_context = pango_font_map_create_context(m_fonts);
    // Unrounded and unhinted: type is placed as it was designed, and cairo can write whole words as one string.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    pango_context_set_language(m_context, pango_language_from_string(m_language.constData()));
}

void Typesetter::setLanguage(const QString &language)
{
    m_language = language.toUtf8();
    pango_context_set_language(m_context, pango_language_from_string(m_language.constData()));
}

bool Typesetter::covers(const QByteArray &text) const
{
    const auto *at = reinterpret_cast<const FcChar8 *>(text.constData());
    const auto *end = at + text.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        FcChar32 character = 0;
        const int length = FcUtf8ToUcs4(at, &character, int(end - at));
        if (length <= 0 || FcCharSetHasChar(m_covered, character) == FcFalse) {
            return false;
        }
        at += length;
    }
    return true;
}

void Typesetter::useAllFonts()
{
    if (m_allFonts) {
        return;
    }
    m_allFonts = true;
    if (FcConfig *config = fullConfiguration(); config != nullptr) {
        use(config);
    }
}

std::unique_ptr<Typesetter> Typesetter::another() const
{
    std::unique_ptr<Typesetter> out(new Typesetter);
    out->m_language = m_language;
    out->m_allFonts = m_allFonts;
    out->m_covered = FcCharSetCopy(m_covered);
    out->m_plain = m_plain;
    out->m_strong = m_strong;
    out->use(FcConfigReference(m_config));
    return out;
}

void Typesetter::measure(bool strong, Advances &out) const
{
    out.fill(otherAdvance);
    PangoFontDescription *wanted = pango_font_description_new();
    pango_font_description_set_family_static(wanted, families());
    pango_font_description_set_weight(wanted, strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(wanted, measuringSize * PANGO_SCALE);
    PangoFont *font = pango_context_load_font(m_context, wanted);
    pango_font_description_free(wanted);
    if (font == nullptr) {
        return;
    }
    hb_font_t *shapes = pango_font_get_hb_font(font);
    for (size_t c = 0; c < out.size(); ++c) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(shapes, hb_codepoint_t(c), &glyph) != 0) {
            out[c] = float(hb_font_get_glyph_h_advance(shapes, glyph)) / float(measuringSize * PANGO_SCALE);
        }
    }
    g_object_unref(font);
}

double Typesetter::width(QStringView text, const TextStyle &style) const
{
    const Advances &advances = style.strong ? m_strong : m_plain;
    double ems = 0;
    for (const QChar c : text) {
        const size_t unit = c.unicode();
        ems += unit < advances.size() ? advances[unit] : otherAdvance;
    }
    return ems * style.size;
}

} // namespace attest::pdf
