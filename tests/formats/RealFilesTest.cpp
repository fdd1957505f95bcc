// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"
#include "support/Outline.h"
#include "support/TestData.h"

#include <QDirIterator>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Result<Document> readFrom(const QString &path)
{
    return readDocument(*formatFromPath(path), bytesOf(path), path);
}

/// The words of the form's tables without the requirement, which the two files print with another word for landlord.
QStringList answers(const Document &document)
{
    QStringList rows;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        for (size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
            QStringList cells;
            for (size_t column = 0; column < table->rows[row].cells.size(); ++column) {
                if (column != 1) {
                    cells << plainText(table->rows[row].cells[column].blocks).simplified();
                }
            }
            rows << cells.join(u" | "_s);
        }
    }
    return rows;
}

} // namespace

class RealFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRealFile();
    void readsTheSameAnswersFromWordAndWeb_data();
    void readsTheSameAnswersFromWordAndWeb();
    void refusesARealFormCutShort();
};

void RealFilesTest::readsEveryRealFile()
{
    if (realFormsFolder().isEmpty()) {
        QSKIP("The real forms are not here");
    }
    int files = 0;
    QDirIterator each(realFormsFolder(), {u"*.docx"_s, u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const Result<Document> read = readFrom(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QVERIFY2(plainText(read->blocks).size() > 5000, qPrintable(path));
        QVERIFY2(!plainText(read->blocks).contains(QChar::ReplacementCharacter), qPrintable(path));
        ++files;
    }
    QVERIFY(files >= 8);
}

void RealFilesTest::readsTheSameAnswersFromWordAndWeb_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("rows");
    QTest::newRow("2022-23") << u"cambridge-2022-23"_s << 91;
    QTest::newRow("2024-25") << u"cambridge-2024-25"_s << 82;
}

void RealFilesTest::readsTheSameAnswersFromWordAndWeb()
{
    QFETCH(QString, form);
    QFETCH(int, rows);
    if (realFormsFolder().isEmpty()) {
        QSKIP("The real forms are not here");
    }
    const Result<Document> word = readFrom(realFormsFolder() + u'/' + form + u".docx"_s);
    const Result<Document> web = readFrom(realFormsFolder() + u'/' + form + u".table.html"_s);
    QVERIFY(word.ok() && web.ok());
    QCOMPARE(answers(*word), answers(*web));
    QCOMPARE(answers(*word).size(), rows);
}

void RealFilesTest::refusesARealFormCutShort()
{
    if (realFormsFolder().isEmpty()) {
        QSKIP("The real forms are not here");
    }
    const QByteArray whole = bytesOf(realFormsFolder() + u"/cambridge-2024-25.docx"_s);
    for (qsizetype length = 0; length < whole.size(); length += 997) {
        const Result<Document> read = readDocument(Format::Docx, whole.left(length), u"form.docx"_s);
        QVERIFY2(!read.ok(), qPrintable(QString::number(length)));
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY(read.error().message.startsWith(u"form.docx"));
    }
}

QTEST_GUILESS_MAIN(RealFilesTest)
#include "RealFilesTest.moc"
