// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/CodeRuns.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class CodeRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesThatFollowOneAnotherAreARun_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("runs");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("two are named") << QStringList{u"5.1"_s, u"5.2"_s} << u"5.1, 5.2"_s;
        QTest::newRow("by number, not by letter") << QStringList{u"5.9"_s, u"5.10"_s, u"5.11"_s} << u"5.9 to 5.11"_s;
        QTest::newRow("as a form prints them, must before should")
            << QStringList{u"1.2"_s, u"1.3"_s, u"1.6"_s, u"1.4"_s, u"1.5"_s} << u"1.2 to 1.6"_s;
        QTest::newRow("a section ends a run")
            << QStringList{u"1.5"_s, u"1.6"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s} << u"1.5, 1.6, 2.1 to 2.3"_s;
        QTest::newRow("stages stand where they were given")
            << QStringList{u"1"_s, u"2"_s, u"3"_s, u"6 (Stage 1)"_s, u"6 (Stage 2)"_s, u"7"_s}
            << u"1 to 3, 6 (Stage 1), 6 (Stage 2), 7"_s;
        QTest::newRow("no numbers") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B, C"_s;
    }

    void codesThatFollowOneAnotherAreARun()
    {
        QFETCH(QStringList, codes);
        std::vector<ProvisionCode> given;
        for (const QString &code : codes) {
            given.push_back(*ProvisionCode::from(code));
        }
        QTEST(codesInRuns(given), "runs");
    }
};

QTEST_MAIN(CodeRunsTest)
#include "CodeRunsTest.moc"
