// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/writers/pdf/Colour.h"

#include <array>
#include <memory>

struct _FcConfig;
using FcConfig = struct _FcConfig;
struct _FcCharSet;
using FcCharSet = struct _FcCharSet;
struct _PangoContext;
using PangoContext = struct _PangoContext;
struct _PangoFontMap;
using PangoFontMap = struct _PangoFontMap;

namespace attest::pdf {

/// How a passage's type looks.
struct TextStyle
{
    double size = 11; ///< points
    bool strong = false;
    Colour colour = {};
    bool operator==(const TextStyle &) const = default;
};

/// The fonts that documents are set in: a sans serif with Arial's measures, then whatever the computer has for other
/// scripts; never a font of coloured pictures, which print badly and are no text.
class Typesetter
{
public:
    /// Knows the text font alone, which is found at once, until `useAllFonts`. Errors (NotFound): no text font is
    /// installed.
    static Result<std::unique_ptr<Typesetter>> create();
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    /// BCP 47; British English until then.
    void setLanguage(const QString &language);
    /// Whether the text font has every character of some UTF-8 text.
    bool covers(const QByteArray &text) const;
    /// Falls back on all fonts of the computer from here on; what was set before stays as it is.
    void useAllFonts();
    /// One with the same fonts, for another thread.
    std::unique_ptr<Typesetter> another() const;

    PangoContext *context() const { return m_context; }
    /// The text font's families, the preferred first.
    static const char *families();

    /// How wide text is on one line, about: by the advances of its characters, in points.
    double width(QStringView text, const TextStyle &style) const;

private:
    using Advances = std::array<float, 0x180>; ///< in ems, by code unit

    Typesetter() = default;
    void use(FcConfig *config);
    void measure(bool strong, Advances &out) const;

    QByteArray m_language = QByteArrayLiteral("en-GB");
    FcConfig *m_config = nullptr;
    FcCharSet *m_covered = nullptr; ///< by the text font
    bool m_allFonts = false;
    PangoFontMap *m_fonts = nullptr;
    PangoContext *m_context = nullptr;
    Advances m_plain = {};
    Advances m_strong = {};
};

} // namespace attest::pdf
