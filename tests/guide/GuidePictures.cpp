// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/DoubtfulForm.h"
#include "guide/GuideWindow.h"
#include "guide/Picture.h"
#include "intake/UnknownFiles.h"
#include "ui/Looking.h"
#include "ui/publish/ExportPanel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace attest::test {

namespace {

using ui::MainWindow;
using ui::ThemeChoice;

constexpr int pagesAreDrawn = 600; ///< milliseconds, on another thread
constexpr int longWait = 60'000;   ///< milliseconds: an export on a slow machine

/// A window that is no higher than what there is to see.
QSize wide(int height)
{
    return {1240, height};
}

QImage firstStart()
{
    GuideWindow at;
    at.window().resize(wide(520));
    return at.picture(at.begin());
}

QImage library()
{
    GuideWindow at;
    at.window().resize(wide(420));
    return at.picture(at.makeSample() && at.begin());
}

QImage startYear()
{
    GuideWindow at;
    const bool ready = at.makeSample() && at.begin();
    return ready ? at.pictureOfDialog("startYear",
                                      [](QWidget &dialog) {
                                          const auto *said = child<QLabel>(dialog, "whatComesOver");
                                          return until([&] { return !said->text().isEmpty(); });
                                      })
                 : QImage();
}

QImage landlord()
{
    GuideWindow at;
    if (!at.makeSample() || !at.begin()) {
        return {};
    }
    const auto click = [&] { at.click("editLandlord"); };
    return at.pictureOfDialogAfter(click, [](QWidget &) { return true; });
}

QImage importReview()
{
    GuideWindow at;
    const bool ready = at.makeEmpty() && at.begin() && at.importForm("self-assessment-2024-25.html", doubtfulForm());
    return at.picture(ready);
}

QImage importNewCode()
{
    GuideWindow at;
    return at.picture(at.makeEmpty() && at.begin() &&
                      at.importForm("self-assessment-2027-28.docx", unknownFile(Format::Docx)));
}

QImage importDocument()
{
    GuideWindow at;
    const bool ready = at.makeEmpty() && at.begin() && at.importForm("self-assessment-2024-25.pdf", doubtfulPdf());
    if (ready) {
        QTest::qWait(pagesAreDrawn);
    }
    return at.picture(ready);
}

QImage importFiles()
{
    GuideWindow at;
    at.window().resize(wide(520));
    const bool ready = at.makeEmpty() && at.begin() &&
                       at.importForms({{"self-assessment-2022-23.html", doubtfulForm("2022-23")},
                                       {"self-assessment-2023-24.html", doubtfulForm("2023-24")},
                                       {"self-assessment-2024-25.html", doubtfulForm()},
                                       {"board-minutes.html", "<h1>Minutes of the board</h1>"}});
    if (!ready) {
        return {};
    }
    auto *act = child<QWidget>(at.window(), "importFilesAct");
    at.click("importFilesAct");
    at.click("importKeep");
    return at.picture(until([&] { return act->isVisible(); }) && at.settle());
}

QImage importedBefore()
{
    GuideWindow at;
    if (!at.makeEmpty() || !at.begin() || !at.importForm("self-assessment-2024-25.html", doubtfulForm())) {
        return {};
    }
    at.click("importKeep");
    auto *start = child<QWidget>(at.window(), "importStartNext");
    if (!until([&] { return start->isVisible(); }) || !at.settle() ||
        !at.importForm("Copy of self-assessment-2024-25.html", doubtfulForm())) {
        return {};
    }
    return at.picture(until([&] {
        const auto *open = child<QWidget>(at.window(), "importThereAction0");
        return open != nullptr && open->isVisible();
    }));
}

QImage importUnplaced()
{
    GuideWindow at;
    const bool ready = at.makeEmpty() && at.begin() && at.importForm("self-assessment-2024-25.html", doubtfulForm());
    if (ready) {
        at.click("importPrevious");
    }
    return at.picture(ready);
}

QImage importKept()
{
    GuideWindow at;
    at.window().resize(wide(420));
    if (!at.makeEmpty() || !at.begin() || !at.importForm("self-assessment-2024-25.html", doubtfulForm())) {
        return {};
    }
    child<QComboBox>(at.window(), "importOrganisation")->setEditText("Fenmoor Homes");
    at.click("importKeep");
    auto *start = child<QWidget>(at.window(), "importStartNext");
    return at.picture(until([&] { return start->isVisible(); }) && at.settle());
}

QImage assess()
{
    GuideWindow at;
    return at.picture(at.open("2025-26", "6.3"));
}

QImage toReview()
{
    GuideWindow at;
    return at.picture(at.open("2025-26", "6.1"));
}

QImage finding()
{
    GuideWindow at;
    return at.picture(at.open("2025-26", "8.2"));
}

QImage codeChanged()
{
    GuideWindow at;
    return at.picture(at.open("2024-25", "6.3"));
}

QImage lastYear()
{
    GuideWindow at;
    at.window().resize(wide(480));
    return at.pictureOf("side", at.open("2025-26", "3.3"));
}

QImage evidenceForm()
{
    GuideWindow at;
    if (!at.open("2025-26", "6.2")) {
        return {};
    }
    at.click("addEvidenceButton");
    auto *form = child<QWidget>(at.window(), "evidenceForm");
    auto *kind = child<QComboBox>(*form, "evidenceKind");
    kind->setCurrentIndex(1); // a document
    Q_EMIT kind->activated(1);
    QTest::keyClicks(child<QLineEdit>(*form, "evidenceDocument"), "Tenancy handbook");
    QTest::keyClicks(child<QLineEdit>(*form, "evidencePage"), "21");
    QTest::keyClicks(child<QLineEdit>(*form, "evidenceClause"), "4.1");
    return at.pictureOf("evidence", at.settle());
}

QImage search()
{
    GuideWindow at;
    if (!at.open("2025-26", "6.3")) {
        return {};
    }
    return at.pictureOfDialog("search", [](QWidget &dialog) {
        QTest::keyClicks(child<QLineEdit>(dialog, "searchWords"), "surveyors");
        const auto *hits = child<QAbstractItemView>(dialog, "searchHits");
        return until([&] { return hits->model()->rowCount() > 0; });
    });
}

bool goToPublish(GuideWindow &at)
{
    if (!at.open("2025-26", "6.3")) {
        return false;
    }
    at.window().setRoom(MainWindow::PublishRoom);
    return at.waitForPreview();
}

QImage publish()
{
    GuideWindow at;
    return at.picture(goToPublish(at));
}

QImage exported()
{
    GuideWindow at;
    if (!goToPublish(at)) {
        return {};
    }
    auto *panel = at.window().findChild<ui::ExportPanel *>();
    panel->choosePath = [&at](QWidget *, const QString &suggested) {
        return QDir(at.documents()).filePath(QFileInfo(suggested).fileName());
    };
    at.press("exportForm");
    auto *words = child<QLabel>(at.window(), "newsWords");
    const bool done = until([&] { return words->isVisible() && words->text().contains("exported"); }, longWait);
    words->setText(words->text().replace(QDir::homePath(), "/home/priya"));
    return at.picture(done && at.waitForPreview());
}

/// The governing body's decision: the dialog in which its approval is recorded.
QImage approval()
{
    GuideWindow at;
    if (!at.open("2025-26", "6.1")) {
        return {};
    }
    for (const char *provision : {"5.5", "6.1", "7.2"}) {
        Q_EMIT at.workplace().wantsAssessment(at.window().session().form().summary.id, provision);
        at.click("confirm");
        at.settle();
    }
    Q_EMIT at.workplace().wantsAssessment(at.window().session().form().summary.id, "8.2");
    at.press("bringForward");
    at.settle();
    at.window().setRoom(MainWindow::PublishRoom);
    at.click("submit");
    at.settle();
    return at.pictureOfDialogAfter([&] { at.click("approve"); }, [](QWidget &) { return true; });
}

bool goToCompare(GuideWindow &at, const char *action)
{
    if (!at.open("2025-26", "6.3")) {
        return false;
    }
    at.window().setRoom(MainWindow::CompareRoom);
    at.press(action);
    auto *tools = child<QWidget>(at.window(), "compareTools");
    return until([&] { return tools->isVisible(); }) && at.settle();
}

/// The row of that provision of the newer side.
void showRow(GuideWindow &at, const QString &code)
{
    auto *rows = child<QAbstractItemView>(at.window(), "compareRows");
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        const QModelIndex index = rows->model()->index(row, 0);
        if (index.data().toString().section(" → ", -1).startsWith(code + ' ')) {
            rows->setCurrentIndex(index);
            break;
        }
    }
    QTest::qWait(50); // until the list has gone there
}

QImage compare()
{
    GuideWindow at;
    const bool ready = goToCompare(at, "compareForms");
    if (ready) {
        showRow(at, "3.2");
    }
    return at.picture(ready);
}

QImage compareEditions()
{
    GuideWindow at;
    const bool ready = goToCompare(at, "compareEditions");
    const auto *title = child<QLabel>(at.window(), "compareTitle");
    if (!ready || !until([&] { return title->text().contains("2022"); })) {
        return {};
    }
    showRow(at, "1.2");
    return at.picture(true);
}

QImage compareGrid()
{
    GuideWindow at;
    auto *grid = goToCompare(at, "compareAllYears") ? child<QAbstractItemView>(at.window(), "historyGrid") : nullptr;
    if (grid == nullptr || !until([&] { return grid->isVisible() && grid->model()->rowCount() > 0; })) {
        return {};
    }
    const QAbstractItemModel &model = *grid->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical) == "6.3") {
            grid->setCurrentIndex(model.index(row, model.columnCount() - 1));
            break;
        }
    }
    return at.picture(true);
}

QImage editions()
{
    GuideWindow at;
    const bool ready = at.makeSample() && at.begin();
    if (ready) {
        at.click("showEditions");
    }
    return at.picture(ready && at.settle());
}

QImage settings()
{
    GuideWindow at;
    const bool ready = at.makeSample() && at.begin();
    return ready ? at.pictureOfDialog("settings", [](QWidget &) { return true; }) : QImage();
}

QImage dark()
{
    GuideWindow at(ThemeChoice::Dark);
    return at.picture(at.open("2025-26", "6.3"));
}

QImage largeType()
{
    GuideWindow at(ThemeChoice::Light, ui::largestFontPercent);
    return at.picture(at.open("2025-26", "6.3"));
}

} // namespace

std::vector<Picture> guidePictures()
{
    const QString folder = "user-guide/images/";
    return {{folder + "first-start.png", firstStart},
            {folder + "library.png", library},
            {folder + "start-year.png", startYear},
            {folder + "landlord.png", landlord},
            {folder + "import-doubtful.png", importReview},
            {folder + "import-new-code.png", importNewCode},
            {folder + "import-document.png", importDocument},
            {folder + "import-no-place.png", importUnplaced},
            {folder + "import-files.png", importFiles},
            {folder + "import-before.png", importedBefore},
            {folder + "import-kept.png", importKept},
            {folder + "assess.png", assess},
            {folder + "to-review.png", toReview},
            {folder + "finding.png", finding},
            {folder + "code-changed.png", codeChanged},
            {folder + "last-year.png", lastYear},
            {folder + "evidence.png", evidenceForm},
            {folder + "search.png", search},
            {folder + "publish.png", publish},
            {folder + "exported.png", exported},
            {folder + "approval.png", approval},
            {folder + "compare.png", compare},
            {folder + "compare-editions.png", compareEditions},
            {folder + "compare-grid.png", compareGrid},
            {folder + "editions.png", editions},
            {folder + "settings.png", settings},
            {folder + "dark.png", dark},
            {folder + "large-type.png", largeType}};
}

} // namespace attest::test
