// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace attest;
using attest::test::child;
using attest::test::until;
using attest::test::WindowAtWork;
using attest::ui::Workplace;

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

    void anotherYearOpensAtTheFieldToo()
    {
        WindowAtWork work;
        QVERIFY(work.open("2025-26", "1.2"));
        Workplace &workplace = work.window().session().workplace();
        const auto &years = workplace.contents().assessments;
        const auto earlier = std::find_if(years.begin(), years.end(),
                                          [](const AssessmentSummary &one) { return one.year.text() == "2024-25"; });
        Q_EMIT workplace.wantsAssessment(earlier->id, "5.1", "commentary");
        QVERIFY(until([&] {
            return work.window().session().isOpen() && work.window().session().assessment().year == earlier->year;
        }));
        QVERIFY(until([&] { return work.field("commentary")->hasFocus(); }));
    }

    void whatIsNotADateIsToldWhenItsProvisionIsLeft()
    {
        WindowAtWork work;
        QVERIFY(work.open("2025-26", "6.3"));
        auto *date = child<QLineEdit>(work.window(), "complyBy");
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, "31 Febr");
        QVERIFY(work.go("1.2"));
        const auto labels = work.window().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QString::fromUtf8("6.3: “31 Febr” is not a date"));
        }));
    }
};

QTEST_MAIN(GoToFieldTest)
#include "GoToFieldTest.moc"
