// SPDX-License-Identifier: GPL-3.0-or-later
#include "PublishedForm.h"
#include "assessment/Readiness.h"
#include "support/TestData.h"

#include <QMap>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

// Every finding on two forms that a council published was looked at by eye: each is worth showing, and nothing more may
// appear unnoticed.
class ReadinessRealFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWorthShowingAndNoMore_data();
    void findsWhatIsWorthShowingAndNoMore();
};

void ReadinessRealFormsTest::findsWhatIsWorthShowingAndNoMore_data()
{
    using Expected = QMap<QString, QString>;
    QTest::addColumn<QString>("file");
    QTest::addColumn<Expected>("expected");
    const QString form = u"form"_s;
    QTest::newRow("2022-23") << u"cambridge-2022-23.transcription.json"_s
                             << Expected{
                                    {u"unanswered"_s, u"3.3 4.15 5.9 5.13 5.14 5.18 6.3 6.7 7.6"_s},
                                    {u"answer-not-on-form"_s, u"5.17 5.20 5.19"_s},
                                    {u"yes-without-evidence"_s, u"4.6"_s},
                                    {u"deviation-without-explanation"_s, u"6.6 7.2"_s},
                                    {u"stock-phrase"_s, u"5.5"_s},
                                    {u"pointer-without-clause"_s, u"4.7 4.13 5.1"_s},
                                    {u"restriction-under-yes"_s, u"4.12"_s},
                                    {u"member-responsible-officer"_s, u"7.3"_s},
                                    {u"member-responsible-missing"_s, form},
                                    {u"approval-missing"_s, form},
                                    {u"response-missing"_s, form},
                                    {u"edition-wording"_s, form},
                                };
    QTest::newRow("2024-25") << u"cambridge-2024-25.transcription.json"_s
                             << Expected{
                                    {u"unanswered"_s, u"1.3 5.7 5.8 6.7 6.9 6.16 8.5"_s},
                                    {u"answer-not-on-form"_s, u"5.4 5.5"_s},
                                    {u"deviation-without-date"_s, u"9.5 9.6"_s},
                                    {u"deviation-without-explanation"_s, u"9.5 9.6"_s},
                                    {u"future-under-yes"_s, u"5.10"_s},
                                    {u"stale-year"_s, u"6.1 8.2"_s},
                                    {u"stock-phrase"_s, u"5.1"_s},
                                    {u"pointer-without-clause"_s, u"5.15"_s},
                                    {u"member-responsible-missing"_s, form},
                                    {u"approval-missing"_s, form},
                                    {u"response-missing"_s, form},
                                };
}

void ReadinessRealFormsTest::findsWhatIsWorthShowingAndNoMore()
{
    QFETCH(QString, file);
    const std::optional<Assessment> assessment = test::publishedForm(file);
    if (!assessment) {
        QSKIP("The folder of real published forms is not here.");
    }
    const auto edition = test::edition(assessment->edition);
    QMap<QString, QString> found;
    for (const Finding &finding : checkReadiness({*assessment, *edition, QDate(assessment->year.endYear(), 6, 30)})) {
        QString &places = found[finding.rule];
        places += (places.isEmpty() ? QString() : u" "_s) + (finding.provision ? finding.provision->text() : u"form"_s);
    }
    using Expected = QMap<QString, QString>;
    QFETCH(Expected, expected);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        QCOMPARE(it.key() + u": "_s + found.take(it.key()), it.key() + u": "_s + it.value());
    }
    QCOMPARE(found, Expected());
}

QTEST_GUILESS_MAIN(ReadinessRealFormsTest)
#include "ReadinessRealFormsTest.moc"
