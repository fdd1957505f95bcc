// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EvidenceItems.h"

#include "intake/FormDrawing.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class EvidenceItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneItemForEachLine();
    void keepsTheAddressBehindWords();
    void tellsWhatALineIs_data();
    void tellsWhatALineIs();
    void keepsAQuotationOverSeveralLinesTogether();
    void takesListItemsWithTheirMark();
    void givesTheCellBackWordForWord();
    void makesNothingOfAnEmptyCell();
};

void EvidenceItemsTest::takesOneItemForEachLine()
{
    const std::vector<Evidence> items = evidenceItems(
        test::blocksOf(u"https://fenmoor.example/policy.pdf\n\nPage 3\n\n\"We log each complaint.\"\n\nThe tracker"_s));
    QCOMPARE(items.size(), 4U);
    QCOMPARE(items[0].kind, EvidenceKind::Url);
    QCOMPARE(items[0].url, u"https://fenmoor.example/policy.pdf"_s);
    QCOMPARE(items[1].kind, EvidenceKind::Note);
    QCOMPARE(items[1].page, u"3"_s);
    QCOMPARE(items[2].kind, EvidenceKind::Quote);
    QCOMPARE(items[3].kind, EvidenceKind::Note);
}

void EvidenceItemsTest::keepsTheAddressBehindWords()
{
    Paragraph paragraph;
    paragraph.spans.resize(2);
    paragraph.spans[0].text = u"See the "_s;
    paragraph.spans[1].text = u"annual report to the Board of Fenmoor Homes"_s;
    paragraph.spans[1].address = u"https://fenmoor.example/report"_s;
    const std::vector<Evidence> items = evidenceItems({Block{paragraph}});
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].kind, EvidenceKind::Url);
    QCOMPARE(items[0].text, u"See the annual report to the Board of Fenmoor Homes"_s);
    QCOMPARE(items[0].url, u"https://fenmoor.example/report"_s);
}

void EvidenceItemsTest::tellsWhatALineIs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("document");
    const auto add = [](const QString &line, EvidenceKind kind, const QString &url, const QString &page,
                        const QString &clause, const QString &document) {
        QTest::addRow("%s", qPrintable(line)) << line << int(kind) << url << page << clause << document;
    };
    add(u"www.fenmoor.example/a"_s, EvidenceKind::Url, u"https://www.fenmoor.example/a"_s, {}, {}, {});
    add(u"Pages 3-4"_s, EvidenceKind::Note, {}, u"3-4"_s, {}, {});
    add(u"Section 2.0"_s, EvidenceKind::Note, {}, {}, u"2.0"_s, {});
    add(u"clause 4.1"_s, EvidenceKind::Note, {}, {}, u"4.1"_s, {});
    add(u"Complaints Policy, section 4.2, page 7"_s, EvidenceKind::Document, {}, u"7"_s, u"4.2"_s,
        u"Complaints Policy"_s);
    add(u"Complaints Policy 2024"_s, EvidenceKind::Document, {}, {}, {}, u"Complaints Policy 2024"_s);
    add(u"‘Residents may complain in any way.’"_s, EvidenceKind::Quote, {}, {}, {}, {});
    add(u"«Any way»"_s, EvidenceKind::Quote, {}, {}, {}, {});
    add(u"Our policy is sent to everybody who asks for it at any of our offices (see https://f.example/p)."_s,
        EvidenceKind::Note, u"https://f.example/p"_s, {}, {}, {});
    add(u"Each case is kept in the tracker."_s, EvidenceKind::Note, {}, {}, {}, {});
}

void EvidenceItemsTest::tellsWhatALineIs()
{
    QFETCH(QString, line);
    const std::vector<Evidence> items = evidenceItems({paragraph(line)});
    QCOMPARE(items.size(), 1U);
    QTEST(int(items[0].kind), "kind");
    QTEST(items[0].url, "url");
    QTEST(items[0].page, "page");
    QTEST(items[0].clause, "clause");
    QTEST(items[0].document, "document");
    QCOMPARE(items[0].text, line);
}

void EvidenceItemsTest::keepsAQuotationOverSeveralLinesTogether()
{
    const std::vector<Evidence> items =
        evidenceItems(test::blocksOf(u"\"We confirm:\n\n- the stage\n- the decision\n\nin writing.\"\n\nPage 2"_s));
    QCOMPARE(items.size(), 5U);
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(items[i].kind, EvidenceKind::Quote);
    }
    QCOMPARE(items[4].kind, EvidenceKind::Note);
    const std::vector<Evidence> open = evidenceItems(test::blocksOf(u"\"We confirm:\n\nPage 2"_s));
    QCOMPARE(open[0].kind, EvidenceKind::Quote);
    QCOMPARE(open[1].kind, EvidenceKind::Note);
}

void EvidenceItemsTest::takesListItemsWithTheirMark()
{
    List list;
    list.style = ListStyle::Number;
    list.start = 3;
    list.items = {{paragraph(u"policy"_s)}, {paragraph(u"leaflet"_s)}};
    const std::vector<Evidence> items = evidenceItems({Block{list}});
    QCOMPARE(items[0].text, u"3. policy"_s);
    QCOMPARE(items[1].text, u"4. leaflet"_s);
}

void EvidenceItemsTest::givesTheCellBackWordForWord()
{
    const QString cell =
        u"Report 23/24: see below\n\n- one\n- two, \"quoted\"\n\nhttps://a.example/x?y=1\nSection 2.5"_s;
    const std::vector<Evidence> items = evidenceItems(test::blocksOf(cell));
    QStringList lines;
    for (const Evidence &item : items) {
        lines.append(item.text);
    }
    QCOMPARE(lines.join(u'\n'), QString(cell).replace(u"\n\n"_s, u"\n"_s));
}

void EvidenceItemsTest::makesNothingOfAnEmptyCell()
{
    QVERIFY(evidenceItems({}).empty());
    QVERIFY(evidenceItems({paragraph(u" \n "_s)}).empty());
}

QTEST_GUILESS_MAIN(EvidenceItemsTest)
#include "EvidenceItemsTest.moc"
