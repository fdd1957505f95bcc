// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FindAssessment.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace attest;
using attest::test::until;
using attest::test::WindowAtWork;

namespace {

/// The child: opens the window, types, and says each time the strip says that all is saved, with how much that is.
int typeUntilKilled(const QString &folder)
{
    WindowAtWork work(folder);
    if (!work.open("2025-26", "5.1")) {
        return 1;
    }
    QTextEdit *field = work.field("commentary");
    field->setFocus();
    field->selectAll();
    int typed = 0;
    QObject::connect(&work.window().session(), &ui::AssessmentSession::savingChanged, [&] {
        if (work.window().session().saving() == ui::Saving::Saved) {
            std::printf("saved %d\n", typed);
            std::fflush(stdout);
        }
    });
    for (;;) {
        // Bursts, with rests in which a Change is made of them.
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(field, Qt::Key_A);
            ++typed;
        }
        QTest::qWait(650);
    }
}

} // namespace

/// kill -9 of the window in the middle of typing.
class WindowCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasCalledSavedIsLost();
};

void WindowCrashTest::nothingThatWasCalledSavedIsLost()
{
    const int rounds = qEnvironmentVariableIsSet("ATTEST_LONG") ? 20 : 3;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--type", folder.path()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        // After its second save, at a moment that nobody chose.
        while (said.count("saved") < 3 && clock.elapsed() < 30'000) {
            child.waitForReadyRead(1'000);
            said += child.readAllStandardOutput();
        }
        QVERIFY2(said.count("saved") >= 3, said + child.readAllStandardError());
        child.waitForReadyRead(int(QRandomGenerator::global()->bounded(600)));
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        const int saved = said.trimmed().split('\n').last().split(' ').last().toInt();
        WindowAtWork after(folder.path());
        after.begin({});
        QVERIFY(until([&] { return after.window().session().isOpen(); }));
        // The officer is where they were, with what they were told is saved.
        QCOMPARE(after.window().findChild<QLabel *>("cardTitle")->text(), "5.1");
        const QString kept = after.answer("5.1").commentary.plain();
        QVERIFY2(kept.count('a') >= saved, qPrintable(QString("%1 kept, %2 saved").arg(kept.size()).arg(saved)));
        QCOMPARE(kept, QString(kept.size(), 'a'));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() == 3 && words[1] == "--type") {
        return typeUntilKilled(words[2]);
    }
    WindowCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WindowCrashTest.moc"
