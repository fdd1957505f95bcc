// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeUpText.h"

#include <QStringList>

namespace attest::test {

using namespace Qt::StringLiterals;

QString madeUpText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        u"word"_s,
        u" "_s,
        u"  "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"- "_s,
        u"  - "_s,
        u"1. "_s,
        u"7) "_s,
        u"**"_s,
        u"*"_s,
        u"_"_s,
        u"["_s,
        u"](https://example.org/a b)"_s,
        u"https://example.org/x?y=[z]&a"_s,
        u"mailto:a@b.example"_s,
        u"<"_s,
        u">"_s,
        u"&amp;"_s,
        u"\""_s,
        u"\t"_s,
        u"\u00a0"_s,
        u"\u2028"_s,
        u"\u200b"_s,
        u"\u00ad"_s,
        u"\u0001"_s,
        u"é"_s,
        u"e\u0301"_s,
        u"שלום"_s,
        u"\U0001F3E0"_s,
        QString(QChar(0xD800)),
        u"\ufeff"_s,
        u"\u0085"_s,
        u"javascript:x"_s,
        u"\\"_s,
        u"."_s,
        u"http://"_s,
        u"www.example.org"_s,
        u"%"_s,
        u"#"_s,
        u"|"_s,
        u"\r"_s,
        u"\f"_s,
    };
    QString out;
    for (int left = random.bounded(12); left > 0; --left) {
        out += pieces.at(random.bounded(int(pieces.size())));
    }
    return out;
}

} // namespace attest::test
