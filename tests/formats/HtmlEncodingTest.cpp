// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlReader.h"
#include "support/Outline.h"

#include <QStringEncoder>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class HtmlEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCharacterSetThatPagesUse_data();
    void readsEveryCharacterSetThatPagesUse();
};

void HtmlEncodingTest::readsEveryCharacterSetThatPagesUse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString text = u"‘Yes’ – £5"_s;
    const QByteArray utf8 = "<p>" + text.toUtf8() + "</p>";
    const QByteArray windows = "<p>\x91Yes\x92 \x96 \xA3"
                               "5</p>";
    QTest::newRow("UTF-8, not declared") << utf8 << text;
    QTest::newRow("UTF-8, declared") << "<meta charset='utf-8'>" + utf8 << text;
    QTest::newRow("UTF-8 with its mark, declared as another")
        << "\xEF\xBB\xBF<meta charset=windows-1252>" + utf8 << text;
    QTest::newRow("UTF-16, little end first") << inUtf16(u"<p>"_s + text, QStringConverter::Utf16LE) << text;
    QTest::newRow("UTF-16, big end first") << inUtf16(u"<p>"_s + text, QStringConverter::Utf16BE) << text;
    QTest::newRow("said to be UTF-16, but is not") << "<meta charset=utf-16>" + utf8 << text;
    QTest::newRow("Windows-1252, not declared") << windows << text;
    QTest::newRow("Windows-1252, declared") << "<META CHARSET=\"Windows-1252\">" + windows << text;
    QTest::newRow("Latin-1 means Windows-1252")
        << "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">" + windows << text;
    QTest::newRow("said to be UTF-8, but is Windows-1252") << "<meta charset=utf-8>" + windows << text;
    QTest::newRow("UTF-8 with a broken byte") << "<meta charset=utf-8><p>a\xFF" + text.toUtf8() << u"a\uFFFD"_s + text;
    QTest::newRow("unknown character set") << "<meta charset=x-none-such>" + utf8 << text;
}

void HtmlEncodingTest::readsEveryCharacterSetThatPagesUse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(outline(readHtml(bytes, u"page.html"_s)), u"p "_s + expected);
}

QTEST_GUILESS_MAIN(HtmlEncodingTest)
#include "HtmlEncodingTest.moc"
