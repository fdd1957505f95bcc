// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

/// Icons and pictures in cells of web pages in which nothing is written.
class HtmlSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAnIconIsNamed_data();
    void readsWhatAnIconIsNamed();
    void readsSignsThatAFontShowsForLetters();
    void takesNoAnswerFromHowACellLooks();
    void keepsThatAPictureStandsThere();
    void leavesIconsBesideWordsAlone();
    void readsNoMarksOfFootnotes();
};

namespace {

Blocks cellOf(const QByteArray &html, const QByteArray &attributes = {})
{
    const QByteArray page = "<table><tr><th>Code</th><th>Yes</th></tr><tr><td>1.2</td><td " + attributes + '>' + html +
                            "</td></tr></table>";
    const Result<Document> document = readDocument(Format::Html, page, u"form.html"_s);
    const auto *table = document ? std::get_if<Table>(&document->blocks.front().node) : nullptr;
    return table == nullptr ? Blocks{paragraph(u"no table"_s)} : table->rows.back().cells.back().blocks;
}

} // namespace

void HtmlSignsTest::readsWhatAnIconIsNamed_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("sign");
    QTest::newRow("class of a font's icon") << QByteArray("<i class='fas fa-check'></i>") << u"✓"_s;
    QTest::newRow("another") << QByteArray("<span class='icon icon--xmark'></span>") << u"✗"_s;
    QTest::newRow("name of a picture's file")
        << QByteArray("<p><img src='/yes-no/green-tick.png' alt=''></p>") << u"✓"_s;
    QTest::newRow("drawing that is used") << QByteArray("<svg><use href='icons.svg#cross'></use></svg>") << u"✗"_s;
    QTest::newRow("an icon that is not spoken")
        << QByteArray("<i class='glyphicon glyphicon-ok' aria-hidden='true'></i>") << u"✓"_s;
    QTest::newRow("what it tells a screen reader") << QByteArray("<i aria-label='No'></i>") << u"✗"_s;
    QTest::newRow("its title") << QByteArray("<span title='Yes'></span>") << u"✓"_s;
    QTest::newRow("a picture twice") << QByteArray("<i class='bi bi-check'></i><i class='bi bi-check'></i>") << u"✓"_s;
    QTest::newRow("two icons, one of them hidden")
        << QByteArray("<i class='fa fa-check'></i><i class='fa fa-times' style='display: none'></i>"
                      "<img src='cross.png' hidden>")
        << u"✓"_s;
    QTest::newRow("two icons") << QByteArray("<i class='fa fa-check'></i><i class='fa fa-times'></i>") << QString();
    QTest::newRow("an icon beside a picture")
        << QByteArray("<i class='fa fa-check'></i><img src='9f3a.png'>") << QString();
    QTest::newRow("where a link leads") << QByteArray("<a href='/policies/no-wrong-door'><img src='9f3a.png'></a>")
                                        << QString();
    QTest::newRow("a picture of something else") << QByteArray("<img src='/no-wrong-door.png'>") << QString();
    QTest::newRow("an icon of something else") << QByteArray("<i class='fa fa-calendar-check'></i>") << QString();
    QTest::newRow("what a class does")
        << QByteArray("<span class='no-border'></span><span class='check'></span><p class='icon-check'></p>")
        << QString();
    QTest::newRow("a cross in a box") << QByteArray("<i class='fa fa-times-square'></i>") << QString();
    QTest::newRow("nothing") << QByteArray("<span class='status'></span>") << QString();
}

void HtmlSignsTest::readsWhatAnIconIsNamed()
{
    QFETCH(QByteArray, html);
    const Blocks cell = cellOf(html);
    QTEST(plainText(cell), "sign");
    // It is no word that the landlord wrote.
    QVERIFY(cell.empty() || std::holds_alternative<Figure>(cell.front().node));
}

void HtmlSignsTest::readsSignsThatAFontShowsForLetters()
{
    for (const char *tick :
         {"<font face='Wingdings'>&uuml;</font>", "<span style='font-family:Wingdings'>&uuml;</span>",
          "<font face='Wingdings 2'>P</font>", "<span style='font-family:\"Wingdings 2\"'>P</span>",
          "<span style='font:12pt Segoe UI Symbol'>&#xE001;</span>"}) {
        QCOMPARE(plainText(cellOf(tick)), u"✓"_s);
    }
    QCOMPARE(plainText(cellOf("<font face='Webdings'>r</font>")), u"✖"_s);
    QCOMPARE(plainText(cellOf("<span style='font-family:Arial,\"Segoe UI Symbol\"'>Part - P</span>")), u"Part - P"_s);
}

void HtmlSignsTest::takesNoAnswerFromHowACellLooks()
{
    for (const char *look : {"no-border", "no-wrap", "font-times", "check-column", "cross tick", "fa-check"}) {
        QCOMPARE(cellOf({}, QByteArray("class='") + look + '\''), Blocks());
    }
}

void HtmlSignsTest::keepsThatAPictureStandsThere()
{
    for (const char *html : {"<img src='9f3a.png'>", "<svg><path d='M4 12l5 5L20 6'/></svg>"}) {
        const Blocks blocks = cellOf(html);
        QCOMPARE(blocks.size(), size_t(1));
        QVERIFY(std::holds_alternative<Figure>(blocks.front().node));
        QCOMPARE(plainText(blocks), QString());
    }
}

void HtmlSignsTest::leavesIconsBesideWordsAlone()
{
    QCOMPARE(cellOf("<i class='fa fa-times'></i> See the policy"), Blocks{paragraph(u"See the policy"_s)});
}

/// "page 19" with a footnote is not "page 191".
void HtmlSignsTest::readsNoMarksOfFootnotes()
{
    const Blocks policy{paragraph(u"Policy, page 19"_s)};
    for (const char *mark : {"<a class='sdfootnoteanc' href='#sdfootnote1sym'><sup>1</sup></a>",
                             "<a href='#_ftn1' name='_ftnref1'><span><span>[1]</span></span></a>",
                             "<sup><a href='#note-3'>3</a></sup>", "<a role='doc-noteref' href='#n'>*</a>"}) {
        QCOMPARE(cellOf(QByteArray("Policy, page 19") + mark), policy);
    }
    QCOMPARE(plainText(cellOf("Policy, page <a href='#19'>19</a>")), u"Policy, page 19"_s);
    QCOMPARE(plainText(cellOf("The 1<sup>st</sup> floor, 20 m<sup>2</sup>")), u"The 1st floor, 20 m2"_s);
}

QTEST_GUILESS_MAIN(HtmlSignsTest)
#include "HtmlSignsTest.moc"
