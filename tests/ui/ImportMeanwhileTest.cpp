// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "ui/Looking.h"
#include "ui/library/import/ImportReview.h"
#include "ui/library/import/files/ImportFiles.h"
#include "ui/library/import/files/ImportFilesPage.h"
#include "ui/widgets/Theme.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// What an officer does while files are still read or kept.
class ImportMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSameFileTakesThePlaceOfOneTakenOff();
    void whatWaitsIsTakenOffUnread();
    void anEditionIsReadBeforeTheFormIsKept();
    void onlyTheKeptFileIsLetGo();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportMeanwhileTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportMeanwhileTest::cleanup()
{
    m_bench.reset();
}

void ImportMeanwhileTest::theSameFileTakesThePlaceOfOneTakenOff()
{
    QStringList paths = m_bench->history(2);
    for (const QString &copy : {m_bench->path("copy.docx"), m_bench->path("copy2.docx")}) {
        QVERIFY(QFile::copy(paths[0], copy));
        paths << copy;
    }
    m_bench->readAll(paths);
    m_bench->selectFile(1);
    m_bench->click("importFilesAct");
    m_bench->keep();
    m_bench->selectFile(2);
    QCOMPARE(m_bench->fileWords(2), u"The same file as form-2022-23.docx"_s);
    // One of the same goes: the first still stands for the other.
    m_bench->click("importFilesRemove");
    QVERIFY(!m_bench->page().isReading());
    QCOMPARE(m_bench->fileWords(2), u"The same file as form-2022-23.docx"_s);
    QVERIFY(QFile::copy(paths[0], m_bench->path("copy3.docx")));
    m_bench->page().read(QStringList{m_bench->path("copy3.docx")});
    QVERIFY(until([this] { return m_bench->fileWords(3) == u"The same file as form-2022-23.docx"_s; }));
    // The first goes: nothing is over before one of them is looked at.
    m_bench->selectFile(0);
    m_bench->click("importFilesRemove");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QVERIFY(m_bench->files().isVisible());
    QVERIFY2(m_bench->fileWords(1).startsWith("To look at: Marsh Lane Homes, 2022-23"),
             qPrintable(m_bench->fileWords(1)));
    QCOMPARE(m_bench->fileWords(2), u"The same file as copy2.docx"_s);
}

void ImportMeanwhileTest::whatWaitsIsTakenOffUnread()
{
    auto goOn = std::make_shared<QSemaphore>();
    auto count = std::make_shared<std::atomic<int>>(0);
    m_bench->page().setReader([goOn, count](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        goOn->acquire();
        ++*count;
        return importForm(request, codes, progress);
    });
    m_bench->page().read(m_bench->history(3));
    QVERIFY(until([this] { return m_bench->fileWords(0) == u"Being read"_s; }));
    m_bench->selectFile(1);
    QCOMPARE(m_bench->fileWords(1), u"Waits to be read"_s);
    m_bench->click("importFilesRemove");
    goOn->release(3);
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->text("importFilesSentence"), u"2 to look at"_s);
    QCOMPARE(count->load(), 2);
}

void ImportMeanwhileTest::anEditionIsReadBeforeTheFormIsKept()
{
    m_bench->read(m_bench->history(1).front());
    auto goOn = std::make_shared<QSemaphore>();
    m_bench->page().setReader([goOn](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        goOn->acquire();
        return importForm(request, codes, progress);
    });
    QSignalSpy kept(&m_bench->page(), &ImportPage::kept);
    auto *review = m_bench->page().findChild<ImportReview *>();
    Q_EMIT review->editionWanted(u"hos-2022"_s);
    m_bench->click("importKeep");
    QVERIFY(!m_bench->button("importAnother").isEnabled());
    goOn->release();
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QVERIFY(m_bench->button("importKeep").isVisible());
    QVERIFY(m_bench->button("importAnother").isEnabled());
    QCOMPARE(kept.size(), 0);
    m_bench->keep();
}

void ImportMeanwhileTest::onlyTheKeptFileIsLetGo()
{
    const QStringList paths = m_bench->history(3);
    m_bench->readAll(paths);
    m_bench->click("importFilesAct");
    QSignalSpy kept(&m_bench->page(), &ImportPage::kept);
    m_bench->click("importKeep");
    QVERIFY(!m_bench->button("importAllFiles").isEnabled());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(paths[0])});
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bench->page(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(!m_bench->page().isReading());
    // Another is come to all the same, and corrected, before the library has answered.
    auto *list = m_bench->page().findChild<ImportFilesPage *>();
    Q_EMIT list->lookWanted(m_bench->files().model()->index(1, 0).data(ImportFiles::IdRole).toInt());
    m_bench->select(3);
    m_bench->type("importCommentary", "Corrected.");
    QVERIFY(until([&] { return kept.size() == 1; }));
    QCOMPARE(m_bench->text("importTitle"), u"Import form-2023-24.docx"_s);
    QCOMPARE(m_bench->commentary(), u"Corrected."_s);
    m_bench->click("importAllFiles");
    QVERIFY(m_bench->fileWords(0).startsWith("Kept as Marsh Lane Homes, 2022-23"));
    QVERIFY(m_bench->fileWords(1).endsWith("1 correction"));
}

QTEST_MAIN(ImportMeanwhileTest)
#include "ImportMeanwhileTest.moc"
