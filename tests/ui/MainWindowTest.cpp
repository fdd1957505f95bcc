// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SampleLibrary.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::until;
using attest::test::WindowAtWork;

/// The whole window on the sample landlord's library, driven as its user drives it.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStartShowsWhatCanBeDone();
    void aLibraryOpensWhereTheCommandLineSays();
    void anAnswerIsGivenSavedAndTakenBack();
    void undoGoesOverProvisionsAndShowsWhatItTookBack();
    void whatIsTypedIsKeptWhenTheWindowCloses();
    void theNextRunOpensWhereTheOfficerWas();
    void theNextUnansweredIsOneKeyAway();
    void lastYearsAnswerIsBroughtForward();
    void whatThisYearChangedInLastYearsAnswerIsMarked();
    void tabLeadsToTheAnswerThatIsGiven();
    void aSearchOpensWhatItFound();
    void aLibraryThatCannotBeWrittenToIsShown();
    void aLibraryTakenAwayWhileOpenIsTold();
    void theOwnerStaysWithItsProvision();
    void aFilterKeepsTheProvisionThatIsAnswered();
    void openingAnotherLibraryHandsOverFirst();
    void aResponseBegunIsAskedAboutBeforeItIsLost();
    void theEditMenuServesTheFieldWithTheFocus();
    void everyControlHasAName();
    void bothThemesAndLargeTypeShowEverything();
};

void MainWindowTest::theFirstStartShowsWhatCanBeDone()
{
    WindowAtWork work;
    work.begin({});
    QVERIFY(work.window().isVisible());
    QCOMPARE(work.window().room(), MainWindow::LibraryRoom);
    QVERIFY(!child<QToolButton>(work.window(), "room-assess")->isEnabled());
    attest::test::pictureOf(work.window(), "first-start");
}

void MainWindowTest::aLibraryOpensWhereTheCommandLineSays()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    QCOMPARE(work.window().room(), MainWindow::AssessRoom);
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "6.3");
    QVERIFY(work.window().windowTitle().contains("2025-26"));
    QVERIFY(work.window().windowTitle().contains("Fenmoor Homes"));
}

void MainWindowTest::anAnswerIsGivenSavedAndTakenBack()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    const auto before = work.answer("1.2").comply;
    auto *no = child<QRadioButton>(work.window(), "comply-no");
    QTest::mouseClick(no, Qt::LeftButton, {}, QPoint(8, no->height() / 2));
    QVERIFY(work.settle());
    QCOMPARE(work.answer("1.2").comply, Comply::No);
    QCOMPARE(child<QLabel>(work.window(), "saving")->text(), "saved");
    QVERIFY(child<QWidget>(work.window(), "deviation")->isVisible());
    QTest::keyClick(no, Qt::Key_Space); // the same answer once more changes nothing
    QVERIFY(work.settle());
    QVERIFY(child<QToolButton>(work.window(), "undoWords")->text().contains("1.2"));
    work.press("undo");
    QVERIFY(work.settle());
    QCOMPARE(work.answer("1.2").comply, before);
    work.press("redo");
    QVERIFY(work.settle());
    QCOMPARE(work.answer("1.2").comply, Comply::No);
}

void MainWindowTest::undoGoesOverProvisionsAndShowsWhatItTookBack()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    QVERIFY(work.type("commentary", "first "));
    QVERIFY(work.go("1.3"));
    QVERIFY(work.type("commentary", "second "));
    work.press("undo");
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "1.3");
    QVERIFY(!work.answer("1.3").commentary.plain().contains("second "));
    work.press("undo");
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "1.2");
    QVERIFY(!work.answer("1.2").commentary.plain().contains("first "));
    QVERIFY(child<QLabel>(work.window(), "newsWords")->text().contains("1.2"));
}

void MainWindowTest::whatIsTypedIsKeptWhenTheWindowCloses()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.4"));
    auto *field = work.field("commentary");
    QTest::keyClicks(field, "typed at the last moment");
    QCOMPARE(child<QLabel>(work.window(), "saving")->text(), "saving");
    work.window().close();
    QVERIFY(work.keptCommentary("1.4").contains("typed at the last moment"));
}

void MainWindowTest::theNextRunOpensWhereTheOfficerWas()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "7.2"));
    work.restart();
    work.begin({});
    QVERIFY(until([&] { return work.window().session().isOpen(); }));
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "7.2");
    QCOMPARE(work.window().room(), MainWindow::AssessRoom);
}

void MainWindowTest::theNextUnansweredIsOneKeyAway()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    QTest::keyClick(&work.window(), Qt::Key_Return, Qt::ControlModifier);
    const QString code = child<QLabel>(work.window(), "cardTitle")->text();
    QVERIFY(code != "1.2");
    QVERIFY(!work.answer(code).answered() || !work.findings(code).empty());
    QTest::keyClick(&work.window(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(child<QLabel>(work.window(), "cardTitle")->text() != code);
}

void MainWindowTest::lastYearsAnswerIsBroughtForward()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    const Answer *last = work.window().session().earlier()->carried->find(work.answer("1.2").provision);
    QVERIFY(work.type("commentary", "something else "));
    QVERIFY(!(work.answer("1.2").commentary == last->commentary));
    QTest::mouseClick(child<QToolButton>(work.window(), "bringForward"), Qt::LeftButton);
    QVERIFY(work.settle());
    QCOMPARE(work.answer("1.2").commentary.plain(), last->commentary.plain());
    QCOMPARE(work.answer("1.2").evidence, last->evidence);
}

void MainWindowTest::whatThisYearChangedInLastYearsAnswerIsMarked()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    auto *changed = child<QLabel>(work.window(), "changedThisYear");
    QVERIFY2(changed->text().contains("the answer") && changed->text().contains("commentary"),
             qPrintable(changed->text()));
    auto *mark = child<QCheckBox>(work.window(), "markChanges");
    QVERIFY(mark->isVisible() && !mark->isChecked());
    const auto marked = [&] {
        const auto labels = child<QWidget>(work.window(), "lastYear")->findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(),
                             [](const QLabel *label) { return label->isVisible() && label->text().contains("<s "); });
    };
    QCOMPARE(int(marked()), 0);
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Space);
    QVERIFY(marked() >= 2);
    attest::test::pictureOf(work.window(), "assess-marked");
    // An answer that is the same has nothing to mark.
    QVERIFY(work.go("1.2"));
    QVERIFY2(changed->text().contains("word for word"), qPrintable(changed->text()));
    QVERIFY(!mark->isVisible());
}

void MainWindowTest::tabLeadsToTheAnswerThatIsGiven()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    const auto rightFrom = [&](const char *answer) {
        child<QRadioButton>(work.window(), answer)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        return QApplication::focusWidget()->objectName();
    };
    QCOMPARE(rightFrom("comply-yes"), QString("comply-no"));
    QVERIFY(work.settle());
    QVERIFY(work.go("1.3"));
    // On the next provision the Yes that is given takes the focus, not the No that had it on the last one.
    for (const char *name : {"comply-yes", "comply-no", "comply-partially"}) {
        const auto *choice = child<QRadioButton>(work.window(), name);
        QCOMPARE((choice->focusPolicy() & Qt::TabFocus) != 0, choice->isChecked());
    }
    QCOMPARE(rightFrom("comply-yes"), QString("comply-no"));
    QVERIFY(child<QRadioButton>(work.window(), "comply-no")->isChecked());
}

void MainWindowTest::aSearchOpensWhatItFound()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    QTimer::singleShot(0, this, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QWidget *>("searchWords"), "surveyors");
        auto *hits = dialog->findChild<QAbstractItemView *>("searchHits");
        if (until([&] { return hits->model()->rowCount() > 0; })) {
            QTest::keyClick(dialog->findChild<QWidget *>("searchWords"), Qt::Key_Return);
        } else {
            dialog->close();
        }
    });
    work.press("search");
    QVERIFY(until([&] { return child<QLabel>(work.window(), "cardTitle")->text() != "1.2"; }));
    const QString code = child<QLabel>(work.window(), "cardTitle")->text();
    QVERIFY(work.settle());
    QVERIFY(work.answer(code).explanation.plain().contains("surveyors") ||
            work.answer(code).commentary.plain().contains("surveyors"));
}

void MainWindowTest::aLibraryThatCannotBeWrittenToIsShown()
{
    WindowAtWork work;
    const SystemClock clock;
    auto other = work.holdLibrary(); // another program has it
    QVERIFY(other != nullptr);
    QVERIFY(work.open("2025-26", "1.2"));
    QVERIFY(!work.window().session().editable());
    QVERIFY(child<QLabel>(work.window(), "whyNotEditable")->isVisible());
    QVERIFY(work.field("commentary")->isReadOnly());
    QVERIFY(!child<QToolButton>(work.window(), "bringForward")->isVisible());
}

void MainWindowTest::aLibraryTakenAwayWhileOpenIsTold()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    QVERIFY(work.takeLibraryAway());
    QTest::keyClicks(work.field("commentary"), "lost?");
    work.window().setFocus();
    QVERIFY(work.settle());
    work.press("next");
    QVERIFY(work.settle());
    // Either it is kept, or the officer is told and the words are still there: never a silent loss.
    const QString saving = child<QLabel>(work.window(), "saving")->text();
    if (saving == "saved") {
        QVERIFY(work.keptCommentary("1.2").contains("lost?"));
        return;
    }
    QVERIFY(child<QWidget>(work.window(), "newsStrip")->isVisible());
    QVERIFY(work.go("1.2"));
    QVERIFY(work.field("commentary")->toPlainText().contains("lost?"));
}

void MainWindowTest::theOwnerStaysWithItsProvision()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    auto *owner = child<QLineEdit>(work.window(), "owner");
    const QString other = work.answer("6.4").owner;
    owner->setFocus();
    owner->clear();
    QTest::keyClicks(owner, "Head of Repairs");
    work.press("next");
    QVERIFY(work.settle());
    QCOMPARE(work.answer("6.3").owner, "Head of Repairs");
    QCOMPARE(work.answer("6.4").owner, other);
}

void MainWindowTest::aFilterKeepsTheProvisionThatIsAnswered()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    auto *open = child<QToolButton>(work.window(), "filter1"); // what is open
    QTest::mouseClick(open, Qt::LeftButton);
    work.press("nextOpen");
    const QString code = child<QLabel>(work.window(), "cardTitle")->text();
    auto *notApplicable = child<QRadioButton>(work.window(), "comply-no");
    QTest::mouseClick(notApplicable, Qt::LeftButton, {}, QPoint(8, notApplicable->height() / 2));
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), code);
}

/// Presses a button of the box that the window asks with, once it is up.
void answerBox(QMessageBox::ButtonRole role, QStringList &asked)
{
    QTimer::singleShot(0, qApp, [role, &asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr) {
            return;
        }
        asked.append(box->text());
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == role) {
                button->click();
                return;
            }
        }
    });
}

void MainWindowTest::aResponseBegunIsAskedAboutBeforeItIsLost()
{
    WindowAtWork work;
    QVERIFY(work.open("2024-25", "1.2")); // approved: its response can still be written
    work.window().setRoom(MainWindow::PublishRoom);
    auto *respond = child<QPushButton>(work.window(), "respond");
    QVERIFY(respond->isVisible());
    QTest::mouseClick(respond, Qt::LeftButton);
    QTest::keyClicks(work.field("response"), "The board ");
    QStringList asked;
    answerBox(QMessageBox::RejectRole, asked);
    QVERIFY(!work.window().close());
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.front().contains("response"), qPrintable(asked.front()));
    QVERIFY(work.field("response")->toPlainText().startsWith("The board "));
    answerBox(QMessageBox::DestructiveRole, asked);
    QVERIFY(work.window().close());
    QCOMPARE(asked.size(), 2);
}

void MainWindowTest::theEditMenuServesTheFieldWithTheFocus()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.2"));
    QTextEdit *commentary = work.field("commentary");
    commentary->setFocus();
    auto *copy = child<QAction>(work.window(), "copy");
    Q_EMIT qobject_cast<QMenu *>(copy->parent())->aboutToShow();
    QVERIFY(copy->isEnabled());
    child<QAction>(work.window(), "selectAll")->trigger();
    QVERIFY(commentary->textCursor().hasSelection());
    child<QToolButton>(work.window(), "room-assess")->setFocus();
    Q_EMIT qobject_cast<QMenu *>(copy->parent())->aboutToShow();
    QVERIFY(!copy->isEnabled());
}

void MainWindowTest::openingAnotherLibraryHandsOverFirst()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "1.4"));
    QTest::keyClicks(work.field("commentary"), "before the other one");
    work.begin({work.pathOfLibrary() + ".missing", {}, {}});
    QVERIFY(until([&] { return !work.window().session().isOpen(); }));
    QVERIFY(work.settle());
    QCOMPARE(work.window().room(), MainWindow::LibraryRoom);
    QVERIFY(work.keptIn("2025-26", "1.4").contains("before the other one"));
}

void MainWindowTest::everyControlHasAName()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    for (const auto room : {MainWindow::AssessRoom, MainWindow::PublishRoom, MainWindow::LibraryRoom}) {
        work.window().setRoom(room);
        QCOMPARE(attest::test::namelessControls(work.window()).join('\n'), QString());
    }
}

void MainWindowTest::bothThemesAndLargeTypeShowEverything()
{
    for (const auto &[name, theme, percent] :
         {std::tuple("light", ThemeChoice::Light, 100), std::tuple("dark", ThemeChoice::Dark, 100),
          std::tuple("light-200", ThemeChoice::Light, 200)}) {
        Theme::apply(theme, percent);
        WindowAtWork work;
        QVERIFY(work.open("2025-26", "6.3"));
        QVERIFY(work.settle());
        attest::test::pictureOf(work.window(), QString("assess-%1").arg(name), {1240, 800});
        // The card is never wider than its room: nothing has to be scrolled sideways to be read.
        const QWidget *card = child<QWidget>(work.window(), "cardPage");
        QVERIFY2(card->width() <= card->parentWidget()->width(), name);
    }
    Theme::apply(ThemeChoice::Light, 100);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
