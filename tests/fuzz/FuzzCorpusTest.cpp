// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"

#include "support/TestData.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace attest::test;

namespace {

constexpr qint64 kLongest = 5000; // milliseconds, by which whoever waits has an answer

QFileInfoList filesFor(const char *kind, const char *target)
{
    const QString folder =
        projectPath(QStringLiteral("tests/fuzz/%1/%2").arg(QLatin1String(kind), QLatin1String(target)));
    return QDir(folder).entryInfoList(QDir::Files, QDir::Name);
}

} // namespace

/// Every file that fuzzing began with and every one that it found something by, through the same readers.
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetHasACorpus();
    void everyTargetTakesAFileOfItsCorpus_data();
    void everyTargetTakesAFileOfItsCorpus();
    void comesBackFrom_data();
    void comesBackFrom();
};

void FuzzCorpusTest::everyTargetHasACorpus()
{
    for (const FuzzTarget &target : fuzzTargets()) {
        QVERIFY2(!filesFor("corpus", target.name).isEmpty(), target.name);
    }
    for (const char *kind : {"corpus", "found"}) {
        const QDir folder(projectPath(QStringLiteral("tests/fuzz/") + QLatin1String(kind)));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(fuzzTarget(name.toUtf8()) != nullptr, qPrintable(folder.filePath(name)));
        }
    }
}

void FuzzCorpusTest::everyTargetTakesAFileOfItsCorpus_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const FuzzTarget &target : fuzzTargets()) {
        QTest::newRow(target.name) << QByteArray(target.name);
    }
}

/// One that refuses them all would come back from each, and nothing behind it would be tried.
void FuzzCorpusTest::everyTargetTakesAFileOfItsCorpus()
{
    QFETCH(const QByteArray, target);
    const QFileInfoList files = filesFor("corpus", target.constData());
    const auto isTaken = [&target](const QFileInfo &file) { return fuzzTarget(target)->run(bytesOf(file.filePath())); };
    QVERIFY2(std::any_of(files.begin(), files.end(), isTaken), target.constData());
}

void FuzzCorpusTest::comesBackFrom_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    for (const FuzzTarget &target : fuzzTargets()) {
        for (const char *kind : {"corpus", "found"}) {
            for (const QFileInfo &file : filesFor(kind, target.name)) {
                QTest::addRow("%s/%s/%s", kind, target.name, qPrintable(file.fileName()))
                    << QByteArray(target.name) << file.filePath();
            }
        }
    }
}

void FuzzCorpusTest::comesBackFrom()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    QElapsedTimer timer;
    timer.start();
    fuzzTarget(target)->run(bytesOf(path));
    QVERIFY(timer.elapsed() < kLongest);
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "FuzzCorpusTest.moc"
