// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportPage.h"

#include "assessment/AssessmentJson.h"
#include "support/DocxBuilder.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/ImportList.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

/// A made-up form of 2024 as a Word document: 1.2 answered plainly, 1.3 contradicts itself, 1.4 says what is no answer,
/// one row is no provision's; the other provisions have no row.
QByteArray doubtfulForm(const QString &title = u"Self-assessment 2024-25 of Marsh Lane Homes"_s)
{
    const auto provisions = edition(u"hos-2024"_s)->provisions();
    QString rows = DocxBuilder::row(
        {"Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation"},
        "<w:tblHeader/>");
    const auto add = [&](size_t i, const QString &comply, const QString &evidence, const QString &commentary) {
        rows += DocxBuilder::row({provisions[i]->code.text(), provisions[i]->plainText().simplified().toHtmlEscaped(),
                                  comply, evidence, commentary});
    };
    add(0, "Yes", "Complaints policy, page 3", "The definition is on our website.");
    add(1, "Yes, but not for leaseholders", "Tenancy handbook", "Leaseholders have another process.");
    add(2, "Under review", "", "We look at it in May.");
    add(3, "No", "", "We do not do this yet.");
    rows += DocxBuilder::row(
        {"77.1", "The landlord must feed the office cat.", "Yes", "Cat policy, page 2", "She is fed twice a day."});
    rows += DocxBuilder::row({"77.2", "The landlord must feed the office dog.", "No", "", "There is none."});
    return DocxBuilder(DocxBuilder::p(title) + DocxBuilder::tbl(rows)).bytes();
}

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importsTheSampleForm();
    void importsARealForm();
    void importsAPdfThatAttestMade();
    void importsAnAssessmentFile();
    void anApprovedFileIsKeptAsItIs();
    void correctsThenKeeps();
    void cancelAndReturnKeepsCorrections();
    void stopsWhileReading();
    void aQuickReadingShowsNoWait();
    void aBrokenFileIsToldInPlace();
    void aWrongKindOfFileIsToldInPlace();
    void theSameFormTwiceIsToldInPlace();
    void aReadOnlyLibraryIsToldInPlace();
    void whatTheFormDoesNotSayIsMarked();
    void anotherEditionIsReadAgain();
    void dropsAreRead();
    void keysAloneAreEnough();
    void controlsHaveNames();
    void picturesInBothThemes();

private:
    QString commentary();
    void type(const char *editor, const QString &words);
    QString write(const QString &name, const QByteArray &bytes);
    void readForm(const QString &path);
    void select(int row);
    void click(const char *name);
    Assessment stored(const AssessmentId &id);
    AssessmentId keep();
    QString message();

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2025, 9, 1}, {9, 0}, Qt::UTC)};
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ImportPage> m_page;
};

void ImportPageTest::initTestCase()
{
    Theme::apply(*qApp, ThemeChoice::Light, 100);
}

void ImportPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workplace = std::make_unique<Workplace>(shelf(), m_clock, u"Officer"_s);
    QSignalSpy opened(m_workplace.get(), &Workplace::opened);
    m_workplace->create(m_folder->filePath("lib.attest"));
    QVERIFY(until([&] { return opened.size() == 1; }));
    m_page = std::make_unique<ImportPage>(*m_workplace);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void ImportPageTest::cleanup()
{
    m_page.reset();
    m_workplace.reset();
    m_folder.reset();
    Theme::apply(*qApp, ThemeChoice::Light, 100);
}

QString ImportPageTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("could not write %s", qPrintable(name));
    }
    return file.fileName();
}

QString ImportPageTest::commentary()
{
    return child<TextEditor>(*m_page, "importCommentary")->text().plain();
}

void ImportPageTest::type(const char *editor, const QString &words)
{
    auto *field = child<TextEditor>(*m_page, editor)->findChild<QTextEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

void ImportPageTest::readForm(const QString &path)
{
    m_page->read(path);
    QVERIFY(until([this] { return !m_page->isReading(); }, 20000));
}

void ImportPageTest::select(int row)
{
    auto *list = child<QListView>(*m_page, "importList");
    list->setCurrentIndex(list->model()->index(row, 0));
}

void ImportPageTest::click(const char *name)
{
    auto *button = child<QAbstractButton>(*m_page, name);
    QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

Assessment ImportPageTest::stored(const AssessmentId &id)
{
    std::optional<Assessment> found;
    m_workplace->library().ask(
        this, [id](Library &library) { return library.assessment(id); },
        [&](const Result<Assessment> &read) { found = read ? *read : Assessment(); });
    until([&] { return found.has_value(); });
    return *found;
}

AssessmentId ImportPageTest::keep()
{
    std::optional<AssessmentId> kept;
    const auto connection = connect(m_page.get(), &ImportPage::kept, this, [&](const AssessmentId &id) { kept = id; });
    click("importKeep");
    until([&] { return kept.has_value(); });
    disconnect(connection);
    if (!kept) {
        qFatal("not kept: %s", qPrintable(message()));
    }
    return *kept;
}

QString ImportPageTest::message()
{
    const auto labels = m_page->findChildren<QLabel *>(u"importMessage"_s);
    QStringList shown;
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            shown.append(label->text());
        }
    }
    return shown.join(u'\n');
}

void ImportPageTest::importsTheSampleForm()
{
    QVERIFY(child<QPushButton>(*m_page, "importChoose")->isVisible());
    m_page->setChooser([](QWidget *) { return projectPath("resources/sample/fenmoor-homes-2024-25.html"); });
    click("importChoose");
    QVERIFY(until([this] { return !m_page->isReading(); }, 20000));
    QCOMPARE(child<QLabel>(*m_page, "importSentence")->text(), u"72 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QComboBox>(*m_page, "importOrganisation")->currentText(), u"Fenmoor Homes"_s);
    QCOMPARE(child<QComboBox>(*m_page, "importYear")->currentText(), u"2024-25"_s);
    QVERIFY(child<QLabel>(*m_page, "importYearNote")->isHidden());
    QCOMPARE(child<QPushButton>(*m_page, "importKeep")->text(), u"Keep as 2024-25"_s);
    const AssessmentId id = keep();
    QVERIFY(until([this] { return m_workplace->contents().assessments.size() == 1; }));
    const Assessment assessment = stored(id);
    QCOMPARE(assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(assessment.answers.size(), size_t(72));

    std::optional<AssessmentId> wanted;
    connect(m_workplace.get(), &Workplace::wantsAssessment, m_page.get(),
            [&](const AssessmentId &one) { wanted = one; });
    QCOMPARE(child<QPushButton>(*m_page, "importStartNext")->text(), u"Start 2025-26 from it"_s);
    click("importStartNext");
    QVERIFY(until([&] { return wanted.has_value(); }));
    const Assessment next = stored(*wanted);
    QCOMPARE(next.year.text(), u"2025-26"_s);
    QCOMPARE(next.edition, u"hos-2024"_s);
}

void ImportPageTest::importsARealForm()
{
    if (realFormsFolder().isEmpty()) {
        QSKIP("The published forms are not here.");
    }
    readForm(realFormsFolder() + u"/cambridge-2024-25.docx"_s);
    QCOMPARE(child<QLabel>(*m_page, "importSentence")->text(), u"65 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QToolButton>(*m_page, "importView2")->text(), u"Not recognised 7"_s);
    click("importView2");
    QCOMPARE(child<QListView>(*m_page, "importList")->model()->rowCount(), 7);
    click("importNotes");
    pictureOf(*m_page, u"import-real"_s);
    const AssessmentId id = keep();
    QCOMPARE(stored(id).organisation.name, u"Cambridge City Council"_s);
}

void ImportPageTest::importsAPdfThatAttestMade()
{
    const QString form = projectPath("resources/sample/fenmoor-homes-2024-25.html");
    const auto document = readDocument(Format::Html, bytesOf(form), u"form.html"_s);
    QVERIFY(document.ok());
    NoProgress progress;
    const auto pdf = writeDocument(Format::Pdf, *document, progress);
    QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().message));
    readForm(write("form.pdf", pdf->bytes));
    QCOMPARE(child<QLabel>(*m_page, "importSentence")->text(), u"72 of 72 provisions answered, none doubtful."_s);
    QCOMPARE(child<QComboBox>(*m_page, "importOrganisation")->currentText(), u"Fenmoor Homes"_s);
}

void ImportPageTest::importsAnAssessmentFile()
{
    auto draft = readAssessment(bytesOf(projectPath("resources/sample/fenmoor-homes-2024-25.json")), u"sample"_s);
    QVERIFY(draft.ok());
    draft->state = State::Draft;
    draft->approval.reset();
    draft->publications = {};
    readForm(write("draft.json", writeAssessment(*draft)));
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QVERIFY(!child<QComboBox>(*m_page, "importEdition")->isEnabled());
    QCOMPARE(child<QComboBox>(*m_page, "importYear")->currentText(), u"2024-25"_s);
    type("importCommentary", "Corrected words.");
    child<QRadioButton>(*m_page, "importYes")->setFocus();
    pictureOf(*m_page, u"import-file"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
    const Assessment kept = stored(keep());
    QCOMPARE(kept.answers[0].commentary.plain(), u"Corrected words."_s);
    QCOMPARE(kept.answers[0].evidence, draft->answers[0].evidence);
    QCOMPARE(kept.answers[1].policyComplies, draft->answers[1].policyComplies);
}

void ImportPageTest::anApprovedFileIsKeptAsItIs()
{
    readForm(projectPath("resources/sample/fenmoor-homes-2022-23.json"));
    QVERIFY(child<QLabel>(*m_page, "importSentence")->text().contains("It was approved"));
    QVERIFY(!child<QComboBox>(*m_page, "importOrganisation")->isEnabled());
    QVERIFY(!child<QRadioButton>(*m_page, "importYes")->isEnabled());
    QVERIFY(child<TextEditor>(*m_page, "importCommentary")->isReadOnly());
    pictureOf(*m_page, u"import-approved"_s);
    QCOMPARE(stored(keep()).state, State::Published);
    QCOMPARE(child<QPushButton>(*m_page, "importStartNext")->text(), u"Start 2023-24 from it"_s);
    // One whose approval is not borne out is refused, and the page can be left.
    m_page->setReader([](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        auto read = importForm(request, codes, progress);
        read->assessment.answers.front().comply = Comply::No;
        return read;
    });
    readForm(projectPath("resources/sample/fenmoor-homes-2024-25.json"));
    click("importKeep");
    QVERIFY(until([this] { return !message().isEmpty(); }));
    QVERIFY(child<QPushButton>(*m_page, "importCancel")->isEnabled());
}

void ImportPageTest::correctsThenKeeps()
{
    readForm(write("form.docx", doubtfulForm()));
    QCOMPARE(child<QLabel>(*m_page, "importSentence")->text(),
             u"3 of 72 provisions answered, 2 doubtful, 2 rows without a place."_s);
    QCOMPARE(child<QToolButton>(*m_page, "importView0")->text(), u"All 74"_s);
    QCOMPARE(child<QToolButton>(*m_page, "importView1")->text(), u"Doubtful 2"_s);
    QCOMPARE(child<QToolButton>(*m_page, "importView2")->text(), u"Not recognised 69"_s);
    QCOMPARE(child<QToolButton>(*m_page, "importView3")->text(), u"Unplaced 2"_s);

    click("importNext");
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.3"_s);
    QVERIFY(message().contains(u"Yes, but not for leaseholders"_s));
    pictureOf(*m_page, u"import-doubtful"_s);
    click("importPartially");
    child<QPlainTextEdit>(*m_page, "importEvidence")->setPlainText("Tenancy handbook\nLeasehold guide, page 4");
    type("importExplanation", "Leaseholders follow in 2026.");
    QVERIFY(child<QLabel>(*m_page, "importSentence")->text().contains(u"1 doubtful"_s));

    click("importNext");
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.4"_s);
    click("importMessageAction0"); // right as it is: not answered
    QVERIFY(child<QLabel>(*m_page, "importSentence")->text().contains(u"none doubtful"_s));

    click("importNext"); // the rows without a place
    QVERIFY(!child<QPushButton>(*m_page, "importPutUnder")->isEnabled());
    child<QComboBox>(*m_page, "importProvisions")->setCurrentIndex(3); // 1.4
    pictureOf(*m_page, u"import-unplaced"_s);
    click("importPutUnder");
    QCOMPARE(child<QLabel>(*m_page, "importFate")->text(), u"Put under 1.4."_s);
    click("importNext");
    click("importLeaveOut");
    QVERIFY(child<QLabel>(*m_page, "importSentence")->text().endsWith(u"no row left to place."_s));
    QVERIFY(!child<QPushButton>(*m_page, "importNext")->isEnabled());

    const Assessment kept = stored(keep());
    QCOMPARE(kept.organisation.name, u"Marsh Lane Homes"_s);
    const Answer &second = kept.answers[1];
    QCOMPARE(second.comply, Comply::Partially);
    QCOMPARE(second.complyAsWritten, u"Yes, but not for leaseholders"_s);
    QCOMPARE(second.evidenceText(), u"Tenancy handbook\nLeasehold guide, page 4"_s);
    QCOMPARE(second.explanation.plain(), u"Leaseholders follow in 2026."_s);
    QVERIFY(second.source["checked"].toBool());
    const Answer &third = kept.answers[2];
    QCOMPARE(third.comply, Comply::Yes);
    QCOMPARE(third.commentary.plain(), u"We look at it in May.\n\nShe is fed twice a day."_s);
    QCOMPARE(third.source["put_here"].toArray().size(), 1);
    QCOMPARE(kept.unplaced.size(), 1);
    QVERIFY(kept.unplaced[0]["cells"].toArray().contains("There is none."));
}

void ImportPageTest::cancelAndReturnKeepsCorrections()
{
    const QString path = write("form.docx", doubtfulForm());
    readForm(path);
    select(0);
    type("importCommentary", "Corrected words.");
    QSignalSpy cancelled(m_page.get(), &ImportPage::cancelled);
    click("importCancel");
    QCOMPARE(cancelled.size(), 1);
    m_page->hide();
    QVERIFY(m_workplace->contents().assessments.empty());
    m_page->show();
    select(5);
    select(0);
    QCOMPARE(commentary(), u"Corrected words."_s);
    // No file chosen after all: they are still there.
    m_page->setChooser([](QWidget *) { return QString(); });
    click("importAnother");
    QCOMPARE(commentary(), u"Corrected words."_s);
    // Another file that cannot be read: one can go back.
    readForm(write("letter.html", "<p>Dear tenant"));
    QVERIFY(message().contains("letter.html"));
    if (child<QPushButton>(*m_page, "importBack")->isVisible()) {
        click("importBack");
    }
    QCOMPARE(commentary(), u"Corrected words."_s);
    readForm(path);
    QCOMPARE(commentary(), u"The definition is on our website."_s);
}

void ImportPageTest::stopsWhileReading()
{
    auto goOn = std::make_shared<QSemaphore>();
    auto wasCancelled = std::make_shared<std::atomic<int>>(0);
    m_page->setReader([goOn, wasCancelled](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        progress.at("Reading page 3 of 40", 3, 40);
        goOn->acquire();
        *wasCancelled = progress.cancelled() ? 1 : 2;
        return importForm(request, codes, progress);
    });
    m_page->read(projectPath("resources/sample/fenmoor-homes-2024-25.html"));
    QVERIFY(child<QPushButton>(*m_page, "importChoose")->isVisible()); // nothing is shown at once
    QVERIFY(until([this] { return child<QPushButton>(*m_page, "importStop")->isVisible(); }));
    QCOMPARE(child<QLabel>(*m_page, "importWaitWords")->text(), u"Reading page 3 of 40"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
    pictureOf(*m_page, u"import-reading"_s);
    click("importStop");
    QVERIFY(child<QPushButton>(*m_page, "importChoose")->isVisible());
    QVERIFY(!m_page->isReading());
    goOn->release();
    QVERIFY(until([&] { return *wasCancelled != 0; }));
    QCOMPARE(int(*wasCancelled), 1);
    QTest::qWait(0);
    QVERIFY(child<QPushButton>(*m_page, "importChoose")->isVisible());
}

void ImportPageTest::aQuickReadingShowsNoWait()
{
    m_page->read(write("form.docx", doubtfulForm()));
    bool waited = false;
    QVERIFY(until([&] {
        waited = waited || child<QPushButton>(*m_page, "importStop")->isVisible();
        return !m_page->isReading();
    }));
    QVERIFY(child<QPushButton>(*m_page, "importKeep")->isVisible());
    QTest::qWait(400); // longer than the page's patience
    QVERIFY(child<QPushButton>(*m_page, "importKeep")->isVisible());
}

void ImportPageTest::aBrokenFileIsToldInPlace()
{
    readForm(write("broken.docx", "PK no zip at all"));
    QVERIFY(message().contains("broken.docx"));
    QVERIFY(child<QPushButton>(*m_page, "importChoose")->isVisible());
    pictureOf(*m_page, u"import-broken"_s);
    readForm(m_folder->filePath("nothing-here.docx"));
    QVERIFY(message().contains("nothing-here.docx"));
    readForm(write("form.docx", doubtfulForm()));
    QVERIFY(message().isEmpty());
}

void ImportPageTest::aWrongKindOfFileIsToldInPlace()
{
    readForm(write("figures.xlsx", "PK"));
    QVERIFY2(message().contains("Choose another file"), qPrintable(message()));
    QVERIFY(!message().contains("--"));
}

void ImportPageTest::theSameFormTwiceIsToldInPlace()
{
    const QString path = write("form.docx", doubtfulForm());
    readForm(path);
    keep();
    QVERIFY(until([this] { return m_workplace->contents().assessments.size() == 1; }));
    readForm(path);
    click("importKeep");
    QVERIFY(until([this] { return message().contains("already"); }));
    pictureOf(*m_page, u"import-twice"_s);
    std::optional<AssessmentId> wanted;
    connect(m_workplace.get(), &Workplace::wantsAssessment, m_page.get(),
            [&](const AssessmentId &one) { wanted = one; });
    click("importMessageAction0");
    QVERIFY(wanted == m_workplace->contents().assessments.front().id);
    // As another year it can be kept.
    auto *year = child<QComboBox>(*m_page, "importYear");
    year->setCurrentText("2023-24");
    QCOMPARE(child<QPushButton>(*m_page, "importKeep")->text(), u"Keep as 2023-24"_s);
    QCOMPARE(stored(keep()).year.text(), u"2023-24"_s);
    QVERIFY(child<QPushButton>(*m_page, "importStartNext")->text().startsWith("Open 2024-25"));
}

void ImportPageTest::aReadOnlyLibraryIsToldInPlace()
{
    Workplace other(shelf(), m_clock, u"Another"_s);
    QSignalSpy opened(&other, &Workplace::opened);
    other.open(m_folder->filePath("lib.attest"));
    QVERIFY(until([&] { return opened.size() == 1; }));
    QVERIFY(other.contents().readOnly);
    m_page = std::make_unique<ImportPage>(other);
    m_page->resize(1200, 800);
    m_page->show();
    readForm(write("form.docx", doubtfulForm()));
    QVERIFY(!child<QPushButton>(*m_page, "importKeep")->isEnabled());
    QVERIFY(message().contains("reading only"));
    QVERIFY(child<TextEditor>(*m_page, "importCommentary")->isVisible());
    m_page.reset();
}

void ImportPageTest::whatTheFormDoesNotSayIsMarked()
{
    readForm(write("form.docx", doubtfulForm(u"Self-assessment"_s)));
    QVERIFY(child<QLabel>(*m_page, "importYearNote")->isVisible());
    QVERIFY(child<QLabel>(*m_page, "importOrganisationNote")->isVisible());
    QCOMPARE(child<QComboBox>(*m_page, "importOrganisation")->currentText(), QString());
    pictureOf(*m_page, u"import-not-said"_s);
    click("importKeep");
    QVERIFY(message().contains("landlord's name"));
    QTest::keyClicks(m_page->focusWidget(), "Marsh Lane Homes");
    QVERIFY(child<QLabel>(*m_page, "importOrganisationNote")->isHidden());
    auto *year = child<QComboBox>(*m_page, "importYear");
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Up);
    QVERIFY(child<QLabel>(*m_page, "importYearNote")->isHidden());
    const Assessment assessment = stored(keep());
    QCOMPARE(assessment.organisation.name, u"Marsh Lane Homes"_s);
    QCOMPARE(assessment.year.text(), u"2025-26"_s);
}

void ImportPageTest::anotherEditionIsReadAgain()
{
    readForm(write("form.docx", doubtfulForm()));
    select(0);
    type("importCommentary", "Corrected words.");
    auto *editions = child<QComboBox>(*m_page, "importEdition");
    QCOMPARE(editions->currentData().toString(), u"hos-2024"_s);
    editions->setFocus();
    QTest::keyClick(editions, editions->findData(u"hos-2022"_s) < editions->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(message().contains("leaves out your correction"));
    click("importMessageAction1");
    QCOMPARE(editions->currentData().toString(), u"hos-2024"_s);
    QCOMPARE(commentary(), u"Corrected words."_s);
    QTest::keyClick(editions, editions->findData(u"hos-2022"_s) < editions->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
    click("importMessageAction0");
    QVERIFY(until([this] { return !m_page->isReading(); }));
    QCOMPARE(editions->currentData().toString(), u"hos-2022"_s);
    QVERIFY(commentary() != u"Corrected words."_s);
}

void ImportPageTest::dropsAreRead()
{
    const auto drop = [this](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &event);
    };
    drop({QUrl(u"https://example.org/form.docx"_s)});
    QVERIFY(message().contains("from the web"));
    const QUrl form = QUrl::fromLocalFile(write("form.docx", doubtfulForm()));
    drop({form, form});
    QVERIFY(message().contains("one at a time"));
    drop({form});
    QVERIFY(until([this] { return !m_page->isReading(); }));
    QVERIFY(child<QPushButton>(*m_page, "importKeep")->isVisible());
}

void ImportPageTest::keysAloneAreEnough()
{
    readForm(write("form.docx", doubtfulForm()));
    auto *list = child<QListView>(*m_page, "importList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.3"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.2"_s);
    QTest::keyClick(list, Qt::Key_F8);
    QTest::keyClick(list, Qt::Key_F8);
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.4"_s);
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(child<QLabel>(*m_page, "importCode")->text(), u"1.3"_s);
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier); // round the start: the last row without a place
    QVERIFY(child<QPushButton>(*m_page, "importLeaveOut")->isVisible());
    QTest::keyClick(list, Qt::Key_F8);
    // Tab goes on through the fields to the button that keeps it.
    int steps = 0;
    while (m_page->focusWidget() != child<QPushButton>(*m_page, "importKeep") && ++steps < 30) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(steps < 30);
    bool kept = false;
    connect(m_page.get(), &ImportPage::kept, this, [&] { kept = true; });
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QVERIFY(until([&] { return kept; }));
    QCOMPARE(m_page->focusWidget(), child<QPushButton>(*m_page, "importStartNext"));
}

void ImportPageTest::controlsHaveNames()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
    readForm(write("form.docx", doubtfulForm()));
    QCOMPARE(namelessControls(*m_page), QStringList());
    click("importNext");
    QCOMPARE(namelessControls(*m_page), QStringList());
    click("importView3");
    QCOMPARE(namelessControls(*m_page), QStringList());
    keep();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void ImportPageTest::picturesInBothThemes()
{
    pictureOf(*m_page, u"import-start"_s);
    readForm(write("form.docx", doubtfulForm()));
    click("importNext");
    Theme::apply(*qApp, ThemeChoice::Dark, 100);
    pictureOf(*m_page, u"import-dark"_s);
    Theme::apply(*qApp, ThemeChoice::Light, 200);
    m_page->resize(1201, 800);
    pictureOf(*m_page, u"import-200"_s);
    select(72);
    pictureOf(*m_page, u"import-unplaced-200"_s);
    Theme::apply(*qApp, ThemeChoice::Light, 100);
    keep();
    pictureOf(*m_page, u"import-kept"_s);
}

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
