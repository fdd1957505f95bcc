// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "ui/ImportBench.h"

#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void correctsThenKeeps();
    void cancelAndReturnKeepsCorrections();
    void anotherLibraryTakesNoDraft();
    void theSameFormTwiceIsToldInPlace();
    void aReadOnlyLibraryIsToldInPlace();
    void whatTheFormDoesNotSayIsMarked();
    void anotherEditionIsReadAgain();
    void keysAloneAreEnough();
    void controlsHaveNames();
    void picturesInBothThemes();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportPageTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportPageTest::cleanup()
{
    m_bench.reset();
}

void ImportPageTest::correctsThenKeeps()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QCOMPARE(m_bench->sentence(), u"3 of 72 provisions answered, 2 doubtful, 2 rows without a place."_s);
    QCOMPARE(child<QToolButton>(m_bench->page(), "importView0")->text(), u"All 74"_s);
    QCOMPARE(child<QToolButton>(m_bench->page(), "importView1")->text(), u"Doubtful 2"_s);
    QCOMPARE(child<QToolButton>(m_bench->page(), "importView2")->text(), u"Blank 69"_s);
    QCOMPARE(child<QToolButton>(m_bench->page(), "importView3")->text(), u"Unplaced 2"_s);

    QCOMPARE(m_bench->text("importCode"), u"1.3"_s); // what needs a look stands first
    QVERIFY(m_bench->text("importDoubt").contains(u"Yes, but not for leaseholders"_s));
    pictureOf(m_bench->page(), u"import-doubtful"_s);
    m_bench->click("importPartially");
    child<QPlainTextEdit>(m_bench->page(), "importEvidence")->setPlainText("Tenancy handbook\nLeasehold guide, page 4");
    m_bench->type("importExplanation", "Leaseholders follow in 2026.");
    QVERIFY(m_bench->sentence().contains(u"1 doubtful"_s));

    m_bench->click("importNext");
    QCOMPARE(m_bench->text("importCode"), u"1.4"_s);
    m_bench->click("importDoubtAction0"); // right as it is: not answered
    QVERIFY(m_bench->sentence().contains(u"none doubtful"_s));

    m_bench->click("importNext"); // the rows without a place
    QVERIFY(!child<QPushButton>(m_bench->page(), "importPutUnder")->isEnabled());
    child<QComboBox>(m_bench->page(), "importProvisions")->setCurrentIndex(3); // 1.4
    pictureOf(m_bench->page(), u"import-unplaced"_s);
    m_bench->click("importPutUnder");
    QCOMPARE(m_bench->text("importFate"), u"Put under 1.4."_s);
    m_bench->click("importNext");
    m_bench->click("importLeaveOut");
    QVERIFY(m_bench->sentence().endsWith(u"no row left to place."_s));
    QVERIFY(!child<QPushButton>(m_bench->page(), "importNext")->isEnabled());

    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.organisation.name, u"Marsh Lane Homes"_s);
    const Answer &second = kept.answers[1];
    QCOMPARE(second.comply, Comply::Partially);
    QCOMPARE(second.complyAsWritten, u"Yes, but not for leaseholders"_s);
    QCOMPARE(second.evidenceText(), u"Tenancy handbook\nLeasehold guide, page 4"_s);
    QCOMPARE(second.explanation.plain(), u"Leaseholders follow in 2026."_s);
    QVERIFY(isChecked(second));
    const Answer &third = kept.answers[2];
    QCOMPARE(third.comply, Comply::Yes);
    QCOMPARE(third.commentary.plain(), u"We look at it in May.\n\nShe is fed twice a day."_s);
    QCOMPARE(third.source["put_here"].toArray().size(), 1);
    QCOMPARE(kept.unplaced.size(), 1);
    QVERIFY(kept.unplaced[0]["cells"].toArray().contains("There is none."));
}

void ImportPageTest::cancelAndReturnKeepsCorrections()
{
    const QString path = m_bench->write("form.docx", doubtfulForm());
    m_bench->read(path);
    m_bench->select(0);
    m_bench->type("importCommentary", "Corrected words.");
    QSignalSpy cancelled(&m_bench->page(), &ImportPage::cancelled);
    m_bench->click("importCancel");
    QCOMPARE(cancelled.size(), 1);
    m_bench->page().hide();
    QVERIFY(m_bench->workplace().contents().assessments.empty());
    m_bench->page().show();
    m_bench->select(5);
    m_bench->select(0);
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    // No file chosen after all: they are still there.
    m_bench->page().setChooser([](QWidget *) { return QStringList(); });
    m_bench->click("importAnother");
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    // Another file stands beside it in the list, even where it cannot be read.
    const QString letter = m_bench->write("letter.html", "<p>Dear tenant");
    m_bench->page().setChooser([letter](QWidget *) { return QStringList{letter}; });
    m_bench->page().choose();
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(m_bench->text("importFilesSentence"), u"1 to look at, 1 not read"_s);
    QCOMPARE(m_bench->page().unkept(), u"1 correction of the imported forms is not kept yet."_s);
    m_bench->click("importFilesAct");
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    // The same file again: not without asking.
    m_bench->page().read(path);
    QVERIFY(!m_bench->page().isReading());
    QCOMPARE(m_bench->message(), u"1 correction of form.docx would be lost."_s);
    pictureOf(m_bench->page(), u"import-lost"_s);
    m_bench->click("importMessageAction1");
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    m_bench->read(path);
    m_bench->click("importMessageAction0");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    m_bench->select(0);
    QCOMPARE(m_bench->commentary(), u"The definition is on our website."_s);
}

void ImportPageTest::anotherLibraryTakesNoDraft()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->select(0);
    m_bench->type("importCommentary", "Corrected words.");
    QStringList news;
    connect(&m_bench->workplace(), &Workplace::news, &m_bench->page(),
            [&news](const News &one) { news += one.sentence; });
    const QString first = m_bench->workplace().contents().path;
    QSignalSpy opened(&m_bench->workplace(), &Workplace::opened);
    m_bench->workplace().open(first);
    QVERIFY(until([&] { return opened.size() == 1; }));
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    m_bench->workplace().create(m_bench->path("other.attest"));
    QVERIFY(until([&] { return opened.size() == 2; }));
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible());
    QVERIFY(!child<QPushButton>(m_bench->page(), "importBack")->isVisible());
    QVERIFY(news.constLast().startsWith("form.docx was read for another library."));
    QVERIFY(news.constLast().endsWith("1 correction was left behind."));
}

void ImportPageTest::theSameFormTwiceIsToldInPlace()
{
    const QString path = m_bench->write("form.docx", doubtfulForm());
    m_bench->read(path);
    m_bench->keep();
    QVERIFY(until([this] { return m_bench->workplace().contents().assessments.size() == 1; }));
    // Known by its bytes before anybody has looked at it, whatever it is called now.
    m_bench->read(m_bench->write("copy of form.docx", bytesOf(path)));
    QVERIFY(until([this] { return m_bench->message().contains("was imported on"); })); // the library says so
    QVERIFY2(m_bench->message().startsWith("form.docx was imported on 1 September 2025 as Marsh Lane Homes, 2024-25."),
             qPrintable(m_bench->message()));
    pictureOf(m_bench->page(), u"import-twice"_s);
    m_bench->click("importKeep");
    QVERIFY(until([this] { return child<QPushButton>(m_bench->page(), "importCancel")->isEnabled(); }));
    QCOMPARE(m_bench->workplace().contents().assessments.size(), size_t(1));
    QVERIFY(until([this] { return m_bench->message().contains("was imported on"); }));
    std::optional<AssessmentId> wanted;
    connect(&m_bench->workplace(), &Workplace::wantsAssessment, &m_bench->page(),
            [&](const AssessmentId &one) { wanted = one; });
    m_bench->click("importThereAction0");
    QVERIFY(wanted == m_bench->workplace().contents().assessments.front().id);
    // As another year it can be kept.
    auto *year = child<QComboBox>(m_bench->page(), "importYear");
    year->setCurrentText("2023-24");
    QCOMPARE(child<QPushButton>(m_bench->page(), "importKeep")->text(), u"&Keep as 2023-24"_s);
    QVERIFY(m_bench->message().contains("will be kept once more"));
    QCOMPARE(m_bench->stored(m_bench->keep()).year.text(), u"2023-24"_s);
    QVERIFY(child<QPushButton>(m_bench->page(), "importStartNext")->text().startsWith("Open 2024-25"));
}

void ImportPageTest::aReadOnlyLibraryIsToldInPlace()
{
    Workplace other(shelf(), m_bench->workplace().clock(), u"Another"_s);
    QSignalSpy opened(&other, &Workplace::opened);
    other.open(m_bench->path("lib.attest"));
    QVERIFY(until([&] { return opened.size() == 1; }));
    QVERIFY(other.contents().readOnly);
    m_bench->setPage(std::make_unique<ImportPage>(other));
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QVERIFY(!child<QPushButton>(m_bench->page(), "importKeep")->isEnabled());
    QVERIFY(m_bench->message().contains("reading only"));
    QVERIFY(child<TextEditor>(m_bench->page(), "importCommentary")->isVisible());
    m_bench->setPage(std::make_unique<ImportPage>(m_bench->workplace())); // before the other goes
}

void ImportPageTest::whatTheFormDoesNotSayIsMarked()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm(u"Self-assessment"_s)));
    QVERIFY(child<QLabel>(m_bench->page(), "importYearNote")->isVisible());
    QVERIFY(child<QLabel>(m_bench->page(), "importOrganisationNote")->isVisible());
    QCOMPARE(child<QComboBox>(m_bench->page(), "importOrganisation")->currentText(), QString());
    pictureOf(m_bench->page(), u"import-not-said"_s);
    m_bench->click("importKeep");
    QVERIFY(m_bench->message().contains("landlord's name"));
    QTest::keyClicks(m_bench->page().focusWidget(), "Marsh Lane Homes");
    QVERIFY(child<QLabel>(m_bench->page(), "importOrganisationNote")->isHidden());
    auto *year = child<QComboBox>(m_bench->page(), "importYear");
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Up);
    QVERIFY(child<QLabel>(m_bench->page(), "importYearNote")->isHidden());
    const Assessment assessment = m_bench->stored(m_bench->keep());
    QCOMPARE(assessment.organisation.name, u"Marsh Lane Homes"_s);
    QCOMPARE(assessment.year.text(), u"2025-26"_s);
}

void ImportPageTest::anotherEditionIsReadAgain()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->select(0);
    m_bench->type("importCommentary", "Corrected words.");
    auto *editions = child<QComboBox>(m_bench->page(), "importEdition");
    QCOMPARE(editions->currentData().toString(), u"hos-2024"_s);
    editions->setFocus();
    QTest::keyClick(editions, editions->findData(u"hos-2022"_s) < editions->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(m_bench->message().contains("leaves out your correction"));
    m_bench->click("importMessageAction1");
    QCOMPARE(editions->currentData().toString(), u"hos-2024"_s);
    QCOMPARE(m_bench->commentary(), u"Corrected words."_s);
    QTest::keyClick(editions, editions->findData(u"hos-2022"_s) < editions->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
    m_bench->click("importMessageAction0");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QCOMPARE(editions->currentData().toString(), u"hos-2022"_s);
    QVERIFY(m_bench->commentary() != u"Corrected words."_s);
}

void ImportPageTest::keysAloneAreEnough()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    auto *list = child<QListView>(m_bench->page(), "importList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_bench->text("importCode"), u"1.4"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_bench->text("importCode"), u"1.3"_s);
    QTest::keyClick(list, Qt::Key_F8);
    QCOMPARE(m_bench->text("importCode"), u"1.4"_s);
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_bench->text("importCode"), u"1.3"_s);
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier); // round the start: the last row without a place
    QVERIFY(child<QPushButton>(m_bench->page(), "importLeaveOut")->isVisible());
    QTest::keyClick(list, Qt::Key_F8);
    // Tab goes on through the fields to the button that keeps it.
    int steps = 0;
    while (m_bench->page().focusWidget() != child<QPushButton>(m_bench->page(), "importKeep") && ++steps < 30) {
        QTest::keyClick(m_bench->page().focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(steps < 30);
    bool kept = false;
    connect(&m_bench->page(), &ImportPage::kept, this, [&] { kept = true; });
    QTest::keyClick(m_bench->page().focusWidget(), Qt::Key_Space);
    QVERIFY(until([&] { return kept; }));
    QCOMPARE(m_bench->page().focusWidget(), child<QPushButton>(m_bench->page(), "importStartNext"));
}

void ImportPageTest::controlsHaveNames()
{
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    for (const char *name : {"importTitle", "importSentence", "importYearNote"}) {
        QCOMPARE(child<QLabel>(m_bench->page(), name)->textFormat(), Qt::PlainText); // a file's name is no markup
    }
    m_bench->click("importNext");
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    m_bench->click("importView3");
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    m_bench->keep();
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
}

void ImportPageTest::picturesInBothThemes()
{
    pictureOf(m_bench->page(), u"import-start"_s);
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->click("importNext");
    Theme::apply(ThemeChoice::Dark, 100);
    pictureOf(m_bench->page(), u"import-dark"_s);
    Theme::apply(ThemeChoice::Light, 200);
    m_bench->page().resize(1201, 800);
    pictureOf(m_bench->page(), u"import-200"_s);
    auto *evidence = child<QPlainTextEdit>(m_bench->page(), "importEvidence");
    QScrollArea *area = nullptr;
    for (QWidget *at = evidence; area == nullptr; at = at->parentWidget()) {
        area = qobject_cast<QScrollArea *>(at->parentWidget());
    }
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0); // nothing stands beyond the edge
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    pictureOf(m_bench->page(), u"import-200-fields"_s);
    m_bench->select(72);
    pictureOf(m_bench->page(), u"import-unplaced-200"_s);
    Theme::apply(ThemeChoice::Light, 100);
    m_bench->keep();
    pictureOf(m_bench->page(), u"import-kept"_s);
}

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
