// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Decide.h"

#include "jobs/StartYear.h"
#include "support/TestData.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What the records of the governing body's decisions say afterwards.
class DecideTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<Library> m_library;
    std::optional<AssessmentId> m_id;

    Assessment assessment() const
    {
        auto held = m_library->assessment(*m_id);
        return held ? *std::move(held) : Assessment();
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".attest"_s);
        auto made = Library::create(path, m_clock);
        QVERIFY(made);
        m_library = *std::move(made);
        StartYearRequest request;
        request.organisation = u"Fenmoor Homes"_s;
        request.code = u"hos-2024"_s;
        request.year = AssessmentYear::starting(2025);
        const auto started = startYear(*m_library, shelf(), request, u"Tester"_s);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        m_id = *started;
    }

    void theReasonForAReturnIsToldUntilItIsSubmittedAgain()
    {
        QCOMPARE(returnReason(assessment()), QString());
        QVERIFY(m_library->submit(*m_id, u"Tester"_s));
        QVERIFY(m_library->returnToOfficer(*m_id, u"Say more about 8.2."_s, u"Chair"_s));
        QCOMPARE(returnReason(assessment()), u"Say more about 8.2."_s);
        QVERIFY(m_library->submit(*m_id, u"Tester"_s));
        QCOMPARE(returnReason(assessment()), QString());
    }

    void whatWasPublishedIsTold()
    {
        QVERIFY(!lastPublication(assessment()));
        Approval approval;
        approval.date = QDate(2026, 5, 20);
        approval.body = u"Board"_s;
        QVERIFY(m_library->approve(*m_id, approval, u"Chair"_s));
        QVERIFY(!lastPublication(assessment()));
        QVERIFY(m_library->publish(*m_id,
                                   QJsonObject{{u"date"_s, u"2026-05-28"_s},
                                               {u"url"_s, u"https://www.example.org/complaints"_s},
                                               {u"files"_s, QJsonArray{QJsonObject{{u"name"_s, u"form.pdf"_s}}}}},
                                   u"Tester"_s));
        const auto published = lastPublication(assessment());
        QVERIFY(published);
        QCOMPARE(published->date, QDate(2026, 5, 28));
        QCOMPARE(published->url, u"https://www.example.org/complaints"_s);
        QCOMPARE(published->files, QStringList{u"form.pdf"_s});
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "DecideTest.moc"
