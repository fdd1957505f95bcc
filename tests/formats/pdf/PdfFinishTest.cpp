// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfFinish.h"
#include "formats/pdf/FinishedPdf.h"
#include "formats/pdf/SampleDrawing.h"
#include "support/TestData.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <qpdf/Buffer.hh>

using namespace attest;
using namespace attest::test;

namespace {

/// The texts of an XMP packet by the qualified name of their property; empty where it is not well-formed.
QMultiMap<QString, QString> properties(const QByteArray &xmp)
{
    QMultiMap<QString, QString> out;
    QXmlStreamReader xml(xmp);
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open.append(xml.qualifiedName().toString());
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            QStringList names = open;
            names.removeIf([](const QString &name) { return name.startsWith("rdf:"); });
            out.insert(names.last(), xml.text().toString());
        }
    }
    return xml.hasError() ? QMultiMap<QString, QString>() : out;
}

QByteArray packet(const FinishedPdf &pdf)
{
    QPDFObjectHandle stream = pdf.catalog().getKey("/Metadata");
    const auto data = stream.getRawStreamData(); // no filter: other programs find it as it is
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

pdf::Drawing onePage()
{
    SampleDrawing drawing;
    const int paragraph = drawing.element("P");
    drawing.text(paragraph, "Some words", {40, 40});
    const int link = drawing.element("Link", drawing.element("P"));
    drawing.at(link).address = "https://a.example/";
    drawing.text(link, "a link", {40, 80});
    drawing.linkArea(link, {{40, 80, 40, 12}});
    drawing.rule({40, 500, 700, 1});
    drawing.bookmark(1, "Begin", 40);
    return drawing.finish();
}

QString messageOf(const pdf::Drawing &drawing)
{
    const auto made = pdf::finishPdf(drawing, sampleInfo());
    return made ? QString() : made.error().message;
}

void addElement(pdf::Drawing &drawing, const QByteArray &type, int parent)
{
    pdf::Element element;
    element.type = type;
    element.parent = parent;
    drawing.elements.push_back(element);
}

using Spoil = std::function<void(pdf::Drawing &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// What a finished PDF says of itself, and which drawings are not finished.
class PdfFinishTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileSaysWhatItIs();
    void bothKindsOfMetadataSayTheSame_data();
    void bothKindsOfMetadataSayTheSame();
    void theColoursAreThoseOfTheProfile();
    void theSameDrawingGivesTheSameBytes();
    void noAuthorAndNoTimeIsGivenAway();
    void fontsAndPicturesAreAsPdfAWantsThem();
    void qpdfFindsNothingToComplainOf();
    void aDrawingThatDoesNotFitItsPagesIsRefused_data();
    void aDrawingThatDoesNotFitItsPagesIsRefused();
    void damagedBytesAreRefused_data();
    void damagedBytesAreRefused();
    void bytesSpoiltAnywhereDoNoHarm();
};

void PdfFinishTest::theFileSaysWhatItIs()
{
    const FinishedPdf pdf(onePage());
    QVERIFY(pdf.bytes().startsWith("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
    QVERIFY(pdf.bytes().endsWith("%%EOF\n"));
    QCOMPARE(words(pdf.catalog().getKey("/Lang")), QString("en-GB"));
    QVERIFY(pdf.catalog().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QPDFObjectHandle id = pdf.trailer().getKey("/ID");
    QCOMPARE(id.getArrayNItems(), 2);
    QCOMPARE(id.getArrayItem(0).getStringValue().size(), std::size_t(16));
    const auto xmp = properties(packet(pdf));
    QCOMPARE(xmp.values("pdfuaid:part"), QStringList("1"));
    QCOMPARE(xmp.values("pdfaid:part"), QStringList("2"));
    QCOMPARE(xmp.values("pdfaid:conformance"), QStringList("A"));
    QCOMPARE(xmp.values("pdfaSchema:prefix"), QStringList("pdfuaid"));
    QCOMPARE(xmp.values("dc:language"), QStringList("en-GB"));
    QVERIFY(pdf.bytes().contains("<pdfuaid:part>1</pdfuaid:part>"));
}

void PdfFinishTest::bothKindsOfMetadataSayTheSame_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("expectedTitle");
    QTest::addColumn<QString>("expectedSubject");
    QTest::newRow("plain") << "Fenmoor Homes"
                           << "The form"
                           << "Fenmoor Homes"
                           << "The form";
    QTest::newRow("markup") << "A < B & \"C\" <rdf:li> %1 %5"
                            << "]]> -->"
                            << "A < B & \"C\" <rdf:li> %1 %5"
                            << "]]> -->";
    QTest::newRow("brackets") << "a) (b \\"
                              << "(("
                              << "a) (b \\"
                              << "((";
    QTest::newRow("letters") << "Şikâyet — 投訴 \U0001F600"
                             << "é"
                             << "Şikâyet — 投訴 \U0001F600"
                             << "é";
    QTest::newRow("what cannot be held") << QString("a\x01") + QChar(0xD800) + QChar(0xFFFF) + "b\nc"
                                         << QString(QChar(0)) << "ab c"
                                         << "";
    QTest::newRow("none") << " "
                          << ""
                          << "Document without a title"
                          << "";
    QTest::newRow("without end") << QString(100'000, QChar(0x6295)) << "s" << QString(4000, QChar(0x6295)) << "s";
}

void PdfFinishTest::bothKindsOfMetadataSayTheSame()
{
    QFETCH(QString, title);
    QFETCH(QString, subject);
    QFETCH(QString, expectedTitle);
    QFETCH(QString, expectedSubject);
    DocumentInfo info = sampleInfo();
    info.title = title;
    info.subject = subject;
    const FinishedPdf pdf(onePage(), info);
    QPDFObjectHandle about = pdf.trailer().getKey("/Info");
    const auto xmp = properties(packet(pdf));
    QCOMPARE(words(about.getKey("/Title")), expectedTitle);
    QCOMPARE(xmp.values("dc:title"), QStringList(expectedTitle));
    QCOMPARE(words(about.getKey("/Subject")), expectedSubject);
    QCOMPARE(xmp.values("dc:description").join(QString()), expectedSubject);
    QCOMPARE(words(about.getKey("/Creator")), xmp.value("xmp:CreatorTool"));
    QCOMPARE(words(about.getKey("/Producer")), xmp.value("pdf:Producer"));
    QVERIFY(QRegularExpression("^Attest \\d+\\.\\d+\\.\\d+$").match(xmp.value("pdf:Producer")).hasMatch());
}

void PdfFinishTest::theColoursAreThoseOfTheProfile()
{
    const FinishedPdf pdf(onePage());
    QPDFObjectHandle intents = pdf.catalog().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    QVERIFY(intents.getArrayItem(0).getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    QPDFObjectHandle profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
    QCOMPARE(int(profile.getDict().getKey("/N").getIntValue()), 3);
    const auto data = profile.getStreamData();
    const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    QCOMPARE(bytes.mid(12, 8), QByteArray("mntrRGB "));
    QCOMPARE(bytes.mid(36, 4), QByteArray("acsp"));
}

void PdfFinishTest::theSameDrawingGivesTheSameBytes()
{
    const pdf::Drawing drawing = sampleForm(10);
    QCOMPARE(FinishedPdf(drawing).bytes(), FinishedPdf(drawing).bytes());
    pdf::Drawing other = drawing;
    other.elements.front().language = "cy";
    const auto idOf = [](const FinishedPdf &pdf) {
        return pdf.trailer().getKey("/ID").getArrayItem(1).getStringValue();
    };
    QVERIFY(idOf(FinishedPdf(other)) != idOf(FinishedPdf(drawing)));
}

void PdfFinishTest::noAuthorAndNoTimeIsGivenAway()
{
    const pdf::Drawing drawing = onePage();
    QVERIFY(drawing.bytes.contains("CreationDate"));
    const FinishedPdf pdf(drawing);
    QSet<QString> keys;
    for (const std::string &key : pdf.trailer().getKey("/Info").getKeys()) {
        keys.insert(QString::fromStdString(key));
    }
    QCOMPARE(keys, (QSet<QString>{"/Title", "/Subject", "/Creator", "/Producer"}));
    const QByteArray xmp = packet(pdf);
    QVERIFY(!xmp.contains("Date") && !xmp.contains("creator"));
}

void PdfFinishTest::fontsAndPicturesAreAsPdfAWantsThem()
{
    const FinishedPdf pdf(sampleForm(2));
    QPDF again;
    again.processMemoryFile("again", pdf.bytes().constData(), size_t(pdf.bytes().size()));
    int composite = 0;
    for (QPDFObjectHandle &object : again.getAllObjects()) {
        QPDFObjectHandle about = object.isStream() ? object.getDict() : object;
        if (!about.isDictionary()) {
            continue;
        }
        if (about.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
            QVERIFY(about.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
            ++composite;
        }
        QVERIFY(!about.hasKey("/Interpolate"));
    }
    QVERIFY(composite > 0);
}

void PdfFinishTest::qpdfFindsNothingToComplainOf()
{
    const QString tool = QStandardPaths::findExecutable("qpdf");
    if (tool.isEmpty()) {
        QSKIP("qpdf's own program is not installed here, so its check is left out");
    }
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(FinishedPdf(sampleForm(40)).bytes());
    file.close();
    QProcess check;
    check.start(tool, {"--check", file.fileName()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void PdfFinishTest::aDrawingThatDoesNotFitItsPagesIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << std::move(spoil); };
    // In onePage(): 0 Document, 1 P, 2 P, 3 Link.
    row("no elements", [](auto &d) { d.elements.clear(); });
    row("no pages", [](auto &d) { d.marks.clear(); });
    row("a page too many", [](auto &d) { d.marks.push_back(0); });
    row("fewer pieces than drawn", [](auto &d) {
        d.marks[0] = 1;
        d.elements[3].kids.erase(d.elements[3].kids.begin());
    });
    row("more pieces than drawn", [](auto &d) {
        d.marks[0] = 3;
        d.elements[1].kids.emplace_back(pdf::Mark{0, 2});
    });
    row("a negative count of pieces", [](auto &d) { d.marks[0] = -1; });
    row("a piece in no element", [](auto &d) { d.elements[1].kids.clear(); });
    row("a piece in two elements", [](auto &d) { d.elements[2].kids.emplace_back(pdf::Mark{0, 0}); });
    row("a piece twice", [](auto &d) { d.elements[1].kids.emplace_back(pdf::Mark{0, 0}); });
    row("a piece on no page", [](auto &d) { d.elements[1].kids[0] = pdf::Mark{7, 0}; });
    row("a piece before all pages", [](auto &d) { d.elements[1].kids[0] = pdf::Mark{-1, 0}; });
    row("a piece that is not there", [](auto &d) { d.elements[1].kids[0] = pdf::Mark{0, 9}; });
    row("a child that is not there", [](auto &d) { d.elements[0].kids.emplace_back(pdf::ChildElement{9}); });
    row("a child below zero", [](auto &d) { d.elements[0].kids.emplace_back(pdf::ChildElement{-1}); });
    row("a child twice", [](auto &d) { d.elements[0].kids.emplace_back(pdf::ChildElement{1}); });
    row("a child that is its parent", [](auto &d) { d.elements[1].kids.emplace_back(pdf::ChildElement{0}); });
    row("a child of itself", [](auto &d) { d.elements[1].kids.emplace_back(pdf::ChildElement{1}); });
    row("a child of another", [](auto &d) { d.elements[1].parent = 2; });
    row("an element outside of the tree", [](auto &d) { addElement(d, "P", 0); });
    row("two roots", [](auto &d) { addElement(d, "Document", -1); });
    row("another root", [](auto &d) { d.elements[0].type = "Part"; });
    row("no type", [](auto &d) { d.elements[1].type = ""; });
    row("a type that is no name", [](auto &d) { d.elements[1].type = "P /K"; });
    row("no columns", [](auto &d) { d.elements[1].columnSpan = 0; });
    row("fewer than no rows", [](auto &d) { d.elements[1].rowSpan = -3; });
    row("a box without end", [](auto &d) { d.elements[1].box = {0, 0, qInf(), 1}; });
    row("a link area in a paragraph", [](auto &d) { d.elements[1].kids.emplace_back(d.elements[3].kids[1]); });
    row("a link area without lines", [](auto &d) { d.elements[3].kids[1] = pdf::LinkArea{0, {}}; });
    row("a link area on no page", [](auto &d) { d.elements[3].kids[1] = pdf::LinkArea{1, {{0, 0, 1, 1}}}; });
    row("a link area that is no number", [](auto &d) {
        d.elements[3].kids[1] = pdf::LinkArea{0, {{qQNaN(), 0, 1, 1}}};
    });
    row("a bookmark to no page", [](auto &d) { d.bookmarks[0].page = 1; });
    row("a bookmark that is no number", [](auto &d) { d.bookmarks[0].top = qQNaN(); });
    row("a page without end", [](auto &d) { d.pageHeight = qInf(); });
}

void PdfFinishTest::aDrawingThatDoesNotFitItsPagesIsRefused()
{
    QFETCH(Spoil, spoil);
    pdf::Drawing drawing = onePage();
    QCOMPARE(messageOf(drawing), QString());
    spoil(drawing);
    const QString message = messageOf(drawing);
    QVERIFY2(message.startsWith("The PDF could not be finished: "), qPrintable(message));
}

void PdfFinishTest::damagedBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = onePage().bytes;
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("hello");
    QTest::newRow("half") << whole.left(whole.size() / 2);
    QTest::newRow("without its end") << whole.left(whole.size() - 30);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QByteArray spoilt = whole;
    const qsizetype content = spoilt.indexOf("stream\n") + 12;
    spoilt.replace(content, 40, QByteArray(40, 'x'));
    QTest::newRow("content spoilt") << spoilt;
}

void PdfFinishTest::damagedBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    pdf::Drawing drawing = onePage();
    drawing.bytes = bytes;
    const auto made = pdf::finishPdf(drawing, sampleInfo());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY(!made.error().message.isEmpty());
}

void PdfFinishTest::bytesSpoiltAnywhereDoNoHarm()
{
    pdf::Drawing drawing = onePage();
    const QByteArray whole = drawing.bytes;
    QRandomGenerator random(seedOfRun());
    for (int i = 0; i < 300; ++i) {
        drawing.bytes = whole;
        for (int n = 0; n < 4; ++n) {
            drawing.bytes[random.bounded(whole.size())] = char(random.bounded(256));
        }
        const auto made = pdf::finishPdf(drawing, sampleInfo());
        QVERIFY(made ? made->startsWith("%PDF-1.7") : made.error().kind == ErrorKind::BadInput);
    }
}

QTEST_GUILESS_MAIN(PdfFinishTest)
#include "PdfFinishTest.moc"
