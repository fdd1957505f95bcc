// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/library/LibraryWorkspace.h"
#include "ui/library/import/ImportPage.h"
#include "ui/publish/ExportPanel.h"
#include "ui/publish/PublishWorkspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::until;
using attest::test::WindowAtWork;

/// The officer's whole job in the window: from the first start to the exported form of the next year.
class FirstFormTest : public QObject
{
    Q_OBJECT

private slots:
    void fromLastYearsFormToThisYearsPdf_data();
    void fromLastYearsFormToThisYearsPdf();
};

void FirstFormTest::fromLastYearsFormToThisYearsPdf_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by keyboard") << true;
}

void FirstFormTest::fromLastYearsFormToThisYearsPdf()
{
    QFETCH(bool, byKeyboard);
    const QTemporaryDir folder;
    WindowAtWork work(folder.path());
    MainWindow &window = work.window();
    const auto press = [&](QAbstractButton *button) {
        if (byKeyboard) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Return);
        } else {
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        }
    };
    // A new account has no folder for documents yet.
    window.rooms().library().setFolderForNew(folder.filePath("Documents"));
    window.rooms().import().setChooser([](QWidget *) {
        return QStringList{attest::test::projectPath("resources/sample/fenmoor-homes-2024-25.html")};
    });
    const QString output = folder.filePath("form.pdf");
    window.rooms().publish().exporting().choosePath = [output](QWidget *, const QString &) { return output; };
    work.begin({});

    // Last year's form is read in, kept, and this year's starts from it.
    press(window.findChild<QPushButton *>("importForm"));
    auto *keep = window.findChild<QPushButton *>("importKeep");
    QVERIFY(until([&] { return keep->isVisible() && keep->isEnabled(); }));
    press(keep);
    auto *start = window.findChild<QPushButton *>("importStartNext");
    QVERIFY(until([&] { return start->isVisible(); }));
    press(start);
    QVERIFY(until([&] { return window.session().isOpen(); }));
    QCOMPARE(window.room(), MainWindow::AssessRoom);
    QCOMPARE(window.session().assessment().year.text(), "2025-26");

    // Three answers are changed, each on its own provision.
    for (const char *code : {"1.2", "2.1", "6.2"}) {
        QVERIFY(work.go(code));
        auto *no = child<QRadioButton>(window, "comply-no");
        if (byKeyboard) {
            no->setFocus(Qt::TabFocusReason);
            QTest::keyClick(no, Qt::Key_Space);
        } else {
            QTest::mouseClick(no, Qt::LeftButton, {}, QPoint(8, no->height() / 2));
        }
        QVERIFY(work.settle());
        QCOMPARE(work.answer(code).comply, Comply::No);
        QVERIFY(work.type("explanation", "We are changing this. "));
        QTest::keyClicks(child<QLineEdit>(window, "complyBy"), "31 March 2027");
        QTest::keyClick(child<QLineEdit>(window, "complyBy"), Qt::Key_Return);
        QVERIFY(work.settle());
        QCOMPARE(work.answer(code).complyBy, "2027-03-31");
    }

    // The form is exported as it stands: a draft.
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(until([&] { return QFile::exists(output); }, 30'000));
    QCOMPARE(window.room(), MainWindow::PublishRoom);
    QVERIFY(until([&] { return child<QLabel>(window, "newsWords")->text().contains("form.pdf"); }, 10'000));
    QVERIFY(attest::test::bytesOf(output).startsWith("%PDF"));

    // Whoever goes back to the Library finds the years there.
    press(child<QAbstractButton>(window, "room-library"));
    QCOMPARE(window.room(), MainWindow::LibraryRoom);
    QVERIFY(!start->isVisible());
    QVERIFY(child<QWidget>(window, "overviewPage")->isVisible());
}

QTEST_MAIN(FirstFormTest)
#include "FirstFormTest.moc"
