// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "support/SectionPages.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/files/ImportFiles.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// Several files at once: read one after another, each looked at and kept in turn.
class ImportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aHistoryIsReadAndKeptInTurn();
    void correctionsStayFromFileToFile();
    void whatCannotBeReadSaysWhy();
    void theSameFileTwiceInTheListIsTold();
    void whatIsInTheLibraryAlreadyIsTold();
    void readingIsFollowedAndStopped();
    void manyFilesAreDropped();
    void filesAreTakenOffTheList();
    void pagesOfOneFormAreReadAsOne();
    void keysAloneAreEnough();
    void anotherLibraryTakesNoFiles();
    void picturesInBothThemes();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportFilesTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportFilesTest::cleanup()
{
    m_bench.reset();
}

void ImportFilesTest::aHistoryIsReadAndKeptInTurn()
{
    m_bench->readAll(m_bench->history(3));
    QVERIFY(m_bench->files().isVisible());
    QCOMPARE(m_bench->text("importFilesTitle"), u"Import 3 forms"_s);
    QCOMPARE(m_bench->text("importFilesSentence"), u"3 to look at"_s);
    QCOMPARE(m_bench->fileWords(0),
             u"To look at: Marsh Lane Homes, 2022-23, 3 of 72 answered, 2 doubtful, 2 rows without a place"_s);
    for (int i = 0; i < 3; ++i) {
        m_bench->click("importFilesAct");
        QCOMPARE(m_bench->button("importKeep").text(), u"&Keep as %1"_s.arg(AssessmentYear::starting(2022 + i).text()));
        m_bench->keep();
        if (i < 2) {
            QVERIFY(m_bench->files().isVisible());
            QVERIFY(m_bench->message().contains(u"is in the library"_s));
            QVERIFY(m_bench->fileWords(i).startsWith("Kept as Marsh Lane Homes"));
            QCOMPARE(m_bench->files().currentIndex().row(), i + 1); // the next to look at
        }
    }
    QCOMPARE(m_bench->text("importKeptTitle"), u"3 forms are in the library, the latest Marsh Lane Homes, 2024-25"_s);
    QCOMPARE(m_bench->button("importStartNext").text(), u"Start 2025-26 from it"_s);
    QVERIFY(until([this] { return m_bench->workplace().contents().assessments.size() == 3; }));
    // What comes then is an import of its own.
    m_bench->read(m_bench->write("other.docx", doubtfulForm(u"Self-assessment 2020-21 of Weald Homes"_s)));
    m_bench->keep();
    QCOMPARE(m_bench->text("importKeptTitle"), u"Weald Homes, 2020-21 is in the library"_s);
}

void ImportFilesTest::correctionsStayFromFileToFile()
{
    m_bench->readAll(m_bench->history(2));
    m_bench->click("importFilesAct");
    m_bench->select(3);
    m_bench->type("importCommentary", "Corrected in the first.");
    child<QComboBox>(m_bench->page(), "importOrganisation")->setEditText("Marsh Lane Homes Ltd");
    child<QComboBox>(m_bench->page(), "importYear")->setCurrentText("2021-22");
    m_bench->click("importAllFiles");
    QVERIFY2(m_bench->fileWords(0).startsWith("To look at: Marsh Lane Homes Ltd, 2021-22"),
             qPrintable(m_bench->fileWords(0)));
    QVERIFY(m_bench->fileWords(0).endsWith("1 correction"));
    m_bench->selectFile(1);
    m_bench->click("importFilesAct");
    QCOMPARE(m_bench->text("importTitle"), u"Import form-2023-24.docx"_s);
    m_bench->select(3);
    QVERIFY(m_bench->commentary() != u"Corrected in the first."_s);
    m_bench->type("importCommentary", "Corrected in the second.");
    QCOMPARE(m_bench->page().unkept(), u"2 corrections of the imported forms are not kept yet."_s);
    // Cancel, and come back.
    QSignalSpy cancelled(&m_bench->page(), &ImportPage::cancelled);
    m_bench->click("importCancel");
    QCOMPARE(cancelled.size(), 1);
    m_bench->page().hide();
    m_bench->page().show();
    QCOMPARE(m_bench->commentary(), u"Corrected in the second."_s);
    m_bench->click("importAllFiles");
    m_bench->selectFile(0);
    m_bench->click("importFilesAct");
    QCOMPARE(m_bench->text("importCode"), u"1.5"_s); // the row that was looked at last
    QCOMPARE(m_bench->commentary(), u"Corrected in the first."_s);
    QCOMPARE(child<QComboBox>(m_bench->page(), "importOrganisation")->currentText(), u"Marsh Lane Homes Ltd"_s);
    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.organisation.name, u"Marsh Lane Homes Ltd"_s);
    QCOMPARE(kept.year.text(), u"2021-22"_s);
    QCOMPARE(kept.answers[3].commentary.plain(), u"Corrected in the first."_s);
    m_bench->click("importFilesAct");
    m_bench->select(3);
    QCOMPARE(m_bench->commentary(), u"Corrected in the second."_s);
}

void ImportFilesTest::whatCannotBeReadSaysWhy()
{
    QStringList paths = m_bench->history(1);
    const QString broken = m_bench->write("broken.docx", "PK no zip at all");
    paths << broken << m_bench->write("picture.png", "PNG") << m_bench->path("gone.pdf");
    m_bench->readAll(paths);
    QCOMPARE(m_bench->text("importFilesSentence"), u"1 to look at, 3 not read"_s);
    QVERIFY(m_bench->fileWords(1).contains("broken.docx"));
    QVERIFY(m_bench->fileWords(2).contains("Choose another file"));
    QVERIFY(m_bench->fileWords(3).contains("gone.pdf"));
    pictureOf(m_bench->page(), u"files-not-read"_s);
    // Mended, it is read again.
    m_bench->write("broken.docx", doubtfulForm(u"Self-assessment 2023-24 of Marsh Lane Homes"_s));
    m_bench->selectFile(1);
    QCOMPARE(m_bench->button("importFilesAct").text(), u"Read it again"_s);
    m_bench->click("importFilesAct");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QVERIFY(m_bench->fileWords(1).startsWith("To look at: Marsh Lane Homes, 2023-24"));
    m_bench->selectFile(2);
    m_bench->click("importFilesAct");
    QVERIFY(m_bench->fileWords(2).contains("Choose another file"));
}

void ImportFilesTest::theSameFileTwiceInTheListIsTold()
{
    QStringList paths = m_bench->history(2);
    QVERIFY(QFile::copy(paths[0], m_bench->path("copy.docx")));
    paths << m_bench->path("copy.docx") << paths[1];
    m_bench->readAll(paths);
    QCOMPARE(m_bench->files().model()->rowCount(), 3);
    QCOMPARE(m_bench->fileWords(2), u"The same file as form-2022-23.docx"_s);
    // It is read in the other's place once that is taken off.
    m_bench->selectFile(0);
    m_bench->click("importFilesRemove");
    QVERIFY(until([this] { return m_bench->fileWords(1).startsWith("To look at: Marsh Lane Homes, 2022-23"); }));
    paths = {m_bench->path("form-2022-23.docx")};
    m_bench->page().read(paths);
    QVERIFY(until([this] { return m_bench->fileWords(2) == u"The same file as copy.docx"_s; }));
    m_bench->selectFile(1);
    m_bench->click("importFilesAct");
    m_bench->keep();
    m_bench->click("importFilesAct");
    m_bench->keep();
    QVERIFY(m_bench->button("importStartNext").isVisible());
}

void ImportFilesTest::whatIsInTheLibraryAlreadyIsTold()
{
    QStringList paths = m_bench->history(3);
    m_bench->read(paths[1]);
    const AssessmentId there = m_bench->keep();
    QVERIFY(QFile::rename(paths[1], m_bench->path("renamed.docx")));
    paths[1] = m_bench->path("renamed.docx");
    m_bench->readAll(paths);
    QVERIFY(until([this] { return m_bench->fileWords(1).startsWith("In the library already."); }));
    QVERIFY2(m_bench->fileWords(1).contains(
                 "form-2023-24.docx was imported on 1 September 2025 as Marsh Lane Homes, 2023-24."),
             qPrintable(m_bench->fileWords(1)));
    m_bench->selectFile(1);
    m_bench->click("importFilesAct");
    QVERIFY(until([this] { return m_bench->message().contains("was imported on 1 September 2025"); }));
    std::optional<AssessmentId> wanted;
    connect(&m_bench->workplace(), &Workplace::wantsAssessment, &m_bench->page(),
            [&](const AssessmentId &one) { wanted = one; });
    m_bench->click("importThereAction0");
    QVERIFY(wanted == there);
    // The next to look at after another is kept is one that is not there yet.
    m_bench->click("importAllFiles");
    m_bench->selectFile(0);
    m_bench->click("importFilesAct");
    m_bench->keep();
    QCOMPARE(m_bench->files().currentIndex().row(), 2);
}

void ImportFilesTest::readingIsFollowedAndStopped()
{
    auto goOn = std::make_shared<QSemaphore>();
    m_bench->page().setReader([goOn](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        progress.at("Reading page 3 of 40", 3, 40);
        goOn->acquire();
        return importForm(request, codes, progress);
    });
    const QStringList paths = m_bench->history(3);
    m_bench->page().read(paths);
    QVERIFY(m_bench->files().isVisible());
    QVERIFY(until([this] { return m_bench->text("importFilesReading") == u"Reading page 3 of 40"_s; }));
    QCOMPARE(m_bench->fileWords(0), u"Being read"_s);
    QCOMPARE(m_bench->fileWords(1), u"Waits to be read"_s);
    goOn->release();
    QVERIFY(until([this] { return m_bench->fileWords(1) == u"Being read"_s; }));
    QVERIFY(m_bench->fileWords(0).startsWith("To look at"));
    QCOMPARE(child<QProgressBar>(m_bench->page(), "importFilesBar")->value(), 1);
    pictureOf(m_bench->page(), u"files-reading"_s);
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    // The first can be looked at meanwhile.
    m_bench->selectFile(0);
    m_bench->click("importFilesAct");
    QVERIFY(m_bench->button("importKeep").isVisible());
    m_bench->click("importAllFiles");
    m_bench->click("importFilesStop");
    QVERIFY(!m_bench->page().isReading());
    QCOMPARE(m_bench->text("importFilesSentence"), u"1 to look at, 2 not read"_s);
    QVERIFY(m_bench->fileWords(2).contains("stopped"));
    goOn->release(5);
    m_bench->selectFile(2);
    m_bench->click("importFilesAct");
    QVERIFY(until([this] { return m_bench->fileWords(2).startsWith("To look at"); }));
}

void ImportFilesTest::manyFilesAreDropped()
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : m_bench->history(2)) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bench->page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bench->page(), &event);
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->text("importFilesSentence"), u"2 to look at"_s);
    // One more, dropped on the form that is looked at, stands beside them.
    m_bench->click("importFilesAct");
    m_bench->page().read(m_bench->write("more.docx", doubtfulForm(u"Self-assessment 2021-22 of Weald Homes"_s)));
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->text("importFilesSentence"), u"3 to look at"_s);
}

void ImportFilesTest::filesAreTakenOffTheList()
{
    m_bench->readAll(m_bench->history(2));
    m_bench->click("importFilesAct");
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    m_bench->click("importFilesRemove");
    QCOMPARE(m_bench->message(), u"1 correction of form-2022-23.docx would be lost."_s);
    m_bench->click("importMessageAction1");
    QCOMPARE(m_bench->files().model()->rowCount(), 2);
    m_bench->click("importFilesRemove");
    m_bench->click("importMessageAction0");
    QCOMPARE(m_bench->files().model()->rowCount(), 1);
    QCOMPARE(m_bench->page().unkept(), QString());
    QTest::keyClick(&m_bench->files(), Qt::Key_Delete);
    QVERIFY(m_bench->button("importChoose").isVisible());
    // Where all others are kept, the one that cannot be read is the last to go.
    m_bench->readAll({m_bench->history(1).front(), m_bench->write("broken.docx", "PK no zip at all")});
    m_bench->click("importFilesAct");
    m_bench->keep();
    QVERIFY(m_bench->files().isVisible());
    m_bench->selectFile(1);
    m_bench->click("importFilesRemove");
    QCOMPARE(m_bench->text("importKeptTitle"), u"Marsh Lane Homes, 2022-23 is in the library"_s);
    QVERIFY(m_bench->button("importStartNext").isVisible());
}

void ImportFilesTest::pagesOfOneFormAreReadAsOne()
{
    const Edition &code = *edition(u"hos-2024"_s);
    QStringList paths;
    for (const Section &section : code.sections) {
        paths.append(m_bench->write(u"section-%1.html"_s.arg(section.number),
                                    sectionPage(code, section, u"Marsh Lane Homes self-assessment 2024-25"_s)));
    }
    m_bench->readAll(paths);
    QCOMPARE(m_bench->text("importFilesSentence"), u"9 to look at"_s);
    QVERIFY(m_bench->text("importFilesPages").startsWith("These 9 files answer different provisions"));
    pictureOf(m_bench->page(), u"files-pages"_s);
    m_bench->click("importFilesTogether");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->files().model()->rowCount(), 1);
    QVERIFY(m_bench->files().hasFocus());
    pictureOf(m_bench->page(), u"files-pages-as-one"_s);
    QCOMPARE(m_bench->fileWords(0), u"To look at: Marsh Lane Homes, 2024-25, 72 of 72 answered"_s);
    QVERIFY(!m_bench->button("importFilesTogether").isVisible());
    // Corrected, it is taken apart only when that is agreed.
    m_bench->click("importFilesAct");
    QCOMPARE(m_bench->text("importTitle"), u"Import section-1.html and 8 more"_s);
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    m_bench->click("importFilesApart");
    QCOMPARE(m_bench->message(), u"1 correction of section-1.html and 8 more would be lost."_s);
    m_bench->click("importMessageAction1");
    QCOMPARE(m_bench->files().model()->rowCount(), 1);
    m_bench->click("importFilesApart");
    m_bench->click("importMessageAction0");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->text("importFilesSentence"), u"9 to look at"_s);
    m_bench->click("importFilesTogether");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    m_bench->click("importFilesAct");
    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.answers.back().commentary.plain(), commentaryOn(kept.answers.back().provision.text()));
    QCOMPARE(kept.importedFrom.first()[u"file"_s].toString(), u"section-1.html and 8 more"_s);
}

void ImportFilesTest::keysAloneAreEnough()
{
    m_bench->readAll(m_bench->history(2));
    m_bench->files().setFocus();
    QTest::keyClick(&m_bench->files(), Qt::Key_Down);
    QTest::keyClick(&m_bench->files(), Qt::Key_Return);
    QVERIFY(m_bench->button("importKeep").isVisible());
    QCOMPARE(m_bench->text("importTitle"), u"Import form-2023-24.docx"_s);
    int steps = 0;
    while (!m_bench->button("importAllFiles").hasFocus() && ++steps < 40) {
        QTest::keyClick(m_bench->page().focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(steps < 40);
    QTest::keyClick(&m_bench->button("importAllFiles"), Qt::Key_Space);
    QVERIFY(m_bench->files().hasFocus());
    QCOMPARE(m_bench->files().currentIndex().row(), 1);
    QSet<QWidget *> reached;
    for (int i = 0; i < 9; ++i) {
        reached.insert(m_bench->page().focusWidget());
        QTest::keyClick(m_bench->page().focusWidget(), Qt::Key_Tab);
    }
    for (const char *name :
         {"importFilesAct", "importFilesRemove", "importFilesAdd", "importFilesClear", "importFilesLeave"}) {
        QVERIFY2(reached.contains(&m_bench->button(name)), name);
    }
}

void ImportFilesTest::anotherLibraryTakesNoFiles()
{
    m_bench->readAll(m_bench->history(2));
    QString news;
    connect(&m_bench->workplace(), &Workplace::news, &m_bench->page(), [&](const News &one) { news = one.sentence; });
    QSignalSpy opened(&m_bench->workplace(), &Workplace::opened);
    m_bench->workplace().create(m_bench->path("other.attest"));
    QVERIFY(until([&] { return opened.size() == 1; }));
    QVERIFY(m_bench->button("importChoose").isVisible());
    QVERIFY(news.startsWith("2 files were read for another library."));
}

void ImportFilesTest::picturesInBothThemes()
{
    QStringList paths = m_bench->history(3);
    paths << m_bench->write("minutes-of-the-board.docx", "PK no zip at all");
    m_bench->page().resize(1200, 640);
    m_bench->readAll(paths);
    m_bench->click("importFilesAct");
    m_bench->keep();
    m_bench->files().setFocus();
    pictureOf(m_bench->page(), u"files"_s);
    Theme::apply(ThemeChoice::Dark, 100);
    pictureOf(m_bench->page(), u"files-dark"_s);
    Theme::apply(ThemeChoice::Light, 200);
    m_bench->page().resize(1201, 760);
    pictureOf(m_bench->page(), u"files-200"_s);
    Theme::apply(ThemeChoice::Light, 100);
}

QTEST_MAIN(ImportFilesTest)
#include "ImportFilesTest.moc"
