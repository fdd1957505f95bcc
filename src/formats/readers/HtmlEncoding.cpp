// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlEncoding.h"

#include "formats/readers/TextEncoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype kDeclarationWithin = 4096;

/// The character set that the page's <meta> names, in lower case; empty where there is none.
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression pattern(QStringLiteral("<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(bytes.left(kDeclarationWithin)));
    return match.captured(1).toLatin1().toLower();
}

bool meansWindows1252(const QByteArray &charset)
{
    static const QList<QByteArray> names = {"windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591",
                                            "iso_8859-1",   "latin1", "us-ascii", "ascii",      "ansi"};
    return names.contains(charset);
}

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

QString fromUtf8(const QByteArray &bytes)
{
    QString text = decoded(bytes, QStringConverter::Utf8);
    const bool damaged = text.contains(QChar::ReplacementCharacter);
    const bool anyGood = std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() > 0x7F && character != QChar::ReplacementCharacter;
    });
    // Pages that say UTF-8 and hold nothing but single bytes beyond ASCII were saved as Windows-1252.
    return damaged && !anyGood ? fromWindows1252(bytes) : text;
}

} // namespace

QString decodeHtml(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && !bytes.startsWith('<') && *marked != QStringConverter::Latin1) {
        return decoded(bytes, *marked);
    }
    const QByteArray charset = declaredCharset(bytes);
    if (charset == "utf-8" || charset == "utf8" || charset.startsWith("utf-16")) {
        return fromUtf8(bytes); // a page whose <meta> can be read byte by byte is no UTF-16
    }
    if (meansWindows1252(charset)) {
        return fromWindows1252(bytes);
    }
    if (!charset.isEmpty()) {
        if (QStringDecoder decoder(charset.constData()); decoder.isValid()) {
            return decoder.decode(bytes);
        }
    }
    QStringDecoder strict(QStringConverter::Utf8);
    const QString text = strict.decode(bytes);
    return strict.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace attest
