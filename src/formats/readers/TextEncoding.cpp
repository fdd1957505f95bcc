// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace attest {

namespace {

/// What Windows-1252 has where ISO-8859-1 has control characters; the five it leaves open stay control characters.
constexpr std::array<char16_t, 32> kWindows = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr qsizetype kLookedAt = 4096;

/// UTF-16 without a byte order mark: of Latin text every second byte is nothing.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), kLookedAt) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        even += bytes[2 * pair] == '\0' ? 1 : 0;
        odd += bytes[2 * pair + 1] == '\0' ? 1 : 0;
    }
    if (pairs < 2 || std::max(even, odd) * 3 < pairs * 2 || std::min(even, odd) * 10 > pairs) {
        return std::nullopt;
    }
    return even > odd ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xA0) {
            character = QChar(kWindows[code - 0x80]);
        }
    }
    return text;
}

bool isPlainText(const QByteArray &bytes)
{
    const FileKind kind = fileKind(bytes);
    return kind == FileKind::Text || kind == FileKind::Utf16 || kind == FileKind::Markup ||
           (kind == FileKind::Unknown && unmarkedUtf16(bytes));
}

QString decodePlainText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding) {
        encoding = unmarkedUtf16(bytes);
    }
    QString text;
    if (encoding) {
        QStringDecoder decoder(*encoding);
        text = decoder.decode(bytes);
    } else {
        QStringDecoder strict(QStringConverter::Utf8);
        text = strict.decode(bytes);
        text = strict.hasError() ? fromWindows1252(bytes) : text;
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace attest
