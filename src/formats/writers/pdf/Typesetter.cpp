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

/// The system's fonts under the system's rules and ours; null when fontconfig has no configuration at all.
FcConfig *fontConfiguration()
{
    FcConfig *config = FcConfigCreate();
    const bool loaded =
        config != nullptr && FcConfigParseAndLoad(config, nullptr, FcTrue) == FcTrue &&
        FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(ownRules), FcTrue) == FcTrue &&
        FcConfigBuildFonts(config) == FcTrue;
    if (!loaded && config != nullptr) {
        FcConfigDestroy(config);
        config = nullptr;
    }
    return config;
}

bool isInstalled(FcConfig *config, const char *family)
{
    FcPattern *wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family));
    FcObjectSet *asked = FcObjectSetBuild(FC_FAMILY, nullptr);
    FcFontSet *found = FcFontList(config, wanted, asked);
    const bool any = found != nullptr && found->nfont > 0;
    if (found != nullptr) {
        FcFontSetDestroy(found);
    }
    FcObjectSetDestroy(asked);
    FcPatternDestroy(wanted);
    return any;
}

} // namespace

const char *Typesetter::families()
{
    return "Liberation Sans,Arimo,Arial,Noto Sans,Symbola";
}

Result<std::unique_ptr<Typesetter>> Typesetter::create(const QString &language)
{
    FcConfig *config = fontConfiguration();
    const bool there = config != nullptr && std::any_of(textFonts.begin(), textFonts.end(),
                                                        [&](const char *name) { return isInstalled(config, name); });
    if (!there) {
        if (config != nullptr) {
            FcConfigDestroy(config);
        }
        return Error{
            ErrorKind::NotFound,
            Words::tr("The PDF was not written: the font Liberation Sans is not on this computer, nor Arimo or "
                      "Arial. Install Liberation Sans (on Debian and Ubuntu: the package fonts-liberation).")};
    }
    std::unique_ptr<Typesetter> out(new Typesetter);
    out->m_fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(out->m_fonts), config);
    FcConfigDestroy(config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(out->m_fonts), 72);
    out->m_context = pango_font_map_create_context(out->m_fonts);
    // Unrounded and unhinted: type is placed as it was designed, and cairo can write whole words as one string.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(out->m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(out->m_context, FALSE);
    pango_context_set_language(out->m_context, pango_language_from_string(language.toUtf8().constData()));
    out->measure(false, out->m_plain);
    out->measure(true, out->m_strong);
    return out;
}

Typesetter::~Typesetter()
{
    g_clear_object(&m_context);
    g_clear_object(&m_fonts);
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
