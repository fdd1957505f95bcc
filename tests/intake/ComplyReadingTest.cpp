// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ComplyReading.h"

#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<attest::Comply>)

namespace {

const FormLayout &form()
{
    return test::edition(QStringLiteral("hos-2024"))->form;
}

} // namespace

class ComplyReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFormsWriteForAnAnswer_data();
    void readsWhatFormsWriteForAnAnswer();
    void readsAMarkInOneOfSeveralColumns();
    void leavesTwoMarksUndecided();
    void takesTheTickBesideACross();
    void takesTheAnswerThatLandlordsOfAGroupShare_data();
    void takesTheAnswerThatLandlordsOfAGroupShare();
    void tellsAnswersFromOtherCells();
    void tellsThatAPictureStandsForTheAnswer();
};

void ComplyReadingTest::readsWhatFormsWriteForAnAnswer_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<Comply>>("comply");
    QTest::addColumn<QString>("asWritten");
    QTest::addColumn<bool>("doubtful");
    const std::optional<Comply> yes = Comply::Yes;
    const std::optional<Comply> no = Comply::No;
    const std::optional<Comply> partly = Comply::Partially;
    const std::optional<Comply> notApplicable = Comply::NotApplicable;
    const std::optional<Comply> blank;
    const auto add = [](const char *cell, std::optional<Comply> comply, const char *asWritten, bool doubtful = false) {
        QTest::addRow("%s", cell) << QString::fromUtf8(cell) << comply << QString::fromUtf8(asWritten) << doubtful;
    };
    add("Yes", yes, "");
    add("No", no, "");
    add("", blank, "");
    add("Y", yes, "Y");
    add("yes.", yes, "yes.");
    add("YES", yes, "YES");
    add("Yes - see commentary", yes, "Yes - see commentary");
    add("Yes, no issues", yes, "Yes, no issues", true);
    add("Compliant", yes, "Compliant");
    add("Fully compliant", yes, "Fully compliant");
    add("Complaint", yes, "Complaint", true);
    add("✓", yes, "✓");
    add("✔️", yes, "✔️");
    add("Tick", yes, "Tick");
    add("Red cross", no, "Red cross");
    add("N", no, "N");
    add("Not compliant", no, "Not compliant");
    add("Non-compliant", no, "Non-compliant");
    add("Not yet", no, "Not yet");
    add("✗", no, "✗");
    add("Partial", partly, "Partial");
    add("Partially", partly, "Partially");
    add("Partly compliant", partly, "Partly compliant");
    add("Yes (partially)", partly, "Yes (partially)");
    add("Part", partly, "Part");
    add("Part.", partly, "Part.");
    add("In part", partly, "In part");
    add("Part compliant", partly, "Part compliant");
    add("Part met", partly, "Part met");
    add("Part - see commentary", partly, "Part - see commentary");
    add("Part of policy", blank, "Part of policy", true);
    add("Part of our Complaints Policy", blank, "Part of our Complaints Policy", true);
    add("Part 2 of the handbook", blank, "Part 2 of the handbook", true);
    add("Partner agencies do", blank, "Partner agencies do", true);
    add("P", blank, "P", true);
    add("N/A", notApplicable, "N/A");
    add("Not applicable", notApplicable, "Not applicable");
    add("n/a - we have no third parties", notApplicable, "n/a - we have no third parties", true);
    add("Yes / No", blank, "Yes / No");
    add("Y/N", blank, "Y/N");
    add("Choose an item.", blank, "Choose an item.");
    add("☒ Yes ☐ No", yes, "☒ Yes ☐ No");
    add("☐ Yes ☒ No", no, "☐ Yes ☒ No");
    add("Yes ☐ No ☑", no, "Yes ☐ No ☑");
    add("☐ Yes ☐ No", blank, "☐ Yes ☐ No");
    add("[x] Yes [ ] No", yes, "[x] Yes [ ] No");
    add("-", blank, "-");
    add("Under review", blank, "Under review", true);
    add("No longer relevant", blank, "No longer relevant", true);
    add("Tick as appropriate", blank, "Tick as appropriate", true);
    add("Tick if compliant", blank, "Tick if compliant", true);
    add("Tick box", blank, "Tick box", true);
    add("Tick - Yes", yes, "Tick - Yes", true);
    add("Cross-reference to 1.4", blank, "Cross-reference to 1.4", true);
    add("Cross tenure", blank, "Cross tenure", true);
    add("See 5.3", blank, "See 5.3", true);
    add("Complies in part", partly, "Complies in part");
    add("We comply in part.", partly, "We comply in part.");
    add("We partly comply", partly, "We partly comply");
    add("We don’t comply", no, "We don’t comply");
    add("Compliant with exceptions", yes, "Compliant with exceptions", true);
    add("Compliant subject to training", yes, "Compliant subject to training", true);
    add("Yes, with actions", yes, "Yes, with actions", true);
    add("Yes – improvement needed", yes, "Yes – improvement needed", true);
    add("Yes from April 2026", yes, "Yes from April 2026", true);
    add("Comply or explain", yes, "Comply or explain", true);
    add("Yes, from the policy", yes, "Yes, from the policy");
    add("No - action planned", no, "No - action planned");
    add("Partially; improvement needed", partly, "Partially; improvement needed");
    add("Yes No☒ ☐", yes, "Yes No☒ ☐", true);
    add("Yes No ☐ ☒", no, "Yes No ☐ ☒", true);
    add("Yes, reviewed in May", yes, "Yes, reviewed in May");
    add("Yes - as required by the Code", yes, "Yes - as required by the Code");
    add("Yes, each action is tracked", yes, "Yes, each action is tracked");
    add("Yes, improvements are reported to the Board", yes, "Yes, improvements are reported to the Board");
    add("Fully compliant from 2023", yes, "Fully compliant from 2023");
    add("Compliant in most respects", yes, "Compliant in most respects", true);
    add("Yes, once the new policy is adopted", yes, "Yes, once the new policy is adopted", true);
    add("Yes by April 2026", yes, "Yes by April 2026", true);
    add("Yes (policy to be updated)", yes, "Yes (policy to be updated)", true);
    add("Yes in principle", yes, "Yes in principle", true);
    add("We are compliant", yes, "We are compliant");
    add("We do not fully comply", partly, "We do not fully comply");
    add("No issues", blank, "No issues", true);
    add("No concerns - compliant", blank, "No concerns - compliant", true);
    add("Yes\nNo\n☒\n☐", yes, "Yes\nNo\n☒\n☐", true);
    add("Yes No ☐ ☐", blank, "Yes No ☐ ☐");
}

void ComplyReadingTest::readsWhatFormsWriteForAnAnswer()
{
    QFETCH(QString, cell);
    QFETCH(std::optional<Comply>, comply);
    QFETCH(QString, asWritten);
    QFETCH(bool, doubtful);
    const ComplyReading reading = readComply(cell, form());
    QCOMPARE(reading.comply, comply);
    QCOMPARE(reading.asWritten, asWritten);
    QCOMPARE(reading.doubtful, doubtful);
    QVERIFY(reading.confidence >= 0 && reading.confidence <= 1);
}

void ComplyReadingTest::readsAMarkInOneOfSeveralColumns()
{
    for (const char *mark : {"✓", "x", "X", "☒", "Yes", "•"}) {
        const QString text = QString::fromUtf8(mark);
        QCOMPARE(readTicks({{ColumnRole::TickYes, text}, {ColumnRole::TickNo, {}}}, form()).comply, Comply::Yes);
    }
    QCOMPARE(readTicks({{ColumnRole::TickYes, QStringLiteral("☐")}, {ColumnRole::TickNo, QStringLiteral("☒")}}, form())
                 .comply,
             Comply::No);
    QCOMPARE(readTicks({{ColumnRole::TickPartly, QStringLiteral("✓")}}, form()).comply, Comply::Partially);
    QVERIFY(!readTicks({{ColumnRole::TickYes, {}}, {ColumnRole::TickNo, {}}}, form()).comply);
}

void ComplyReadingTest::leavesTwoMarksUndecided()
{
    const ComplyReading reading =
        readTicks({{ColumnRole::TickYes, QStringLiteral("x")}, {ColumnRole::TickNo, QStringLiteral("x")}}, form());
    QVERIFY(!reading.comply);
    QVERIFY(reading.doubtful);
    QCOMPARE(reading.asWritten, QStringLiteral("x / x"));
}

void ComplyReadingTest::takesTheTickBesideACross()
{
    QCOMPARE(readTicks({{ColumnRole::TickYes, QStringLiteral("✓")}, {ColumnRole::TickNo, QStringLiteral("✗")}}, form())
                 .comply,
             Comply::Yes);
}

void ComplyReadingTest::takesTheAnswerThatLandlordsOfAGroupShare_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<Comply>>("comply");
    const auto add = [](const char *name, const QString &cell, std::optional<Comply> comply = std::nullopt) {
        QTest::newRow(name) << cell << comply;
    };
    add("list", u"- Fenmoor Homes: YES\n- Fenmoor North: YES\n- Fenmoor Living: YES"_s, Comply::Yes);
    add("spaces and dashes", u"Fenmoor Homes   –   No\nFenmoor North - Not compliant"_s, Comply::No);
    add("partly", u"Fenmoor Homes: Partially\nFenmoor North: Partially"_s, Comply::Partially);
    add("different", u"Fenmoor Homes: Yes\nFenmoor North: No"_s);
    add("one says nothing", u"Fenmoor Homes: Yes\nFenmoor North:"_s);
    add("one says more", u"Fenmoor Homes: Yes\nFenmoor North: Yes, from May"_s);
    add("one is left to choose", u"Fenmoor Homes: Yes\nFenmoor North: Yes / No"_s);
    add("other words between", u"Fenmoor Homes: Yes\nunder review\nFenmoor North: Yes"_s);
    add("one twice", u"Fenmoor Homes: Yes\nFenmoor Homes: Yes"_s);
    add("years", u"Last year: Yes\nThis year: Yes"_s);
    add("parts of an answer", u"Evidence: Yes\nPolicy: Yes"_s);
}

void ComplyReadingTest::takesTheAnswerThatLandlordsOfAGroupShare()
{
    QFETCH(QString, cell);
    const ComplyReading reading = readComply(cell, form());
    QTEST(reading.comply, "comply");
    QCOMPARE(reading.asWritten, cell);
    QVERIFY(reading.doubtful && reading.confidence < 0.7); // as much as of any cell with several answers
}

void ComplyReadingTest::tellsAnswersFromOtherCells()
{
    QVERIFY(isComplyCell(QStringLiteral("Yes")));
    QVERIFY(isComplyCell(QStringLiteral("Yes / No")));
    QVERIFY(isComplyCell(QStringLiteral("✓")));
    QVERIFY(!isComplyCell(QStringLiteral("1")));
    QVERIFY(!isComplyCell(QString()));
    QVERIFY(!isComplyCell(QStringLiteral("No complaint was refused this year")));
}

void ComplyReadingTest::tellsThatAPictureStandsForTheAnswer()
{
    const ComplyReading alone = readComply(unnamedPicture(), form());
    QVERIFY(!alone.comply);
    QVERIFY(alone.pictured && alone.doubtful);
    QCOMPARE(alone.asWritten, QString());
    // In one of two columns it hardly stands for anything but a tick.
    const ComplyReading column =
        readTicks({{ColumnRole::TickYes, unnamedPicture()}, {ColumnRole::TickNo, QString()}}, form());
    QCOMPARE(column.comply, std::optional(Comply::Yes));
    QCOMPARE(column.asWritten, QString());
    QVERIFY(column.doubtful && column.pictured && column.confidence < 0.7);
    // In both it stands for nothing that anybody could know.
    const ComplyReading both =
        readTicks({{ColumnRole::TickYes, unnamedPicture()}, {ColumnRole::TickNo, unnamedPicture()}}, form());
    QVERIFY(!both.comply && both.pictured && both.asWritten.isEmpty());
    const ComplyReading words =
        readTicks({{ColumnRole::TickYes, u"x"_s + unnamedPicture()}, {ColumnRole::TickNo, u"x"_s}}, form());
    QCOMPARE(words.asWritten, u"x / x"_s);
    QVERIFY(readComply(unnamedPicture() + u' ' + unnamedPicture(), form()).pictured);
    QCOMPARE(readComply(unnamedPicture() + u" See the policy"_s, form()).asWritten, u"See the policy"_s);
    QCOMPARE(readComply(unnamedPicture() + u" Yes"_s, form()).comply, Comply::Yes);
}

QTEST_GUILESS_MAIN(ComplyReadingTest)
#include "ComplyReadingTest.moc"
