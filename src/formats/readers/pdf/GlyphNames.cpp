// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/GlyphNames.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace attest::pdfreader {

using namespace Qt::StringLiterals;

namespace {

// The upper halves, from 0x80; a question mark in them means nothing.
constexpr std::u16string_view kWindows = u"€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";
constexpr std::u16string_view kMac = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨?ÆØ?±??¥µ?????ªº?æø¿¡¬?ƒ??"
                                     u"«»…\u00a0ÀÃÕŒœ–—“”‘’÷?ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
                                     u"?ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view kStandard = // from 0xA1
    u"¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ?–†‡·?¶•‚„”»…‰?¿?`´ˆ˜¯˘˙¨?˚¸?˝˛ˇ—????????????????Æ?ª????ŁØŒº?????æ???ı??łøœß????";
static_assert(kWindows.size() == 0x20 && kMac.size() == 0x80 && kStandard.size() == 0x5F);

struct Named
{
    std::string_view name;
    char16_t character;
};

constexpr std::array kNames = {
    Named{"space", u' '},
    Named{"exclam", u'!'},
    Named{"quotedbl", u'"'},
    Named{"numbersign", u'#'},
    Named{"dollar", u'$'},
    Named{"percent", u'%'},
    Named{"ampersand", u'&'},
    Named{"quotesingle", u'\''},
    Named{"parenleft", u'('},
    Named{"parenright", u')'},
    Named{"asterisk", u'*'},
    Named{"plus", u'+'},
    Named{"comma", u','},
    Named{"hyphen", u'-'},
    Named{"minus", u'−'},
    Named{"period", u'.'},
    Named{"slash", u'/'},
    Named{"zero", u'0'},
    Named{"one", u'1'},
    Named{"two", u'2'},
    Named{"three", u'3'},
    Named{"four", u'4'},
    Named{"five", u'5'},
    Named{"six", u'6'},
    Named{"seven", u'7'},
    Named{"eight", u'8'},
    Named{"nine", u'9'},
    Named{"colon", u':'},
    Named{"semicolon", u';'},
    Named{"less", u'<'},
    Named{"equal", u'='},
    Named{"greater", u'>'},
    Named{"question", u'?'},
    Named{"at", u'@'},
    Named{"bracketleft", u'['},
    Named{"backslash", u'\\'},
    Named{"bracketright", u']'},
    Named{"asciicircum", u'^'},
    Named{"underscore", u'_'},
    Named{"grave", u'`'},
    Named{"braceleft", u'{'},
    Named{"bar", u'|'},
    Named{"braceright", u'}'},
    Named{"asciitilde", u'~'},
    Named{"exclamdown", u'¡'},
    Named{"cent", u'¢'},
    Named{"sterling", u'£'},
    Named{"currency", u'¤'},
    Named{"yen", u'¥'},
    Named{"brokenbar", u'¦'},
    Named{"section", u'§'},
    Named{"dieresis", u'¨'},
    Named{"copyright", u'©'},
    Named{"ordfeminine", u'ª'},
    Named{"guillemotleft", u'«'},
    Named{"logicalnot", u'¬'},
    Named{"registered", u'®'},
    Named{"macron", u'¯'},
    Named{"degree", u'°'},
    Named{"plusminus", u'±'},
    Named{"twosuperior", u'²'},
    Named{"threesuperior", u'³'},
    Named{"acute", u'´'},
    Named{"mu", u'µ'},
    Named{"paragraph", u'¶'},
    Named{"periodcentered", u'·'},
    Named{"cedilla", u'¸'},
    Named{"onesuperior", u'¹'},
    Named{"ordmasculine", u'º'},
    Named{"guillemotright", u'»'},
    Named{"onequarter", u'¼'},
    Named{"onehalf", u'½'},
    Named{"threequarters", u'¾'},
    Named{"questiondown", u'¿'},
    Named{"multiply", u'×'},
    Named{"divide", u'÷'},
    Named{"AE", u'Æ'},
    Named{"ae", u'æ'},
    Named{"OE", u'Œ'},
    Named{"oe", u'œ'},
    Named{"Oslash", u'Ø'},
    Named{"oslash", u'ø'},
    Named{"Eth", u'Ð'},
    Named{"eth", u'ð'},
    Named{"Thorn", u'Þ'},
    Named{"thorn", u'þ'},
    Named{"germandbls", u'ß'},
    Named{"Lslash", u'Ł'},
    Named{"lslash", u'ł'},
    Named{"Dcroat", u'Đ'},
    Named{"dcroat", u'đ'},
    Named{"Hbar", u'Ħ'},
    Named{"hbar", u'ħ'},
    Named{"dotlessi", u'ı'},
    Named{"florin", u'ƒ'},
    Named{"circumflex", u'ˆ'},
    Named{"caron", u'ˇ'},
    Named{"breve", u'˘'},
    Named{"dotaccent", u'˙'},
    Named{"ring", u'˚'},
    Named{"ogonek", u'˛'},
    Named{"tilde", u'˜'},
    Named{"hungarumlaut", u'˝'},
    Named{"endash", u'–'},
    Named{"emdash", u'—'},
    Named{"quoteleft", u'‘'},
    Named{"quoteright", u'’'},
    Named{"quotesinglbase", u'‚'},
    Named{"quotedblleft", u'“'},
    Named{"quotedblright", u'”'},
    Named{"quotedblbase", u'„'},
    Named{"dagger", u'†'},
    Named{"daggerdbl", u'‡'},
    Named{"bullet", u'•'},
    Named{"ellipsis", u'…'},
    Named{"perthousand", u'‰'},
    Named{"guilsinglleft", u'‹'},
    Named{"guilsinglright", u'›'},
    Named{"fraction", u'⁄'},
    Named{"Euro", u'€'},
    Named{"trademark", u'™'},
    Named{"fi", u'ﬁ'},
    Named{"fl", u'ﬂ'},
    Named{"notequal", u'≠'},
    Named{"lessequal", u'≤'},
    Named{"greaterequal", u'≥'},
    Named{"checkmark", u'✓'},
    Named{"nbspace", u'\u00a0'},
    Named{"softhyphen", u'\u00ad'},
};

/// A letter's name may go on with that of its mark: "Eacute".
constexpr std::array kMarks = {
    Named{"grave", u'\u0300'},     Named{"acute", u'\u0301'},        Named{"circumflex", u'\u0302'},
    Named{"tilde", u'\u0303'},     Named{"macron", u'\u0304'},       Named{"breve", u'\u0306'},
    Named{"dotaccent", u'\u0307'}, Named{"dieresis", u'\u0308'},     Named{"ring", u'\u030a'},
    Named{"caron", u'\u030c'},     Named{"hungarumlaut", u'\u030b'}, Named{"cedilla", u'\u0327'},
    Named{"ogonek", u'\u0328'},    Named{"commaaccent", u'\u0327'},
};

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::optional<char32_t> hexadecimal(std::string_view digits)
{
    bool right = false;
    const auto bytes = QByteArray::fromRawData(digits.data(), static_cast<qsizetype>(digits.size()));
    const uint value = bytes.toUInt(&right, 16);
    return right && value <= 0x10FFFF ? std::optional<char32_t>(value) : std::nullopt;
}

QString textOfCodePoint(std::string_view name)
{
    const bool uni = name.size() >= 7 && name.size() % 4 == 3 && name.substr(0, 3) == "uni";
    const bool single = name.size() >= 5 && name.size() <= 7 && name[0] == 'u';
    QString out;
    if (uni) {
        for (size_t at = 3; at < name.size(); at += 4) {
            const auto value = hexadecimal(name.substr(at, 4));
            out += value ? QString::fromUcs4(&*value, 1) : QString();
        }
    } else if (single) {
        const auto value = hexadecimal(name.substr(1));
        out = value ? QString::fromUcs4(&*value, 1) : QString();
    }
    return out;
}

QString textOfPart(std::string_view name)
{
    if (name.size() == 1 && isLetter(name[0])) {
        return QChar(u'\0' + name[0]);
    }
    const auto isNamed = [&name](const Named &known) { return known.name == name; };
    if (const auto found = std::find_if(kNames.begin(), kNames.end(), isNamed); found != kNames.end()) {
        return QChar(found->character);
    }
    if (name.size() > 1 && isLetter(name[0])) {
        const auto isMark = [&name](const Named &known) { return known.name == name.substr(1); };
        if (const auto mark = std::find_if(kMarks.begin(), kMarks.end(), isMark); mark != kMarks.end()) {
            return (QString(QChar(u'\0' + name[0])) + QChar(mark->character)).normalized(QString::NormalizationForm_C);
        }
    }
    return textOfCodePoint(name);
}

} // namespace

char16_t characterIn(BaseEncoding encoding, unsigned char code)
{
    const auto from = [code](std::u16string_view upper, int first) {
        const char16_t c = code >= first && size_t(code - first) < upper.size() ? upper[size_t(code - first)] : u'?';
        return c == u'?' ? u'\0' : c;
    };
    if (code < 0x20) {
        return 0;
    }
    if (code < 0x7F) {
        const bool standard = encoding == BaseEncoding::Standard;
        return standard && code == '\'' ? u'’' : standard && code == '`' ? u'‘' : char16_t(code);
    }
    switch (encoding) {
    case BaseEncoding::Windows:
        return code == 0x7F ? u'•' : code < 0xA0 ? from(kWindows, 0x80) : char16_t(code);
    case BaseEncoding::Mac:
        return from(kMac, 0x80);
    case BaseEncoding::Standard:
        break;
    }
    return from(kStandard, 0xA1);
}

QString textOfGlyph(std::string_view name)
{
    name = name.substr(0, name.find('.')); // "a.alt": another shape of the same
    QString out;
    while (!name.empty()) {
        const size_t end = name.find('_'); // "f_f_i"
        out += textOfPart(name.substr(0, end));
        name = end == std::string_view::npos ? std::string_view() : name.substr(end + 1);
    }
    return out;
}

} // namespace attest::pdfreader
