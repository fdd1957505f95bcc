// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "support/DocxBuilder.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/ImportBeside.h"
#include "ui/library/import/source/PdfPages.h"
#include "ui/library/import/source/SourceText.h"
#include "ui/widgets/Theme.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextTable>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// The document beside the form: where each row stands in it, and the way from one to the other.
class ImportSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDocumentIsShownAsItWasRead_data();
    void aDocumentIsShownAsItWasRead();
    void aFormInParagraphsIsShownToo();
    void theFieldThatHasTheFocusIsOutlined();
    void keysLeadThereAndBack();
    void whereThereIsNoRoomTheDocumentTakesTheFormsPlace();
    void anAssessmentFileHasNoDocument();
    void aLongDocumentIsCut();
    void aWideTableIsCutByItsCells();
    void cellsStandBesideThoseFromAbove();
    void controlsHaveNames();
    void picturesInBothThemes();
    void realForms_data();
    void realForms();

private:
    PdfPages &pages() { return *child<PdfPages>(m_bench->page(), "sourcePages"); }
    SourceText &text() { return *child<SourceText>(m_bench->page(), "sourceText"); }
    QListView &list() { return *child<QListView>(m_bench->page(), "importList"); }
    QString shownCode() { return m_bench->text("importCode"); }

    std::unique_ptr<ImportBench> m_bench;
};

void ImportSourceTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportSourceTest::cleanup()
{
    m_bench.reset();
}

void ImportSourceTest::aDocumentIsShownAsItWasRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QString csv = "Code provision,Code requirement,Comply: Yes / No,Evidence,Commentary / explanation\n";
    QString rows = DocxBuilder::row(csv.trimmed().split(u','), "<w:tblHeader/>");
    for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
        const QString words = provision->plainText().simplified();
        const QStringList cells = {provision->code.text(), words, "Yes", "Complaints policy, page 3",
                                   u"As in %1 of our policy."_s.arg(provision->code.text())};
        csv += u'"' + QStringList(cells).replaceInStrings("\"", "\"\"").join("\",\"") + "\"\n";
        rows += DocxBuilder::row(QStringList(cells).replaceInStrings("&", "&amp;"));
    }
    QTest::newRow("docx") << "form.docx" << DocxBuilder(DocxBuilder::tbl(rows)).bytes();
    QTest::newRow("csv") << "form.csv" << csv.toUtf8();
    QTest::newRow("html") << "form.html" << bytesOf(projectPath("resources/sample/fenmoor-homes-2024-25.html"));
}

void ImportSourceTest::aDocumentIsShownAsItWasRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    m_bench->read(m_bench->write(name, bytes));
    QVERIFY2(m_bench->message().isEmpty(), qPrintable(m_bench->message()));
    QVERIFY(text().isVisible());
    QVERIFY(!pages().isVisible());
    // Each provision's own words stand within what is outlined for it.
    for (const int row : {0, 35, 71}) {
        m_bench->select(row);
        const QString code = shownCode();
        int found = 0;
        for (int y = 0; y < text().viewport()->height(); y += 3) {
            for (int x = 10; x < text().viewport()->width(); x += 20) {
                if (text().rowAt({x, y}) == row) {
                    found += text().cursorForPosition({x, y}).block().text().trimmed().startsWith(code) ? 1 : 0;
                }
            }
        }
        QVERIFY2(found > 0, qPrintable(code));
    }
    pictureOf(m_bench->page(), u"source-"_s + name);
    // A click leads to the form.
    m_bench->select(10);
    for (int y = 5; y < text().viewport()->height(); y += 5) {
        const QPoint at(text().viewport()->width() / 2, y);
        if (const int row = text().rowAt(at); row >= 0 && row != 10) {
            QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(list().currentIndex().row(), row);
            return;
        }
    }
    QFAIL("No other row is in view.");
}

void ImportSourceTest::aFormInParagraphsIsShownToo()
{
    QByteArray html = "<h1>Self-assessment 2024-25 of Marsh Lane Homes</h1>";
    for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
        html += "<h2>" + provision->code.text().toUtf8() + "</h2><p>" +
                provision->plainText().simplified().toHtmlEscaped().toUtf8() +
                "</p><p>Comply: Yes</p><p>Evidence: Policy, page 2</p><p>Commentary: As in " +
                provision->code.text().toUtf8() + " of our policy.</p>";
    }
    m_bench->read(m_bench->write("prose.html", html));
    QVERIFY(text().isVisible());
    m_bench->select(30);
    const QString code = shownCode();
    bool commentary = false;
    for (int y = 0; y < text().viewport()->height(); y += 3) {
        if (text().rowAt({40, y}) == 30) {
            commentary = commentary || text().cursorForPosition({40, y}).block().text().contains(u"As in "_s + code);
        }
    }
    QVERIFY(commentary);
    pictureOf(m_bench->page(), u"source-prose"_s);
}

void ImportSourceTest::theFieldThatHasTheFocusIsOutlined()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->select(0);
    const QImage before = text().viewport()->grab().toImage();
    child<QPlainTextEdit>(m_bench->page(), "importEvidence")->setFocus();
    const QImage evidence = text().viewport()->grab().toImage();
    QVERIFY(before != evidence);
    child<QWidget>(m_bench->page(), "importYes")->setFocus();
    QVERIFY(evidence != text().viewport()->grab().toImage());
    // A doubtful cell is outlined by itself.
    m_bench->select(1);
    QCOMPARE(shownCode(), u"1.3"_s);
    pictureOf(m_bench->page(), u"source-doubtful-cell"_s);
}

void ImportSourceTest::keysLeadThereAndBack()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F8);
    QTest::keyClick(&list(), Qt::Key_F6);
    QVERIFY(text().hasFocus());
    QTest::keyClick(&text(), Qt::Key_F8); // the next that waits, in the document as in the form
    QVERIFY(text().hasFocus());
    const QString code = shownCode();
    QTest::keyClick(&text(), Qt::Key_F6);
    QVERIFY(list().hasFocus());
    QCOMPARE(shownCode(), code);
    for (const int key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&list(), Qt::Key_F6);
        QVERIFY(text().hasFocus());
        QTest::keyClick(&text(), Qt::Key(key));
        QVERIFY(list().hasFocus());
    }
    // Tab leads out of it.
    QTest::keyClick(&list(), Qt::Key_F6);
    QTest::keyClick(&text(), Qt::Key_Tab);
    QVERIFY(!text().hasFocus());
}

void ImportSourceTest::whereThereIsNoRoomTheDocumentTakesTheFormsPlace()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    auto *show = child<QPushButton>(m_bench->page(), "importDocument");
    QCOMPARE(show->text(), u"Hide the document"_s);
    m_bench->click("importDocument");
    QVERIFY(!text().isVisible());
    m_bench->click("importDocument");
    QVERIFY(text().isVisible());
    m_bench->page().resize(800, 700);
    QVERIFY(until([this] { return !text().isVisible(); }));
    QCOMPARE(show->text(), u"Show the document"_s);
    auto *evidence = child<QPlainTextEdit>(m_bench->page(), "importEvidence");
    QVERIFY(evidence->isVisible());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F6);
    QVERIFY(text().isVisible() && text().hasFocus());
    QVERIFY(!evidence->isVisible());
    pictureOf(m_bench->page(), u"source-narrow"_s);
    QTest::keyClick(&text(), Qt::Key_Escape);
    QVERIFY(!text().isVisible());
    QVERIFY(evidence->isVisible());
    m_bench->page().resize(1300, 700);
    QVERIFY(until([&] { return text().isVisible() && evidence->isVisible(); }));
}

void ImportSourceTest::anAssessmentFileHasNoDocument()
{
    m_bench->read(projectPath("resources/sample/fenmoor-homes-2024-25.json"));
    QVERIFY(!child<QPushButton>(m_bench->page(), "importDocument")->isVisible());
    QVERIFY(!text().isVisible());
    QVERIFY(!pages().isVisible());
    QTest::keyClick(&list(), Qt::Key_F6);
    QVERIFY(!text().hasFocus());
    // After it, one that has a document.
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QVERIFY(text().isVisible());
}

void ImportSourceTest::aLongDocumentIsCut()
{
    ReadSource source;
    for (int i = 0; i < 100000; ++i) {
        source.document.blocks.push_back(paragraph(u"Paragraph %1 of a very long document."_s.arg(i)));
    }
    Table table;
    table.rows.resize(200000, Row{{Cell{}, Cell{}, Cell{}}});
    source.document.blocks.insert(source.document.blocks.begin(), Block{std::move(table), {}});
    Block deep = paragraph(u"At the bottom"_s);
    for (int i = 0; i < 200; ++i) {
        Cell cell;
        cell.columnSpan = 2'000'000'000;
        cell.rowSpan = 2'000'000'000;
        cell.blocks.push_back(std::move(deep));
        Table around;
        around.rows.push_back(Row{{std::move(cell)}});
        deep = Block{std::move(around), {}};
    }
    source.document.blocks.insert(source.document.blocks.begin(), std::move(deep));
    SourceText view;
    QElapsedTimer timer;
    timer.start();
    view.setSource(std::make_shared<const ReadSource>(std::move(source)));
    QVERIFY(view.isCut());
    qInfo("written in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(view.document()->blockCount() < 60000);
}

void ImportSourceTest::aWideTableIsCutByItsCells()
{
    ReadSource source;
    Table table;
    table.rows.resize(12000, Row{std::vector<Cell>(40)});
    source.document.blocks.push_back(Block{std::move(table), {}});
    SourceText view;
    view.setSource(std::make_shared<const ReadSource>(std::move(source)));
    QVERIFY(view.isCut());
    QVERIFY2(view.document()->blockCount() < 15000, qPrintable(QString::number(view.document()->blockCount())));
}

void ImportSourceTest::cellsStandBesideThoseFromAbove()
{
    const auto cell = [](const QString &words, int down = 1) {
        Cell one;
        one.blocks = {paragraph(words)};
        one.rowSpan = down;
        return one;
    };
    ReadSource source;
    Table table;
    table.rows = {Row{{cell("A", 2), cell("B")}}, Row{{cell("C"), cell("D")}}};
    source.document.blocks.push_back(Block{std::move(table), {}});
    SourceText view;
    view.setSource(std::make_shared<const ReadSource>(std::move(source)));
    QVERIFY(!view.isCut());
    const auto frames = view.document()->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto *grid = qobject_cast<const QTextTable *>(frames.front());
    QCOMPARE(grid->columns(), 3);
    for (const auto &[row, column, words] :
         {std::tuple(0, 0, "A"), std::tuple(0, 1, "B"), std::tuple(1, 1, "C"), std::tuple(1, 2, "D")}) {
        QCOMPARE(grid->cellAt(row, column).firstCursorPosition().block().text(), QString(words));
    }
}

void ImportSourceTest::controlsHaveNames()
{
    m_bench->read(m_bench->write("form.pdf", samplePdf()));
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    QVERIFY(!pages().accessibleName().isEmpty());
    QVERIFY(pages().accessibleDescription().contains(" is shown."));
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QCOMPARE(namelessControls(m_bench->page()), QStringList());
    QVERIFY(!text().accessibleName().isEmpty());
    QVERIFY(text().accessibleDescription().contains("outlined"));
}

void ImportSourceTest::picturesInBothThemes()
{
    m_bench->page().resize(1280, 760);
    m_bench->read(m_bench->write("form.pdf", samplePdf()));
    m_bench->select(6);
    child<QPlainTextEdit>(m_bench->page(), "importEvidence")->setFocus();
    QTest::qWait(300);
    Theme::apply(ThemeChoice::Dark, 100);
    pictureOf(m_bench->page(), u"source-pdf-dark"_s);
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->click("importNext");
    pictureOf(m_bench->page(), u"source-docx-dark"_s);
    Theme::apply(ThemeChoice::Light, 200);
    m_bench->page().resize(1281, 760);
    pictureOf(m_bench->page(), u"source-200"_s);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F6);
    QVERIFY(text().isVisible());
    pictureOf(m_bench->page(), u"source-200-document"_s);
    Theme::apply(ThemeChoice::Light, 100);
}

void ImportSourceTest::realForms_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"cambridge-2024-25.docx", "cambridge-2024-25.odt", "cambridge-2024-25.chromium.pdf",
                             "cambridge-2024-25.libreoffice.pdf", "cambridge-2022-23.chromium.pdf",
                             "cambridge-2024-25.table.html", "cambridge-2024-25.prose.html", "cambridge-2024-25.txt",
                             "cambridge-annual-report-2024-25.docx", "cambridge-annual-report-2024-25.pdf"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

/// Every provision that has a row has a place in the document that is shown.
void ImportSourceTest::realForms()
{
    QFETCH(QString, name);
    if (realFormsFolder().isEmpty()) {
        QSKIP("The published forms are not here.");
    }
    m_bench->page().resize(1400, 860);
    m_bench->read(realFormsFolder() + u'/' + name);
    const bool pdf = name.endsWith(".pdf");
    QVERIFY(pdf ? pages().isVisible() : text().isVisible());
    NoProgress progress;
    ImportRequest request;
    request.path = realFormsFolder() + u'/' + name;
    const auto read = importForm(request, shelf(), progress);
    QElapsedTimer timer;
    timer.start();
    SourceText().setSource(read->source);
    const qint64 written = timer.elapsed();
    qint64 longest = 0;
    for (size_t i = 0; i < read->assessment.answers.size(); ++i) {
        const Answer &answer = read->assessment.answers[i];
        if (answer.source.isEmpty()) {
            continue;
        }
        timer.start();
        m_bench->select(int(i));
        longest = std::max(longest, timer.elapsed());
        const CellPlaces places = placesOf(answer, ReadPart::Row);
        const QRectF area = pdf ? pages().areaOf(places.front()) : text().areaOf(places);
        QVERIFY2(!area.isNull(), qPrintable(answer.provision.text()));
        QVERIFY2(area.intersects(pdf ? pages().viewport()->rect() : text().viewport()->rect()),
                 qPrintable(answer.provision.text()));
    }
    qInfo("%s: written in %lld ms, the longest step took %lld ms", qPrintable(name), written, longest);
    m_bench->select(8);
    QTest::qWait(400); // pages are drawn on another thread
    pictureOf(m_bench->page(), u"source-real-"_s + name);
}

QTEST_MAIN(ImportSourceTest)
#include "ImportSourceTest.moc"
