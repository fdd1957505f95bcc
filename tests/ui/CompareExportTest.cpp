// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CompareAtWork.h"
#include "ui/compare/CompareWorkspace.h"
#include "ui/compare/ReportExport.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::CompareAtWork;
using attest::test::until;

namespace {

constexpr int longWait = 20'000; // ms

QAction *actionOf(QWidget &window)
{
    return child<QAction>(window, "exportComparison");
}

} // namespace

/// Whatever Compare shows can be exported, by its button and by the menu.
class CompareExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void everythingShownIsExported_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("two forms") << QByteArray() << "Export the change report…"
                                   << "Fenmoor Homes 2024-25 and 2025-26 changes.pdf" << QByteArray("What changed");
        QTest::newRow("two editions") << QByteArray("compareEditions") << "Export the comparison…"
                                      << "Complaint Handling Code 2022 and Complaint Handling Code 2024.pdf"
                                      << QByteArray("What the Code changed");
        QTest::newRow("all years") << QByteArray("compareAllYears") << "Export all years…"
                                   << "Fenmoor Homes 2022-23 to 2025-26.pdf" << QByteArray("All years");
    }

    void everythingShownIsExported()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, button);
        QFETCH(QString, suggested);
        QFETCH(QByteArray, says);
        CompareAtWork work;
        QVERIFY(work.begin());
        auto *exports = child<QPushButton>(work.window(), "exportChanges");
        if (!action.isEmpty()) {
            work.press(action.constData());
        }
        QVERIFY(until([&] { return exports->isVisible() && exports->text() == button; }));
        const QTemporaryDir folder;
        QString asked;
        QString file;
        work.window().rooms().compare().exporting().choosePath = [&](QWidget *, const QString &path) {
            asked = QFileInfo(path).fileName();
            return folder.filePath(file);
        };
        const auto *news = child<QLabel>(work.window(), "newsWords");
        file = "by-button.html";
        exports->click();
        QCOMPARE(asked, suggested);
        QVERIFY(until([&] { return news->isVisible() && news->text().contains(file); }, longWait));
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains(says + "</h1>"));
        QVERIFY(until([&] { return actionOf(work.window())->isEnabled(); }));
        file = "by-menu.pdf";
        actionOf(work.window())->trigger();
        QVERIFY(until([&] { return news->isVisible() && news->text().contains(file); }, longWait));
        QFile second(folder.filePath(file));
        QVERIFY(second.open(QIODevice::ReadOnly) && second.read(5) == "%PDF-");
        attest::test::pictureOf(work.window(), "compare-export-" + QString(QTest::currentDataTag()).replace(' ', '-'));
    }

    void theMenuOffersItWhereThereIsSomething()
    {
        CompareAtWork work;
        QVERIFY(work.open("2025-26", "6.3"));
        QVERIFY(!actionOf(work.window())->isEnabled());
        child<QToolButton>(work.window(), "room-compare")->click();
        QVERIFY(work.compared());
        QVERIFY(until([&] { return actionOf(work.window())->isEnabled(); }));
        work.chooseYear("compareFrom", "2025-26"); // the same twice: there is nothing to compare
        QVERIFY(until([&] { return !actionOf(work.window())->isEnabled(); }));
        work.chooseYear("compareFrom", "2024-25");
        QVERIFY(until([&] { return actionOf(work.window())->isEnabled(); }));
        child<QToolButton>(work.window(), "room-assess")->click();
        QVERIFY(until([&] { return !actionOf(work.window())->isEnabled(); }));
    }

    void aSplitProvisionsOtherPartsStandPlain()
    {
        CompareAtWork work;
        QVERIFY(work.begin());
        QVERIFY(work.compareYears("2022-23", "2024-25"));
        work.show("6.3");
        QStringList notes;
        for (const QLabel *note : work.window().findChildren<QLabel *>("partNote")) {
            notes.append(note->isVisible() ? note->text() : QString());
        }
        QVERIFY2(notes.join('\n').contains("The rest of 5.1 became 6.4; it stands unmarked."),
                 qPrintable(notes.join('\n')));
        const QString before = work.pane("paneBefore");
        const qsizetype rest = before.indexOf("Exceptionally, landlords may provide");
        QVERIFY2(rest > 0, qPrintable(before));
        QVERIFY(before.lastIndexOf("<s ", rest) < before.lastIndexOf("</s>", rest));
        QTest::qWait(50); // its panes are laid out by their words
        attest::test::pictureOf(work.window(), "compare-split");
    }
};

QTEST_MAIN(CompareExportTest)
#include "CompareExportTest.moc"
