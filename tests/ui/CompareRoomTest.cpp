// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareWorkspace.h"

#include "jobs/EditAnswer.h"
#include "jobs/StartYear.h"
#include "ui/CompareAtWork.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::CompareAtWork;
using attest::test::until;
using attest::test::WindowAtWork;

/// Compare as a room of the window: the grid of all years, what it says while there is nothing, and how it looks.
class CompareRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }
    void theGridShowsEveryYear();
    void theGridGoesByKeys();
    void aStepOfTheGridIsCompared();
    void anotherLandlordsFormStandsBeside();
    void aSecondCodesFormTellsWhatChangedSinceItsStart();
    void oneFormAloneSaysTheNextStep();
    void withoutALibraryTheRoomIsClosed();
    void theNextRunComesBack();
    void everyControlHasAName();
    void bothThemesAndLargeTypeShowEverything();
};

void CompareRoomTest::theGridShowsEveryYear()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.press("compareAllYears");
    auto *grid = child<QTableView>(work.window(), "historyGrid");
    QVERIFY(until([&] { return grid->isVisible() && grid->model()->rowCount() > 0; }));
    QAbstractItemModel &model = *grid->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column) {
        heads.append(model.headerData(column, Qt::Horizontal).toString().replace('\n', ' '));
    }
    QCOMPARE(heads,
             QStringList({"2022-23 Code 2022", "The Code became 2024", "2024-25 Code 2024", "2025-26 Code 2024"}));
    const AssessmentComparison steps = work.comparison("2022-23", "2024-25");
    for (int row = 0; row < 72; ++row) {
        const auto code = ProvisionCode::from(model.headerData(row, Qt::Vertical).toString());
        QVERIFY(code);
        const ComparisonRow *step = steps.find(*code);
        QVERIFY(step != nullptr);
        if (step->after && step->after->comply && !step->after->carried) {
            QCOMPARE(model.index(row, 2).data().toString(), complyWord(*step->after->comply));
        }
        const QString between = model.index(row, 1).data().toString();
        QVERIFY2(!step->codeChanged() || !between.isEmpty(), qPrintable(code->text()));
    }
    attest::test::pictureOf(work.window(), "compare-grid");
}

void CompareRoomTest::theGridGoesByKeys()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.press("compareAllYears");
    auto *grid = child<QTableView>(work.window(), "historyGrid");
    QVERIFY(until([&] { return grid->isVisible() && grid->model()->rowCount() > 0; }));
    grid->setFocus();
    const auto title = [&] { return child<QLabel>(work.window(), "storyTitle")->text(); };
    const QString before = title();
    QTest::keyClick(grid, Qt::Key_Down);
    QVERIFY(title() != before);
    QTest::keyClick(grid, Qt::Key_F8);
    const int row = grid->currentIndex().row();
    QStringList words;
    for (const int column : {0, 2, 3}) {
        words.append(grid->model()->index(row, column).data().toString().section(" (", 0, 0));
    }
    QVERIFY2(words.removeDuplicates() < 2 && words.size() > 1, qPrintable(words.join(", ")));
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(title()));
    child<QAction>(work.window(), "copyEverything")->trigger();
    QCOMPARE(QApplication::clipboard()->text().count('\n'), qsizetype(grid->model()->rowCount()));
    QTest::keyClick(grid, Qt::Key_Home);
    const QString code = grid->model()->headerData(row, Qt::Vertical).toString();
    grid->setCurrentIndex(grid->model()->index(row, 2));
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(until([&] { return work.window().session().assessment().year.text() == "2024-25"; }));
    QCOMPARE(child<QLabel>(work.window(), "cardTitle")->text(), code);
    // Back in Compare, the grid still stands.
    work.window().setRoom(MainWindow::CompareRoom);
    QVERIFY(work.settle());
    QVERIFY(until([&] { return grid->isVisible() && title().startsWith(code + ' '); }));
}

void CompareRoomTest::aStepOfTheGridIsCompared()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.press("compareAllYears");
    auto *grid = child<QTableView>(work.window(), "historyGrid");
    QVERIFY(until([&] { return grid->isVisible() && grid->model()->rowCount() > 0; }));
    grid->setCurrentIndex(grid->model()->index(20, 1));
    const QString code = grid->model()->headerData(20, Qt::Vertical).toString();
    auto *compare = child<QPushButton>(work.window(), "compareYears");
    QCOMPARE(compare->text(), "Compare 2022-23 with 2024-25");
    compare->click();
    QVERIFY(until([&] { return work.title() == "Fenmoor Homes: 2022-23 and 2024-25"; }));
    QCOMPARE(work.at().split(" → ").last(), code);
}

void CompareRoomTest::anotherLandlordsFormStandsBeside()
{
    CompareAtWork work;
    {
        const auto library = work.holdLibrary();
        const auto edition = CodeShelf::shipped().value().edition("hos-2024").value();
        auto form = library->assessment(findAssessment(*library, "2024-25")->id).value();
        form.id.reset();
        form.organisation.name = "Marsh Lettings";
        form.state = State::Draft;
        form.approval.reset();
        form.publications = {};
        for (Answer &answer : form.answers) {
            answer.comply = answer.provision.text() == "1.2" ? Comply::No : Comply::Yes;
        }
        const auto added = library->addAssessment(form, *edition, "Priya Shah");
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    }
    QVERIFY(work.begin("2025-26", "1.2"));
    work.choose("compareFrom", child<QComboBox>(work.window(), "compareFrom")->findText("2024-25 · Fenmoor Homes"));
    work.choose("compareTo", child<QComboBox>(work.window(), "compareTo")->findText("2024-25 · Marsh Lettings"));
    QVERIFY(until([&] { return work.title() == "Fenmoor Homes, 2024-25 and Marsh Lettings, 2024-25"; }));
    // Nothing changed between two landlords: they differ.
    auto *kinds = child<QComboBox>(work.window(), "compareKinds");
    const int alone = kinds->findText("Only the first complies 1");
    QVERIFY2(alone >= 0, qPrintable(work.summary()));
    work.choose("compareKinds", alone);
    QCOMPARE(work.at(), "1.2");
    QCOMPARE(child<QLabel>(work.window(), "compareHappened")->text(), "Only Fenmoor Homes complies");
    QCOMPARE(child<QPushButton>(work.window(), "openProvision")->text(), "Open 1.2 of Marsh Lettings");
    QVERIFY(child<QLabel>(work.window(), "changePosition")->text().startsWith("Difference 1 of "));
    // Chosen the other way round, they stand so.
    work.choose("compareKinds", 0);
    work.choose("compareFrom", child<QComboBox>(work.window(), "compareFrom")->findText("2024-25 · Marsh Lettings"));
    work.choose("compareTo", child<QComboBox>(work.window(), "compareTo")->findText("2024-25 · Fenmoor Homes"));
    QVERIFY(until([&] { return work.title() == "Marsh Lettings, 2024-25 and Fenmoor Homes, 2024-25"; }));
    attest::test::pictureOf(work.window(), "compare-landlords");
}

void CompareRoomTest::aSecondCodesFormTellsWhatChangedSinceItsStart()
{
    CompareAtWork work;
    const auto shelf = CodeShelf::shipped().value();
    const Correspondence &beside =
        *shelf.correspondence(*EditionId::from(QString("hos-2024")), *EditionId::from(QString("lgsco-2024")));
    const Relation &first = beside.relations.front();
    QString opened;
    {
        const auto library = work.holdLibrary();
        const AssessmentId housing = findAssessment(*library, "2025-26")->id;
        opened = housing.text();
        StartYearRequest request;
        request.from = housing.text();
        request.code = "lgsco-2024";
        const auto council = startYear(*library, shelf, request, "Priya Shah");
        QVERIFY2(council, qPrintable(council ? QString() : council.error().message));
        AnswerEdit edit;
        edit.commentary = "Herons nest in spring.";
        QVERIFY(editAnswer(*library, housing, first.from.front(), edit, "Priya Shah"));
        edit.commentary = "Otters swim at dusk.";
        QVERIFY(editAnswer(*library, *council, first.to.front(), edit, "Priya Shah"));
    }
    QVERIFY(work.begin(opened, first.from.front().text()));
    // Both are of one year and one name of a Code: the Ombudsman tells them apart.
    const auto chooseOf = [&work](const char *chooser, const char *ombudsman) {
        const auto *box = child<QComboBox>(work.window(), chooser);
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).startsWith("2025-26") && box->itemText(i).contains(ombudsman)) {
                work.choose(chooser, i);
                return true;
            }
        }
        return false;
    };
    QVERIFY(chooseOf("compareTo", "Local Government"));
    QVERIFY(chooseOf("compareFrom", "Housing Ombudsman"));
    QVERIFY2(until([&] { return work.summary().contains("1 provision has changed in one of them or in both"); }),
             qPrintable(work.summary()));
    auto *kinds = child<QComboBox>(work.window(), "compareKinds");
    const int since = kinds->findText("Changed since the start 1");
    QVERIFY(since >= 0);
    work.choose("compareKinds", since);
    QCOMPARE(work.rows().rowCount(), 1);
    QVERIFY(work.at().endsWith(first.to.front().text()));
    const QString told = work.rows().index(0, 0).data(CompareModel::WordsRole).toString();
    const QString where = "changed since the start in both forms, in the first under " + first.from.front().text();
    QVERIFY2(told.contains(where), qPrintable(told));
    const auto marked = [&](const char *pane) {
        for (const QLabel *label : work.window().findChildren<QLabel *>(pane)) {
            if (label->isVisible() && label->accessibleName().contains("added: ")) {
                return label->accessibleName();
            }
        }
        return QString();
    };
    QVERIFY2(marked("paneBefore").contains("added: Herons nest in spring"), qPrintable(marked("paneBefore")));
    QVERIFY2(marked("paneAfter").contains("added: Otters swim at dusk"), qPrintable(marked("paneAfter")));
    QVERIFY(marked("paneAfter").contains("removed: "));
    attest::test::pictureOf(work.window(), "compare-two-codes");
}

void CompareRoomTest::oneFormAloneSaysTheNextStep()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto shelf = CodeShelf::shipped().value();
    {
        auto library = Library::create(folder.filePath("one.attest"), clock).value();
        const auto edition = shelf.edition("hos-2024").value();
        Assessment form;
        form.organisation.name = "Fenmoor Homes";
        form.edition = edition->id.text();
        form.year = AssessmentYear::starting(2025);
        QVERIFY(library->addAssessment(form, *edition, "Priya Shah"));
    }
    WindowAtWork work;
    work.begin({folder.filePath("one.attest"), "2025-26", {}});
    QVERIFY(until([&] { return work.window().session().isOpen(); }) && work.settle());
    work.window().setRoom(MainWindow::CompareRoom);
    QVERIFY(work.settle());
    QCOMPARE(child<QLabel>(work.window(), "compareMessageHeading")->text(), "There is one form: a second is needed");
    QVERIFY(child<QPushButton>(work.window(), "compareImport")->isVisible());
    attest::test::pictureOf(work.window(), "compare-one-form");
    child<QPushButton>(work.window(), "compareEditionsInstead")->click();
    const auto *title = child<QLabel>(work.window(), "compareTitle");
    QVERIFY(until([&] { return title->text().contains("Complaint Handling Code 2022"); }));
}

void CompareRoomTest::withoutALibraryTheRoomIsClosed()
{
    WindowAtWork work;
    work.begin({});
    QVERIFY(!child<QToolButton>(work.window(), "room-compare")->isEnabled());
    QVERIFY(!child<QAction>(work.window(), "compareForms")->isEnabled());
    QVERIFY(!child<QAction>(work.window(), "nextChange")->isEnabled());
    work.window().setRoom(MainWindow::CompareRoom);
    QCOMPARE(work.window().room(), MainWindow::LibraryRoom);
}

void CompareRoomTest::theNextRunComesBack()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    work.restart();
    work.WindowAtWork::begin({});
    QVERIFY(work.compared());
    QCOMPARE(work.window().room(), MainWindow::CompareRoom);
    QCOMPARE(work.title(), "Fenmoor Homes: 2024-25 and 2025-26");
}

void CompareRoomTest::everyControlHasAName()
{
    CompareAtWork work;
    QVERIFY(work.begin());
    QCOMPARE(attest::test::namelessControls(work.window()).join('\n'), QString());
    work.press("compareAllYears");
    auto *grid = child<QTableView>(work.window(), "historyGrid");
    QVERIFY(until([&] { return grid->isVisible(); }));
    QCOMPARE(attest::test::namelessControls(work.window()).join('\n'), QString());
}

void CompareRoomTest::bothThemesAndLargeTypeShowEverything()
{
    for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        for (const int percent : {100, largestFontPercent}) {
            Theme::apply(theme, percent);
            CompareAtWork work;
            QVERIFY(work.begin());
            QVERIFY(work.compareYears("2022-23", "2024-25"));
            work.show("6.3");
            QTest::qWait(100);
            const QString name = QString("%1-%2").arg(themeKey(theme)).arg(percent);
            work.window().resize(1240, 800);
            attest::test::pictureOf(work.window(), "compare-" + name);
            QVERIFY(work.window().minimumSizeHint().width() <= 1240);
            QVERIFY(work.window().minimumSizeHint().height() <= 800);
            const auto *detail = child<QScrollArea>(work.window(), "compareDetail");
            QVERIFY(detail->widget()->width() <= detail->viewport()->width());
            work.press("compareAllYears");
            auto *grid = child<QTableView>(work.window(), "historyGrid");
            QVERIFY(until([&] { return grid->isVisible(); }));
            attest::test::pictureOf(work.window(), "compare-grid-" + name);
        }
    }
    Theme::apply(ThemeChoice::Light, 100);
}

QTEST_MAIN(CompareRoomTest)
#include "CompareRoomTest.moc"
