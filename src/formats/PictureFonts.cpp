// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/PictureFonts.h"

#include <algorithm>
#include <array>

namespace attest {

namespace {

struct Symbol
{
    QStringView font;
    char16_t code = 0;
    char16_t shown = 0;
};

constexpr std::array kSymbols = {
    Symbol{u"Wingdings", 0x6C, u'●'},   Symbol{u"Wingdings", 0x6E, u'■'},   Symbol{u"Wingdings", 0x6F, u'☐'},
    Symbol{u"Wingdings", 0x71, u'☐'},   Symbol{u"Wingdings", 0x76, u'❖'},   Symbol{u"Wingdings", 0x78, u'☒'},
    Symbol{u"Wingdings", 0x9F, u'•'},   Symbol{u"Wingdings", 0xA7, u'▪'},   Symbol{u"Wingdings", 0xA8, u'☐'},
    Symbol{u"Wingdings", 0xD8, u'➢'},   Symbol{u"Wingdings", 0xDF, u'←'},   Symbol{u"Wingdings", 0xE0, u'→'},
    Symbol{u"Wingdings", 0xE8, u'➔'},   Symbol{u"Wingdings", 0xFB, u'✗'},   Symbol{u"Wingdings", 0xFC, u'✓'},
    Symbol{u"Wingdings", 0xFD, u'☒'},   Symbol{u"Wingdings", 0xFE, u'☑'},   Symbol{u"Wingdings 2", 0x4F, u'✗'},
    Symbol{u"Wingdings 2", 0x50, u'✓'}, Symbol{u"Wingdings 2", 0x51, u'☒'}, Symbol{u"Wingdings 2", 0x52, u'☑'},
    Symbol{u"Wingdings 2", 0x53, u'☒'}, Symbol{u"Wingdings 2", 0x54, u'☒'}, Symbol{u"Wingdings 2", 0xA3, u'☐'},
    Symbol{u"Symbol", 0xB7, u'•'},      Symbol{u"Symbol", 0xA3, u'≤'},      Symbol{u"Symbol", 0xB3, u'≥'},
    Symbol{u"Symbol", 0xB1, u'±'},      Symbol{u"Symbol", 0xB4, u'×'},      Symbol{u"Symbol", 0xB8, u'÷'},
    Symbol{u"Symbol", 0xB9, u'≠'},      Symbol{u"Symbol", 0xAE, u'→'},      Symbol{u"Symbol", 0xD6, u'√'},
    Symbol{u"Symbol", 0x2D, u'−'},      Symbol{u"Webdings", 0x61, u'✔'},    Symbol{u"Webdings", 0x72, u'✖'},
    Symbol{u"Webdings", 0x63, u'☐'},    Symbol{u"Webdings", 0x67, u'■'},
};
// Fonts with letters, and signs of their own beside them.
constexpr std::array kOwnSymbols = {
    Symbol{u"Segoe", 0xE001, u'✓'}, Symbol{u"Segoe", 0xE0E7, u'✓'}, Symbol{u"Segoe", 0xE10B, u'✓'},
    Symbol{u"Segoe", 0xE73E, u'✓'}, Symbol{u"Segoe", 0xE8FB, u'✓'}, Symbol{u"Segoe", 0xE106, u'✗'},
    Symbol{u"Segoe", 0xE10A, u'✗'}, Symbol{u"Segoe", 0xE711, u'✗'},
};

bool isPictureFont(QStringView font)
{
    return font.startsWith(u"Wingdings", Qt::CaseInsensitive) || font.startsWith(u"Webdings", Qt::CaseInsensitive) ||
           font.compare(u"Symbol", Qt::CaseInsensitive) == 0;
}

bool hasOwnSigns(QStringView font)
{
    return font.startsWith(u"Segoe", Qt::CaseInsensitive);
}

QChar pictureOf(QStringView font, uint code)
{
    if (hasOwnSigns(font)) {
        const auto own = std::find_if(kOwnSymbols.begin(), kOwnSymbols.end(),
                                      [&](const Symbol &symbol) { return symbol.code == code; });
        return own == kOwnSymbols.end() ? QChar() : QChar(own->shown);
    }
    const uint picture = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    const auto found = std::find_if(kSymbols.begin(), kSymbols.end(), [&](const Symbol &symbol) {
        return symbol.code == picture && font.compare(symbol.font, Qt::CaseInsensitive) == 0;
    });
    return found == kSymbols.end() ? QChar() : QChar(found->shown);
}

QString shown(QStringView font, QString words, char16_t from, char16_t to)
{
    for (QChar &c : words) {
        const QChar picture = c >= QChar(from) && c <= QChar(to) ? pictureOf(font, c.unicode()) : QChar();
        c = picture.isNull() ? c : picture;
    }
    return words;
}

} // namespace

QString symbolCharacter(QStringView font, QStringView hexadecimalCode)
{
    bool ok = false;
    const uint code = hexadecimalCode.toUInt(&ok, 16);
    if (!ok || code == 0 || code > 0xFFFF) {
        return {};
    }
    if (!isPictureFont(font) && (code < 0xE000 || code > 0xF8FF)) {
        return QChar(static_cast<char16_t>(code)); // an ordinary font's ordinary character
    }
    const QChar picture = pictureOf(font, code);
    return picture.isNull() ? QString() : QString(picture);
}

QString pictureFontNamed(QStringView font)
{
    return isPictureFont(font) || hasOwnSigns(font) ? font.toString() : QStringLiteral("");
}

QString shownInFont(QStringView font, const QString &words)
{
    return isPictureFont(font) || hasOwnSigns(font) ? shown(font, words, u'!', u'\uffff') : words;
}

QString withoutPictureCodes(const QString &words)
{
    return shown(u"Wingdings", words, u'\uf020', u'\uf0ff');
}

} // namespace attest
