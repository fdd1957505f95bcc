// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/EditorPage.h"
#include "ui/Looking.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class TextEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void whatNobodyTouchedIsTheSameToTheLetter()
    {
        const Text odd = Text::fromMarkup(u"*  one*\n* two  \n\n\n__three__ \\a"_s);
        EditorPage page(odd);
        QCOMPARE(page.editor->text(), odd);
        QSignalSpy rested(page.editor, &TextEditor::rested);
        page.type("x");
        page.key(Qt::Key_Backspace);
        page.editor->flush();
        QCOMPARE(rested.size(), 0);
        QCOMPARE(page.editor->text(), odd);
    }

    void typingIsHandedOverAfterARest()
    {
        EditorPage page;
        QSignalSpy typing(page.editor, &TextEditor::typing);
        QSignalSpy rested(page.editor, &TextEditor::rested);
        page.type("We comply.");
        QCOMPARE(typing.size(), 1);
        QCOMPARE(typing.first().first().toBool(), true);
        QCOMPARE(rested.size(), 0);
        QVERIFY(until([&] { return rested.size() == 1; }));
        QCOMPARE(rested.first().first().value<Text>().markup(), u"We comply."_s);
        QCOMPARE(typing.last().first().toBool(), false);
        QCOMPARE(page.markup(), u"We comply."_s);
    }

    void whoTypesWithoutARestIsHeardAllTheSame()
    {
        EditorPage page;
        page.editor->setRest(60'000);
        QSignalSpy rested(page.editor, &TextEditor::rested);
        QSignalSpy still(page.editor, &TextEditor::stillTyping);
        page.type("We comply.");
        QVERIFY(until([&] { return still.size() == 1; }));
        QCOMPARE(still.last().first().value<Text>().markup(), u"We comply."_s);
        page.type(" Always.");
        QVERIFY(until([&] { return still.size() >= 2; }));
        QCOMPARE(still.last().first().value<Text>().markup(), u"We comply. Always."_s);
        QCOMPARE(rested.size(), 0);
        // One typing, one handing over, one undo.
        page.editor->flush();
        QCOMPARE(rested.size(), 1);
    }

    void leavingTheFieldHandsOverAtOnce()
    {
        EditorPage page;
        QSignalSpy rested(page.editor, &TextEditor::rested);
        page.type("We comply.");
        page.page.findChild<QLineEdit *>("after")->setFocus();
        QCOMPARE(rested.size(), 1);
        QVERIFY(!page.editor->isPending());
    }

    void aTextSetWhileTypingDoesNotLoseWhatWasTyped()
    {
        EditorPage page(Text::fromPlain("old"));
        page.key(Qt::Key_End);
        page.type(" words");
        page.editor->setText(Text::fromPlain("another"));
        QCOMPARE(page.markup(), u"old words"_s);
        page.editor->flush();
        page.editor->setText(Text::fromPlain("another"));
        QCOMPARE(page.markup(), u"another"_s);
    }

    void anotherProvisionsTextBeginsAnew()
    {
        EditorPage page(Text::fromPlain("our policy"));
        page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *address = page.editor->findChild<QLineEdit *>("linkAddress");
        QVERIFY(address->isVisible());
        page.editor->begin(Text::fromPlain("our policy"));
        QVERIFY(!address->isVisible());
        page.field->setFocus();
        page.key(Qt::Key_End);
        page.type("!");
        QSignalSpy typing(page.editor, &TextEditor::typing);
        QSignalSpy rested(page.editor, &TextEditor::rested);
        page.editor->begin(Text::fromPlain("another"));
        QCOMPARE(typing.size(), 1);
        QCOMPARE(typing.first().first().toBool(), false);
        QCOMPARE(page.field->textCursor().position(), 0);
        QVERIFY(!page.field->document()->isUndoAvailable());
        page.editor->flush();
        QVERIFY(rested.isEmpty());
        QCOMPARE(page.markup(), u"another"_s);
    }

    void theCursorStaysAtItsWords()
    {
        EditorPage page(Text::fromPlain("one two three"));
        QTextCursor cursor = page.field->textCursor();
        cursor.setPosition(10);
        page.field->setTextCursor(cursor);
        page.editor->setText(Text::fromPlain("one and two three"));
        QCOMPARE(page.field->textCursor().position(), 14);
        page.editor->setText(Text::fromPlain("one and two three four"));
        QCOMPARE(page.field->textCursor().position(), 14);
    }

    void keystrokesAreUndoneHereOnlyUntilTheyAreHandedOver()
    {
        EditorPage page(Text::fromPlain("given"));
        const auto taken = [&page](Qt::Key key) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(page.field, &event);
            return event.isAccepted();
        };
        QVERIFY(!taken(Qt::Key_Z));
        QVERIFY(!taken(Qt::Key_Y));
        QVERIFY(!taken(Qt::Key_K));
        QSignalSpy typing(page.editor, &TextEditor::typing);
        QSignalSpy rested(page.editor, &TextEditor::rested);
        page.type("x");
        QVERIFY(taken(Qt::Key_Z));
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.markup(), u"given"_s);
        QVERIFY(!page.editor->isPending());
        QCOMPARE(typing.size(), 2);
        QVERIFY(!taken(Qt::Key_Z));
        page.type("y");
        page.editor->flush();
        QCOMPARE(rested.size(), 1);
        QVERIFY(!taken(Qt::Key_Z));
        QVERIFY(!taken(Qt::Key_Y));
        page.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.markup(), u"ygiven"_s);
    }

    void listsAreTyped()
    {
        EditorPage page;
        page.type("We offer:\n- post\ne-mail\n\nand more");
        QCOMPARE(page.markup(), u"We offer:\n\n- post\n- e-mail\n\nand more"_s);
    }

    void listsAreMadeAndDeepenedByKeys()
    {
        EditorPage page;
        page.type("one\ntwo\nthree");
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.markup(), u"1. one\n2. two\n3. three"_s);
        page.key(Qt::Key_End, Qt::ControlModifier);
        page.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.markup(), u"1. one\n2. two\n   1. three"_s);
        page.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.markup(), u"1. one\n2. two\n3. three"_s);
        page.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.markup(), u"1. one\n2. two\n\n- three"_s);
        page.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.markup(), u"1. one\n2. two\n\nthree"_s);
    }

    void anItemLeftEmptyAtTheEndIsNoItem()
    {
        EditorPage page(Text::fromMarkup("- a"));
        page.key(Qt::Key_End);
        page.enter();
        QCOMPARE(page.markup(), u"- a"_s);
        page.enter();
        page.type("b");
        QCOMPARE(page.markup(), u"- a\n\nb"_s);
    }

    void backspaceAtItsBeginningTakesAnItemOutOfTheList()
    {
        EditorPage page(Text::fromMarkup("- a\n  - b\n- c"));
        page.key(Qt::Key_Down);
        page.key(Qt::Key_Home);
        page.key(Qt::Key_Backspace);
        QCOMPARE(page.markup(), u"- a\n- b\n- c"_s);
        page.key(Qt::Key_Backspace);
        QCOMPARE(page.markup(), u"- a\n\nb\n\n- c"_s);
        page.key(Qt::Key_Backspace);
        QCOMPARE(page.markup(), u"- ab\n- c"_s);
    }

    void wordsAreEmphasisedByKeysAndButtons()
    {
        EditorPage page;
        page.type("a ");
        page.key(Qt::Key_B, Qt::ControlModifier);
        page.type("b");
        page.key(Qt::Key_B, Qt::ControlModifier);
        page.type(" ");
        QTest::mouseClick(page.editor->findChild<QToolButton *>("italicButton"), Qt::LeftButton);
        QVERIFY(page.field->hasFocus());
        page.type("c");
        QCOMPARE(page.markup(), u"a **b** *c*"_s);
        QVERIFY(page.editor->findChild<QToolButton *>("italicButton")->isChecked());
        QVERIFY(!page.editor->findChild<QToolButton *>("boldButton")->isChecked());
    }

    void aLinkIsSetChangedAndTakenAway()
    {
        EditorPage page(Text::fromPlain("see policy"));
        page.key(Qt::Key_End);
        page.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *address = page.editor->findChild<QLineEdit *>("linkAddress");
        QVERIFY(address->hasFocus());
        QCOMPARE(page.editor->findChild<QLineEdit *>("linkWords")->text(), u"policy"_s);
        QTest::keyClicks(address, "javascript:alert(1)");
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(page.editor->findChild<QLabel *>("linkProblem")->isVisible());
        address->setText("example.org/p");
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(page.field->hasFocus());
        QCOMPARE(page.markup(), u"see [policy](https://example.org/p)"_s);
        page.key(Qt::Key_End);
        page.type("!");
        QCOMPARE(page.markup(), u"see [policy](https://example.org/p)!"_s);
        page.key(Qt::Key_Left);
        page.key(Qt::Key_Left);
        page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(address->text(), u"https://example.org/p"_s);
        QTest::mouseClick(page.editor->findChild<QPushButton *>("removeLink"), Qt::LeftButton);
        QCOMPARE(page.markup(), u"see policy!"_s);
    }

    void tabLeavesTheFieldEvenInAList()
    {
        EditorPage page(Text::fromMarkup("- a"));
        page.key(Qt::Key_Tab);
        QVERIFY(!page.field->hasFocus());
        page.field->setFocus();
        page.key(Qt::Key_Backtab);
        QVERIFY(!page.field->hasFocus());
        QCOMPARE(page.markup(), u"- a"_s);
    }

    void tabGoesFromTheFieldToItsToolsAndOn()
    {
        EditorPage page;
        auto *before = page.page.findChild<QLineEdit *>("before");
        before->setFocus();
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(order, QStringList({"field", "boldButton", "after"}));
    }

    void theToolbarIsOneStopAndArrowsGoAlongIt()
    {
        EditorPage page;
        auto *bold = page.editor->findChild<QToolButton *>("boldButton");
        bold->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bold, Qt::Key_Right);
        auto *italic = page.editor->findChild<QToolButton *>("italicButton");
        QVERIFY(italic->hasFocus());
        int stops = 0;
        for (const QToolButton *button : page.editor->findChildren<QToolButton *>()) {
            stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        }
        QCOMPARE(stops, 1);
    }

    void aReadOnlyTextIsReadAndCopiedOnly()
    {
        EditorPage page(Text::fromPlain("given"));
        page.editor->setReadOnly(true);
        page.type("x");
        page.key(Qt::Key_B, Qt::ControlModifier);
        page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *data = new QMimeData;
        data->setText("pasted");
        page.paste(data);
        QCOMPARE(page.markup(), u"given"_s);
        QVERIFY(!page.editor->findChild<QToolButton *>("boldButton")->isVisible());
        QVERIFY(!page.editor->findChild<QLineEdit *>("linkAddress")->isVisible());
        page.editor->setReadOnly(false);
        page.type("x");
        QCOMPARE(page.markup(), u"xgiven"_s);
    }

    void itGrowsWithItsWordsUpToSixteenLines()
    {
        EditorPage page;
        const int line = page.field->fontMetrics().lineSpacing();
        const int least = page.field->height();
        QVERIFY(least >= 3 * line && least < 5 * line);
        page.editor->setText(Text::fromPlain(u"A line.\n"_s.repeated(8)));
        QVERIFY(until([&] { return page.field->height() >= 8 * line && page.field->height() < 11 * line; }));
        page.editor->setText(Text::fromPlain(u"A line.\n"_s.repeated(80)));
        QVERIFY(until([&] { return page.field->height() >= 15 * line && page.field->height() < 18 * line; }));
    }

    void everyControlHasAName()
    {
        EditorPage page;
        page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(namelessControls(page.page), QStringList());
        QVERIFY(page.editor->findChild<QToolButton *>("boldButton")->toolTip().contains("Ctrl+B"));
        QCOMPARE(page.editor->findChild<QToolButton *>("boldButton")->accessibleName(), u"Bold, Commentary"_s);
    }

    void itLooksWell()
    {
        for (const auto &[name, theme, percent] :
             {std::tuple("light", ThemeChoice::Light, 100), std::tuple("dark", ThemeChoice::Dark, 100),
              std::tuple("200", ThemeChoice::Light, 200)}) {
            Theme::apply(theme, percent);
            EditorPage page(
                Text::fromMarkup("Our **policy** says this; see [the policy](https://x.uk) for more.\n\n- one\n- "
                                 "two\n  - deeper\n\n9. nine\n10. ten\n\nThe end."));
            page.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(!pictureOf(page.page, QString("text-editor-%1").arg(name), QSize(620, 620)).isNull());
        }
        Theme::apply(ThemeChoice::Light, 100);
    }
};

QTEST_MAIN(TextEditorTest)
#include "TextEditorTest.moc"
