// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineField.h"
#include "ui/Looking.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

/// A field in a window that has an undo of its own, with what it handed over.
struct Page
{
    Page()
        : field(new LineField), other(new QLineEdit), edited(field, &LineField::edited),
          typing(field, &LineField::typing)
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(field);
        column->addWidget(other);
        auto *undo = new QAction(&page);
        undo->setShortcut(QKeySequence::Undo);
        QObject::connect(undo, &QAction::triggered, &page, [this] { ++undone; });
        page.addAction(undo);
        field->begin(u"Priya Shah"_s);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        field->end(false);
    }
    QString handed(int index) const { return edited.at(index).first().toString(); }
    void takeBack() { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }

    QWidget page;
    LineField *field;
    QLineEdit *other;
    QSignalSpy edited, typing;
    int undone = 0;
};

} // namespace

class LineFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsHandedOverAfterARest()
    {
        Page page;
        QTest::keyClicks(page.field, ", Sam ");
        QVERIFY(page.field->isPending());
        QCOMPARE(page.typing.size(), 1);
        QVERIFY(page.edited.isEmpty());
        QVERIFY(until([&] { return page.edited.size() == 1; }));
        QCOMPARE(page.handed(0), u"Priya Shah, Sam"_s);
        QCOMPARE(page.typing.last().first().toBool(), false);
        // The blank is there for the next word.
        QCOMPARE(page.field->text(), u"Priya Shah, Sam "_s);
        page.field->setStored(u"Priya Shah, Sam"_s);
        QCOMPARE(page.field->text(), u"Priya Shah, Sam "_s);
        page.other->setFocus();
        QCOMPARE(page.field->text(), u"Priya Shah, Sam"_s);
        QCOMPARE(page.edited.size(), 1);
    }

    void leavingAndFlushHandOverAtOnce()
    {
        Page page;
        QTest::keyClicks(page.field, "1");
        page.other->setFocus();
        QCOMPARE(page.handed(0), u"Priya Shah1"_s);
        page.field->setFocus();
        page.field->end(false);
        QTest::keyClicks(page.field, "2");
        page.field->flush();
        QCOMPARE(page.handed(1), u"Priya Shah12"_s);
        page.field->flush();
        QCOMPARE(page.edited.size(), 2);
    }

    void whatIsTypedOutlivesWhatIsStored()
    {
        Page page;
        QTest::keyClicks(page.field, " and");
        page.field->setStored(u"Another"_s);
        QCOMPARE(page.field->text(), u"Priya Shah and"_s);
        page.field->flush();
        QCOMPARE(page.handed(0), u"Priya Shah and"_s);
        page.field->setStored(u"Another"_s);
        QCOMPARE(page.field->text(), u"Another"_s);
    }

    void whatIsTakenBackIsNoEdit()
    {
        Page page;
        QTest::keyClicks(page.field, "x");
        QTest::keyClick(page.field, Qt::Key_Backspace);
        QVERIFY(!page.field->isPending());
        QCOMPARE(page.typing.last().first().toBool(), false);
        page.other->setFocus();
        QVERIFY(page.edited.isEmpty());
    }

    void anotherProvisionsWordsTakeItsPlace()
    {
        Page page;
        QTest::keyClicks(page.field, "x");
        page.field->begin(u"Sam"_s);
        QCOMPARE(page.field->text(), u"Sam"_s);
        QCOMPARE(page.field->cursorPosition(), 0);
        QVERIFY(!page.field->isPending());
        QVERIFY(!page.field->isUndoAvailable());
        QCOMPARE(page.typing.last().first().toBool(), false);
        page.field->flush();
        QVERIFY(page.edited.isEmpty());
    }

    void undoIsTheFieldsUntilItIsHandedOverThenTheWindows()
    {
        Page page;
        page.takeBack();
        QCOMPARE(page.undone, 1);
        QTest::keyClicks(page.field, "x");
        page.takeBack();
        QCOMPARE(page.undone, 1);
        QCOMPARE(page.field->text(), u"Priya Shah"_s);
        QTest::keyClicks(page.field, "y");
        page.field->flush();
        page.takeBack();
        QCOMPARE(page.undone, 2);
        QCOMPARE(page.field->text(), u"Priya Shahy"_s);
    }

    void theSelectionStaysWhenItIsHandedOver()
    {
        Page page;
        QTest::keyClicks(page.field, " abc");
        page.field->setSelection(10, -5);
        page.field->flush();
        QCOMPARE(page.field->selectedText(), u" Shah"_s);
        QCOMPARE(page.field->cursorPosition(), 5);
    }
};

QTEST_MAIN(LineFieldTest)
#include "LineFieldTest.moc"
