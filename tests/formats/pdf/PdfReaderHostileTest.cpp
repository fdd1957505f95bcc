// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/HostilePdf.h"
#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"
#include "support/ZipBuilder.h"

#include <QTest>

#include <ctime>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const auto el = &PdfBuilder::el;

void encrypt(QPDFWriter &writer, const char *password)
{
    writer.setR6EncryptionParameters(password, "owner", true, false, false, false, false, false, qpdf_r3p_low, true);
}

/// Zeros, packed as often as it is said.
QByteArray bomb(int size, int layers)
{
    QByteArray data(size, ' ');
    for (int layer = 0; layer < layers; ++layer) {
        data = qCompress(data, 9).mid(4);
    }
    return data;
}

} // namespace

class PdfReaderHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAFileThatIsNoPdf_data();
    void saysWhatIsWrongWithAFileThatIsNoPdf();
    void saysThatAFileHasNoWords();
    void saysThatAFileIsProtected();
    void readsAFileThatMayNotBePrinted();
    void readsEachWayOfWritingObjects_data();
    void readsEachWayOfWritingObjects();
    void refusesMoreThanTheLimitsAllow();
    void refusesStreamsThatUnpackBeyondMeasure_data();
    void refusesStreamsThatUnpackBeyondMeasure();
    void standsStructureThatComesBackToItself_data();
    void standsStructureThatComesBackToItself();
    void refusesTablesThatGrowBeyondMeasure();
    void comesToAnEnd_data();
    void comesToAnEnd();
    void readsWhatIsLeftOfAnyDamagedFile();
};

void PdfReaderHostileTest::saysWhatIsWrongWithAFileThatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("plain text") << QByteArray("1.2 Yes\n") << u"looks like plain text"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><p>words") << u"looks like a web page"_s;
    QTest::newRow("Word document") << zipped({{u"word/document.xml"_s, "<a/>"}}) << u"looks like a Word document"_s;
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0') << u"is not a PDF"_s;
    QTest::newRow("the name and nothing else") << QByteArray("%PDF-1.7\n") << u"cut short"_s;
    QTest::newRow("no objects") << QByteArray("%PDF-1.7\nstartxref\n9\n%%EOF") << u"is damaged"_s;
    QTest::newRow("half a file") << small().bytes().left(600) << u"cut short"_s;
    QTest::newRow("no pages") << PdfBuilder(el("P", "0", {})).bytes() << u"is damaged"_s;
    QTest::newRow("too large a file") << "%PDF-1.7\n" + QByteArray(65 * 1024 * 1024, 'x') << u"larger than 64 MiB"_s;
}

void PdfReaderHostileTest::saysWhatIsWrongWithAFileThatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(read(bytes), words);
}

void PdfReaderHostileTest::saysThatAFileHasNoWords()
{
    PdfBuilder scanned;
    scanned.page("0 0 500 700 re f").replace(PdfBuilder::structureObject, "null");
    verifyRefused(read(scanned.bytes()), u"has no words that Attest can read"_s);
    PdfBuilder hollow(el("P", {}, {}));
    hollow.page("0 0 500 700 re f");
    verifyRefused(read(hollow.bytes()), u"perhaps from a scanner"_s);
}

void PdfReaderHostileTest::saysThatAFileIsProtected()
{
    const QByteArray locked = withQpdf(small().bytes(), [](QPDFWriter &writer) { encrypt(writer, "secret"); });
    verifyRefused(read(locked), u"is protected by a password"_s);
}

void PdfReaderHostileTest::readsAFileThatMayNotBePrinted()
{
    PdfBuilder builder = small();
    builder.info("/Title(The form)");
    for (const auto objects : {qpdf_o_disable, qpdf_o_generate}) {
        const QByteArray locked = withQpdf(builder.bytes(), [objects](QPDFWriter &writer) {
            encrypt(writer, "");
            writer.setObjectStreamMode(objects);
        });
        const Result<Document> opened = read(locked);
        QCOMPARE(outline(opened), u"p words"_s);
        QCOMPARE(opened->info.title, u"The form"_s);
    }
}

void PdfReaderHostileTest::readsEachWayOfWritingObjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = small().bytes();
    QTest::newRow("one by one") << plain;
    QTest::newRow("in object streams") << withQpdf(
        plain, [](QPDFWriter &writer) { writer.setObjectStreamMode(qpdf_o_generate); });
    QTest::newRow("for the web") << withQpdf(plain, [](QPDFWriter &writer) { writer.setLinearization(true); });
    QTest::newRow("after other lines") << "HTTP/1.1 200 OK\r\n\r\n" + plain;
    QTest::newRow("before other lines") << plain + QByteArray(500, '\n');
    QByteArray shifted = plain;
    shifted.replace("startxref\n", "startxref\n1");
    QTest::newRow("with its table elsewhere") << shifted;
    QByteArray moved = plain;
    moved.insert(plain.indexOf("4 0 obj"), "%%%%\n");
    QTest::newRow("with objects elsewhere") << moved;
}

void PdfReaderHostileTest::readsEachWayOfWritingObjects()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(outline(read(bytes)), u"p words"_s);
}

void PdfReaderHostileTest::refusesMoreThanTheLimitsAllow()
{
    PdfBuilder builder(el("P", "0", {}) + el("P", "1", {}) +
                       el("Table", el("TR", el("TD", {}, {}) + el("TD", {}, {}), {}), {}));
    builder.page(PdfBuilder::text(0, "a") + PdfBuilder::text(1, "b")).page({}).page({});
    ReadLimits limits;
    limits.pages = 2;
    verifyRefused(read(builder.bytes(), limits), u"more than 2 pages"_s);
    limits.pages = 3;
    limits.blocks = 1;
    verifyRefused(read(builder.bytes(), limits), u"more than 1 paragraphs"_s);
    limits.blocks = 10;
    limits.cells = 1;
    verifyRefused(read(builder.bytes(), limits), u"more than 1 cells"_s);
    limits.cells = 2;
    QVERIFY(read(builder.bytes(), limits).ok());
}

void PdfReaderHostileTest::refusesStreamsThatUnpackBeyondMeasure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packed = bomb(40'000'000, 1);
    const QByteArray twice = bomb(40'000'000, 2);
    const auto page = [](const QByteArray &data, const QByteArray &filter) {
        PdfBuilder builder = small();
        const int content = builder.stream(data, "/Filter" + filter);
        builder.replace(PdfBuilder::firstPageObject,
                        "<</Type/Page/Parent 2 0 R/Contents " + PdfBuilder::reference(content) + ">>");
        return builder.bytes();
    };
    QTest::newRow("a page") << page(packed, "/FlateDecode");
    QTest::newRow("packed twice") << page(twice, "[/FlateDecode/FlateDecode]");
    PdfBuilder map = small();
    const int meaning = map.stream(packed, "/Filter/FlateDecode");
    map.replace(PdfBuilder::fontObject,
                "<</Type/Font/Subtype/Type1/ToUnicode " + PdfBuilder::reference(meaning) + ">>");
    QTest::newRow("a character map") << map.bytes();
    PdfBuilder metadata = small();
    const int xml = metadata.stream(packed, "/Filter/FlateDecode");
    metadata.catalog("/Metadata " + PdfBuilder::reference(xml));
    QTest::newRow("metadata") << metadata.bytes();
    PdfBuilder form(el("P", "0", {}));
    const int drawn = form.stream(QByteArray(300'000, ' '), "/Subtype/Form");
    form.page(QByteArray("/X Do ").repeated(2000), {}, "/XObject<</X " + PdfBuilder::reference(drawn) + ">>");
    QTest::newRow("a form drawn over and over") << form.bytes();
    PdfBuilder pages = small();
    const int shared = pages.stream(QByteArray(300'000, ' '));
    pages.replace(PdfBuilder::firstPageObject,
                  "<</Type/Page/Parent 2 0 R/Contents[" + (PdfBuilder::reference(shared) + ' ').repeated(2000) + "]>>");
    QTest::newRow("one stream over and over") << pages.bytes();
}

void PdfReaderHostileTest::refusesStreamsThatUnpackBeyondMeasure()
{
    QFETCH(QByteArray, bytes);
    ReadLimits limits;
    limits.unpackedBytes = 20'000'000;
    verifyRefused(read(bytes, limits), u"far more than"_s);
}

void PdfReaderHostileTest::standsStructureThatComesBackToItself_data()
{
    QTest::addColumn<QByteArray>("kids"); // object 10000 is a Sect around it, 10001 a P with the words
    QTest::addColumn<QString>("expected");
    QTest::newRow("an element in itself") << QByteArray("10000 0 R 10001 0 R") << u"p words"_s;
    QTest::newRow("an element twice") << QByteArray("10001 0 R 10001 0 R") << u"p words"_s;
    QTest::newRow("words twice") << QByteArray("10001 0 R") + el("P", "0", {}) << u"p words"_s;
    QTest::newRow("the root again") << QByteArray("3 0 R 1 0 R 100 0 R 10001 0 R") << u"p words"_s;
    QTest::newRow("nothing that is there")
        << QByteArray("99 0 R null true (x) /x -1 5 99999999999 1.5 10001 0 R") << u"p words"_s;
    QTest::newRow("roles in a circle") << el("Round", "10001 0 R", {}) << u"p words"_s;
    QTest::newRow("attributes in a circle")
        << el("L", el("LI", "10001 0 R", {}), "/A 10002 0 R/C/Around") << u"ul\n  - p words"_s;
}

void PdfReaderHostileTest::standsStructureThatComesBackToItself()
{
    QFETCH(QByteArray, kids);
    QFETCH(QString, expected);
    PdfBuilder builder("10000 0 R");
    builder.page(PdfBuilder::text(0, "words")).structure("/RoleMap<</Round/Square/Square/Round>>/ClassMap 10002 0 R");
    builder.replace(10'000, el("Sect", kids, {})).replace(10'001, el("P", "0", "/Pg 100 0 R"));
    builder.replace(10'002, "[10002 0 R 10002 0 R <</O/List/ListNumbering 10002 0 R/Around 10002 0 R>>]");
    builder.replace(100, "<</Type/Page/Parent 2 0 R/Resources<</Font<</F 4 0 R>>>>/Contents 10003 0 R>>");
    const QByteArray content = PdfBuilder::text(0, "words");
    builder.replace(10'003, "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    QCOMPARE(outline(read(builder.bytes())), expected);
}

void PdfReaderHostileTest::refusesTablesThatGrowBeyondMeasure()
{
    ReadLimits limits;
    limits.cells = 100'000;
    const auto head = [](int columns) {
        QByteArray cells;
        for (int column = 0; column < columns; ++column) {
            cells += el("TH", {}, "/ID(" + QByteArray::number(column) + ")");
        }
        return el("TR", cells, {});
    };
    const QByteArray shortRow = el("TR", el("TD", {}, "/A<</O/Table/Headers[(7)]>>"), {});
    PdfBuilder gaps(el("Table", head(60) + shortRow.repeated(5000), {}));
    verifyRefused(read(gaps.page({}).bytes(), limits), u"more than 100,000 cells"_s);
    PdfBuilder wide(el("Table", head(5000) + shortRow.repeated(5000), {})); // no form: nothing is filled in
    QVERIFY(read(wide.page({}).bytes(), limits).ok());
    const QByteArray tall = el("TR", el("TD", {}, "/A<</O/Table/RowSpan 65534/ColSpan 1000>>"), {});
    PdfBuilder spans(el("Table", tall.repeated(5000), {}));
    verifyRefused(read(spans.page({}).bytes(), limits), u"more than 100,000 cells"_s);
}

void PdfReaderHostileTest::comesToAnEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr int many = 200'000;
    QTest::newRow("kids without end") << small().structure("/X null").bytes().replace(
        "/K[0]", "/K[" + QByteArray("0 1 <</Type/MCR/MCID 2>> 99 0 R ").repeated(many) + "]");
    QTest::newRow("elements within elements") << PdfBuilder(QByteArray("<</S/Sect/K[").repeated(5000)).page({}).bytes();
    PdfBuilder chain("10000 0 R");
    chain.page({});
    for (int i = 0; i < 20'000; ++i) {
        chain.object("<</S/Div/K " + PdfBuilder::reference(10'001 + i) + ">>");
    }
    QTest::newRow("a chain of elements") << chain.bytes();
    PdfBuilder doubling("10000 0 R");
    doubling.page({});
    for (int i = 0; i < 200; ++i) {
        const QByteArray next = PdfBuilder::reference(10'001 + i);
        doubling.object("<</S/Div/K[" + next + ' ' + next + "]>>");
    }
    QTest::newRow("elements that double") << doubling.bytes();
    PdfBuilder shared("10000 0 R ");
    shared.page({});
    QByteArray elements;
    for (int i = 0; i < 5000; ++i) {
        elements += "<</S/P/K 10001 0 R>>";
    }
    shared.object("<</S/Sect/K[" + elements + "]>>");
    shared.object('[' + QByteArray("99 0 R ").repeated(many) + ']');
    QTest::newRow("kids that many share") << shared.bytes();

    PdfBuilder forms(el("P", "0", {}));
    forms.page("/P<</MCID 0>>BDC /X Do EMC", {}, "/XObject<</X 10001 0 R>>");
    const QByteArray itself = "/Subtype/Form/Resources<</XObject<</X 10001 0 R/Y 10002 0 R>>>>";
    forms.stream(QByteArray("/X Do /Y Do ").repeated(50), itself);
    forms.stream(QByteArray("/X Do /Y Do ").repeated(50), itself);
    QTest::newRow("forms that draw themselves") << forms.bytes();
    PdfBuilder nest(el("P", "0", {}));
    nest.page("/P<</MCID 0>>BDC /X Do EMC", {}, "/XObject<</X 10001 0 R>>");
    for (int i = 1; i < 30; ++i) {
        nest.stream(QByteArray("/X Do ").repeated(20),
                    "/Subtype/Form/Resources<</XObject<</X " + PdfBuilder::reference(10'001 + i) + ">>>>");
    }
    QTest::newRow("forms within forms") << nest.bytes();

    const auto content = [](const QByteArray &bytes) {
        PdfBuilder builder(el("P", "0", {}));
        return builder.page(bytes).bytes();
    };
    QTest::newRow("states without end") << content(QByteArray("q ").repeated(many));
    QTest::newRow("marks without end") << content(QByteArray("/P<</MCID 0>>BDC ").repeated(many));
    QTest::newRow("operands without end") << content(QByteArray("1 ").repeated(many * 5));
    QTest::newRow("brackets without end") << content(QByteArray("[<<(").repeated(many));
    QTest::newRow("pictures without end") << content(QByteArray("BI ID EI").repeated(many));
    QTest::newRow("a mark for each word") << content(QByteArray("/P<</MCID 7>>BDC(x)Tj EMC ").repeated(many));

    PdfBuilder fonts(el("P", "0", {}));
    QByteArray used;
    QByteArray named = "/Font<<";
    for (int i = 0; i < 12'000; ++i) {
        used += "/F" + QByteArray::number(i) + " 9 Tf(x)Tj ";
        named += "/F" + QByteArray::number(i) + "<</Subtype/Type1>>";
    }
    QTest::newRow("fonts without end") << fonts.page(used, {}, named + ">>").bytes();
    PdfBuilder codes = small();
    const int map =
        codes.stream("beginbfrange " + QByteArray("<0000><FFFFFFFF><0041>\n").repeated(5000) + "endbfrange");
    codes.replace(PdfBuilder::fontObject,
                  "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode " + PdfBuilder::reference(map) + ">>");
    QTest::newRow("codes without end") << codes.bytes();

    PdfBuilder pages(el("P", "0", {}));
    pages.page({});
    for (int i = 0; i < 20'000; ++i) {
        pages.object("<</Type/Pages/Kids[" + PdfBuilder::reference(10'002 + i) + "]>>");
    }
    pages.replace(PdfBuilder::pagesObject, "<</Type/Pages/Kids[2 0 R 10001 0 R 100 0 R]>>");
    QTest::newRow("a chain of pages") << pages.bytes();
    pages.replace(PdfBuilder::pagesObject, "<</Type/Pages/Kids[" + QByteArray("<<>>").repeated(many) + "]>>");
    QTest::newRow("pages without end") << pages.bytes();
    PdfBuilder references = small();
    references.replace(PdfBuilder::pagesObject, "10001 0 R");
    for (int i = 0; i < 20'000; ++i) {
        references.replace(10'001 + i, PdfBuilder::reference(10'002 + i));
    }
    QTest::newRow("a chain of references") << references.bytes();
    PdfBuilder arrays = small();
    arrays.replace(PdfBuilder::infoObject, QByteArray("[").repeated(many) + QByteArray("]").repeated(many));
    QTest::newRow("arrays within arrays") << arrays.bytes();

    for (const QByteArray open : {"<</S/P/K<<", "<</S/P/K(", "<</S/P/K["}) {
        PdfBuilder endless("10000 0 R");
        endless.page({});
        QByteArray kids;
        for (int i = 0; i < 20'000; ++i) {
            kids += PdfBuilder::reference(10'001 + i) + ' ';
            endless.replace(10'001 + i, open + QByteArray(30, ' '));
        }
        endless.replace(10'000, "<</S/Sect/K[" + kids + "]>>");
        // The table still says where each object begins.
        const QByteArray bytes =
            endless.bytes().replace(open + QByteArray(30, ' ') + "\nendobj", open + QByteArray(37, ' '));
        QTest::newRow("objects without end, " + open) << bytes;
    }
    // What unpacks to as much as the limits allow, and is all work.
    const QByteArrayList work = {"(A) Tj ", "[(A)0(A)]TJ ", "1 0 Td "};
    for (const QByteArray &operators : work) {
        PdfBuilder packed(el("P", "0", {}));
        packed.page({});
        const QByteArray start = "BT /F 12 Tf 50 700 Td /P<</MCID 0>>BDC ";
        const int page = packed.stream(qCompress(start + operators.repeated(210'000'000 / operators.size()), 9).mid(4),
                                       "/Filter/FlateDecode");
        packed.replace(PdfBuilder::firstPageObject,
                       "<</Type/Page/Parent 2 0 R/Resources<</Font<</F 4 0 R>>>>/Contents " +
                           PdfBuilder::reference(page) + ">>");
        QTest::newRow("work without end: " + operators) << packed.bytes();
    }
}

void PdfReaderHostileTest::comesToAnEnd()
{
    QFETCH(QByteArray, bytes);
    const std::clock_t start = std::clock();
    const Result<Document> opened = read(bytes);
    QVERIFY(opened.ok() || opened.error().kind == ErrorKind::BadInput);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC; // of this process, whatever else runs
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

void PdfReaderHostileTest::readsWhatIsLeftOfAnyDamagedFile()
{
    PdfBuilder builder(el("H1", "0", {}) + el("Table", el("TR", el("TD", "1", "/A<</O/Table/ColSpan 2>>"), {}), {}) +
                       el("L", el("LI", el("Lbl", "2", {}) + el("LBody", "3", {}), {}), "/A<</O/List>>"));
    builder.page(PdfBuilder::text(0, "a") + PdfBuilder::text(1, "b") + PdfBuilder::text(2, "1.") +
                 PdfBuilder::text(3, "c"));
    const QByteArray plain = builder.bytes();
    const QByteArray packed = withQpdf(plain, [](QPDFWriter &writer) { writer.setObjectStreamMode(qpdf_o_generate); });
    const int step = qEnvironmentVariableIsSet("ATTEST_LONG") ? 1 : 5;
    for (const QByteArray &whole : {plain, packed}) {
        for (qsizetype at = 0; at < whole.size(); at += step) {
            for (const char c : {'\0', '9', '>', '/', '\xFF'}) {
                QByteArray damaged = whole;
                damaged[at] = c;
                const Result<Document> opened = read(damaged);
                QVERIFY(opened.ok() || opened.error().kind == ErrorKind::BadInput);
            }
        }
    }
}

QTEST_GUILESS_MAIN(PdfReaderHostileTest)
#include "PdfReaderHostileTest.moc"
