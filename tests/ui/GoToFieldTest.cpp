// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"

#include <QApplication>
#include <QTest>

using namespace attest;
using attest::test::child;
using attest::test::WindowAtWork;

/// Where a finding or something found leads to in the provision.
class GoToFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void theCursorStandsInTheFieldThatMendsIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("part");
        QTest::newRow("a missing date") << "comply_by"
                                        << "complyBy";
        QTest::newRow("a missing explanation") << "explanation"
                                               << "explanation";
        QTest::newRow("the commentary") << "commentary"
                                        << "commentary";
        QTest::newRow("evidence") << "evidence"
                                  << "evidence";
        QTest::newRow("the answer") << ""
                                    << "comply-no";
        QTest::newRow("what has no field here") << "actions"
                                                << "comply-no";
    }

    void theCursorStandsInTheFieldThatMendsIt()
    {
        QFETCH(QString, field);
        QFETCH(QString, part);
        WindowAtWork work;
        QVERIFY(work.open("2025-26", "1.2"));
        AnswerEdit edit;
        edit.policy = "";
        edit.practice = "";
        edit.comply = "no";
        work.window().session().edit(*ProvisionCode::from("5.1"), edit);
        QVERIFY(work.settle());
        auto &session = work.window().session();
        Q_EMIT session.workplace().wantsAssessment(session.form().summary.id, "5.1", field);
        const auto *wanted = child<QWidget>(work.window(), part.toUtf8().constData());
        const QWidget *at = QApplication::focusWidget();
        QVERIFY2(at != nullptr && (at == wanted || wanted->isAncestorOf(at)),
                 at != nullptr ? qPrintable(at->objectName()) : "none");
    }
};

QTEST_MAIN(GoToFieldTest)
#include "GoToFieldTest.moc"
