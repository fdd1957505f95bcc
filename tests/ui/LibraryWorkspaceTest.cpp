// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SampleLibrary.h"
#include "support/TestData.h"
#include "ui/LibraryRun.h"
#include "ui/library/Notice.h"
#include "ui/library/OrganisationDialog.h"
#include "ui/library/OverviewPage.h"
#include "ui/library/StartPage.h"
#include "ui/library/StartYearDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The Library workspace, driven as an officer does.
class LibraryWorkspaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->path(); }
    /// A copy of the sample's library, in the test's own folder.
    QString sample()
    {
        const QString path = folder() + "/Fenmoor.attest";
        const SystemClock clock;
        if (!makeSampleLibrary(path, shelf(), clock)) {
            qFatal("the sample could not be made");
        }
        return path;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("ATTEST_DATA_DIR", m_folder->path().toUtf8());
    }

    void firstStartLeadsToTheSample()
    {
        LibraryRun run(folder());
        QVERIFY(run.shows("startPage"));
        QCOMPARE(namelessControls(run.workspace), QStringList());
        QVERIFY(run.get<QPushButton>("importForm")->property("leading").toBool());
        pictureOf(run.workspace, "library-first-start");
        run.press("openSample");
        QVERIFY(!run.get<QPushButton>("importForm")->isEnabled());
        QVERIFY(until([&] { return run.shows("overviewPage"); }));
        auto *tree = run.get<QTreeView>("years");
        QCOMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 3);
        const QModelIndex answered = tree->model()->index(0, LibraryModel::AnsweredColumn, tree->model()->index(0, 0));
        QVERIFY(until([&] { return answered.data().toString() == "69 of 72"; }));
        QCOMPARE(namelessControls(run.workspace), QStringList());
        pictureOf(run.workspace, "library-overview");
        // The newest year that can be edited is selected: one key opens it.
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(int(run.wanted.size()), 1);
        QCOMPARE(run.workplace.summary(run.wanted.front())->year.text(), "2025-26");
        // A year that is opened from elsewhere is the one that is chosen afterwards.
        const auto &years = run.workplace.contents().assessments;
        const auto older = std::find_if(years.begin(), years.end(),
                                        [](const AssessmentSummary &year) { return year.year.text() == "2024-25"; });
        Q_EMIT run.workplace.wantsAssessment(older->id, {});
        QCOMPARE(tree->currentIndex().siblingAtColumn(LibraryModel::YearColumn).data().toString(), "2024-25");
        // It is not among the libraries of the user's own.
        QVERIFY(RecentLibraries(run.settings).all().empty());
    }

    void theSampleKeepsWhatWasDoneUntilItIsBegunAnew()
    {
        LibraryRun run(folder());
        run.press("openSample");
        QVERIFY(until([&] { return run.shows("overviewPage"); }));
        run.workplace.store().ask(
            &run.workspace,
            [](Library &library) {
                Organisation another;
                another.name = "Another";
                return library.addOrganisation(another, "Tester").ok();
            },
            [&](bool) { run.workplace.refresh(); });
        QVERIFY(until([&] { return run.workplace.contents().organisations.size() == 2; }));
        run.press("closeLibrary");
        QVERIFY(until([&] { return run.shows("startPage"); }));
        run.press("openSample");
        QVERIFY(until([&] { return run.workplace.isOpen(); }));
        QCOMPARE(int(run.workplace.contents().organisations.size()), 2);
        run.press("closeLibrary");
        QVERIFY(until([&] { return run.shows("startPage"); }));
        pictureOf(run.workspace, "library-start-again");
        run.press("sampleAnew");
        pictureOf(run.workspace, "library-sample-anew");
        run.press("importMessageAction1");
        QVERIFY(!run.workplace.isOpen());
        run.press("sampleAnew");
        run.press("importMessageAction0");
        QVERIFY(until([&] { return run.workplace.isOpen(); }));
        QCOMPARE(int(run.workplace.contents().organisations.size()), 1);
    }

    void recentLibrariesOpenAndMissingOnesGo()
    {
        const QString path = sample();
        {
            LibraryRun run(folder());
            QVERIFY(run.opens(path));
        }
        LibraryRun run(folder());
        RecentLibraries(run.settings).add(folder() + "/gone.attest", run.clock.now());
        run.workspace.showStart();
        pictureOf(run.workspace, "library-recent");
        QCOMPARE(namelessControls(run.workspace), QStringList());
        const auto buttons = run.workspace.findChildren<QPushButton *>("recentLibrary");
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons.at(0)->isEnabled());
        QCOMPARE(buttons.at(1)->text(), "Fenmoor");
        run.press("removeRecent");
        QVERIFY(until([&] { return run.workspace.findChildren<QPushButton *>("recentLibrary").size() == 1; }));
        run.press("recentLibrary");
        QVERIFY(until([&] { return run.shows("overviewPage"); }));
    }

    void aLibraryThatCannotBeOpenedLeadsBackToTheStart()
    {
        LibraryRun run(folder());
        const QString path = folder() + "/letter.attest";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear resident");
        file.close();
        run.workspace.choosers().askForLibrary = [path](QWidget *) { return path; };
        QSignalSpy could(&run.workplace, &Workplace::couldNotOpen);
        run.press("openLibrary");
        QVERIFY(until([&] { return could.size() == 1; }));
        QCOMPARE(could.at(0).at(0).toString(), path);
        QVERIFY(run.shows("startPage"));
        QVERIFY(RecentLibraries(run.settings).all().empty());
    }

    void whereANewLibraryIsKeptCanBeChosen()
    {
        LibraryRun run(folder());
        QSignalSpy into(&run.workspace, &LibraryWorkspace::importInto);
        run.press("importForm");
        QCOMPARE(into.at(0).at(0).toString(), folder() + "/Complaint Handling Code.attest");
        run.workspace.choosers().placeForNew = [&](QWidget *, const QString &) { return folder() + "/ours"; };
        run.press("choosePlace");
        run.press("importForm");
        QCOMPARE(into.at(1).at(0).toString(), folder() + "/ours.attest");
        QVERIFY(run.get<QLabel>("placeForNew")->text().contains("ours.attest"));
    }

    void aBlankFormForANewLandlord()
    {
        LibraryRun run(folder());
        run.press("startNew");
        auto *dialog = run.get<StartYearDialog>("startYearDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(namelessControls(*dialog), QStringList());
        QVERIFY(!child<QPushButton>(*dialog, "startIt")->isEnabled());
        QTest::keyClicks(child<QLineEdit>(*dialog, "landlordName"), "Ashdown Vale Homes");
        QVERIFY(child<QPushButton>(*dialog, "startIt")->isEnabled());
        QCOMPARE(child<QComboBox>(*dialog, "year")->currentText(), "2025-26");
        pictureOf(*dialog, "library-start-blank");
        QTest::mouseClick(child<QPushButton>(*dialog, "startIt"), Qt::LeftButton);
        QVERIFY(until([&] { return run.wanted.size() == 1; }));
        QCOMPARE(run.workplace.contents().path, folder() + "/Complaint Handling Code.attest");
        const AssessmentSummary *summary = run.workplace.summary(run.wanted.front());
        QVERIFY(summary != nullptr);
        QCOMPARE(summary->organisation, "Ashdown Vale Homes");
        QCOMPARE(summary->edition, "hos-2024");
    }

    void aYearFromAnother()
    {
        LibraryRun run(folder());
        QVERIFY(run.opens(sample()));
        run.press("startYear");
        auto *dialog = run.get<StartYearDialog>("startYearDialog");
        QVERIFY(dialog != nullptr);
        auto *says = child<QLabel>(*dialog, "whatComesOver");
        QVERIFY(until([&] { return says->text().contains("come over"); }));
        QCOMPARE(child<QComboBox>(*dialog, "year")->currentText(), "2026-27");
        pictureOf(*dialog, "library-start-year");
        // A year that is there already is refused in place.
        auto *from = child<QComboBox>(*dialog, "startFrom");
        from->setCurrentIndex(1);
        Q_EMIT from->activated(1);
        auto *problem = child<Notice>(*dialog, "startProblem");
        QVERIFY(until([&] { return problem->isVisible(); }));
        QVERIFY(!child<QPushButton>(*dialog, "startIt")->isEnabled());
        pictureOf(*dialog, "library-start-year-taken");
        from->setCurrentIndex(0);
        Q_EMIT from->activated(0);
        QVERIFY(until([&] { return !problem->isVisible(); }));
        QTest::mouseClick(child<QPushButton>(*dialog, "startIt"), Qt::LeftButton);
        QVERIFY(until([&] { return run.wanted.size() == 1; }));
        QCOMPARE(run.workplace.summary(run.wanted.front())->year.text(), "2026-27");
    }

    void theEditionFollowsTheYearUntilOneIsChosen()
    {
        LibraryRun run(folder());
        QVERIFY(run.opens(sample()));
        run.press("startYear");
        auto *dialog = run.get<StartYearDialog>("startYearDialog");
        const auto pick = [dialog](const char *name, const QString &words) {
            auto *box = child<QComboBox>(*dialog, name);
            const int at = box->findText(words, Qt::MatchStartsWith);
            QVERIFY2(at >= 0, qPrintable(words));
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        };
        pick("startFrom", "2022-23");
        QCOMPARE(dialog->request().year->text(), "2023-24");
        QCOMPARE(dialog->request().code, "hos-2022");
        pick("year", "2026-27");
        QCOMPARE(dialog->request().code, "hos-2024");
        pick("year", "2023-24");
        QCOMPARE(dialog->request().code, "hos-2022");
        pick("edition", "Complaint Handling Code 2024");
        pick("year", "2025-26");
        QCOMPARE(dialog->request().code, "hos-2024");
        pick("edition", "Complaint Handling Code 2022");
        pick("year", "2026-27");
        QCOMPARE(dialog->request().code, "hos-2022");
        dialog->reject();
    }

    void theFormOfAnotherCodeIsStartedFromThisOne()
    {
        LibraryRun run(folder());
        QVERIFY(run.opens(sample()));
        auto *beside = run.get<QPushButton>("startBeside");
        QVERIFY(beside != nullptr && beside->isVisible());
        QCOMPARE(beside->text(), "Start the LGSCO form from this one…");
        beside->setFocus();
        QTest::keyClick(beside, Qt::Key_Space);
        auto *dialog = run.get<StartYearDialog>("startYearDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *says = child<QLabel>(*dialog, "whatComesOver");
        QVERIFY(until([&] { return says->text().contains("come over"); }));
        QCOMPARE(dialog->request().code, "lgsco-2024");
        QCOMPARE(dialog->windowTitle(), "Start the LGSCO form"); // no year is started
        QCOMPARE(child<QLabel>(*dialog, "startTitle")->text(), dialog->windowTitle());
        pictureOf(*dialog, "library-start-beside");
        QTest::mouseClick(child<QPushButton>(*dialog, "startIt"), Qt::LeftButton);
        QVERIFY(until([&] { return run.wanted.size() == 1; }));
        const AssessmentSummary *summary = run.workplace.summary(run.wanted.front());
        QCOMPARE(summary->edition, "lgsco-2024");
        QCOMPARE(summary->year.text(), "2025-26");
    }

    void aSecondLandlordIsTyped()
    {
        LibraryRun run(folder());
        QVERIFY(run.opens(sample()));
        run.press("startYear");
        auto *dialog = run.get<StartYearDialog>("startYearDialog");
        auto *name = child<QLineEdit>(*dialog, "landlordName");
        name->selectAll();
        QTest::keyClicks(name, "Lower Marsh Homes");
        auto *from = child<QComboBox>(*dialog, "startFrom");
        QVERIFY(!from->isEnabled());
        QCOMPARE(from->count(), 1);
        QVERIFY(until([&] { return !run.workplace.store().busy(); }));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(until([&] { return run.wanted.size() == 1; }));
        QCOMPARE(run.workplace.summary(run.wanted.front())->organisation, "Lower Marsh Homes");
        // The one that is there keeps its own years, however its name is spelt.
        run.press("startYear");
        dialog = run.workspace.findChildren<StartYearDialog *>().constLast();
        name = child<QLineEdit>(*dialog, "landlordName");
        name->selectAll();
        QTest::keyClicks(name, "fenmoor homes");
        QVERIFY(child<QComboBox>(*dialog, "startFrom")->count() == 4);
    }

    void aLandlordIsEdited()
    {
        LibraryRun run(folder());
        QVERIFY(run.opens(sample()));
        run.press("editLandlord");
        auto *dialog = run.get<OrganisationDialog>("organisationDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(child<QLineEdit>(*dialog, "landlordHomes")->text(), "3,140");
        pictureOf(*dialog, "library-landlord");
        const auto type = [&](const char *field, const QString &words) {
            auto *line = child<QLineEdit>(*dialog, field);
            line->selectAll();
            QTest::keyClicks(line, words);
        };
        type("landlordHomes", "many");
        QTest::mouseClick(child<QPushButton>(*dialog, "keepLandlord"), Qt::LeftButton);
        QVERIFY(child<Notice>(*dialog, "landlordProblem")->sentence().contains("many"));
        type("landlordHomes", "3,205");
        type("memberResponsible", "Howard Tan");
        auto *since = child<DateField>(*dialog, "memberSince");
        since->field()->selectAll();
        QTest::keyClicks(since->field(), "1 May 2026");
        QTest::keyClick(since->field(), Qt::Key_Tab);
        child<QComboBox>(*dialog, "yearEndMonth")->setCurrentIndex(6);
        QTest::mouseClick(child<QPushButton>(*dialog, "keepLandlord"), Qt::LeftButton);
        const auto landlord = [&] { return run.workplace.contents().organisations.front().organisation; };
        QVERIFY(until([&] { return landlord().homes == 3205; }));
        QCOMPARE(landlord().memberResponsible, "Howard Tan");
        QCOMPARE(landlord().memberResponsibleSince, QDate(2026, 5, 1));
        QCOMPARE(landlord().yearEnd, "06-30");
        QVERIFY(until([&] { return run.get<OrganisationDialog>("organisationDialog") == nullptr; }));
    }

    void aReadOnlyLibrarySaysWhy()
    {
        const QString path = sample();
        const SystemClock clock;
        const auto holder = Library::open(path, Library::Mode::ReadWrite, clock);
        QVERIFY(holder);
        LibraryRun run(folder());
        QVERIFY(run.opens(path));
        QVERIFY(until([&] { return run.shows("overviewPage"); }));
        QVERIFY(run.get<Notice>("readOnlyNotice")->isVisible());
        for (const char *button : {"startYear", "importFormHere", "editLandlord"}) {
            QVERIFY2(!run.get<QPushButton>(button)->isEnabled(), button);
        }
        QVERIFY(run.get<QPushButton>("openYear")->isEnabled());
        // The window's menu asks, too.
        run.workspace.startYear();
        run.workspace.importForm();
        QVERIFY(run.get<StartYearDialog>("startYearDialog") == nullptr);
        pictureOf(run.workspace, "library-read-only");
    }

    void picturesInEveryTheme()
    {
        const QString path = sample();
        const std::initializer_list<std::tuple<const char *, ThemeChoice, int>> looks = {
            {"dark", ThemeChoice::Dark, 100}, {"large", ThemeChoice::Light, 200}};
        for (const auto &[name, theme, percent] : looks) {
            Theme::apply(theme, percent);
            LibraryRun run(folder());
            pictureOf(run.workspace, u"library-start-%1"_s.arg(QLatin1StringView(name)));
            QVERIFY(run.opens(path));
            QVERIFY(until([&] { return !run.workplace.store().busy(); }));
            pictureOf(run.workspace, u"library-overview-%1"_s.arg(QLatin1StringView(name)));
            run.press("startYear");
            auto *dialog = run.get<StartYearDialog>("startYearDialog");
            QVERIFY(until([&] { return !run.workplace.store().busy(); }));
            pictureOf(*dialog, u"library-start-year-%1"_s.arg(QLatin1StringView(name)));
            dialog->reject();
            run.press("editLandlord");
            pictureOf(*run.get<OrganisationDialog>("organisationDialog"),
                      u"library-landlord-%1"_s.arg(QLatin1StringView(name)));
        }
        Theme::apply(ThemeChoice::Light, 100);
    }
};

QTEST_MAIN(LibraryWorkspaceTest)
#include "LibraryWorkspaceTest.moc"
