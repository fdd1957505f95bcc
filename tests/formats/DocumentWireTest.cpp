// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/DocumentWire.h"
#include "support/TestData.h"

#include <QDataStream>
#include <QRandomGenerator>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 5;

/// Any characters at all, halves of surrogate pairs and controls too: the way between processes changes none.
QString madeUpText(QRandomGenerator &random)
{
    QString text;
    for (int left = random.bounded(1, 24); left > 0; --left) {
        text += QChar(char16_t(random.bounded(2) == 0 ? random.bounded(0x20, 0x7f) : random.bounded(0x10000)));
    }
    return text;
}

Spans madeUpSpans(QRandomGenerator &random)
{
    Spans spans(size_t(random.bounded(4)));
    for (Span &span : spans) {
        span.text = madeUpText(random);
        span.strong = random.bounded(2) == 0;
        span.emphasis = random.bounded(2) == 0;
        span.revision = Revision(random.bounded(3));
        span.struck = random.bounded(4) == 0;
        span.marked = random.bounded(4) == 0;
        span.address = random.bounded(3) == 0 ? madeUpText(random) : QString();
        span.language = random.bounded(3) == 0 ? u"cy"_s : QString();
    }
    return spans;
}

Blocks madeUpBlocks(QRandomGenerator &random, int depth);

Table madeUpTable(QRandomGenerator &random, int depth)
{
    Table table;
    table.caption = madeUpText(random);
    table.headerRows = random.bounded(3);
    table.lines = random.bounded(4) == 0;
    table.rows.resize(size_t(random.bounded(4)));
    for (Row &row : table.rows) {
        row.unsure = random.bounded(4) == 0;
        row.cells.resize(size_t(random.bounded(4)));
        for (Cell &cell : row.cells) {
            cell.header = random.bounded(2) == 0;
            cell.columnSpan = random.bounded(1, 9);
            cell.rowSpan = random.bounded(1, 9);
            cell.blocks = madeUpBlocks(random, depth + 1);
        }
    }
    return table;
}

List madeUpList(QRandomGenerator &random, int depth)
{
    List list;
    list.style = ListStyle(random.bounded(3));
    list.start = int(random.generate());
    list.items.resize(size_t(random.bounded(4)));
    for (Blocks &item : list.items) {
        item = madeUpBlocks(random, depth + 1);
    }
    return list;
}

Block madeUpBlock(QRandomGenerator &random, int depth)
{
    Block block;
    switch (random.bounded(depth < deepest ? 5 : 3)) {
    case 0:
        block.node = Paragraph{madeUpSpans(random)};
        break;
    case 1:
        block.node = Heading{random.bounded(1, 7), madeUpSpans(random)};
        break;
    case 2:
        block.node = Figure{madeUpText(random).toUtf8(), madeUpText(random)};
        break;
    case 3:
        block.node = madeUpList(random, depth);
        break;
    default:
        block.node = madeUpTable(random, depth);
        break;
    }
    if (random.bounded(2) == 0) {
        block.place = SourcePlace{random.bounded(400), QRectF(random.bounded(600), 2.5, random.generateDouble(), 10),
                                  madeUpText(random)};
    }
    return block;
}

Blocks madeUpBlocks(QRandomGenerator &random, int depth)
{
    Blocks blocks;
    for (int left = random.bounded(4); left > 0; --left) {
        blocks.push_back(madeUpBlock(random, depth));
    }
    return blocks;
}

Document madeUp(QRandomGenerator &random)
{
    Document document;
    for (QString *text : {&document.info.title, &document.info.language, &document.info.subject,
                          &document.info.organisation, &document.info.year, &document.info.notice}) {
        *text = random.bounded(4) == 0 ? QString() : madeUpText(random);
    }
    document.info.landscape = random.bounded(2) == 0;
    document.blocks = madeUpBlocks(random, 0);
    document.colophon = madeUpBlocks(random, 0);
    document.lines = random.bounded(2) == 0;
    document.unsure = random.bounded(2) == 0;
    return document;
}

Document nested(int depth)
{
    Block inner = paragraph(u"innermost"_s);
    for (int i = 1; i < depth; ++i) {
        List list;
        list.items = {{inner}};
        inner = Block{list};
    }
    Document document;
    document.blocks = {inner};
    return document;
}

Document withCell(const Cell &cell)
{
    Table table;
    table.rows = {{{cell}}};
    Document document;
    document.blocks = {Block{table}};
    return document;
}

} // namespace

/// A Document on its way between Attest's processes: all of it arrives, and nothing else is taken for one.
class DocumentWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDocumentArrivesAsItWas();
    void placesGoWithTheBlocks();
    void whatWasWrittenArrives();
    void anErrorArrivesAsOneThatCanBeShown();
    void bytesCutShortAreNoDocument();
    void changedBytesAreReadOrRefusedButNeverBelieved();
    void aLengthThatLiesCostsNothing();
    void whatNoDocumentHoldsIsRefused_data();
    void whatNoDocumentHoldsIsRefused();
    void oneValueIsNotTakenForAnother();
};

void DocumentWireTest::anyDocumentArrivesAsItWas()
{
    const int cases = qEnvironmentVariableIsSet("ATTEST_CASES") ? 5000 : 300;
    const quint32 seed = test::seedOfRun();
    QRandomGenerator random(seed);
    for (int i = 0; i < cases; ++i) {
        const Document document = madeUp(random);
        const auto arrived = documentFromWire(toWire(document));
        QVERIFY2(arrived.ok() && *arrived == document, qPrintable(u"seed %1, case %2"_s.arg(seed).arg(i)));
        // Blocks are equal whatever their places; their bytes are not.
        QVERIFY2(toWire(*arrived) == toWire(document), qPrintable(u"seed %1, case %2"_s.arg(seed).arg(i)));
    }
}

void DocumentWireTest::placesGoWithTheBlocks()
{
    Document document;
    document.blocks = {paragraph(u"words"_s), paragraph(u"nowhere"_s)};
    document.blocks[0].place = SourcePlace{8, QRectF(56.7, 72, 120.25, 11.5), u"table 3, row 2"_s};
    const auto arrived = documentFromWire(toWire(document));
    QVERIFY(arrived.ok());
    QVERIFY(arrived->blocks.at(0).place == document.blocks.at(0).place);
    QVERIFY(!arrived->blocks.at(1).place);
}

void DocumentWireTest::whatWasWrittenArrives()
{
    WrittenDocument written;
    written.bytes = QByteArray("%PDF-1.7\n\0binary", 16);
    written.pages = 40;
    written.remarks = QStringList{u"No font has a shape for \U0001F3E0."_s, u"And another."_s};
    const auto arrived = writtenDocumentFromWire(toWire(written));
    QVERIFY(arrived.ok());
    QCOMPARE(arrived->bytes, written.bytes);
    QCOMPARE(arrived->pages, 40);
    QCOMPARE(arrived->remarks, written.remarks);
}

void DocumentWireTest::anErrorArrivesAsOneThatCanBeShown()
{
    const Error error{ErrorKind::NotFound, u"The font is not installed."_s};
    QCOMPARE(errorFromWire(toWire(error)), error);

    const Error tamed = errorFromWire(toWire(badInput(u"\u001b[2Jwiped\nscreen "_s + QString(9000, u'x'))));
    QVERIFY(tamed.message.startsWith(u"[2Jwiped screen xxx"_s));
    QVERIFY(tamed.message.size() <= 2000);
    const Error wordless = errorFromWire(toWire(badInput(QString())));
    QCOMPARE(wordless, errorFromWire("nonsense"));
    QVERIFY(!wordless.message.isEmpty());
}

void DocumentWireTest::bytesCutShortAreNoDocument()
{
    QRandomGenerator random(7);
    Document document = madeUp(random);
    document.blocks.push_back(paragraph(u"the last words"_s));
    const QByteArray bytes = toWire(document);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY2(!documentFromWire(bytes.left(length)).ok(), qPrintable(QString::number(length)));
    }
    QVERIFY(!documentFromWire(bytes + '\0').ok());
}

void DocumentWireTest::changedBytesAreReadOrRefusedButNeverBelieved()
{
    const quint32 seed = test::seedOfRun();
    QRandomGenerator random(seed);
    const QByteArray bytes = toWire(madeUp(random)) + toWire(madeUp(random)).mid(6);
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = bytes;
        for (int left = random.bounded(1, 6); left > 0; --left) {
            changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        }
        const auto arrived = documentFromWire(changed);
        QVERIFY(!arrived.ok() || toWire(*arrived).size() <= 2 * changed.size());
    }
}

void DocumentWireTest::aLengthThatLiesCostsNothing()
{
    // The last four bytes say how many blocks the colophon has; those before, how many the document has.
    QByteArray bytes = toWire(Document());
    for (const qsizetype from : {bytes.size() - 4, bytes.size() - 8}) {
        QByteArray lying = bytes;
        lying.replace(from, 4, QByteArray("\xff\xff\x3f\x00", 4));
        QVERIFY(!documentFromWire(lying).ok());
        lying.replace(from, 4, QByteArray("\xff\xff\xff\xff", 4));
        QVERIFY(!documentFromWire(lying).ok());
    }
}

void DocumentWireTest::whatNoDocumentHoldsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as deep as readers go") << toWire(nested(256)) << true;
    QTest::newRow("too deep") << toWire(nested(257)) << false;
    Cell cell;
    QTest::newRow("a cell") << toWire(withCell(cell)) << true;
    cell.columnSpan = 0;
    QTest::newRow("a cell over no column") << toWire(withCell(cell)) << false;
    cell.columnSpan = std::numeric_limits<int>::max();
    QTest::newRow("a cell over all columns there are") << toWire(withCell(cell)) << false;
    Document document;
    document.blocks = {heading(7, u"low"_s)};
    QTest::newRow("a heading below the sixth level") << toWire(document) << false;
    document.blocks = {paragraph(u"words"_s)};
    document.blocks[0].place = SourcePlace{1, QRectF(qQNaN(), 0, 1, 1), {}};
    QTest::newRow("a place that is none") << toWire(document) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("These are the minutes of the board.") << false;
}

void DocumentWireTest::whatNoDocumentHoldsIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, taken);
    const auto arrived = documentFromWire(bytes);
    QCOMPARE(arrived.ok(), taken);
    if (!taken) {
        QCOMPARE(arrived.error().kind, ErrorKind::BadInput);
        QVERIFY(!arrived.error().message.isEmpty());
    }
}

void DocumentWireTest::oneValueIsNotTakenForAnother()
{
    QVERIFY(!documentFromWire(toWire(badInput(u"no"_s))).ok());
    QVERIFY(!writtenDocumentFromWire(toWire(Document())).ok());
    QCOMPARE(errorFromWire(toWire(WrittenDocument{"%PDF", 1, {}})), errorFromWire("nonsense"));
}

QTEST_GUILESS_MAIN(DocumentWireTest)
#include "DocumentWireTest.moc"
