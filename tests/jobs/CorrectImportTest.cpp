// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CorrectImport.h"

#include "jobs/StartYear.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class CorrectImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceThatStaysKeepsWhatItWas();
    void evidenceIsOneItemALine();
    void aRowGoesUnderAProvision();
    void aRowDoesNotOverruleAnAnswer();
    void anAssessmentFilesRowsAreFound();
    void theNextYearTakesTheNewestEdition();
};

namespace {

Answer blank()
{
    return Answer(*ProvisionCode::from(u"1.2"_s));
}

UnplacedRow catRow()
{
    UnplacedRow row{{"77.1", "No", "Cat policy", "We have none."}, "table 1, row 9", "Not of the Code.", {}};
    row.reading.comply = Comply::No;
    row.reading.complyAsWritten = "NO!";
    row.reading.complyBy = "2027-03-31";
    row.reading.evidence = {Evidence{EvidenceKind::Document, "Cat policy", {}, "Cat policy", "2", {}, {}}};
    row.reading.commentary = Text::fromPlain("We have none.");
    return row;
}

} // namespace

void CorrectImportTest::evidenceThatStaysKeepsWhatItWas()
{
    const std::vector<Evidence> before = {
        {EvidenceKind::Document, "Complaints policy, page 8", {}, "Complaints policy", "8", {}, {}},
        {EvidenceKind::Quote, "“We aim to\nanswer”", {}, {}, {}, {}, {}},
        {EvidenceKind::Url, "Our page", "https://example.org/x", {}, {}, {}, {}}};
    const auto after = evidenceFromLines("Our page\nNew\n“We aim to\nanswer”\nComplaints policy, page 8", before);
    QCOMPARE(after.size(), size_t(4));
    QCOMPARE(after[0], before[2]);
    QCOMPARE(after[1].kind, EvidenceKind::Note);
    QCOMPARE(after[2], before[1]);
    QCOMPARE(after[3], before[0]);
}

void CorrectImportTest::evidenceIsOneItemALine()
{
    const auto items = evidenceFromLines("  https://example.org/a \n\n   \nBoard report\nBoard report", {});
    QCOMPARE(items.size(), size_t(3));
    QCOMPARE(items[0].kind, EvidenceKind::Url);
    QCOMPARE(items[0].url, u"https://example.org/a"_s);
    QCOMPARE(items[2].text, u"Board report"_s);
    QVERIFY(evidenceFromLines("\n", items).empty());
}

void CorrectImportTest::aRowGoesUnderAProvision()
{
    Answer answer = blank();
    answer.commentary = Text::fromPlain("Before.");
    putUnder(answer, catRow());
    QCOMPARE(answer.comply, Comply::No);
    QCOMPARE(answer.complyAsWritten, u"NO!"_s);
    QCOMPARE(answer.complyBy, u"2027-03-31"_s);
    QCOMPARE(answer.evidence.size(), size_t(1));
    QCOMPARE(answer.commentary.plain(), u"Before.\n\nWe have none."_s);
    QCOMPARE(answer.source["put_here"][0]["cells"][0].toString(), u"77.1"_s);
}

void CorrectImportTest::aRowDoesNotOverruleAnAnswer()
{
    Answer answer = blank();
    answer.comply = Comply::Yes;
    putUnder(answer, catRow());
    QCOMPARE(answer.comply, Comply::Yes);
    QCOMPARE(answer.complyAsWritten, QString());
}

void CorrectImportTest::anAssessmentFilesRowsAreFound()
{
    Proposal proposal;
    proposal.assessment.unplaced = {QJsonObject{{"from_provision", "4.1"}},
                                    QJsonObject{{"cells", QJsonArray{"a", "b"}}, {"place", "table 2, row 2"}}};
    const auto rows = unplacedRows(proposal);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].index, 1);
    QCOMPARE(rows[0].row.reading.commentary.plain(), u"a\n\nb"_s);
}

void CorrectImportTest::theNextYearTakesTheNewestEdition()
{
    const auto year = [](int start) { return AssessmentYear::starting(start); };
    const auto of2022 = edition(u"hos-2022"_s);
    QCOMPARE(editionForYear(shelf(), of2022, year(2023))->id.text(), u"hos-2022"_s);
    QCOMPARE(editionForYear(shelf(), of2022, year(2024))->id.text(), u"hos-2024"_s);
    QCOMPARE(editionForYear(shelf(), edition(u"hos-2024"_s), year(2026))->id.text(), u"hos-2024"_s);
}

QTEST_GUILESS_MAIN(CorrectImportTest)
#include "CorrectImportTest.moc"
