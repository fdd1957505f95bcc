// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/HtmlText.h"

#include "formats/Characters.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest::html {

using namespace Qt::StringLiterals;

namespace {

/// A long address may be broken after its slashes rather than within a word.
QString breakable(QString address)
{
    static const QRegularExpression slash(u"(?<!/)/(?=[^/])"_s);
    return address.replace(slash, u"/<wbr>"_s);
}

QString marked(const Span &span)
{
    QString out = escaped(span.text, "<br>"_L1);
    if (!span.address.isEmpty() && span.text.contains("://"_L1)) {
        out = breakable(out);
    }
    if (out.isEmpty()) {
        return out;
    }
    if (const QString language = languageTag(span.language); !language.isEmpty()) {
        out = "<span"_L1 + attribute("lang"_L1, language) + u'>' + out + "</span>"_L1;
    }
    if (span.emphasis) {
        out = "<em>"_L1 + out + "</em>"_L1;
    }
    if (span.strong) {
        out = "<strong>"_L1 + out + "</strong>"_L1;
    }
    if (span.revision != Revision::None) {
        const QLatin1StringView tag = span.revision == Revision::Added ? "ins"_L1 : "del"_L1;
        out = u'<' + tag + u'>' + out + "</"_L1 + tag + u'>';
    }
    return out;
}

} // namespace

QString escaped(const QString &text, QLatin1StringView lineBreak)
{
    const QString held = holdableText(text);
    QString out;
    out.reserve(held.size() + held.size() / 16);
    for (const QChar c : held) {
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'"':
            out += "&quot;"_L1;
            break;
        case 0xA0:
            out += "&nbsp;"_L1;
            break;
        case u'\n':
            out += lineBreak;
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return u' ' + name + "=\""_L1 + escaped(value, " "_L1) + u'"';
}

bool blank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString styleString(const QString &text)
{
    QString out = holdableText(text).simplified();
    out.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'<', "\\3c "_L1);
    return u'"' + out + u'"';
}

QString inlined(const Spans &spans)
{
    QString out;
    for (size_t i = 0; i < spans.size();) {
        const QString &address = spans[i].address;
        QString words;
        QString plain;
        size_t end = i;
        for (; end < spans.size() && spans[end].address == address; ++end) {
            words += marked(spans[end]);
            plain += holdableText(spans[end].text);
        }
        const std::optional<QString> target = address.isEmpty() ? std::nullopt : linkAddress(address);
        if (target) {
            // A link without words could be neither seen nor heard.
            words = blank(plain) ? breakable(escaped(*target, " "_L1)) : words;
            words = "<a"_L1 + attribute("href"_L1, *target) + u'>' + words + "</a>"_L1;
        }
        out += words;
        i = end;
    }
    return out;
}

} // namespace attest::html
