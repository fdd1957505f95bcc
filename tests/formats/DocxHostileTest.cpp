// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxReader.h"
#include "support/DocxBuilder.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QString kDocument = u"word/document.xml"_s;
constexpr qint64 kMebibyte = 1024 * 1024;

/// A document whose main part is these bytes.
QByteArray withMainPart(const QByteArray &part)
{
    ZipEntries entries = DocxBuilder().entries();
    entries.back().second = part;
    return zipped(entries);
}

QByteArray wordXml(const QByteArray &body)
{
    return "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
}

QByteArray ordinary()
{
    QString body;
    for (int number = 0; number < 400; ++number) {
        body += DocxBuilder::p(u"Paragraph %1 of %2 words"_s.arg(number).arg(qHash(number)));
    }
    return DocxBuilder(body).bytes();
}

QByteArray nested(const QByteArray &open, const QByteArray &close, int depth)
{
    return open.repeated(depth) + close.repeated(depth);
}

/// What every refusal must be: BadInput, told in a sentence or two that begins with the file's name or holds it.
void verifyRefused(const Result<Document> &read, const QString &words)
{
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    const QString &message = read.error().message;
    QVERIFY2(message.contains(u"form.docx"_s), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

} // namespace

class DocxHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAFileThatIsNoWordDocument_data();
    void saysWhatIsWrongWithAFileThatIsNoWordDocument();
    void refusesADocumentCutShortAnywhere();
    void standsAnyDamagedByte();
    void refusesPackagesThatLie_data();
    void refusesPackagesThatLie();
    void refusesPackagesBeyondTheLimits_data();
    void refusesPackagesBeyondTheLimits();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void refusesATableOfAMillionCells();
    void refusesMoreParagraphsThanTheLimit();
    void standsMarksAndAddressesRepeatedWithoutEnd();
    void readsManyNamespacesOneAfterAnother();
    void neverTakesANameInThePackageForAPath();
};

void DocxHostileTest::saysWhatIsWrongWithAFileThatIsNoWordDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("old Word or password")
        << ole + QByteArray(4096, '\0') << u"password or is an old Word file (.doc)"_s;
    QTest::newRow("password, up to eight bytes") << ole << u"take the password off"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"looks like a PDF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"looks like a picture"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi words}") << u"rich text"_s;
    QTest::newRow("plain text") << QByteArray("1.2 Yes\n") << u"looks like plain text"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><p>Yes") << u"looks like a web page"_s;
    QTest::newRow("nothing but NUL bytes") << QByteArray(100'000, '\0') << u"is not a Word document"_s;
    QTest::newRow("empty zip") << zipped({{u"a"_s, {}}}) << u"no Word text"_s;
    QTest::newRow("zip's end alone") << QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0') << u"no Word text"_s;
    QTest::newRow("OpenDocument") << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                             {u"content.xml"_s, "<a/>"}})
                                  << u"OpenDocument"_s;
    QTest::newRow("Excel") << zipped({{u"xl/workbook.xml"_s, "<a/>"}}) << u"Excel"_s;
    QTest::newRow("PowerPoint") << zipped({{u"ppt/presentation.xml"_s, "<a/>"}}) << u"PowerPoint"_s;
    QTest::newRow("no words") << DocxBuilder(DocxBuilder::p(u" "_s)).bytes() << u"no words"_s;
    QTest::newRow("main part is empty") << withMainPart({}) << u"damaged"_s;
    QTest::newRow("main part is no XML") << withMainPart(QByteArray(10'000, '\0')) << u"damaged"_s;
    QTest::newRow("main part ends early") << withMainPart("<w:document xmlns:w=\"w\"><w:body><w:p>") << u"damaged"_s;
}

void DocxHostileTest::saysWhatIsWrongWithAFileThatIsNoWordDocument()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readDocx(bytes, u"form.docx"_s), words);
}

void DocxHostileTest::refusesADocumentCutShortAnywhere()
{
    const QByteArray whole = ordinary();
    QVERIFY(readDocx(whole, u"form.docx"_s).ok());
    for (qsizetype length = 4; length < whole.size(); length += 97) {
        verifyRefused(readDocx(whole.left(length), u"form.docx"_s), u"cut short"_s);
    }
}

void DocxHostileTest::standsAnyDamagedByte()
{
    const QByteArray whole = ordinary();
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const Result<Document> read = readDocx(damaged, u"form.docx"_s);
        QVERIFY(read.ok() || (read.error().kind == ErrorKind::BadInput && read.error().message.contains(u"form.docx")));
    }
}

void DocxHostileTest::refusesPackagesThatLie_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = ordinary();
    QTest::newRow("smaller than it is") << withZipField(good, kDocument, ZipField::UnpackedSize, 100) << u"damaged"_s;
    QTest::newRow("larger than it is") << withZipField(good, kDocument, ZipField::UnpackedSize, 1'000'000)
                                       << u"damaged"_s;
    QTest::newRow("larger than all") << withZipField(good, kDocument, ZipField::UnpackedSize, 0xFFFFFFF0)
                                     << u"unpacks to"_s;
    QTest::newRow("other content than it says") << withZipField(good, kDocument, ZipField::Checksum, 1) << u"damaged"_s;
    QTest::newRow("unknown way of packing") << withZipField(good, kDocument, ZipField::Method, 77) << u"damaged"_s;
    QTest::newRow("encrypted") << withZipField(good, kDocument, ZipField::Flags, 1) << u"password"_s;
    QTest::newRow("unpacks to far more than it says")
        << withZipField(zippedZeros(kDocument, 70 * kMebibyte), kDocument, ZipField::UnpackedSize, 5000)
        << u"damaged"_s;
}

void DocxHostileTest::refusesPackagesThatLie()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readDocx(bytes, u"form.docx"_s), words);
}

void DocxHostileTest::refusesPackagesBeyondTheLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("one part too large") << zippedZeros(kDocument, 70 * kMebibyte) << u"unpacks to more than 64 MiB"_s;
    QTest::newRow("too large in all") << withZipField(ordinary(), u"_rels/.rels"_s, ZipField::UnpackedSize,
                                                      300 * kMebibyte)
                                      << u"unpacks to more than 256 MiB"_s;
    ZipEntries many(5000, {QString(), "<a/>"});
    for (size_t index = 0; index < many.size(); ++index) {
        many[index].first = u"word/part%1.xml"_s.arg(index);
    }
    QTest::newRow("too many entries") << zipped(many) << u"more than 4,096 files"_s;
    // A central directory that says the same 100,000 times over.
    const QByteArray one = zipped({{kDocument, "<a/>"}});
    const qsizetype central = one.indexOf("PK\x01\x02");
    const qsizetype end = one.indexOf("PK\x05\x06");
    QTest::newRow("entries over entries")
        << one.left(central) + one.mid(central, end - central).repeated(100'000) + one.mid(end)
        << u"more than 4,096 files"_s;
    QTest::newRow("file too large") << QByteArray("PK\x03\x04", 4) + QByteArray(65 * kMebibyte, 'x')
                                    << u"larger than 64 MiB"_s;
}

void DocxHostileTest::refusesPackagesBeyondTheLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readDocx(bytes, u"form.docx"_s), words);
}

void DocxHostileTest::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("words");
    const QByteArray document = wordXml("<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>");
    QTest::newRow("entities within entities")
        << "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
           "<!ENTITY bomb \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" +
               document
        << u"document type declaration"_s;
    QTest::newRow("a file as an entity") << "<!DOCTYPE w [<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]>" + document
                                         << u"document type declaration"_s;
    QTest::newRow("an entity nobody declared") << document << u"damaged"_s;
    QTest::newRow("cells within cells") << wordXml(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5'000))
                                        << u"more than 256 deep"_s;
    QTest::newRow("wrappers within wrappers")
        << wordXml("<w:p>" + nested("<w:ins>", "</w:ins>", 10'000) + "</w:p>") << u"more than 256 deep"_s;
    QTest::newRow("what is not read, within itself") << wordXml(nested("<w:x>", "</w:x>", 10'000)) << u"no words"_s;
    QTest::newRow("never closed") << QByteArray("<x>").repeated(10'000) << u"damaged"_s;
    const QString absurd = u"no office program builds"_s;
    QTest::newRow("never closed, without end") << QByteArray("<x>").repeated(100'000) << absurd;
    QByteArray attributes, namespaces;
    for (int number = 0; number < 100'000; ++number) {
        attributes += " a" + QByteArray::number(number) + "='>'";
    }
    QTest::newRow("attributes without end") << wordXml("<w:p" + attributes + "/>") << absurd;
    for (int number = 0; number < 1100; ++number) {
        namespaces += "<w:x xmlns:a" + QByteArray::number(number) + "=\"a\">";
    }
    QTest::newRow("namespaces without end")
        << wordXml(namespaces + QByteArray("<w:p/>").repeated(100'000) + QByteArray("</w:x>").repeated(1100)) << absurd;
}

void DocxHostileTest::refusesHostileXml()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, words);
    verifyRefused(readDocx(withMainPart(part), u"form.docx"_s), words);
}

void DocxHostileTest::refusesATableOfAMillionCells()
{
    const QByteArray row = "<w:tr>" + QByteArray("<w:tc/>").repeated(1000) + "</w:tr>";
    verifyRefused(readDocx(withMainPart(wordXml("<w:tbl>" + row.repeated(1000) + "</w:tbl>")), u"form.docx"_s),
                  u"more than 400,000 cells"_s);
}

void DocxHostileTest::refusesMoreParagraphsThanTheLimit()
{
    ReadLimits limits;
    limits.blocks = 3;
    const QString four = DocxBuilder::p(u"words"_s).repeated(4);
    verifyRefused(readDocx(DocxBuilder(four).bytes(), u"form.docx"_s, limits), u"more than 3 paragraphs"_s);
}

void DocxHostileTest::standsMarksAndAddressesRepeatedWithoutEnd()
{
    // Each is written once in the file and stands before, or leads from, every paragraph.
    const QString endless(kMebibyte, u'y');
    const QString numbering = u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                              "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                              "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"_s.arg(endless);
    const QString numbered = u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_s;
    const QString linked = u"<w:p><w:hyperlink r:id=\"far\" w:anchor=\"a\">%1</w:hyperlink></w:p>"_s;
    DocxBuilder builder(DocxBuilder::p(u"Words"_s, numbered) + linked.arg(DocxBuilder::r(u"Link"_s)));
    builder.numbering(numbering).link(u"far"_s, u"https://example.org/"_s + endless);
    const Result<Document> read = readDocx(builder.bytes(), u"form.docx"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->blocks.size(), size_t(2));
    const QString words = plainText(read->blocks);
    QVERIFY(words.contains(u"Words"_s) && words.contains(u"Link"_s));
    QVERIFY(words.size() < 1000);
    QVERIFY(std::get<Paragraph>(read->blocks.back().node).spans.front().address.isEmpty());
}

void DocxHostileTest::readsManyNamespacesOneAfterAnother()
{
    // Pictures declare theirs each for itself: only what is in scope at one time counts.
    const QByteArray declared = "<w:ins xmlns:a=\"a\" xmlns:b=\"b\"><!-- > \" --><w:r xmlns:c=\"c\"/></w:ins>";
    const QByteArray part = wordXml("<w:p>" + declared.repeated(2000) + "<w:r><w:t>Words</w:t></w:r></w:p>");
    QCOMPARE(outline(readDocx(withMainPart(part), u"form.docx"_s)), u"p Words"_s);
}

void DocxHostileTest::neverTakesANameInThePackageForAPath()
{
    ZipEntries entries = DocxBuilder(DocxBuilder::p(u"Words"_s)).entries();
    entries.emplace_back(u"../../../../tmp/attest-escaped.xml"_s, "<a/>");
    entries.emplace_back(u"/etc/attest-escaped.xml"_s, "<a/>");
    QCOMPARE(outline(readDocx(zipped(entries), u"form.docx"_s)), u"p Words"_s);
    for (auto &[name, content] : entries) {
        if (name == u"_rels/.rels") {
            content.replace("word/document.xml", "../../../../etc/hostname");
        }
    }
    QCOMPARE(outline(readDocx(zipped(entries), u"form.docx"_s)), u"p Words"_s);
}

QTEST_GUILESS_MAIN(DocxHostileTest)
#include "DocxHostileTest.moc"
