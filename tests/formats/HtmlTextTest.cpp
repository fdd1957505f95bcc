// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrittenPage.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Block linked(const QString &words, const QString &address)
{
    Span span;
    span.text = words;
    span.address = address;
    return {Paragraph{{span}}};
}

} // namespace

/// What the HTML writer makes of words: characters, links, looks, languages.
class HtmlTextTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsEscaped_data();
    void textIsEscaped();
    void charactersThatHtmlCannotHoldAreLeftOut();
    void onlySafeAddressesBecomeLinks_data();
    void onlySafeAddressesBecomeLinks();
    void linkWithoutWordsShowsItsAddress();
    void longAddressMayBreakAfterItsSlashes();
    void neighboursWithOneAddressAreOneLink();
    void rightToLeftTextFindsItsDirection();
    void looksAndLanguagesOfWordsAreKept();
};

void HtmlTextTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tag") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("ampersand") << u"R&D &amp; &#60;"_s << u"R&amp;D &amp;amp; &amp;#60;"_s;
    QTest::newRow("quotes") << u"\"it's\""_s << u"&quot;it's&quot;"_s;
    QTest::newRow("CDATA end") << u"]]>"_s << u"]]&gt;"_s;
    QTest::newRow("comment") << u"<!-- x -->"_s << u"&lt;!-- x --&gt;"_s;
    QTest::newRow("no-break space") << u"1\u00a0March"_s << u"1&nbsp;March"_s;
    QTest::newRow("line break") << u"one\ntwo"_s << u"one<br>two"_s;
    QTest::newRow("soft hyphen") << u"re\u00adpairs"_s << u"re\u00adpairs"_s;
    QTest::newRow("emoji joined") << u"👩‍🔧"_s << u"👩‍🔧"_s;
    QTest::newRow("combining") << u"e\u0301"_s << u"e\u0301"_s;
}

void HtmlTextTest::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QVERIFY(body(withBlocks({heading(1, u"H"_s), paragraph(text)})).contains("<p>"_L1 + expected + "</p>"_L1));

    Table table = smallTable();
    table.rows.back().cells.back() = cell(text);
    QVERIFY(body(withBlocks({heading(1, u"H"_s), {table}})).contains("<td>"_L1 + expected + "</td>"_L1));

    Document titled = withBlocks({});
    titled.info.title = text;
    const QString page = written(titled);
    const qsizetype from = page.indexOf("<title>"_L1) + 7;
    const QString title = page.mid(from, page.indexOf("</title>"_L1) - from);
    QCOMPARE(title, QString(expected).replace("<br>"_L1, " "_L1));
}

void HtmlTextTest::charactersThatHtmlCannotHoldAreLeftOut()
{
    QString text = u"a"_s;
    for (const ushort c :
         {0x00, 0x01, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F, 0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0xD800, 0xDC00}) {
        text += QChar(c);
        text += u'b';
    }
    text += QString::fromUcs4(U"\U0001FFFE") + u"\U0001F3E0"_s;
    QVERIFY(body(withBlocks({heading(1, u"H"_s), paragraph(text)})).contains(u"<p>abbbbbbbbbbbbbb\U0001F3E0</p>"_s));
}

void HtmlTextTest::onlySafeAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("href");
    const QString none;
    QTest::newRow("https") << u"https://www.fenmoorhomes.example/a?b=1&c=2#d"_s
                           << u"https://www.fenmoorhomes.example/a?b=1&amp;c=2#d"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("capitals") << u"HTTPS://Example.org/"_s << u"HTTPS://Example.org/"_s;
    QTest::newRow("mail") << u"mailto:complaints@fenmoorhomes.example"_s << u"mailto:complaints@fenmoorhomes.example"_s;
    QTest::newRow("space inside") << u"https://example.org/our policy.pdf"_s
                                  << u"https://example.org/our%20policy.pdf"_s;
    QTest::newRow("quote inside") << u"https://example.org/\"onclick=x"_s << u"https://example.org/%22onclick=x"_s;
    QTest::newRow("brackets") << u"https://example.org/[1]{2}|3"_s << u"https://example.org/%5B1%5D%7B2%7D%7C3"_s;
    QTest::newRow("escaped already") << u"https://example.org/a%20b"_s << u"https://example.org/a%20b"_s;
    QTest::newRow("loose percent") << u"https://example.org/100%"_s << u"https://example.org/100%25"_s;
    QTest::newRow("IPv6") << u"http://[::1]/x"_s << u"http://[::1]/x"_s;
    QTest::newRow("own script") << u"javascript:alert(1)"_s << none;
    QTest::newRow("script with tab") << u"java\tscript:alert(1)"_s << none;
    QTest::newRow("data") << u"data:text/html,x"_s << none;
    QTest::newRow("file") << u"file:///C:/Users/officer/policy.docx"_s << none;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << none;
    QTest::newRow("relative") << u"/policy"_s << none;
    QTest::newRow("no host") << u"https://"_s << none;
    QTest::newRow("words after the scheme") << u"https:// see the policy"_s << none;
    QTest::newRow("mail to nobody") << u"mailto:"_s << none;
}

void HtmlTextTest::onlySafeAddressesBecomeLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, href);
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(u"Policy"_s, address)}));
    const QString expected = href.isEmpty() ? u"<p>Policy</p>"_s : "<p><a href=\""_L1 + href + "\">Policy</a></p>"_L1;
    QVERIFY2(page.contains(expected), qPrintable(page));
}

void HtmlTextTest::linkWithoutWordsShowsItsAddress()
{
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(u" "_s, u"https://example.org/a"_s)}));
    QVERIFY(page.contains("<a href=\"https://example.org/a\">https://example.org/<wbr>a</a>"_L1));
}

void HtmlTextTest::longAddressMayBreakAfterItsSlashes()
{
    const QString address = u"https://example.org/complaints/policy//x.pdf?a=</b"_s;
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(address, address), paragraph(address)}));
    QVERIFY(page.contains(">https://example.org/<wbr>complaints/<wbr>policy//x.pdf?a=&lt;/<wbr>b</a>"_L1));
    QVERIFY2(page.contains("<p>https://example.org/complaints/policy//x.pdf?a=&lt;/b</p>"_L1), "only in links");
}

void HtmlTextTest::neighboursWithOneAddressAreOneLink()
{
    Paragraph text;
    for (const QString &words : {u"our "_s, u"policy"_s}) {
        Span span;
        span.text = words;
        span.strong = words == "policy"_L1;
        span.address = u"https://example.org/"_s;
        text.spans.push_back(span);
    }
    QVERIFY(body(withBlocks({heading(1, u"H"_s), {text}}))
                .contains("<a href=\"https://example.org/\">our <strong>policy</strong></a>"_L1));
}

void HtmlTextTest::rightToLeftTextFindsItsDirection()
{
    Table table = smallTable();
    table.rows[1].cells[1] = cell(u"السيدة فاطمة"_s);
    const QString page = body(withBlocks({heading(1, u"H"_s), paragraph(u"שלום"_s), {table}, paragraph(u"plain"_s)}));
    QVERIFY(page.contains(u"<p dir=\"auto\">שלום</p>"_s));
    QVERIFY(page.contains(u"<td dir=\"auto\">السيدة فاطمة</td>"_s));
    QVERIFY(page.contains(u"<p>plain</p>"_s));
}

void HtmlTextTest::looksAndLanguagesOfWordsAreKept()
{
    Span strong;
    strong.text = u"Yes"_s;
    strong.strong = true;
    Span welsh;
    welsh.text = u"diolch"_s;
    welsh.emphasis = true;
    welsh.language = u"cy"_s;
    const QString page = body(withBlocks({heading(1, u"H"_s), {Paragraph{{strong, welsh}}}}));
    QVERIFY(page.contains("<p><strong>Yes</strong><em><span lang=\"cy\">diolch</span></em></p>"_L1));
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "HtmlTextTest.moc"
