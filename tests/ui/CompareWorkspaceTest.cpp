// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareWorkspace.h"

#include "compare/ComparisonSummary.h"
#include "compare/EditionComparison.h"
#include "compare/RowWords.h"
#include "support/TestData.h"
#include "ui/CompareAtWork.h"
#include "ui/compare/FormSheet.h"
#include "ui/compare/ReportExport.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::CompareAtWork;
using attest::test::until;
using attest::test::WindowAtWork;

namespace {

constexpr int longWait = 60'000; ///< milliseconds: an export on a slow machine

QStringList texts(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data(role).toString());
    }
    return all;
}

} // namespace

/// What changed, on the sample landlord's three years against two editions.
class CompareWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }
    void theOpenFormIsComparedWithLastYears();
    void everyProvisionHasARow();
    void theWindowDoesNotWait();
    void filtersCountWhatTheyShow();
    void wordsNarrowTheRows();
    void changesAreMarkedInBothPanes();
    void splitProvisionsNameWhatTheyWere();
    void wordsOfProvisionsThatWereJoinedAreHeld();
    void theSignIsThatOfTheAnswer();
    void keysGoFromChangeToChange();
    void theOrderOfTwoYearsIsPutRight();
    void whatChangedIsCopiedAsText();
    void aProvisionOpensInAssess();
    void anEditShowsWhenOneComesBack();
    void theChangeReportIsExported();
    void editionsAreComparedWithTheirNotes();
};

void CompareWorkspaceTest::theOpenFormIsComparedWithLastYears()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QCOMPARE(work.window().room(), MainWindow::CompareRoom);
    QCOMPARE(work.title(), "Fenmoor Homes: 2024-25 and 2025-26");
    const auto sentences = summarySentences(work.comparison("2024-25", "2025-26"));
    QVERIFY(!sentences.isEmpty());
    QCOMPARE(work.summary(), sentences.join('\n'));
    QVERIFY(child<QLabel>(work.window(), "sideBefore")->text().contains("Fenmoor Homes, 2024-25"));
    QVERIFY(child<QLabel>(work.window(), "sideAfter")->text().contains("Fenmoor Homes, 2025-26"));
    attest::test::pictureOf(work.window(), "compare-years");
}

void CompareWorkspaceTest::everyProvisionHasARow()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    const QAbstractItemModelTester tester(&work.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    const AssessmentComparison expected = work.comparison("2022-23", "2024-25");
    QCOMPARE(work.rows().rowCount(), int(expected.rows.size()));
    const QStringList codes = texts(work.rows(), CompareModel::CodesRole);
    for (std::size_t i = 0; i < expected.rows.size(); ++i) {
        QVERIFY2(codes[qsizetype(i)].endsWith(rowName(expected, expected.rows[i])), qPrintable(codes[qsizetype(i)]));
    }
    QVERIFY(!texts(work.rows(), CompareModel::HeadlineRole).contains(QString()));
    attest::test::pictureOf(work.window(), "compare-editions-of-years");
}

void CompareWorkspaceTest::theWindowDoesNotWait()
{
    CompareAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    work.window().setRoom(MainWindow::CompareRoom);
    // The room is there at once; what is compared comes from another thread.
    QCOMPARE(work.rows().rowCount(), 0);
    QVERIFY(work.compared());
    QVERIFY(work.rows().rowCount() > 0);
}

void CompareWorkspaceTest::filtersCountWhatTheyShow()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    const int all = work.rows().rowCount();
    auto *kinds = child<QComboBox>(work.window(), "compareKinds");
    QVERIFY(kinds->count() > 6);
    for (int kind = 0; kind < kinds->count(); ++kind) {
        work.choose("compareKinds", kind);
        const int shown = work.rows().rowCount();
        QVERIFY2(kinds->itemText(kind).endsWith(QString(" %1").arg(shown)), qPrintable(kinds->itemText(kind)));
        QVERIFY(shown > 0 && shown <= all);
    }
    work.choose("compareKinds", kinds->findText("No longer complies 2"));
    const AssessmentComparison expected = work.comparison("2022-23", "2024-25");
    QStringList codes;
    for (const ComparisonRow &row : expected.rows) {
        if (row.compliance == ComplianceChange::NewlyNotCompliant) {
            codes.append(row.code().text());
        }
    }
    QStringList shown;
    for (const QString &code : texts(work.rows(), CompareModel::CodesRole)) {
        shown.append(code.split(" → ").last());
    }
    QCOMPARE(shown, codes);
    work.choose("compareKinds", 0);
    QCOMPARE(work.rows().rowCount(), all);
}

void CompareWorkspaceTest::wordsNarrowTheRows()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.press("filter");
    auto *words = child<QLineEdit>(work.window(), "compareFilter");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, "6.3 full response");
    QCOMPARE(texts(work.rows(), CompareModel::CodesRole), QStringList("6.3"));
    QTest::keyClicks(words, " zebra");
    QCOMPARE(work.rows().rowCount(), 0);
    QVERIFY(child<QLabel>(work.window(), "compareNothing")->isVisible());
    words->clear();
    QCOMPARE(work.rows().rowCount(), 72);
}

void CompareWorkspaceTest::changesAreMarkedInBothPanes()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    const AssessmentComparison expected = work.comparison("2022-23", "2024-25");
    int marked = 0;
    for (const ComparisonRow &row : expected.rows) {
        if (row.isNew() || row.isWithdrawn() || !row.commentary.changed() || row.commentary.before.isEmpty() ||
            row.commentary.after.isEmpty()) {
            continue;
        }
        work.show(row.code().text());
        const QString before = work.pane("paneBefore");
        const QString after = work.pane("paneAfter");
        // Struck or underlined, and tinted: colour is never alone.
        QVERIFY2(before.contains("<s style=\"background-color:"), qPrintable(before));
        QVERIFY2(after.contains("<u style=\"background-color:"), qPrintable(after));
        QVERIFY(!before.contains("<u "));
        QVERIFY(!after.contains("<s "));
        ++marked;
    }
    QVERIFY(marked > 3);
    attest::test::pictureOf(work.window(), "compare-marked");
}

void CompareWorkspaceTest::splitProvisionsNameWhatTheyWere()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    const AssessmentComparison expected = work.comparison("2022-23", "2024-25");
    const auto split = std::find_if(expected.rows.cbegin(), expected.rows.cend(),
                                    [](const ComparisonRow &row) { return row.relation == RelationKind::Split; });
    QVERIFY(split != expected.rows.cend());
    work.show(split->code().text());
    const QString words = child<QLabel>(work.window(), "partHeading")->text();
    QVERIFY2(words.contains("Part of " + split->from.front().text()), qPrintable(words));
    attest::test::pictureOf(work.window(), "compare-split");
}

void CompareWorkspaceTest::wordsOfProvisionsThatWereJoinedAreHeld()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    work.show("5.8");
    const QString before = work.pane("paneBefore");
    const QString after = work.pane("paneAfter");
    QVERIFY2(before.contains("4.7: ") && before.contains("4.12: "), qPrintable(before));
    // The last stood after the others in the older Code, and stands between them in the newer.
    for (const QString words :
         {"deal with complaints on their merits", "act independently", "and have an open mind",
          "take measures to address any actual or perceived conflict of interest", "set out their position"}) {
        QVERIFY2(before.contains(words) && after.contains(words), qPrintable(words));
        QVERIFY2(!QRegularExpression("<s [^>]*>(?:<br>|[^<])*" + words).match(before).hasMatch(), qPrintable(before));
        QVERIFY2(!QRegularExpression("<u [^>]*>(?:<br>|[^<])*" + words).match(after).hasMatch(), qPrintable(after));
    }
    QVERIFY(QRegularExpression("<s [^>]*>(?:<br>|[^<])*keep the complaint confidential").match(before).hasMatch());
}

void CompareWorkspaceTest::theSignIsThatOfTheAnswer()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    ChangeReport report{work.comparison("2022-23", "2024-25"),
                        attest::test::edition("hos-2022"),
                        attest::test::edition("hos-2024"),
                        {}};
    const auto sign = [&report](ComplianceChange change, Comply answer) {
        ComparisonRow &row = report.comparison.rows.front();
        row.compliance = change;
        row.after->comply = answer;
        return formSheet(std::make_shared<const ChangeReport>(report)).lines.front().icon;
    };
    QCOMPARE(sign(ComplianceChange::NowAnswered, Comply::No), "no");
    QCOMPARE(sign(ComplianceChange::NowAnswered, Comply::Yes), "yes");
    QCOMPARE(sign(ComplianceChange::OtherwiseChanged, Comply::Yes), "yes");
    QCOMPARE(sign(ComplianceChange::OtherwiseChanged, Comply::NotApplicable), "not-applicable");
    QCOMPARE(sign(ComplianceChange::OtherwiseChanged, Comply::Partially), "partially");
}

void CompareWorkspaceTest::keysGoFromChangeToChange()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    auto *list = child<QListView>(work.window(), "compareRows");
    QVERIFY(list->hasFocus()); // its keys are at hand at once
    QTest::keyClick(list, Qt::Key_Home);
    const auto changed = [&] { return list->currentIndex().data(CompareModel::ChangedRole).toBool(); };
    QStringList passed;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(list, Qt::Key_F8);
        QVERIFY(changed());
        QVERIFY(!passed.contains(work.at()));
        passed.append(work.at());
    }
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(work.at(), passed[1]);
    const int row = list->currentIndex().row();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), row + 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), row);
    QCOMPARE(work.window().room(), MainWindow::CompareRoom);
}

void CompareWorkspaceTest::theOrderOfTwoYearsIsPutRight()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.chooseYear("compareFrom", "2025-26");
    work.chooseYear("compareTo", "2022-23");
    QVERIFY(until([&] { return work.title() == "Fenmoor Homes: 2022-23 and 2025-26"; }));
    QCOMPARE(child<QComboBox>(work.window(), "compareFrom")->currentText(), "2022-23 · Fenmoor Homes");
    work.chooseYear("compareTo", "2022-23");
    const auto *message = child<QLabel>(work.window(), "compareMessage");
    QVERIFY(until([&] { return message->isVisible() && !message->text().isEmpty(); }));
    QVERIFY(!child<QPushButton>(work.window(), "exportChanges")->isVisible());
    attest::test::pictureOf(work.window(), "compare-the-same-twice");
    work.chooseYear("compareTo", "2024-25");
    QVERIFY(until([&] { return work.title() == "Fenmoor Homes: 2022-23 and 2024-25"; }));
}

void CompareWorkspaceTest::whatChangedIsCopiedAsText()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    const AssessmentComparison expected = work.comparison("2022-23", "2024-25");
    const auto row = std::find_if(expected.rows.cbegin(), expected.rows.cend(), [](const ComparisonRow &one) {
        return one.commentary.kind == TextChangeKind::SmallChange || one.commentary.kind == TextChangeKind::Rewritten;
    });
    QVERIFY(row != expected.rows.cend());
    work.show(row->code().text());
    QTest::keyClick(&work.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    QString commentary;
    for (const DiffPiece &piece : row->commentary.pieces) {
        const bool blank = piece.text.trimmed().isEmpty();
        commentary += blank || piece.kind == DiffKind::Same ? piece.text
                      : piece.kind == DiffKind::Added       ? "{+" + piece.text + "+}"
                                                            : "[-" + piece.text + "-]";
    }
    QVERIFY2(copied.contains(commentary.trimmed()), qPrintable(copied));
    QVERIFY(copied.contains(row->code().text()));
    child<QAction>(work.window(), "copyEverything")->trigger();
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.startsWith("Fenmoor Homes: 2022-23 and 2024-25\n"));
    QVERIFY(all.contains(copied));
}

void CompareWorkspaceTest::aProvisionOpensInAssess()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.show("8.2");
    auto *open = child<QPushButton>(work.window(), "openProvision");
    QCOMPARE(open->text(), "Open 8.2 of 2025-26");
    open->click();
    QCOMPARE(work.window().room(), MainWindow::AssessRoom);
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "8.2");
    work.window().setRoom(MainWindow::CompareRoom);
    QVERIFY(work.compareYears("2022-23", "2024-25"));
    work.show("1.2");
    auto *list = child<QListView>(work.window(), "compareRows");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(until([&] { return work.window().session().assessment().year.text() == "2024-25"; }));
    QCOMPARE(work.window().room(), MainWindow::AssessRoom);
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), "1.2");
    // Back in Compare, the two years still stand: one of them is what was opened.
    work.window().setRoom(MainWindow::CompareRoom);
    QVERIFY(work.settle());
    QCOMPARE(work.title(), "Fenmoor Homes: 2022-23 and 2024-25");
    QCOMPARE(work.at().split(" → ").last(), "1.2");
}

void CompareWorkspaceTest::anEditShowsWhenOneComesBack()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.show("1.2");
    QVERIFY(!work.pane("paneAfter").contains("zebra"));
    QVERIFY(work.go("1.2"));
    QTest::keyClicks(work.field("commentary"), "zebra ");
    // Without waiting: what was typed is handed over on the way.
    child<QToolButton>(work.window(), "room-compare")->click();
    QVERIFY(until([&] { return work.pane("paneAfter").contains("zebra"); }));
    QCOMPARE(work.at(), "1.2");
}

void CompareWorkspaceTest::theChangeReportIsExported()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    const QTemporaryDir folder;
    QString suggested;
    auto &exporting = work.window().rooms().compare().exporting();
    exporting.choosePath = [&](QWidget *, const QString &path) {
        suggested = QFileInfo(path).fileName();
        return folder.filePath("changes.html");
    };
    child<QPushButton>(work.window(), "exportChanges")->click();
    QCOMPARE(suggested, "Fenmoor Homes 2024-25 and 2025-26 changes.pdf");
    const auto *news = child<QLabel>(work.window(), "newsWords");
    QVERIFY(until([&] { return news->isVisible() && news->text().contains("changes.html"); }, longWait));
    QFile file(folder.filePath("changes.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Fenmoor Homes"));
    QVERIFY(child<QPushButton>(work.window(), "exportChanges")->isVisible());
}

void CompareWorkspaceTest::editionsAreComparedWithTheirNotes()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.press("compareEditions");
    QVERIFY(until([&] { return work.title().contains("Complaint Handling Code 2022"); }));
    const auto expected = compareEditions(CodeShelf::shipped().value(), "hos-2022", "hos-2024").value();
    QCOMPARE(work.rows().rowCount(), int(expected.rows.size()));
    QCOMPARE(work.summary(), expected.summary.join('\n'));
    const auto noted = std::find_if(expected.rows.cbegin(), expected.rows.cend(), [](const EditionRow &row) {
        return row.change == EditionChange::Amended && !row.note.isEmpty();
    });
    QVERIFY(noted != expected.rows.cend());
    work.show(noted->to.front().code.text());
    QStringList notes;
    for (const QLabel *note : work.window().findChildren<QLabel *>("partNote")) {
        notes.append(note->isVisible() ? note->text() : QString());
    }
    QVERIFY2(notes.contains(noted->note), qPrintable(notes.join('\n')));
    QVERIFY(work.pane("paneBefore").contains("<s style"));
    QVERIFY(work.pane("paneAfter").contains("<u style"));
    QVERIFY(!child<QPushButton>(work.window(), "openProvision")->isVisible());
    attest::test::pictureOf(work.window(), "compare-codes");
}

QTEST_MAIN(CompareWorkspaceTest)
#include "CompareWorkspaceTest.moc"
