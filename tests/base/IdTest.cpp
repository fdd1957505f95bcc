// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"
#include "base/AssessmentYear.h"
#include "base/Clock.h"

#include <QSet>
#include <QTest>

using namespace attest;

class IdTest : public QObject
{
    Q_OBJECT

private slots:
    void editionIdsAreLowerCaseWordsAndDigitsJoinedByHyphens_data();
    void editionIdsAreLowerCaseWordsAndDigitsJoinedByHyphens();
    void provisionCodesAreWhatAFormPrintsOnOneLine_data();
    void provisionCodesAreWhatAFormPrintsOnOneLine();
    void uuidsAreLowerCaseWithoutBraces_data();
    void uuidsAreLowerCaseWithoutBraces();
    void freshIdsAreValidAndDiffer();
    void aYearIsWrittenWithTwoYearsThatFollow_data();
    void aYearIsWrittenWithTwoYearsThatFollow();
    void yearsFollowOneAnotherAcrossACentury();
    void aFixedClockStandsStillUntilItIsSet();
};

void IdTest::editionIdsAreLowerCaseWordsAndDigitsJoinedByHyphens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("shipped") << "hos-2024" << true;
    QTest::newRow("one word") << "code" << true;
    QTest::newRow("64 characters") << QString(64, 'a') << true;
    QTest::newRow("65 characters") << QString(65, 'a') << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("upper case") << "HOS-2024" << false;
    QTest::newRow("space") << "hos 2024" << false;
    QTest::newRow("hyphen at the end") << "hos-" << false;
    QTest::newRow("two hyphens") << "hos--2024" << false;
    QTest::newRow("a path") << "../hos" << false;
    QTest::newRow("line break at the end") << "hos-2024\n" << false;
    QTest::newRow("not Latin") << QString::fromUtf8("hós") << false;
}

void IdTest::editionIdsAreLowerCaseWordsAndDigitsJoinedByHyphens()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto id = EditionId::from(text);
    QCOMPARE(id.has_value(), valid);
    if (id) {
        QCOMPARE(id->text(), text);
    }
}

void IdTest::provisionCodesAreWhatAFormPrintsOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("number") << "6.3" << true;
    QTest::newRow("with a stage") << "6 (Stage 1)" << true;
    QTest::newRow("32 characters") << QString(32, '1') << true;
    QTest::newRow("33 characters") << QString(33, '1') << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("space before") << " 6.3" << false;
    QTest::newRow("space after") << "6.3 " << false;
    QTest::newRow("only spaces") << "  " << false;
    QTest::newRow("line break inside") << "6\n3" << false;
    QTest::newRow("escape sequence") << "6.3\x1b[2J" << false;
}

void IdTest::provisionCodesAreWhatAFormPrintsOnOneLine()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(ProvisionCode::from(text).has_value(), valid);
}

void IdTest::uuidsAreLowerCaseWithoutBraces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "0d4f8f7e-8f0b-4a63-9d0e-6a3b5c1d2e3f" << true;
    QTest::newRow("upper case") << "0D4F8F7E-8F0B-4A63-9D0E-6A3B5C1D2E3F" << false;
    QTest::newRow("braces") << "{0d4f8f7e-8f0b-4a63-9d0e-6a3b5c1d2e3f}" << false;
    QTest::newRow("nil") << "00000000-0000-0000-0000-000000000000" << false;
    QTest::newRow("cut") << "0d4f8f7e-8f0b-4a63-9d0e-6a3b5c1d2e" << false;
    QTest::newRow("empty") << "" << false;
}

void IdTest::uuidsAreLowerCaseWithoutBraces()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(AssessmentId::from(text).has_value(), valid);
}

void IdTest::freshIdsAreValidAndDiffer()
{
    QSet<AssessmentId> ids;
    for (int i = 0; i < 100; ++i) {
        const AssessmentId id = freshId<AssessmentId>();
        QVERIFY(AssessmentId::from(id.text()).has_value());
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 100);
}

void IdTest::aYearIsWrittenWithTwoYearsThatFollow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "2024-25" << true;
    QTest::newRow("turn of the century") << "2099-00" << true;
    QTest::newRow("two years on") << "2024-26" << false;
    QTest::newRow("slash") << "2024/25" << false;
    QTest::newRow("four digits twice") << "2024-2025" << false;
    QTest::newRow("line break at the end") << "2024-25\n" << false;
    QTest::newRow("other digits") << QString::fromUtf8("٢٠٢٤-٢٥") << false;
    QTest::newRow("empty") << "" << false;
}

void IdTest::aYearIsWrittenWithTwoYearsThatFollow()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto year = AssessmentYear::from(text);
    QCOMPARE(year.has_value(), valid);
    if (year) {
        QCOMPARE(year->text(), text);
    }
}

void IdTest::yearsFollowOneAnotherAcrossACentury()
{
    const AssessmentYear last = AssessmentYear::starting(2099);
    QCOMPARE(last.next().text(), QString("2100-01"));
    QVERIFY(last < last.next());
    QCOMPARE(last.endYear(), 2100);
}

void IdTest::aFixedClockStandsStillUntilItIsSet()
{
    const QDateTime noon(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    FixedClock clock(noon);
    QCOMPARE(clock.now(), noon);
    clock.set(noon.addDays(1));
    QCOMPARE(clock.now(), noon.addDays(1));
    QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(IdTest)
#include "IdTest.moc"
