// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

using Parts = std::vector<ReadPart>;

class DoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoubtfulInAFormAsItIsIssued();
    void anAnswerThatContradictsItselfIs();
    void aWordThatIsNoAnswerIs();
    void aRowPlacedAgainstItsCodeIs();
    void whoeverCheckedItEndsTheDoubt();
    void whoeverCheckedAPartEndsItsDoubtAlone();
    void theRowsWordsAreAtHand();
    void aRowWithoutAPlaceIsRead();
    void wordsThatSeemACodeAreKeptWithTheRow();
    void twoRowsThatContradictEachOtherAreDoubted_data();
    void twoRowsThatContradictEachOtherAreDoubted();
};

void DoubtTest::nothingIsDoubtfulInAFormAsItIsIssued()
{
    const Proposal proposal = read(sectionOne());
    for (const Answer &answer : proposal.assessment.answers) {
        QVERIFY2(!isDoubtful(answer), qPrintable(answer.provision.text()));
    }
    const Answer &first = answerTo(proposal, u"1.2"_s);
    QCOMPARE(placeOf(first, ReadPart::Row), answerTo(proposal, u"1.2"_s).source["row"]["place"].toString());
    QVERIFY(confidenceOf(first, ReadPart::Row).value_or(0) > 0.9);
    QVERIFY(!confidenceOf(Answer(first.provision), ReadPart::Row));
}

void DoubtTest::anAnswerThatContradictsItselfIs()
{
    auto rows = sectionOne();
    rows[0][2] = "Yes, but not for leaseholders";
    const Proposal proposal = read(rows);
    const Answer &answer = answerTo(proposal, rows[0][0]);
    QVERIFY(isDoubtful(answer));
    QCOMPARE(doubtfulParts(answer), Parts{ReadPart::Comply});
}

void DoubtTest::aWordThatIsNoAnswerIs()
{
    auto rows = sectionOne();
    rows[1][2] = "Under review";
    const Proposal proposal = read(rows);
    const Answer &answer = answerTo(proposal, rows[1][0]);
    QVERIFY(!answer.comply);
    QCOMPARE(doubtfulParts(answer), Parts{ReadPart::Comply});
}

void DoubtTest::aRowPlacedAgainstItsCodeIs()
{
    Answer answer(*ProvisionCode::from(u"1.2"_s));
    answer.source = {{"row", QJsonObject{{"by", "wording"}, {"confidence", 0.8}, {"code", "1.9"}}}};
    QCOMPARE(doubtfulParts(answer), Parts{ReadPart::Row});
    answer.source = {{"row", QJsonObject{{"by", "both"}, {"confidence", 0.8}, {"code", "Code provision 1.2"}}}};
    QVERIFY(doubtfulParts(answer).empty());
}

void DoubtTest::whoeverCheckedItEndsTheDoubt()
{
    Answer answer(*ProvisionCode::from(u"1.2"_s));
    answer.source = {{"commentary", QJsonObject{{"confidence", 0.6}}}};
    QVERIFY(isDoubtful(answer));
    setChecked(answer, true);
    QVERIFY(isChecked(answer));
    QVERIFY(!isDoubtful(answer));
    QCOMPARE(doubtfulParts(answer), Parts{ReadPart::Commentary});
    setChecked(answer, false);
    QVERIFY(isDoubtful(answer));
}

void DoubtTest::whoeverCheckedAPartEndsItsDoubtAlone()
{
    Answer answer(*ProvisionCode::from(u"1.2"_s));
    answer.source = {{"evidence", QJsonObject{{"confidence", 0.6}}}, {"commentary", QJsonObject{{"confidence", 0.6}}}};
    Answer edited = answer;
    edited.commentary = Text::fromPlain(u"Mended."_s);
    QCOMPARE(changedParts(answer, edited), Parts{ReadPart::Commentary});
    setChecked(answer, Parts{ReadPart::Commentary});
    QVERIFY(isDoubtful(answer) && !isChecked(answer));
    QCOMPARE(uncheckedParts(answer), Parts{ReadPart::Evidence});
    setChecked(answer, Parts{ReadPart::Evidence, ReadPart::Commentary});
    QVERIFY(!isDoubtful(answer) && isChecked(answer));
    setChecked(answer, false);
    QCOMPARE(uncheckedParts(answer), Parts({ReadPart::Evidence, ReadPart::Commentary}));
}

void DoubtTest::theRowsWordsAreAtHand()
{
    auto rows = sectionOne();
    rows[0] = {rows[0][0], rows[0][1], "Y", "Policy, page 3", "It says so."};
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.rows.size(), proposal.assessment.answers.size());
    QCOMPARE(proposal.rows[0].comply, u"Y"_s);
    QCOMPARE(proposal.rows[0].evidence, u"Policy, page 3"_s);
    QCOMPARE(proposal.rows[0].commentary, u"It says so."_s);
    QVERIFY(!proposal.rows[0].requirement.isEmpty());
    QVERIFY(proposal.rows.back().comply.isEmpty()); // 9.8 has no row
}

void DoubtTest::aRowWithoutAPlaceIsRead()
{
    auto rows = sectionOne();
    rows.push_back({"77.1", "The landlord must feed the office cat.", "No", "Cat policy, page 2", "We have none."});
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.unplaced.size(), size_t(1));
    const RowReading &reading = proposal.unplaced[0].reading;
    QCOMPARE(reading.comply, Comply::No);
    QCOMPARE(reading.evidence.size(), size_t(1));
    QCOMPARE(reading.evidence[0].text, u"Cat policy, page 2"_s);
    QCOMPARE(reading.commentary.plain(), u"We have none."_s);
}

void DoubtTest::wordsThatSeemACodeAreKeptWithTheRow()
{
    auto rows = sectionOne();
    rows.push_back({"this. See 1.2", "", "", "Cat policy, page 2", ""});
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.unplaced.size(), size_t(1));
    QCOMPARE(proposal.unplaced[0].reading.evidence.size(), size_t(1));
    QCOMPARE(proposal.unplaced[0].reading.commentary.plain(), u"this. See 1.2"_s);
}

void DoubtTest::twoRowsThatContradictEachOtherAreDoubted_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("No") << u"No"_s << true;
    QTest::newRow("Yes again") << u"Yes"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void DoubtTest::twoRowsThatContradictEachOtherAreDoubted()
{
    QFETCH(QString, second);
    QFETCH(bool, doubted);
    auto rows = sectionOne();
    rows.push_back({rows[1][0], rows[1][1], second, "Another policy", "Somebody else wrote this."});
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.unplaced.size(), size_t(1));
    const Answer &answer = answerTo(proposal, rows[1][0]);
    QCOMPARE(answer.comply, Comply::Yes);
    QCOMPARE(doubtfulParts(answer), doubted ? Parts{ReadPart::Comply} : Parts{});
    QCOMPARE(anyNote(proposal, u"is answered twice: Yes was taken, but table 1, row"_s), doubted);
}

QTEST_GUILESS_MAIN(DoubtTest)
#include "DoubtTest.moc"
