// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/PdfHelper.h"

#include "formats/DocumentWire.h"
#include "formats/wire/HelperFrames.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace attest;
using namespace attest::wire;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 3000; ///< milliseconds; a helper that is not ended would take sixty seconds

Document someDocument(int paragraphs = 1)
{
    Document document;
    document.info.title = u"Self-assessment 2024-25"_s;
    document.blocks = {heading(1, u"Self-assessment 2024-25"_s)};
    for (int i = 0; i < paragraphs; ++i) {
        document.blocks.push_back(paragraph(u"We answer complaints within 10 working days, number %1."_s.arg(i)));
    }
    return document;
}

/// Tells what it was told, and cancels at the first page where that is wanted.
class WatchedProgress final : public Progress
{
public:
    explicit WatchedProgress(bool cancelAtOnce = false) : m_cancelled(cancelAtOnce) {}
    void at(const QString &what, int done, int total) override
    {
        steps.append(u"%1 (%2/%3)"_s.arg(what).arg(done).arg(total));
        m_cancelled = m_cancelled || cancelAtFirstStep;
    }
    bool cancelled() const override { return m_cancelled; }

    QStringList steps;
    bool cancelAtFirstStep = false;

private:
    bool m_cancelled;
};

QByteArray framed(FrameKind kind, const QByteArray &body)
{
    return frameHead(kind, body.size()) + body;
}

} // namespace

/// PDF by the helper process: the real one at work, and stand-ins that fail in every way a process can.
class PdfHelperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsReadBack();
    void aHelperStartedEarlyIsUsed();
    void oneHelperAfterAnotherIsStartedByItself();
    void itWorksInAThreadWithoutAnEventLoop();
    void theWriterSaysWhichPageItIsAt();
    void cancellingEndsTheHelper_data();
    void cancellingEndsTheHelper();
    void cancellingHalfWayStopsTheRealWriter();
    void aFileThatTakesTooLongIsGivenUp();
    void aHelperThatFailsIsASentence_data();
    void aHelperThatFailsIsASentence();
    void anErrorOfTheHelpersIsPassedOn();
    void aHelperWithoutWhatDrawsSaysSo();
    void aBadFileIsASentenceThatNamesIt_data();
    void aBadFileIsASentenceThatNamesIt();
    void theHelperTakesNothingForARequestThatIsNone_data();
    void theHelperTakesNothingForARequestThatIsNone();

private:
    /// A program that does what a shell script says, and answers with the bytes where it says `cat answer`.
    QString standIn(const QString &script, const QByteArray &answer = {});
    QTemporaryDir m_folder;
    NoProgress m_progress;
};

void PdfHelperTest::initTestCase()
{
    QVERIFY2(!PdfHelper::installedProgram().isEmpty(), "attest-pdf is not in ../bin");
}

QString PdfHelperTest::standIn(const QString &script, const QByteArray &answer)
{
    QFile bytes(m_folder.filePath(u"answer"_s));
    QFile program(m_folder.filePath(u"helper"_s));
    const QByteArray text = "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script.toUtf8() + '\n';
    if (!bytes.open(QIODevice::WriteOnly) || bytes.write(answer) != answer.size() ||
        !program.open(QIODevice::WriteOnly) || program.write(text) != text.size()) {
        qFatal("The stand-in for the helper could not be made.");
    }
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program.fileName();
}

void PdfHelperTest::whatIsWrittenIsReadBack()
{
    PdfHelper helper;
    const Document document = someDocument(200);
    const auto written = helper.write(document, m_progress);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
    QVERIFY(written->bytes.startsWith("%PDF-"));
    QVERIFY(written->pages > 1);
    QCOMPARE(written->remarks, QStringList());
    const auto read = helper.read(written->bytes, u"form.pdf"_s, {}, m_progress);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(read->blocks == document.blocks);
    QVERIFY(read->blocks.front().place && read->blocks.front().place->page == 1);
}

void PdfHelperTest::aHelperStartedEarlyIsUsed()
{
    // Each start leaves a line.
    PdfHelper helper(standIn(u"echo $1 >>starts; cat >/dev/null; cat answer"_s,
                             framed(FrameKind::Written, toWire(WrittenDocument{"%PDF", 3, {}}))));
    helper.startToWrite();
    helper.startToWrite();
    const auto written = helper.write(someDocument(), m_progress);
    QVERIFY(written.ok());
    QCOMPARE(written->pages, 3);
    QFile starts(m_folder.filePath(u"starts"_s));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    QCOMPARE(starts.readAll(), QByteArray("write\n"));
}

void PdfHelperTest::oneHelperAfterAnotherIsStartedByItself()
{
    PdfHelper helper;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(helper.write(someDocument(), m_progress).ok());
    }
    // One that was started and never needed leaves nothing behind but itself ended.
    helper.startToRead();
}

void PdfHelperTest::itWorksInAThreadWithoutAnEventLoop()
{
    bool equal = false;
    std::thread thread([&equal] {
        NoProgress progress;
        PdfHelper helper;
        const auto written = helper.write(someDocument(), progress);
        const auto read = written ? helper.read(written->bytes, u"form.pdf"_s, {}, progress) : written.error();
        equal = read && read->blocks == someDocument().blocks;
    });
    thread.join();
    QVERIFY(equal);
}

void PdfHelperTest::theWriterSaysWhichPageItIsAt()
{
    WatchedProgress progress;
    QVERIFY(PdfHelper().write(someDocument(300), progress).ok());
    QVERIFY(!progress.steps.isEmpty());
    QVERIFY2(progress.steps.first().contains(u"age 1 of "_s), qPrintable(progress.steps.first()));
}

void PdfHelperTest::cancellingEndsTheHelper_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("it never takes what it is given") << u"exec sleep 60"_s;
    QTest::newRow("it takes it and never answers") << u"cat >/dev/null; exec sleep 60"_s;
    QTest::newRow("it says where it is, and never ends") << u"cat >/dev/null; cat answer; exec sleep 60"_s;
    QTest::newRow("it is asked to end and does not") << u"trap '' TERM INT; exec sleep 60"_s;
}

void PdfHelperTest::cancellingEndsTheHelper()
{
    QFETCH(QString, script);
    const QString program =
        standIn(u"echo $$ >pid; "_s + script, framed(FrameKind::Progress, toBytes(Step{u"Page 1 of 40"_s, 1, 40})));
    const bool steps = script.contains(u"answer"_s);
    WatchedProgress progress(!steps);
    progress.cancelAtFirstStep = steps;
    QElapsedTimer timer;
    timer.start();
    {
        PdfHelper helper(program);
        helper.startToWrite();
        QTRY_VERIFY(QFile::exists(m_folder.filePath(u"pid"_s)));
        const auto written = helper.write(someDocument(20'000), progress);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY2(timer.elapsed() < atOnce, qPrintable(QString::number(timer.elapsed())));
    QFile pid(m_folder.filePath(u"pid"_s));
    QVERIFY(pid.open(QIODevice::ReadOnly));
    QVERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed())));
    QVERIFY(pid.remove());
}

void PdfHelperTest::cancellingHalfWayStopsTheRealWriter()
{
    WatchedProgress progress;
    progress.cancelAtFirstStep = true;
    const auto written = PdfHelper().write(someDocument(5000), progress);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(progress.steps.size() <= 2);
}

void PdfHelperTest::aFileThatTakesTooLongIsGivenUp()
{
    ReadLimits limits;
    limits.seconds = 1;
    QElapsedTimer timer;
    timer.start();
    PdfHelper helper(standIn(u"cat >/dev/null; exec sleep 60"_s));
    const auto read = helper.read("%PDF-1.7", u"slow.pdf"_s, limits, m_progress);
    QVERIFY(!read.ok());
    QCOMPARE(read.error(), badInput(u"slow.pdf could not be read within one second. The file may be damaged."_s));
    QVERIFY(timer.elapsed() < 1000 + atOnce);
}

void PdfHelperTest::aHelperThatFailsIsASentence_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reading");
    const QString stopped = u"stopped. The file may be damaged."_s;
    const QString senseless = u"is no document. The file may be damaged."_s;
    const QString answer = u"cat >/dev/null; cat answer"_s;
    const QByteArray whole = framed(FrameKind::Document, toWire(someDocument()));
    QTest::newRow("ends at once") << u"exit 0"_s << QByteArray() << stopped;
    QTest::newRow("ends with an exit code") << u"cat >/dev/null; exit 3"_s << QByteArray() << stopped;
    QTest::newRow("crashes") << u"cat >/dev/null; kill -SEGV $$"_s << QByteArray() << stopped;
    QTest::newRow("uses up its time") << u"ulimit -t 1; cat >/dev/null; while :; do :; done"_s << QByteArray()
                                      << stopped;
    QTest::newRow("crashes in the middle of its answer")
        << answer + u"; kill -SEGV $$"_s << whole.chopped(9) << stopped;
    QTest::newRow("talks nonsense") << answer << QByteArray("Segmentation fault, or something like it\n") << senseless;
    QTest::newRow("answers something else")
        << answer << framed(FrameKind::Document, toWire(badInput(u"no"_s))) << senseless;
    QTest::newRow("answers another question")
        << answer << framed(FrameKind::Written, toWire(WrittenDocument{})) << senseless;
    QTest::newRow("promises more than there can be")
        << answer << frameHead(FrameKind::Document, qsizetype(1) << 40) << senseless;
    QTest::newRow("an answer of a kind that is none") << answer << frameHead(FrameKind(77), 0) << senseless;
}

void PdfHelperTest::aHelperThatFailsIsASentence()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, answer);
    QFETCH(QString, reading);
    PdfHelper helper(standIn(script, answer));
    const auto read = helper.read(QByteArray(1 << 20, 'x'), u"form.pdf"_s, {}, m_progress);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.startsWith(u"form.pdf could not be read: "_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.endsWith(reading), qPrintable(read.error().message));
    if (!answer.contains("AtWD") && !answer.contains("DWtA")) {
        const auto written = helper.write(someDocument(10'000), m_progress);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(written.error().message.startsWith(u"The PDF could not be made: "_s));
    }
    for (const QString &missing : {QString(), m_folder.filePath(u"nobody"_s)}) {
        PdfHelper none(missing);
        const auto unread = none.read("%PDF", u"form.pdf"_s, {}, m_progress);
        QVERIFY(!unread.ok());
        QCOMPARE(unread.error().kind, ErrorKind::NotFound);
        QVERIFY2(unread.error().message.contains(u"is missing. Install Attest again."_s), "");
        const auto unwritten = none.write(someDocument(), m_progress);
        QVERIFY(!unwritten.ok());
        QCOMPARE(unwritten.error().kind, ErrorKind::NotFound);
    }
}

void PdfHelperTest::anErrorOfTheHelpersIsPassedOn()
{
    const Error error{ErrorKind::NotFound, u"The font is not installed."_s};
    PdfHelper helper(standIn(u"cat >/dev/null; cat answer"_s, framed(FrameKind::Error, toWire(error))));
    const auto written = helper.write(someDocument(), m_progress);
    QVERIFY(!written.ok());
    QCOMPARE(written.error(), error);
}

void PdfHelperTest::aHelperWithoutWhatDrawsSaysSo()
{
    const QString alone = m_folder.filePath(u"alone"_s);
    QVERIFY(QFile::copy(PdfHelper::installedProgram(), alone));
    const auto written = PdfHelper(alone).write(someDocument(10'000), m_progress);
    QVERIFY(!written.ok());
    QCOMPARE(written.error(),
             (Error{ErrorKind::NotFound, u"The PDF could not be made: the part of Attest that draws PDF files, "
                                         "attest-pdf-writer, is missing. Install Attest again."_s}));
}

void PdfHelperTest::aBadFileIsASentenceThatNamesIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("These are the minutes of the board.");
    QTest::newRow("a head and no body") << QByteArray("%PDF-1.7\n%%EOF");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    const auto written = PdfHelper().write(someDocument(100), m_progress);
    const QByteArray pdf = written ? written->bytes : QByteArray();
    QTest::newRow("cut in half") << pdf.left(pdf.size() / 2);
    QTest::newRow("its end alone") << pdf.right(pdf.size() / 3);
}

void PdfHelperTest::aBadFileIsASentenceThatNamesIt()
{
    QFETCH(QByteArray, bytes);
    const auto read = PdfHelper().read(bytes, u"form.pdf"_s, {}, m_progress);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.startsWith(u"form.pdf "_s), qPrintable(read.error().message));
}

void PdfHelperTest::theHelperTakesNothingForARequestThatIsNone_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QByteArray>("request");
    const QByteArray head = headOf({u"form.pdf"_s, {}, "%PDF"});
    QTest::newRow("nothing to read") << u"read"_s << QByteArray();
    QTest::newRow("half a request to read") << u"read"_s << head.left(30);
    QTest::newRow("a request without its file") << u"read"_s << head;
    QTest::newRow("nothing to write") << u"write"_s << QByteArray();
    QTest::newRow("half a document") << u"write"_s << toWire(someDocument(9)).left(300);
}

void PdfHelperTest::theHelperTakesNothingForARequestThatIsNone()
{
    QFETCH(QString, task);
    QFETCH(QByteArray, request);
    QProcess process;
    process.start(PdfHelper::installedProgram(), {task});
    process.write(request);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    FrameReader frames(1 << 20);
    frames.add(process.readAllStandardOutput());
    const auto frame = frames.next();
    QVERIFY(frame.ok() && frame->has_value());
    QCOMPARE((*frame)->kind, FrameKind::Error);
}

QTEST_GUILESS_MAIN(PdfHelperTest)
#include "PdfHelperTest.moc"
