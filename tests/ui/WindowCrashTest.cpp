// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FindAssessment.h"
#include "store/TypingFile.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/widgets/TextEditor.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace attest;
using attest::test::until;
using attest::test::WindowAtWork;

namespace {

AnswerEdit noWithoutExplanation()
{
    AnswerEdit edit;
    edit.policy = "";
    edit.practice = "";
    edit.comply = "no";
    edit.explanation = "";
    return edit;
}

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

/// The child: types without a rest into an editor and says how much of it is on the disk.
int typeOnUntilKilled(const QString &folder, const char *editor)
{
    WindowAtWork work(folder);
    if (!work.open("2025-26", "5.1")) {
        return 1;
    }
    work.window().session().edit(*ProvisionCode::from("5.1"), noWithoutExplanation());
    if (!work.settle()) {
        return 1;
    }
    work.window().findChild<ui::TextEditor *>(editor)->setRest(60'000); // however slow the machine is
    QTextEdit *field = work.field(editor);
    field->setFocus();
    field->selectAll();
    const TypingFile file(work.pathOfLibrary());
    for (int typed = 0;; ++typed) {
        QTest::keyClick(field, Qt::Key_A);
        QTest::qWait(20);
        if (const auto kept = file.kept(); typed > 100 && kept && kept->has_value()) {
            std::printf("kept %d\n", int((*kept)->after.toString().count('a')));
            std::fflush(stdout);
        }
    }
}

} // namespace

/// kill -9 of the window in the middle of typing.
class WindowCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasCalledSavedIsLost();
    void whoTypesWithoutARestLosesNoMoreThanTheLastMoment_data();
    void whoTypesWithoutARestLosesNoMoreThanTheLastMoment();
    void whatWasTakenBackDoesNotReturn();
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

void WindowCrashTest::whoTypesWithoutARestLosesNoMoreThanTheLastMoment_data()
{
    QTest::addColumn<QString>("editor");
    QTest::newRow("commentary") << "commentary";
    QTest::newRow("explanation") << "explanation";
}

void WindowCrashTest::whoTypesWithoutARestLosesNoMoreThanTheLastMoment()
{
    QFETCH(QString, editor);
    const QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"--type-on", folder.path(), editor});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    // Until more was written down while the writer went on.
    const auto told = [&said] {
        const QByteArrayList lines = said.split('\n');
        return QSet<QByteArray>(lines.cbegin(), lines.cend()).size();
    };
    while (told() < 4 && clock.elapsed() < 30'000) {
        child.waitForReadyRead(1'000);
        said += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    said += child.readAllStandardOutput();
    const QByteArray whole = said.left(said.lastIndexOf('\n'));
    const int kept = whole.split('\n').last().split(' ').last().toInt();
    QVERIFY2(kept > 100, said + child.readAllStandardError());
    WindowAtWork after(folder.path());
    after.begin({});
    QVERIFY(until([&] { return after.window().session().isOpen(); }));
    const Answer &answer = after.answer("5.1");
    const QString text = (editor == "commentary" ? answer.commentary : answer.explanation).plain();
    QVERIFY2(text.size() >= kept, qPrintable(QString("%1 there, %2 kept").arg(text.size()).arg(kept)));
    QCOMPARE(text, QString(text.size(), 'a'));
    // It is told, nothing is left over, and one undo takes it back.
    const auto labels = after.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains("was being typed"); }));
    QVERIFY(!QFile::exists(TypingFile(after.pathOfLibrary()).path()));
    QVERIFY(after.window().session().undoWords().startsWith("5.1: " + editor));
}

void WindowCrashTest::whatWasTakenBackDoesNotReturn()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "5.1"));
    auto *editor = work.window().findChild<ui::TextEditor *>("commentary");
    editor->setRest(60'000);
    QTextEdit *field = work.field("commentary");
    field->setFocus();
    const TypingFile file(work.pathOfLibrary());
    QTest::keyClick(field, Qt::Key_A);
    QVERIFY(until([&] { return QFile::exists(file.path()); }));
    QTest::keyClick(field, Qt::Key_Backspace);
    editor->flush();
    QVERIFY(until([&] { return !QFile::exists(file.path()); }));
    QVERIFY(work.settle());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() == 3 && words[1] == "--type") {
        return typeUntilKilled(words[2]);
    }
    if (words.size() == 4 && words[1] == "--type-on") {
        return typeOnUntilKilled(words[2], words[3].toUtf8().constData());
    }
    WindowCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WindowCrashTest.moc"
