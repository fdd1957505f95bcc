// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"
#include "formats/writers/PdfWriter.h"

#include <qpdf/QPDF.hh>

#include <QTest>

using namespace attest;

/// Pictures written to a PDF and read again.
class PdfPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsReadByWhatIsToldOfIt_data();
    void aPictureIsReadByWhatIsToldOfIt();
};

void PdfPicturesTest::aPictureIsReadByWhatIsToldOfIt_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QString>("alternative");
    QTest::addColumn<QString>("inTheFile");
    const QByteArray bars = R"(<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="9" )"
                            R"(height="9" opacity="0.5"/><text x="20" y="20">2024</text></svg>)";
    QTest::newRow("described") << bars << "Two bars"
                               << "Two bars";
    QTest::newRow("not described") << bars << ""
                                   << "Picture without a description";
    QTest::newRow("words alone") << QByteArray() << "Two bars"
                                 << "Two bars";
    QTest::newRow("nothing") << QByteArray() << " "
                             << "Picture without a description";
}

void PdfPicturesTest::aPictureIsReadByWhatIsToldOfIt()
{
    QFETCH(QByteArray, svg);
    QFETCH(QString, alternative);
    QFETCH(QString, inTheFile);
    Document document;
    document.info.title = "Pictures";
    document.blocks = {heading(1, "Pictures"), {Figure{svg, alternative}}};
    NoProgress progress;
    const auto written = writePdf(document, progress);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));

    // PDF/UA wants words beside every picture.
    QPDF pdf;
    pdf.processMemoryFile("written", written->bytes.constData(), size_t(written->bytes.size()));
    QPDFObjectHandle kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K");
    QPDFObjectHandle picture = kids.getArrayItem(kids.getArrayNItems() - 1);
    QCOMPARE(QString::fromStdString(picture.getKey("/Alt").getUTF8Value()), inTheFile);

    const auto read = readPdf(written->bytes, "written.pdf");
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->blocks.size(), std::size_t(2));
    const auto *figure = std::get_if<Figure>(&read->blocks.back().node);
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->alternative, alternative.trimmed());
}

QTEST_GUILESS_MAIN(PdfPicturesTest)
#include "PdfPicturesTest.moc"
