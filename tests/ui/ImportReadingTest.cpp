// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "assessment/AssessmentJson.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTest>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class ImportReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsTheSampleForm();
    void importsARealForm();
    void importsAPdfThatAttestMade();
    void importsAnAssessmentFile();
    void anApprovedFileIsKeptAsItIs();
    void stopsWhileReading();
    void aQuickReadingShowsNoWait();
    void aBrokenFileIsToldInPlace();
    void aWrongKindOfFileIsToldInPlace();
    void dropsAreRead();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportReadingTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportReadingTest::cleanup()
{
    m_bench.reset();
}

void ImportReadingTest::importsTheSampleForm()
{
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible());
    m_bench->page().setChooser(
        [](QWidget *) { return QStringList{projectPath("resources/sample/fenmoor-homes-2024-25.html")}; });
    m_bench->click("importChoose");
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    QCOMPARE(m_bench->sentence(), u"72 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QComboBox>(m_bench->page(), "importOrganisation")->currentText(), u"Fenmoor Homes"_s);
    QCOMPARE(child<QComboBox>(m_bench->page(), "importYear")->currentText(), u"2024-25"_s);
    QVERIFY(child<QLabel>(m_bench->page(), "importYearNote")->isHidden());
    QCOMPARE(child<QPushButton>(m_bench->page(), "importKeep")->text(), u"&Keep as 2024-25"_s);
    const AssessmentId id = m_bench->keep();
    QVERIFY(until([this] { return m_bench->workplace().contents().assessments.size() == 1; }));
    const Assessment assessment = m_bench->stored(id);
    QCOMPARE(assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(assessment.answers.size(), size_t(72));

    std::optional<AssessmentId> wanted;
    connect(&m_bench->workplace(), &Workplace::wantsAssessment, &m_bench->page(),
            [&](const AssessmentId &one) { wanted = one; });
    QCOMPARE(child<QPushButton>(m_bench->page(), "importStartNext")->text(), u"Start 2025-26 from it"_s);
    m_bench->click("importStartNext");
    QVERIFY(until([&] { return wanted.has_value(); }));
    const Assessment next = m_bench->stored(*wanted);
    QCOMPARE(next.year.text(), u"2025-26"_s);
    QCOMPARE(next.edition, u"hos-2024"_s);
}

void ImportReadingTest::importsARealForm()
{
    if (realFormsFolder().isEmpty()) {
        QSKIP("The published forms are not here.");
    }
    m_bench->read(realFormsFolder() + u"/cambridge-2024-25.docx"_s);
    QCOMPARE(m_bench->sentence(), u"65 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QToolButton>(m_bench->page(), "importView2")->text(), u"Blank 7"_s);
    m_bench->click("importView2");
    QCOMPARE(child<QListView>(m_bench->page(), "importList")->model()->rowCount(), 7);
    m_bench->click("importNotes");
    pictureOf(m_bench->page(), u"import-real"_s);
    const AssessmentId id = m_bench->keep();
    QCOMPARE(m_bench->stored(id).organisation.name, u"Cambridge City Council"_s);
}

void ImportReadingTest::importsAPdfThatAttestMade()
{
    const QString form = projectPath("resources/sample/fenmoor-homes-2024-25.html");
    const auto document = readDocument(Format::Html, bytesOf(form), u"form.html"_s);
    QVERIFY(document.ok());
    NoProgress progress;
    const auto pdf = writeDocument(Format::Pdf, *document, progress);
    QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().message));
    m_bench->read(m_bench->write("form.pdf", pdf->bytes));
    QCOMPARE(m_bench->sentence(), u"72 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QComboBox>(m_bench->page(), "importOrganisation")->currentText(), u"Fenmoor Homes"_s);
}

void ImportReadingTest::importsAnAssessmentFile()
{
    auto draft = readAssessment(bytesOf(projectPath("resources/sample/fenmoor-homes-2024-25.json")), u"sample"_s);
    QVERIFY(draft.ok());
    draft->state = State::Draft;
    draft->approval.reset();
    draft->publications = {};
    m_bench->read(m_bench->write("draft.json", writeAssessment(*draft)));
    QVERIFY2(m_bench->message().isEmpty(), qPrintable(m_bench->message()));
    QVERIFY(!child<QComboBox>(m_bench->page(), "importEdition")->isEnabled());
    QCOMPARE(child<QComboBox>(m_bench->page(), "importYear")->currentText(), u"2024-25"_s);
    m_bench->type("importCommentary", "Corrected words.");
    child<QRadioButton>(m_bench->page(), "importYes")->setFocus();
    pictureOf(m_bench->page(), u"import-file"_s);
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.answers[0].commentary.plain(), u"Corrected words."_s);
    QCOMPARE(kept.answers[0].evidence, draft->answers[0].evidence);
    QCOMPARE(kept.answers[1].policyComplies, draft->answers[1].policyComplies);
}

void ImportReadingTest::anApprovedFileIsKeptAsItIs()
{
    m_bench->read(projectPath("resources/sample/fenmoor-homes-2022-23.json"));
    QVERIFY(m_bench->sentence().contains("It was approved"));
    QVERIFY(!child<QComboBox>(m_bench->page(), "importOrganisation")->isEnabled());
    QVERIFY(!child<QRadioButton>(m_bench->page(), "importYes")->isEnabled());
    QVERIFY(child<TextEditor>(m_bench->page(), "importCommentary")->isReadOnly());
    pictureOf(m_bench->page(), u"import-approved"_s);
    QCOMPARE(m_bench->stored(m_bench->keep()).state, State::Published);
    QCOMPARE(child<QPushButton>(m_bench->page(), "importStartNext")->text(), u"Start 2023-24 from it"_s);
    // One whose approval is not borne out is refused, and the page can be left.
    m_bench->page().setReader([](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        auto read = importForm(request, codes, progress);
        read->assessment.answers.front().comply = Comply::No;
        return read;
    });
    m_bench->read(projectPath("resources/sample/fenmoor-homes-2024-25.json"));
    m_bench->click("importKeep");
    QVERIFY(until([this] { return !m_bench->message().isEmpty(); }));
    QVERIFY(child<QPushButton>(m_bench->page(), "importCancel")->isEnabled());
}

void ImportReadingTest::stopsWhileReading()
{
    auto goOn = std::make_shared<QSemaphore>();
    auto wasCancelled = std::make_shared<std::atomic<int>>(0);
    m_bench->page().setReader(
        [goOn, wasCancelled](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
            progress.at("Reading page 3 of 40", 3, 40);
            goOn->acquire();
            *wasCancelled = progress.cancelled() ? 1 : 2;
            return importForm(request, codes, progress);
        });
    m_bench->page().read(projectPath("resources/sample/fenmoor-homes-2024-25.html"));
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible()); // nothing is shown at once
    QVERIFY(until([this] { return child<QPushButton>(m_bench->page(), "importStop")->isVisible(); }));
    QCOMPARE(m_bench->text("importWaitWords"), u"Reading page 3 of 40"_s);
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    pictureOf(m_bench->page(), u"import-reading"_s);
    m_bench->click("importStop");
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible());
    QVERIFY(!m_bench->page().isReading());
    goOn->release();
    QVERIFY(until([&] { return *wasCancelled != 0; }));
    QCOMPARE(int(*wasCancelled), 1);
    QTest::qWait(0);
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible());
}

void ImportReadingTest::aQuickReadingShowsNoWait()
{
    m_bench->page().read(m_bench->write("form.docx", doubtfulForm()));
    bool waited = false;
    QVERIFY(until([&] {
        waited = waited || child<QPushButton>(m_bench->page(), "importStop")->isVisible();
        return !m_bench->page().isReading();
    }));
    QVERIFY(child<QPushButton>(m_bench->page(), "importKeep")->isVisible());
    QTest::qWait(400); // longer than the page's patience
    QVERIFY(child<QPushButton>(m_bench->page(), "importKeep")->isVisible());
}

void ImportReadingTest::aBrokenFileIsToldInPlace()
{
    m_bench->read(m_bench->write("broken.docx", "PK no zip at all"));
    QVERIFY(m_bench->message().contains("broken.docx"));
    QVERIFY(child<QPushButton>(m_bench->page(), "importChoose")->isVisible());
    pictureOf(m_bench->page(), u"import-broken"_s);
    m_bench->read(m_bench->path("nothing-here.docx"));
    QVERIFY(m_bench->message().contains("nothing-here.docx"));
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QVERIFY(m_bench->message().isEmpty());
}

void ImportReadingTest::aWrongKindOfFileIsToldInPlace()
{
    m_bench->read(m_bench->write("figures.png", "PK"));
    QVERIFY2(m_bench->message().contains("Choose another file"), qPrintable(m_bench->message()));
    QVERIFY(!m_bench->message().contains("--"));
}

void ImportReadingTest::dropsAreRead()
{
    const auto drop = [this](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_bench->page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_bench->page(), &event);
    };
    drop({QUrl(u"https://example.org/form.docx"_s)});
    QVERIFY(m_bench->message().contains("from the web"));
    const QUrl form = QUrl::fromLocalFile(m_bench->write("form.docx", doubtfulForm()));
    drop({QUrl::fromLocalFile(m_bench->path(QString()))});
    QVERIFY(m_bench->message().contains("is a folder"));
    drop({form, form}); // one file, dropped twice over
    QVERIFY(until([this] { return !m_bench->page().isReading(); }));
    QVERIFY(child<QPushButton>(m_bench->page(), "importKeep")->isVisible());
}

QTEST_MAIN(ImportReadingTest)
#include "ImportReadingTest.moc"
