// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusLine.h"
#include "ui/Looking.h"
#include "ui/SampleSession.h"
#include "ui/widgets/PlainToolTip.h"

#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToolTipTakesNoWordsForMarkup()
    {
        QCOMPARE(plainToolTip(u"Repairs & more"_s), u"Repairs & more"_s);
        const QString words = u"“<b>Repairs</b> & <img src='x'>”"_s;
        QTextDocument shown;
        shown.setHtml(plainToolTip(words));
        QCOMPARE(shown.toPlainText(), words);
    }

    void whatBlocksIsToldOnceTheRulesHaveLooked()
    {
        SampleSession sample;
        QVERIFY2(sample.openLibrary(), qPrintable(sample.problem()));
        StatusLine line(sample.session());
        bool looked = true;
        bool told = true;
        connect(&sample.session(), &AssessmentSession::opened, &line, [&] {
            looked = sample.session().isChecked();
            told = child<QToolButton>(line, "blocks")->isVisibleTo(&line);
        });
        QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
        QVERIFY(!looked);
        QVERIFY(!told);
        QVERIFY(sample.session().isChecked());
        QVERIFY(!sample.session().findings().empty());
        QVERIFY(child<QToolButton>(line, "blocks")->isVisibleTo(&line));
        QVERIFY(child<QToolButton>(line, "blocks")->text().contains("publication"));
    }

    void wordsOfSomebodyAreNoKey()
    {
        SampleSession sample;
        QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
        StatusLine line(sample.session());
        AnswerEdit edit;
        edit.owner = u"Repairs &More <b>Team</b>"_s;
        QVERIFY2(sample.edit(*ProvisionCode::from(u"1.2"_s), edit), qPrintable(sample.problem()));
        auto *undo = child<QToolButton>(line, "undoWords");
        QVERIFY(!undo->text().isEmpty());
        QVERIFY(undo->shortcut().isEmpty());
        QVERIFY(!undo->toolTip().contains("<b>"));
    }
};

QTEST_MAIN(StatusLineTest)
#include "StatusLineTest.moc"
