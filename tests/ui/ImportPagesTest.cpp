// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/source/PdfPages.h"
#include "ui/library/import/source/SourceText.h"
#include "ui/widgets/Theme.h"

#include <QBuffer>
#include <QListView>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// The pages of a PDF beside the form that was read from it.
class ImportPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pdfCellsStandWhereTheyAreSaidTo();
    void pagesShowTheRowInHand();
    void aClickOnAPageLeadsToTheForm();
    void pagesGrowAndScrollByKeys();
    void whatCannotBeShownIsLeftAway();
    void placesThatAreNowhereAreNotDrawn();
    void manyPagesAreDrawnOnce();

private:
    PdfPages &pages() { return *child<PdfPages>(m_bench->page(), "sourcePages"); }
    SourceText &text() { return *child<SourceText>(m_bench->page(), "sourceText"); }
    QListView &list() { return *child<QListView>(m_bench->page(), "importList"); }
    QString shownCode() { return m_bench->text("importCode"); }

    std::unique_ptr<ImportBench> m_bench;
};

void ImportPagesTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
}

void ImportPagesTest::cleanup()
{
    m_bench.reset();
}

/// The words of a page whose middle is within an area.
static QString wordsIn(QPdfDocument &pdf, const SourcePlace &place)
{
    const QRectF area = place.area.adjusted(-2, -2, 2, 2);
    return pdf.getSelection(place.page - 1, area.topLeft(), area.bottomRight()).text().simplified();
}

void ImportPagesTest::pdfCellsStandWhereTheyAreSaidTo()
{
    NoProgress progress;
    ImportRequest request;
    request.path = m_bench->write("form.pdf", samplePdf());
    const auto read = importForm(request, shelf(), progress);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read->source->pdf, samplePdf());
    QByteArray held = samplePdf();
    QBuffer bytes(&held);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QPdfDocument pdf(nullptr);
    pdf.load(&bytes);
    int comply = 0;
    for (const Answer &answer : read->assessment.answers) {
        const CellPlaces row = placesOf(answer, ReadPart::Row);
        QVERIFY2(!row.empty(), qPrintable(answer.provision.text()));
        for (const SourcePlace &place : row) {
            QVERIFY(place.page >= 1 && place.page <= pdf.pageCount());
            QVERIFY(QRectF({}, pdf.pagePointSize(place.page - 1)).contains(place.area));
        }
        const CellPlaces cell = placesOf(answer, ReadPart::Comply);
        QCOMPARE(cell.size(), size_t(1));
        const auto printed = read->edition->form.prints(answer.comply.value_or(Comply::Yes));
        comply += printed && wordsIn(pdf, cell.front()).contains(*printed) ? 1 : 0;
    }
    QCOMPARE(comply, 72);
}

void ImportPagesTest::pagesShowTheRowInHand()
{
    m_bench->read(m_bench->write("form.pdf", samplePdf()));
    QVERIFY(pages().isVisible());
    QVERIFY(!text().isVisible());
    const Proposal read = [&] {
        NoProgress progress;
        return *importForm({m_bench->path("form.pdf"), {}, {}, {}, {}}, shelf(), progress);
    }();
    for (const int row : {0, 40, 71, 3}) {
        m_bench->select(row);
        const CellPlaces places = placesOf(read.assessment.answers[size_t(row)], ReadPart::Row);
        const QRectF area = pages().areaOf(places.front());
        QVERIFY(area.top() >= -4 && area.top() < pages().viewport()->height());
        QVERIFY(m_bench->text("sourceWhere").contains(u"Page %1 of"_s.arg(pages().page())));
        QVERIFY(m_bench->text("sourceWhere").contains(shownCode() + u" is outlined"_s));
    }
    // The page itself is drawn, not only its outlines.
    const auto dark = [this] {
        const QImage seen = pages().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const QColor colour = seen.pixelColor(x, y); // of words, not of outlines
                count += colour.lightness() < 120 && colour.hslSaturation() < 20 ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(until([&] { return dark() > 300; }));
    pictureOf(m_bench->page(), u"source-pdf"_s);
}

void ImportPagesTest::aClickOnAPageLeadsToTheForm()
{
    m_bench->read(m_bench->write("form.pdf", samplePdf()));
    m_bench->select(20);
    const QString before = shownCode();
    int clicked = 0;
    for (int y = 5; y < pages().viewport()->height() && clicked == 0; y += 5) {
        const QPoint at(pages().viewport()->width() / 2, y);
        if (const int row = pages().rowAt(at); row >= 0 && row != 20) {
            QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(list().currentIndex().row(), row);
            QVERIFY(shownCode() != before);
            QVERIFY(list().hasFocus());
            ++clicked;
        }
    }
    QCOMPARE(clicked, 1);
    const QString now = shownCode();
    QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, {1, 1}); // on no row
    QCOMPARE(shownCode(), now);
}

void ImportPagesTest::pagesGrowAndScrollByKeys()
{
    m_bench->read(m_bench->write("form.pdf", samplePdf()));
    QTest::keyClick(&list(), Qt::Key_F6);
    QVERIFY(pages().hasFocus());
    const int all = pages().verticalScrollBar()->maximum();
    QTest::keyClick(&pages(), Qt::Key_End);
    QCOMPARE(pages().page(), pages().pageCount());
    QTest::keyClick(&pages(), Qt::Key_Home);
    QCOMPARE(pages().page(), 1);
    QTest::keyClick(&pages(), Qt::Key_Down);
    QVERIFY(pages().verticalScrollBar()->value() > 0);
    QTest::keyClick(&pages(), Qt::Key_PageDown);
    QVERIFY(pages().verticalScrollBar()->value() > pages().viewport()->height() / 2);
    QTest::keyClick(&pages(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pages().verticalScrollBar()->maximum() > all);
    QVERIFY(pages().horizontalScrollBar()->maximum() > 0);
    m_bench->click("sourceFit");
    QCOMPARE(pages().horizontalScrollBar()->maximum(), 0);
    for (int i = 0; i < 20; ++i) {
        m_bench->click("sourceLarger");
    }
    QTest::qWait(0);
    for (int i = 0; i < 40; ++i) {
        m_bench->click("sourceSmaller");
    }
    QVERIFY(pages().page() >= 1);
}

void ImportPagesTest::whatCannotBeShownIsLeftAway()
{
    m_bench->page().setReader([](const ImportRequest &request, const CodeShelf &codes, Progress &progress) {
        auto read = importForm(request, codes, progress);
        read->source = std::make_shared<const ReadSource>(ReadSource{{}, "%PDF-1.7 that is none"});
        return read;
    });
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QVERIFY(!pages().isVisible());
    QVERIFY(!child<QPushButton>(m_bench->page(), "importDocument")->isVisible());
    QCOMPARE(shownCode(), u"1.3"_s);
}

void ImportPagesTest::placesThatAreNowhereAreNotDrawn()
{
    m_bench->page().setReader([pdf = samplePdf()](const ImportRequest &request, const CodeShelf &codes,
                                                  Progress &progress) {
        auto read = importForm(request, codes, progress);
        const double endless = std::numeric_limits<double>::infinity();
        const QList<QJsonValue> hostile = {
            QJsonObject{{"areas", QJsonArray{QJsonObject{{"page", 4000}, {"rectangle", QJsonArray{1, 1, 5, 5}}}}}},
            QJsonObject{{"areas", QJsonArray{QJsonObject{{"page", -1}, {"rectangle", QJsonArray{1, 1, 5, 5}}}}}},
            QJsonObject{{"areas", QJsonArray{QJsonObject{{"page", 1}, {"rectangle", QJsonArray{1e300, 1, -5, 5}}}}}},
            QJsonObject{{"areas", QJsonArray{QJsonObject{{"page", 1}, {"rectangle", QJsonArray{endless, 1}}}}}},
            QJsonObject{{"areas", "none"}, {"also", 7}, {"place", QJsonObject()}},
            QJsonValue("not even an object"),
        };
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            read->assessment.answers[size_t(i)].source = QJsonObject{{"row", hostile[i]}, {"comply", hostile[i]}};
        }
        read->source = std::make_shared<const ReadSource>(ReadSource{{}, pdf});
        return read;
    });
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QVERIFY(pages().isVisible());
    for (int row = 0; row < 8; ++row) {
        m_bench->select(row);
        QCOMPARE(pages().rowAt({50, 50}), -1);
    }
    QVERIFY(m_bench->text("sourceWhere").contains("has no row in it"));
}

namespace {

/// Counts how often something is painted.
class Paints : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

void ImportPagesTest::manyPagesAreDrawnOnce()
{
    PdfPages pages;
    Paints paints;
    pages.viewport()->installEventFilter(&paints);
    pages.resize(160, 3000);
    QVERIFY(pages.setPdf(samplePdf()));
    pages.zoomBy(0.5);
    pages.show();
    QCOMPARE(pages.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    QVERIFY2(pages.pageCount() > 10, qPrintable(QString::number(pages.pageCount())));
    QCOMPARE(pages.verticalScrollBar()->maximum(), 0); // all are seen
    int before = -1;
    const auto rests = [&] {
        const bool same = paints.count == before;
        before = paints.count;
        QTest::qWait(300);
        return same && before > 3;
    };
    QVERIFY(until(rests, 20000));
    QVERIFY2(paints.count < 3 * pages.pageCount() + 10, qPrintable(QString::number(paints.count)));
}

QTEST_MAIN(ImportPagesTest)
#include "ImportPagesTest.moc"
