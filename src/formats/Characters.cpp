// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Characters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

bool holdable(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\t' && c != U'\n') || (c >= 0x7F && c <= 0x9F);
    const bool noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    const bool byteOrderMark = c == 0xFEFF; // Qt takes it away wherever it begins a piece of text
    return !control && !noCharacter && !byteOrderMark;
}

/// Whether it needs a closer look: most text has no such character, and is left as it is.
bool isDoubtful(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7F && unit <= 0x9F) || c.isSurrogate() ||
           unit >= 0xFDD0;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool startsEscape(const QString &text, qsizetype at)
{
    return at + 2 < text.size() && isHexDigit(text.at(at + 1)) && isHexDigit(text.at(at + 2));
}

void appendPercentEncoded(QString &out, QChar c)
{
    out += u'%';
    out += QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
}

/// Where the host of an http address ends: square brackets may stand before it (an IPv6 address) and not after.
qsizetype hostEnd(const QString &address)
{
    const qsizetype start = address.indexOf("://"_L1);
    if (start < 0) {
        return 0;
    }
    qsizetype end = start + 3;
    while (end < address.size() && !u"/?#"_s.contains(address.at(end))) {
        ++end;
    }
    return end;
}

QString encoded(const QString &address)
{
    static const QString forbidden = uR"( "<>\^`{|})"_s;
    const qsizetype host = hostEnd(address);
    bool inFragment = false;
    QString out;
    out.reserve(address.size());
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        const bool bracket = i >= host && (c == u'[' || c == u']');
        const bool looseHash = c == u'#' && inFragment;
        inFragment = inFragment || c == u'#';
        if (forbidden.contains(c) || bracket || looseHash || (c == u'%' && !startsEscape(address, i))) {
            appendPercentEncoded(out, c);
        } else if (c.isSpace()) {
            out += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

QString holdableText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isDoubtful)) {
        return text;
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (holdable(QChar::surrogateToUcs4(c, text.at(i + 1)))) {
                out += c;
                out += text.at(i + 1);
            }
            ++i;
        } else if (!c.isSurrogate() && holdable(c.unicode())) {
            out += c;
        }
    }
    return out;
}

std::optional<QString> linkAddress(const QString &address)
{
    QString clean = holdableText(address).trimmed();
    clean.remove(u'\n');
    clean.remove(u'\t');
    const qsizetype colon = clean.indexOf(u':');
    const QString scheme = clean.left(qMax(colon, 0)).toLower();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (!web && scheme != "mailto"_L1) {
        return std::nullopt;
    }
    const QString written = encoded(clean);
    const QUrl url(written, QUrl::StrictMode);
    const bool leads = web ? !url.host().isEmpty() : url.path().contains(u'@');
    if (!url.isValid() || !leads) {
        return std::nullopt;
    }
    return written;
}

QString languageTag(const QString &language)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return form.match(language).hasMatch() ? language : QString();
}

bool hasRightToLeft(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            return true;
        }
    }
    return false;
}

} // namespace attest
