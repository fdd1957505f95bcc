// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace attest::test;

/// Attest as `cmake --install` puts it into a system: its programs find one another there.
class InstalledTest : public QObject
{
    Q_OBJECT

private slots:
    void thePdfIsMadeByTheInstalledHelper();
};

namespace {

int exitCodeOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

void InstalledTest::thePdfIsMadeByTheInstalledHelper()
{
    const Cli cli;
    const QString prefix = cli.path("prefix");
    QCOMPARE(exitCodeOf(ATTEST_CMAKE, {"--install", ATTEST_BUILD, "--prefix", prefix}), 0);
    const QString program = prefix + "/" ATTEST_BINDIR "/attest-cli";
    const QString helper = prefix + "/" ATTEST_LIBEXECDIR "/attest/attest-pdf";
    QVERIFY(QFileInfo(helper).isExecutable());
    const QStringList exporting = {"export",      "--library", cli.library(),       "--assessment",
                                   keptForm(cli), "--output",  cli.path("form.pdf")};
    QCOMPARE(exitCodeOf(program, exporting), 0);
    QVERIFY(cli.read("form.pdf").startsWith("%PDF"));

    // It was that helper and no other.
    QVERIFY(QFile::remove(helper));
    QCOMPARE(exitCodeOf(program, exporting), 3);
}

QTEST_GUILESS_MAIN(InstalledTest)
#include "InstalledTest.moc"
