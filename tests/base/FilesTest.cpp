// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"

#include "support/Obstacles.h"
#include "support/TestData.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace attest;
using namespace attest::test;

namespace {

constexpr qint64 smallLimit = 64 * 1024;

Child runSelf(const QStringList &arguments, const std::function<void()> &before)
{
    return runChild(QCoreApplication::applicationFilePath(), arguments, before);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s could not be prepared", qPrintable(path));
    }
}

void say(const QString &text)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly)) {
        out.write(text.toUtf8());
    }
}

/// `--write PATH`: writes more than any limit of these tests, and says what came of it.
int writeAsChild(const QString &path)
{
    const Result<void> written = writeFileAtomically(path, QByteArray(4 * smallLimit, 'n'));
    say(written ? QString() : written.error().message);
    return written ? 0 : written.error().kind == ErrorKind::Storage ? 4 : 3;
}

/// `--fill FOLDER`: puts a small disk there that only this process sees, and writes more than it holds.
int fillDiskAsChild(const QString &folder)
{
    if (!putSmallDiskAt(folder, "128k")) {
        return couldNotPrepare;
    }
    const QString path = folder + "/form.html";
    put(path, "earlier");
    const int code = writeAsChild(path);
    say("|" + everythingIn(folder).join(',') + "|" + QString::fromUtf8(test::bytesOf(path)));
    return code;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileIsReadWhole();
    void aFileAsLargeAsTheLimitIsReadAndALargerOneRefused();
    void aFileWithoutASizeIsReadUpToTheLimit();
    void aPipeIsReadToItsEnd();
    void whatCannotBeReadIsNamedWithTheReason();
    void writingMakesTheFileAndLeavesNothingBeside();
    void writingReplacesTheEarlierFileWhole();
    void anEmptyFileCanBeWritten();
    void aLinkKeepsLeadingToTheFile();
    void aFolderIsNoTarget();
    void aMissingFolderIsNamed();
    void aFileWhereAFolderShouldBeIsNamed();
    void aDeviceIsNeverReplaced();
    void aFullDiskLeavesTheEarlierFile();
    void aLimitOnFileSizesLeavesTheEarlierFile();
    void aReadOnlyFolderIsRefused();
    void theDataFolderCanBeChosen();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FilesTest::aFileIsReadWhole()
{
    const QByteArray bytes = QByteArray("a\0b\r\n", 5).repeated(500000);
    put(path("a"), bytes);
    const auto read = readFile(path("a"), 1 << 24);
    QVERIFY(read.ok());
    QVERIFY(*read == bytes);
    put(path("empty"), {});
    QCOMPARE(*readFile(path("empty"), 10), QByteArray());
}

void FilesTest::aFileAsLargeAsTheLimitIsReadAndALargerOneRefused()
{
    put(path("a"), QByteArray(2048, 'a'));
    QVERIFY(readFile(path("a"), 2048).ok());
    const auto read = readFile(path("a"), 2047);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.contains(" is larger than 2.00 KiB"), qPrintable(read.error().message));
}

void FilesTest::aFileWithoutASizeIsReadUpToTheLimit()
{
    if (!QFile::exists("/dev/zero")) {
        QSKIP("there is no /dev/zero here");
    }
    const auto read = readFile("/dev/zero", 3 << 20);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
}

void FilesTest::aPipeIsReadToItsEnd()
{
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QProcess writer;
    writer.start("sh", {"-c", "(printf one; printf two) > \"$0\"", path("pipe")});
    QVERIFY(writer.waitForStarted());
    const auto read = readFile(path("pipe"), 100);
    QVERIFY(writer.waitForFinished());
    QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, QByteArray("onetwo"));
#else
    QSKIP("pipes have no names here");
#endif
}

void FilesTest::whatCannotBeReadIsNamedWithTheReason()
{
    const auto missing = readFile(path("none"), 10);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error(),
             storageError(QDir::toNativeSeparators(path("none")) + " could not be read: there is no such file."));
    const auto folder = readFile(m_folder->path(), 10);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error(), storageError(QDir::toNativeSeparators(m_folder->path()) +
                                          " could not be read: it is a folder. Name a file in it."));
    QVERIFY(!readFile(QString(), 10).ok());
}

void FilesTest::writingMakesTheFileAndLeavesNothingBeside()
{
    QVERIFY(writeFileAtomically(path("form.html"), "new").ok());
    QCOMPARE(test::bytesOf(path("form.html")), QByteArray("new"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{"form.html"});
}

void FilesTest::writingReplacesTheEarlierFileWhole()
{
    put(path("form.html"), QByteArray(100000, 'e'));
    QVERIFY(writeFileAtomically(path("form.html"), "new").ok());
    QCOMPARE(test::bytesOf(path("form.html")), QByteArray("new"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{"form.html"});
}

void FilesTest::anEmptyFileCanBeWritten()
{
    QVERIFY(writeFileAtomically(path("form.html"), {}).ok());
    QCOMPARE(test::bytesOf(path("form.html")), QByteArray());
}

void FilesTest::aLinkKeepsLeadingToTheFile()
{
#ifdef Q_OS_UNIX
    put(path("real.html"), "earlier");
    QVERIFY(QFile::link(path("real.html"), path("link.html")));
    QVERIFY(writeFileAtomically(path("link.html"), "new").ok());
    QVERIFY(QFileInfo(path("link.html")).isSymLink());
    QCOMPARE(test::bytesOf(path("real.html")), QByteArray("new"));
#else
    QSKIP("links are files of another kind here");
#endif
}

void FilesTest::aFolderIsNoTarget()
{
    const Result<void> written = writeFileAtomically(m_folder->path(), "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.error(),
             storageError(QDir::toNativeSeparators(m_folder->path()) + " is a folder. Give the name of a file in it."));
    QVERIFY(!writeFileAtomically(QString(), "new").ok());
}

void FilesTest::aMissingFolderIsNamed()
{
    const Result<void> written = writeFileAtomically(path("none/form.html"), "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.error(), storageError("form.html could not be saved in " + QDir::toNativeSeparators(path("none")) +
                                           ": there is no such folder. Create it, or choose another."));
    QVERIFY(!QFile::exists(path("none")));
}

void FilesTest::aFileWhereAFolderShouldBeIsNamed()
{
    put(path("file"), "x");
    const Result<void> written = writeFileAtomically(path("file/form.html"), "new");
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.endsWith("that is a file, not a folder. Choose a folder."),
             qPrintable(written.error().message));
    QCOMPARE(test::bytesOf(path("file")), QByteArray("x"));
}

void FilesTest::aDeviceIsNeverReplaced()
{
    if (!QFile::exists("/dev/full")) {
        QSKIP("there is no /dev/full here");
    }
    const Result<void> written = writeFileAtomically("/dev/full", "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QVERIFY(QFile::exists("/dev/full"));
}

void FilesTest::aFullDiskLeavesTheEarlierFile()
{
    const Child child = runSelf({"--fill", m_folder->path()}, [] {});
    QVERIFY(child.ran);
    if (child.exitCode == couldNotPrepare) {
        QSKIP("this account may not make a small disk to fill");
    }
    QCOMPARE(child.exitCode, 4);
    QCOMPARE(child.said, "form.html could not be saved in " + m_folder->path() +
                             ": the disk is full. Free some space, or choose another folder.|form.html|earlier");
}

void FilesTest::aLimitOnFileSizesLeavesTheEarlierFile()
{
#ifdef Q_OS_UNIX
    put(path("form.html"), "earlier");
    const Child child = runSelf({"--write", path("form.html")}, [] {
        const rlimit limit{static_cast<rlim_t>(smallLimit), static_cast<rlim_t>(smallLimit)};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    });
    QVERIFY(child.ran);
    QCOMPARE(child.exitCode, 4);
    QCOMPARE(child.said,
             "form.html could not be saved in " + m_folder->path() +
                 ": the file is larger than this disk or account allows. Free some space, or choose another "
                 "folder.");
    QCOMPARE(test::bytesOf(path("form.html")), QByteArray("earlier"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{"form.html"});
#else
    QSKIP("file sizes cannot be limited here");
#endif
}

void FilesTest::aReadOnlyFolderIsRefused()
{
#ifdef Q_OS_UNIX
    const QString folder = path("shared");
    QVERIFY(QDir().mkpath(folder));
    put(folder + "/form.html", "earlier");
    chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    chmod(QFile::encodeName(folder).constData(), 0555);
    const Child child = runSelf({"--write", folder + "/form.html"}, beNobody);
    chmod(QFile::encodeName(folder).constData(), 0755);
    if (!child.ran || child.exitCode == couldNotPrepare || child.exitCode > 100) {
        QSKIP("nobody may not run this program from where it lies");
    }
    QCOMPARE(child.exitCode, 4);
    QCOMPARE(child.said, "form.html could not be saved in " + folder +
                             ": you may not write to this folder. Choose another folder.");
    QCOMPARE(test::bytesOf(folder + "/form.html"), QByteArray("earlier"));
    QCOMPARE(everythingIn(folder), QStringList{"form.html"});
#else
    QSKIP("folders are not made read-only by permissions here");
#endif
}

void FilesTest::theDataFolderCanBeChosen()
{
    qputenv("ATTEST_DATA_DIR", QFile::encodeName(m_folder->path()));
    QCOMPARE(userDataFolder(), m_folder->path());
    qunsetenv("ATTEST_DATA_DIR");
    QVERIFY(userDataFolder().endsWith("/attest"));
    QVERIFY(QDir::isAbsolutePath(userDataFolder()));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--write") {
        return writeAsChild(arguments.at(2));
    }
    if (arguments.size() == 3 && arguments.at(1) == "--fill") {
        return fillDiskAsChild(arguments.at(2));
    }
    FilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FilesTest.moc"
