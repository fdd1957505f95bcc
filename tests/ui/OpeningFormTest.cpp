// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/assess/AssessWorkspace.h"
#include "ui/window/Rooms.h"

#include <QLabel>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::WindowAtWork;

/// A form is shown before the rules have looked at it.
class OpeningFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormOpensAtTheFirstThatNeedsSomething();
};

void OpeningFormTest::aFormOpensAtTheFirstThatNeedsSomething()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "7.2"));
    AnswerEdit noWithoutExplanation;
    noWithoutExplanation.comply = "no";
    noWithoutExplanation.explanation = QString();
    work.window().session().edit(*ProvisionCode::from(QString("1.2")), noWithoutExplanation);
    QVERIFY(work.settle());
    work.window().session().open(QString("2025-26"));
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "1.2");
    // Who has gone elsewhere in the meantime stays there.
    connect(&work.window().session(), &AssessmentSession::opened, &work.window(),
            [&work] { work.window().rooms().assess().show(*ProvisionCode::from(QString("5.1"))); });
    work.window().session().open(QString("2025-26"));
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "5.1");
}

QTEST_MAIN(OpeningFormTest)
#include "OpeningFormTest.moc"
