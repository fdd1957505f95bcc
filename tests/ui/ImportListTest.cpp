// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "support/SectionPages.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// What stays in the list of files, what is told of each, and which of them are offered as one form.
class ImportListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cancelLeavesOnlyWhatIsToLookAt();
    void theListIsCleared();
    void addedFilesAreGoneTo();
    void pagesOfOneFormAreFoundAmongOtherFiles();
    void aYearThatIsThereIsToldAtOnce();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportListTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportListTest::cleanup()
{
    m_bench.reset();
}

void ImportListTest::cancelLeavesOnlyWhatIsToLookAt()
{
    m_bench->readAll(m_bench->history(3) << m_bench->write("broken.docx", "PK no zip at all"));
    m_bench->click("importFilesAct");
    m_bench->keep();
    m_bench->selectFile(2);
    m_bench->click("importFilesAct");
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    QCOMPARE(m_bench->text("importFilesSentence"), u"2 to look at, 1 kept, 1 not read"_s);
    QSignalSpy cancelled(&m_bench->page(), &ImportPage::cancelled);
    m_bench->click("importFilesLeave");
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(m_bench->text("importFilesSentence"), u"2 to look at"_s);
    QVERIFY(m_bench->fileWords(1).endsWith("1 correction"));
    // Kept, they leave nothing.
    for (int i = 0; i < 2; ++i) {
        m_bench->selectFile(i);
        m_bench->click("importFilesAct");
        m_bench->keep();
    }
    QVERIFY(m_bench->button("importStartNext").isVisible());
    // Where nothing is to be looked at, the page begins anew.
    m_bench->readAll({m_bench->write("other.docx", "PK no zip at all"), m_bench->write("more.docx", "PK nor here")});
    m_bench->click("importFilesLeave");
    QVERIFY(m_bench->button("importChoose").isVisible());
}

void ImportListTest::theListIsCleared()
{
    m_bench->readAll(m_bench->history(2));
    m_bench->click("importFilesAct");
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    m_bench->click("importFilesClear");
    QCOMPARE(m_bench->message(), u"1 correction of the imported forms would be lost."_s);
    m_bench->click("importMessageAction1");
    QCOMPARE(m_bench->files().model()->rowCount(), 2);
    m_bench->click("importFilesClear");
    m_bench->click("importMessageAction0");
    QVERIFY(m_bench->button("importChoose").isVisible());
    QCOMPARE(m_bench->page().unkept(), QString());
    m_bench->readAll(m_bench->history(2)); // without corrections it does not ask
    m_bench->click("importFilesClear");
    QVERIFY(m_bench->button("importChoose").isVisible());
}

void ImportListTest::addedFilesAreGoneTo()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i) {
        paths.append(m_bench->write(u"letter-%1.docx"_s.arg(i), "PK no zip at all"));
    }
    m_bench->readAll(paths);
    m_bench->readAll(QStringList{paths.front()} + m_bench->history(2));
    QCOMPARE(m_bench->files().currentIndex().row(), 20);
    QVERIFY(m_bench->files().viewport()->rect().contains(
        m_bench->files().visualRect(m_bench->files().currentIndex()).center()));
}

void ImportListTest::pagesOfOneFormAreFoundAmongOtherFiles()
{
    const Edition &code = *edition(u"hos-2024"_s);
    QStringList paths = m_bench->history(3); // of them one is for the pages' year
    paths.append(m_bench->write("broken.docx", "PK no zip at all"));
    for (size_t i = 0; i < 3; ++i) {
        paths.append(m_bench->write(u"page-%1.html"_s.arg(i + 2),
                                    sectionPage(code, code.sections[i + 1], u"Weald Homes self-assessment 2024-25"_s)));
    }
    m_bench->readAll(paths);
    QVERIFY2(m_bench->text("importFilesPages").startsWith("page-2.html, page-3.html and page-4.html answer different"),
             qPrintable(m_bench->text("importFilesPages")));
    pictureOf(m_bench->page(), u"files-pages-among-others"_s);
    m_bench->click("importFilesTogether");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->files().model()->rowCount(), 5);
    QVERIFY(m_bench->fileWords(4).startsWith("To look at: Weald Homes, 2024-25"));
    QVERIFY(!m_bench->button("importFilesTogether").isVisible());
}

void ImportListTest::aYearThatIsThereIsToldAtOnce()
{
    const QStringList paths = m_bench->history(2);
    m_bench->read(paths[0]);
    const AssessmentId there = m_bench->keep();
    // Another file of the same landlord and year.
    const QString again = m_bench->write("again.docx", doubtfulForm(u"Marsh Lane Homes: self-assessment 2022-23"_s));
    m_bench->readAll({again, paths[1]});
    QVERIFY2(m_bench->fileWords(0).startsWith("This year is in the library already: Marsh Lane Homes, 2022-23"),
             qPrintable(m_bench->fileWords(0)));
    QVERIFY(m_bench->fileWords(1).startsWith("To look at: Marsh Lane Homes, 2023-24"));
    m_bench->selectFile(0);
    m_bench->click("importFilesAct");
    QVERIFY(m_bench->message().startsWith("Marsh Lane Homes has a form for 2022-23 against this Code"));
    pictureOf(m_bench->page(), u"import-year-there"_s);
    std::optional<AssessmentId> wanted;
    connect(&m_bench->workplace(), &Workplace::wantsAssessment, &m_bench->page(),
            [&](const AssessmentId &one) { wanted = one; });
    m_bench->click("importThereAction0");
    QVERIFY(wanted == there);
    // It follows year and landlord.
    auto *year = child<QComboBox>(m_bench->page(), "importYear");
    year->setCurrentText("2021-22");
    QCOMPARE(m_bench->message(), QString());
    year->setCurrentText("2022-23");
    QVERIFY(!m_bench->message().isEmpty());
    child<QComboBox>(m_bench->page(), "importOrganisation")->setEditText("Weald Homes");
    QCOMPARE(m_bench->message(), QString());
    m_bench->click("importAllFiles");
    QVERIFY(m_bench->fileWords(0).startsWith("To look at: Weald Homes, 2022-23"));
}

QTEST_MAIN(ImportListTest)
#include "ImportListTest.moc"
