// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "support/TestData.h"

#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeptLibrariesAreOfTheirVersions();
    void everyVersionEverShippedOpens_data();
    void everyVersionEverShippedOpens();
    void anOlderLibraryIsBackedUpBeforeItIsMigrated();
    void anEarlierBackupIsNeverOverwritten();
    void anOlderLibraryIsMigratedForReadersToo();
    void anOlderLibraryWhoseBackupFailsIsLeftAlone();
    void whatIsNoLibraryIsRefusedUntouched_data();
    void whatIsNoLibraryIsRefusedUntouched();
    void aLibraryThatWasProgrammedIsRefused();
    void aLibraryStaysOneFile();
    void aDamagedLibraryIsNeitherWrittenNorOverwritten();
    void aSecondWriterIsToldWhoHasTheLibrary();
    void aLibraryThatAnotherComputerHasIsToldByItsName();
    void aReaderSeesWhatTheWriterWrites();
    void aReaderHoldsNoLockBetweenCalls();
    void aReaderCannotWrite();
    void theLockGoesWithItsHolder();
    void oneFileHasOneLockByWhateverLink();
    void aReadOnlyFolderCanBeReadButNotWritten();
    void aLibraryCannotBeMadeWhereThereIsNoFolder();

private:
    QString copyOf(const QString &name, const QString &as = u"homes.attest"_s);
    QString write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC)};
};

QString OpeningTest::write(const QString &name, const QByteArray &bytes)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

QString OpeningTest::copyOf(const QString &name, const QString &as)
{
    return write(as, bytesOf(dataPath(u"store/"_s + name)));
}

void OpeningTest::theKeptLibrariesAreOfTheirVersions()
{
    QCOMPARE(readSql(copyOf(u"version-1.attest"_s), u"PRAGMA user_version"_s), QStringList(u"1"_s));
    QCOMPARE(readSql(copyOf(u"version-2.attest"_s), u"PRAGMA user_version"_s), QStringList(u"2"_s));
    // "Atst"
    QCOMPARE(readSql(copyOf(u"version-1.attest"_s), u"PRAGMA application_id"_s),
             QStringList(QString::number(0x41747374)));
}

void OpeningTest::everyVersionEverShippedOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("1") << u"version-1.attest"_s;
    QTest::newRow("2") << u"version-2.attest"_s;
}

void OpeningTest::everyVersionEverShippedOpens()
{
    QFETCH(QString, name);
    const auto library = need(Library::open(copyOf(name), Library::Mode::ReadWrite, m_clock));
    QCOMPARE(need(library->verify()), QStringList());
    const auto list = need(library->assessments());
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list.at(0).state, State::Published);
    QCOMPARE(list.at(1).year.text(), u"2024-25"_s);
    QCOMPARE(need(library->organisations()).at(0).organisation.homes, 4300);
    const auto now = need(library->assessment(list.at(1).id));
    QCOMPARE(now.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::No);
    QCOMPARE(need(library->search(u"kingfisher"_s, 10)).size(), 1U);
    QCOMPARE(need(library->redo(list.at(1).id, u"Priya"_s)).at(0).change.after, QJsonValue(u"Sam"_s));
    QCOMPARE(need(library->history(list.at(1).id)).size(), 8U);
    QCOMPARE(need(library->verify()), QStringList());
}

void OpeningTest::anOlderLibraryIsBackedUpBeforeItIsMigrated()
{
    const QString path = copyOf(u"version-1.attest"_s);
    const QByteArray before = bytesOf(path);
    auto library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
    const QString said = library->reports().join(u'\n');
    QVERIFY2(said.contains(u"homes.version-1.backup.attest"_s), qPrintable(said));
    QVERIFY2(said.contains(u"answer"_s), qPrintable(said));
    QVERIFY(bytesOf(m_folder->filePath(u"homes.version-1.backup.attest"_s)) == before);
    library.reset();
    QCOMPARE(readSql(path, u"PRAGMA user_version"_s), QStringList(u"2"_s));
    // The second opening has nothing to do and nothing to say.
    library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
    QVERIFY(library->reports().isEmpty());
    library.reset();
    // The backup is a library itself.
    const auto backup =
        need(Library::open(m_folder->filePath(u"homes.version-1.backup.attest"_s), Library::Mode::ReadWrite, m_clock));
    QCOMPARE(need(backup->verify()), QStringList());
}

void OpeningTest::anEarlierBackupIsNeverOverwritten()
{
    const QString path = copyOf(u"version-1.attest"_s);
    QFile earlier(m_folder->filePath(u"homes.version-1.backup.attest"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("an earlier one");
    earlier.close();
    const auto library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
    QCOMPARE(bytesOf(earlier.fileName()), QByteArray("an earlier one"));
    QVERIFY(QFile::exists(m_folder->filePath(u"homes.version-1.backup-2.attest"_s)));
    QVERIFY(library->reports().join(u'\n').contains(u"backup-2"_s));
}

void OpeningTest::anOlderLibraryIsMigratedForReadersToo()
{
    const auto library = need(Library::open(copyOf(u"version-1.attest"_s), Library::Mode::ReadOnly, m_clock));
    QVERIFY(library->reports().join(u'\n').contains(u"homes.version-1.backup.attest"_s));
    QCOMPARE(need(library->search(u"kingfisher"_s, 10)).size(), 1U);
    QVERIFY(!QFile::exists(m_folder->filePath(u"homes.attest.lock"_s)));
}

void OpeningTest::anOlderLibraryWhoseBackupFailsIsLeftAlone()
{
    const QString path = copyOf(u"version-1.attest"_s, QString(235, u'x') + u".attest"_s);
    const QByteArray before = bytesOf(path);
    // The backup's name is longer than a file name may be.
    const auto refused = Library::open(path, Library::Mode::ReadWrite, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(refused.error().message.contains(u"backup"_s), qPrintable(refused.error().message));
    QVERIFY(bytesOf(path) == before);
}

void OpeningTest::whatIsNoLibraryIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const QByteArray good = bytesOf(dataPath(u"store/version-2.attest"_s));
    QTest::newRow("empty") << QByteArray() << ErrorKind::BadInput << u"no library"_s;
    QTest::newRow("text") << QByteArray("Dear resident,\nthank you.\n").repeated(40) << ErrorKind::BadInput
                          << u"no library"_s;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorKind::BadInput << u"no library"_s;
    QTest::newRow("another application's")
        << bytesOf(dataPath(u"store/other-application.sqlite"_s)) << ErrorKind::BadInput << u"no library"_s;
    QTest::newRow("the first bytes of one") << good.left(60) << ErrorKind::BadInput << u"no library"_s;
    QTest::newRow("a header alone") << good.left(100) << ErrorKind::Storage << u"damaged"_s;
    QTest::newRow("cut in half") << good.left(good.size() / 2) << ErrorKind::Storage << u"damaged"_s;
    QTest::newRow("cut short by one page") << good.left(good.size() - 4096) << ErrorKind::Storage << u"damaged"_s;
    QByteArray overwritten = good;
    for (qsizetype i = 4096; i < 8192; ++i) {
        overwritten[i] = char(i * 31);
    }
    QTest::newRow("a page overwritten") << overwritten << ErrorKind::Storage << u"damaged"_s;
    QByteArray newer = good;
    newer[63] = 77; // user_version, big-endian at byte 60
    QTest::newRow("from a newer version") << newer << ErrorKind::BadInput << u"library version 77"_s;
    QByteArray versionless = good;
    versionless[63] = 0;
    QTest::newRow("without a version") << versionless << ErrorKind::BadInput << u"no library"_s;
}

void OpeningTest::whatIsNoLibraryIsRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const QString path = write(u"homes.attest"_s, bytes);
    const auto refused = Library::open(path, Library::Mode::ReadWrite, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY2(refused.error().message.contains(says) && refused.error().message.contains(u"homes.attest"_s),
             qPrintable(refused.error().message));
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"homes.attest"_s));
    // A reader may open what is damaged further on, but never changes it.
    const auto reader = Library::open(path, Library::Mode::ReadOnly, m_clock);
    if (reader) {
        const auto problems = (*reader)->verify();
        QVERIFY(!problems || !problems->isEmpty());
    }
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"homes.attest"_s));
}

void OpeningTest::aLibraryThatWasProgrammedIsRefused()
{
    for (const QString &statement :
         {u"CREATE TRIGGER t AFTER INSERT ON journal BEGIN UPDATE answer SET comply = 'yes'; END"_s,
          u"CREATE VIEW v AS SELECT 1"_s}) {
        const QString path = copyOf(u"version-2.attest"_s);
        runSql(path, statement);
        for (const auto mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
            const auto refused = Library::open(path, mode, m_clock);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        }
    }
}

void OpeningTest::aLibraryStaysOneFile()
{
    const QString path = copyOf(u"version-2.attest"_s);
    runSql(path, u"PRAGMA journal_mode = WAL"_s);
    const auto library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
    need(library->addOrganisation(madeUpLandlord(u"Weald Homes"_s), u"Priya"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"homes.attest"_s, u"homes.attest.lock"_s}));
}

void OpeningTest::aDamagedLibraryIsNeitherWrittenNorOverwritten()
{
    const QByteArray good = bytesOf(dataPath(u"store/version-2.attest"_s));
    const QByteArray half = good.left(good.size() / 2);
    const QString path = write(u"homes.attest"_s, half);
    const auto refused = Library::create(path, m_clock);
    QVERIFY(!refused);
    QVERIFY(bytesOf(path) == half);
}

void OpeningTest::aSecondWriterIsToldWhoHasTheLibrary()
{
    LibraryInFolder held;
    const auto refused = Library::open(held.path(), Library::Mode::ReadWrite, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    const QString &message = refused.error().message;
    for (const QString &part : {u"homes.attest"_s, QString::number(QCoreApplication::applicationPid()),
                                QCoreApplication::applicationName(), u"on this computer"_s}) {
        QVERIFY2(message.contains(part), qPrintable(message + u" / "_s + part));
    }
}

void OpeningTest::aLibraryThatAnotherComputerHasIsToldByItsName()
{
    const QString path = copyOf(u"version-2.attest"_s);
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("4711\nattest\nOFFICE-PC\n") > 0);
    lock.close();
    const auto refused = Library::open(path, Library::Mode::ReadWrite, m_clock);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"attest on the computer OFFICE-PC (process 4711)"_s),
             qPrintable(refused.error().message));
}

void OpeningTest::aReaderSeesWhatTheWriterWrites()
{
    LibraryInFolder held;
    const auto reader = need(Library::open(held.path(), Library::Mode::ReadOnly, m_clock));
    QCOMPARE(need(reader->assessment(*held.assessment)).find(*ProvisionCode::from(u"1.2"_s))->owner, QString());
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s)}));
    QCOMPARE(need(reader->assessment(*held.assessment)).find(*ProvisionCode::from(u"1.2"_s))->owner, u"Sam"_s);
    QCOMPARE(need(reader->verify()), QStringList());
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Jo"_s)}));
    QCOMPARE(need(reader->history(*held.assessment)).size(), 3U);
}

void OpeningTest::aReaderHoldsNoLockBetweenCalls()
{
    LibraryInFolder held;
    held.close();
    const auto reader = need(Library::open(held.path(), Library::Mode::ReadOnly, m_clock));
    need(reader->assessments());
    need(reader->search(u"policy"_s, 1));
    QVERIFY(!reader->assessment(freshId<AssessmentId>()));
    need(reader->verify());
    // Another connection gets the lock that excludes everyone, without waiting for anyone.
    runSql(held.path(), u"BEGIN EXCLUSIVE"_s);
    QVERIFY(!QFile::exists(held.path(u"homes.attest.lock"_s)));
}

void OpeningTest::aReaderCannotWrite()
{
    LibraryInFolder held;
    Library &reader = held.reopen(Library::Mode::ReadOnly);
    const QByteArray before = bytesOf(held.path());
    const auto refused = reader.apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(!reader.approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    QVERIFY(!reader.addOrganisation(madeUpLandlord(), u"Priya"_s));
    QVERIFY(bytesOf(held.path()) == before);
}

void OpeningTest::theLockGoesWithItsHolder()
{
    LibraryInFolder held;
    held.close();
    QVERIFY(!QFile::exists(held.path(u"homes.attest.lock"_s)));
    need(Library::open(held.path(), Library::Mode::ReadWrite, m_clock));
    // What a killed program leaves: a lock file that names a process which is gone.
    QFile left(held.path(u"homes.attest.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("2147480000\nattest\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    need(Library::open(held.path(), Library::Mode::ReadWrite, m_clock));
}

void OpeningTest::oneFileHasOneLockByWhateverLink()
{
    LibraryInFolder held;
    QVERIFY(QFile::link(held.path(), held.path(u"link.attest"_s)));
    const auto refused = Library::open(held.path(u"link.attest"_s), Library::Mode::ReadWrite, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

void OpeningTest::aReadOnlyFolderCanBeReadButNotWritten()
{
#ifdef Q_OS_UNIX
    const QString path = copyOf(u"version-2.attest"_s);
    const QByteArray before = bytesOf(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const auto restore = qScopeGuard(
        [this] { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    const auto run = [&path](const QString &mode) {
        QProcess process;
        // Permissions do not bind root.
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
                ::_exit(125);
            }
        });
        process.start(QStringLiteral(ATTEST_APPLY_WORKER), {mode, path});
        if (!process.waitForStarted() || !process.waitForFinished()) {
            return u"not started"_s;
        }
        return QString::number(process.exitCode()) + u": "_s + QString::fromUtf8(process.readAllStandardOutput()) +
               QString::fromUtf8(process.readAllStandardError());
    };
    const QString read = run(u"read"_s);
    if (read.startsWith(u"not started"_s) || read.startsWith(u"125"_s)) {
        QSKIP("A process of another user cannot be started here, so a read-only folder cannot be tried.");
    }
    QCOMPARE(read.trimmed(), u"0: 2 assessments"_s);
    const QString written = run(u"apply"_s);
    QVERIFY2(written.startsWith(u"4: "_s) && written.contains(u"read-only"_s) && written.contains(u"homes.attest"_s),
             qPrintable(written));
    const QString made = run(u"create"_s);
    QVERIFY2(made.startsWith(u"4: "_s), qPrintable(made));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"homes.attest"_s));
#else
    QSKIP("Folders are made read-only in another way on this system.");
#endif
}

void OpeningTest::aLibraryCannotBeMadeWhereThereIsNoFolder()
{
    QTemporaryDir folder;
    const auto refused = Library::create(folder.filePath(u"none/homes.attest"_s), m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto missing = Library::open(folder.filePath(u"homes.attest"_s), Library::Mode::ReadWrite, m_clock);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto asFolder = Library::open(folder.path(), Library::Mode::ReadOnly, m_clock);
    QVERIFY(!asFolder);
    QCOMPARE(asFolder.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "OpeningTest.moc"
