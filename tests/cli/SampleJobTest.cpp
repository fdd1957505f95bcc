// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"
#include "support/TestData.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What ./run does where there is no display: a year's work on the sample landlord, by the command line.
class SampleJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSamplesDocumentsAndNamesThem();
};

void SampleJobTest::makesTheSamplesDocumentsAndNamesThem()
{
#ifdef Q_OS_WIN
    QSKIP("packaging/sample-job is a shell script");
#endif
    QTemporaryDir folder;
    QProcess job;
    job.setProcessChannelMode(QProcess::MergedChannels);
    job.start(attest::test::projectPath(u"packaging/sample-job"_s),
              {attest::test::Cli::program(), folder.filePath(u"sample"_s)});
    QVERIFY(job.waitForFinished(120'000));
    const QString said = QString::fromUtf8(job.readAll());
    QVERIFY2(job.exitStatus() == QProcess::NormalExit && job.exitCode() == 0, qPrintable(said));
    for (const QString &name :
         {u"self-assessment-2025-26.pdf"_s, u"self-assessment-2025-26.html"_s, u"self-assessment-2025-26.json"_s,
          u"what-changed-2025-26.pdf"_s, u"fenmoor-homes.attest"_s}) {
        const QFileInfo file(folder.filePath(u"sample/"_s + name));
        QVERIFY2(file.size() > 0, qPrintable(name));
        QVERIFY2(said.contains(file.filePath()), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(SampleJobTest)
#include "SampleJobTest.moc"
