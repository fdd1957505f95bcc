// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SearchDialog.h"
#include "ui/Looking.h"
#include "ui/SampleSession.h"
#include "ui/window/HitDelegate.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class SearchDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterWaitsForTheAnswerToTheWordsThatStandThere()
    {
        SampleSession sample;
        QVERIFY2(sample.openLibrary(), qPrintable(sample.problem()));
        SearchDialog dialog(sample.workplace());
        QSignalSpy wanted(&sample.workplace(), &Workplace::wantsAssessment);
        auto *words = child<QLineEdit>(dialog, "searchWords");
        auto *hits = child<QAbstractItemView>(dialog, "searchHits");
        dialog.show();
        QTest::keyClicks(words, "complaint");
        QVERIFY(until([&] { return hits->model()->rowCount() > 0; }));
        // Nothing has these words, so nothing opens.
        words->clear();
        QTest::keyClicks(words, "zzzz");
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(until([&] { return hits->model()->rowCount() == 0; }));
        QVERIFY(wanted.isEmpty());
        // Enter at once opens what is found then.
        words->clear();
        QTest::keyClicks(words, "surveyors");
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
        QVERIFY(until([&] { return wanted.size() == 1; }));
        QCOMPARE(wanted.at(0).at(2).toString(), u"explanation"_s);
        QVERIFY(!dialog.isVisible());
    }

    void whoTypesOnHasNotAskedToOpen()
    {
        SampleSession sample;
        QVERIFY2(sample.openLibrary(), qPrintable(sample.problem()));
        SearchDialog dialog(sample.workplace());
        QSignalSpy wanted(&sample.workplace(), &Workplace::wantsAssessment);
        auto *words = child<QLineEdit>(dialog, "searchWords");
        auto *hits = child<QAbstractItemView>(dialog, "searchHits");
        dialog.show();
        QTest::keyClicks(words, "surveyor");
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClicks(words, "s");
        QVERIFY(until([&] { return hits->model()->rowCount() > 0 && !sample.workplace().store().busy(); }));
        QVERIFY(wanted.isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void whatWasLookedForIsMarkedInItsWords()
    {
        const Excerpt excerpt = excerptFrom(u"…two \u2068surveyors\u2069' hours\na week, \u2068surveyors\u2069"_s);
        QCOMPARE(excerpt.words, u"…two surveyors' hours a week, surveyors"_s);
        QCOMPARE(excerpt.found.size(), 2);
        for (const Stretch &found : excerpt.found) {
            QCOMPARE(excerpt.words.mid(found.from, found.length), u"surveyors"_s);
        }
        SampleSession sample;
        QVERIFY2(sample.openLibrary(), qPrintable(sample.problem()));
        SearchDialog dialog(sample.workplace());
        auto *hits = child<QAbstractItemView>(dialog, "searchHits");
        dialog.show();
        QTest::keyClicks(child<QLineEdit>(dialog, "searchWords"), "surveyors");
        QVERIFY(until([&] { return hits->model()->rowCount() > 0; }));
        QVERIFY(qobject_cast<HitDelegate *>(hits->itemDelegate()) != nullptr);
        const QString told = hits->model()->index(0, 0).data().toString();
        QVERIFY(told.contains("surveyors came late"));
        QVERIFY(!told.contains(u'“'));
    }

    void wordsOfSomebodyAreNoMarkup()
    {
        SampleSession sample;
        SearchDialog dialog(sample.workplace());
        QCOMPARE(child<QLabel>(dialog, "searchFound")->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(SearchDialogTest)
#include "SearchDialogTest.moc"
