// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

/// What only the helper process may start with: it costs every start, and meets hostile files.
const QStringList forPdfAlone = {"qpdf"};
/// What even the helper loads only where a PDF is written, and its writer is linked with.
const QStringList forWriting = {"cairo", "pango", "fontconfig", "harfbuzz"};
/// What is loaded only for a form that has a picture, or for a PDF that comes in.
const QStringList loadedLater = {"rsvg", "poppler"};

/// The shared libraries that a program starts with, those of its libraries too; none where it could not be asked.
QStringList librariesOf(const QString &ldd, const QString &program)
{
    QProcess process;
    process.start(ldd, {program});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {};
    }
    QStringList out;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (const QString name = QString::fromUtf8(line).trimmed().section(' ', 0, 0); !name.isEmpty()) {
            out.append(name.section('/', -1));
        }
    }
    return out;
}

} // namespace

/// What the programs start with, as the linker left them.
class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheHelperStartsWithTheLibrariesOfPdf();
};

void LinksTest::onlyTheHelperStartsWithTheLibrariesOfPdf()
{
    const QString ldd = QStandardPaths::findExecutable("ldd");
    if (ldd.isEmpty()) {
        QSKIP("ldd is not installed");
    }
    const QStringList cli = librariesOf(ldd, ATTEST_CLI);
    const QStringList helper = librariesOf(ldd, ATTEST_PDF);
    const QStringList writer = librariesOf(ldd, ATTEST_PDF_WRITER);
    QVERIFY2(cli.filter("Qt6Core").size() == 1, qPrintable(cli.join(' ')));
    for (const QString &name : forPdfAlone) {
        QVERIFY2(cli.filter(name).isEmpty(), qPrintable("attest-cli starts with " + cli.filter(name).join(' ')));
        // That these are their names: what is looked for is found where it is.
        QVERIFY2(!helper.filter(name).isEmpty(), qPrintable(name + " is not among " + helper.join(' ')));
    }
    for (const QString &name : forWriting) {
        QVERIFY2(cli.filter(name).isEmpty(), qPrintable(cli.join(' ')));
        QVERIFY2(helper.filter(name).isEmpty(), qPrintable(helper.join(' ')));
        QVERIFY2(!writer.filter(name).isEmpty(), qPrintable(name + " is not among " + writer.join(' ')));
    }
    for (const QString &name : loadedLater) {
        QVERIFY2(cli.filter(name).isEmpty(), qPrintable(cli.join(' ')));
        QVERIFY2(helper.filter(name).isEmpty(), qPrintable(helper.join(' ')));
        QVERIFY2(writer.filter(name).isEmpty(), qPrintable(writer.join(' ')));
    }
}

QTEST_GUILESS_MAIN(LinksTest)
#include "LinksTest.moc"
