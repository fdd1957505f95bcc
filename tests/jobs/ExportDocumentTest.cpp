// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ExportDocument.h"

#include "formats/DocumentWire.h"
#include "formats/PdfHelper.h"
#include "formats/wire/HelperFrames.h"
#include "publish/FormSamples.h"
#include "support/Obstacles.h"
#include "support/TestData.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <climits>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray earlier = "what was published last year";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s could not be prepared", qPrintable(path));
    }
}

/// Cancels at the n-th question, or once the n-th step was told.
class CancellingProgress final : public Progress
{
public:
    void at(const QString &what, int, int) override
    {
        steps.append(what);
        m_cancelled = m_cancelled || steps.size() >= cancelAtStep || what == cancelAtWords;
    }
    bool cancelled() const override
    {
        m_cancelled = m_cancelled || ++m_questions >= cancelAtQuestion;
        return m_cancelled;
    }

    int cancelAtStep = INT_MAX, cancelAtQuestion = INT_MAX;
    QString cancelAtWords;
    QStringList steps;

private:
    mutable bool m_cancelled = false;
    mutable int m_questions = 0;
};

Result<ExportReport> exported(const Assessment &assessment, const QString &path, Progress &progress)
{
    ExportRequest request;
    request.path = path;
    return exportDocument(assessment, *edition(assessment.edition), request, progress);
}

Result<ExportReport> exported(const QString &path)
{
    NoProgress progress;
    return exported(sampleAssessment(u"2024-25"_s), path, progress);
}

/// `--export PATH`: says what came of it: its kind and its sentence.
int exportAsChild(const QString &path)
{
    const auto report = exported(path);
    const QString said =
        report ? u"written"_s : u"%1|%2"_s.arg(static_cast<int>(report.error().kind)).arg(report.error().message);
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(said.toUtf8()) >= 0 ? 0 : 1;
}

/// `--fill FOLDER`: the same on a small disk that holds an earlier file.
int exportToSmallDiskAsChild(const QString &folder)
{
    if (!putSmallDiskAt(folder, "64k")) {
        return couldNotPrepare;
    }
    put(folder + u"/form.pdf"_s, earlier);
    const int code = exportAsChild(folder + u"/form.pdf"_s);
    const bool untouched =
        bytesOf(folder + u"/form.pdf"_s) == earlier && everythingIn(folder) == QStringList{u"form.pdf"_s};
    return untouched ? code : 1;
}

QString said(ErrorKind kind, const QString &message)
{
    return u"%1|%2"_s.arg(static_cast<int>(kind)).arg(message);
}

/// The processes that this one started and that are still there; empty where the system does not tell.
QStringList childrenLeft()
{
    QStringList out;
    const QByteArray own = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (status.open(QIODevice::ReadOnly) && status.readAll().contains(own)) {
            out.append(process);
        }
    }
    return out;
}

} // namespace

/// Exporting a PDF when something is in its way: a sentence, the earlier file as it was, and nothing left behind.
class ExportDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPdfIsWrittenAndNothingBesideIt();
    void cancelledAtAnyQuestionTheEarlierFileStays();
    void cancelledAtAnyStepTheEarlierFileStays();
    void cancelledHalfWayInTheWriterTheEarlierFileStays();
    void aFullDiskIsASentence();
    void aReadOnlyFolderIsASentence();
    void aMissingFontIsASentence();
    void aHelperThatFailsIsASentence_data();
    void aHelperThatFailsIsASentence();
    void aFormatThatCannotBeWrittenIsRefusedAtOnce();

private:
    QString folder() const { return m_folder->filePath(u"documents"_s); }
    QString form() const { return folder() + u"/form.pdf"_s; }
    /// Empty, or what is not as it was before.
    QString somethingLeft() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportDocumentTest::init()
{
    QVERIFY(!PdfHelper::installedProgram().isEmpty());
    qunsetenv("TMPDIR");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"temporary"_s)));
    qputenv("TMPDIR", QFile::encodeName(m_folder->filePath(u"temporary"_s)));
    put(form(), earlier);
}

QString ExportDocumentTest::somethingLeft() const
{
    if (everythingIn(folder()) != QStringList{u"form.pdf"_s}) {
        return u"in the folder: "_s + everythingIn(folder()).join(u", "_s);
    }
    if (bytesOf(form()) != earlier) {
        return u"the earlier file was touched"_s;
    }
    const QStringList temporary = everythingIn(m_folder->filePath(u"temporary"_s));
    return temporary.isEmpty() ? childrenLeft().join(u' ') : u"temporary files: "_s + temporary.join(u", "_s);
}

void ExportDocumentTest::aPdfIsWrittenAndNothingBesideIt()
{
    CancellingProgress progress;
    const auto report = exported(sampleAssessment(u"2024-25"_s), form(), progress);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    const QByteArray bytes = bytesOf(form());
    QVERIFY(bytes.startsWith("%PDF-1.7"));
    QCOMPARE(report->path, form());
    QCOMPARE(report->bytes, bytes.size());
    QVERIFY(report->pages > 10);
    QCOMPARE(report->remarks, QStringList());
    QCOMPARE(progress.steps.first(), u"Setting out form.pdf"_s);
    QVERIFY(progress.steps.contains(u"Reading form.pdf back"_s));
    QCOMPARE(progress.steps.last(), u"Wrote form.pdf"_s);
    put(form(), earlier);
    QCOMPARE(somethingLeft(), QString());
}

void ExportDocumentTest::cancelledAtAnyQuestionTheEarlierFileStays()
{
    const Assessment assessment = sampleAssessment(u"2024-25"_s);
    int cancelled = 0;
    // A slow machine is asked more often: the steps between the questions that are tried widen.
    for (int question = 1;; question += 1 + question / 12) {
        CancellingProgress progress;
        progress.cancelAtQuestion = question;
        const auto report = exported(assessment, form(), progress);
        if (report) {
            break;
        }
        ++cancelled;
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(report.error().message, u"Writing form.pdf was stopped. An earlier file is as it was."_s);
        QCOMPARE(somethingLeft(), QString());
    }
    QVERIFY(cancelled > 3);
    QVERIFY(bytesOf(form()).startsWith("%PDF"));
}

void ExportDocumentTest::cancelledAtAnyStepTheEarlierFileStays()
{
    const Assessment assessment = sampleAssessment(u"2024-25"_s);
    const auto stops = [&](CancellingProgress &progress) {
        const auto report = exported(assessment, form(), progress);
        return !report.ok() && report.error().kind == ErrorKind::Cancelled &&
               report.error().message == u"Writing form.pdf was stopped. An earlier file is as it was."_s;
    };
    for (const QString &step : {u"Setting out form.pdf"_s, u"Reading form.pdf back"_s}) {
        CancellingProgress progress;
        progress.cancelAtWords = step;
        QVERIFY2(stops(progress), qPrintable(step));
        QCOMPARE(progress.steps.last(), step);
        QCOMPARE(somethingLeft(), QString());
    }
    // How many pages are told of between these two depends on how busy the machine is: those that are sure to come.
    for (int step = 1; step <= 2; ++step) {
        CancellingProgress progress;
        progress.cancelAtStep = step;
        QVERIFY2(stops(progress), qPrintable(progress.steps.join(u", "_s)));
        QCOMPARE(somethingLeft(), QString());
    }
}

void ExportDocumentTest::cancelledHalfWayInTheWriterTheEarlierFileStays()
{
    // Dozens of pages a second: the writer is at one of them when it is stopped.
    CancellingProgress progress;
    progress.cancelAtStep = 2;
    const auto report = exported(worstCase(*edition(u"hos-2024"_s)), form(), progress);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY2(progress.steps.last().startsWith(u"Page "_s), qPrintable(progress.steps.last()));
    QCOMPARE(somethingLeft(), QString());
}

void ExportDocumentTest::aFullDiskIsASentence()
{
    const Child child = runChild(QCoreApplication::applicationFilePath(), {u"--fill"_s, folder()});
    QVERIFY(child.ran);
    if (!child.couldPrepare()) {
        QSKIP("this account may not make a small disk to fill");
    }
    QCOMPARE(child.said, said(ErrorKind::Storage, u"form.pdf could not be saved in %1: the disk is full. Free some "
                                                  "space, or choose another folder."_s.arg(folder())));
    QCOMPARE(child.exitCode, 0);
    QCOMPARE(somethingLeft(), QString());
}

void ExportDocumentTest::aReadOnlyFolderIsASentence()
{
#ifdef Q_OS_UNIX
    chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    chmod(QFile::encodeName(folder()).constData(), 0555);
    const Child child = runChild(QCoreApplication::applicationFilePath(), {u"--export"_s, form()}, beNobody);
    chmod(QFile::encodeName(folder()).constData(), 0755);
    if (!child.ran || !child.couldPrepare() || child.exitCode > 100) {
        QSKIP("nobody may not run this program from where it lies");
    }
    QCOMPARE(child.said, said(ErrorKind::Storage, u"form.pdf could not be saved in %1: you may not write to this "
                                                  "folder. Choose another folder."_s.arg(folder())));
    QCOMPARE(somethingLeft(), QString());
#else
    QSKIP("folders are not made read-only by permissions here");
#endif
}

void ExportDocumentTest::aMissingFontIsASentence()
{
    const QString fonts = m_folder->filePath(u"fonts.conf"_s);
    put(fonts, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    qputenv("FONTCONFIG_FILE", QFile::encodeName(fonts));
    const auto report = exported(form());
    qunsetenv("FONTCONFIG_FILE");
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QVERIFY2(report.error().message.contains(u"the font Liberation Sans is not on this computer"_s),
             qPrintable(report.error().message));
    QCOMPARE(somethingLeft(), QString());
}

void ExportDocumentTest::aHelperThatFailsIsASentence_data()
{
    QTest::addColumn<QString>("script"); // of the attest-pdf beside the program; empty: there is none
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    const QString differs =
        u"%1 was not written: reading the document back gave something else than what was to be written. "_s;
    QTest::newRow("missing") << QString() << ErrorKind::NotFound
                             << u"The PDF could not be made: the part of Attest that makes PDF files, attest-pdf, is "
                                "missing. Install Attest again."_s;
    QTest::newRow("crashes when it writes")
        << u"cat >/dev/null; kill -SEGV $$"_s << ErrorKind::Storage
        << u"The PDF could not be made: the part of Attest that makes PDF files stopped. Close other programs and try "
           "again, or choose another format."_s;
    QTest::newRow("crashes when it reads back")
        << u"[ $1 = write ] && exec @real@ write; cat >/dev/null; kill -SEGV $$"_s << ErrorKind::BadInput
        << differs + u"form.pdf could not be read: the part of Attest that reads PDF files stopped. The file may be "
                     "damaged."_s;
    QTest::newRow("reads something else back")
        << u"[ $1 = write ] && exec @real@ write; cat >/dev/null; cat @answer@"_s << ErrorKind::BadInput << differs;
}

void ExportDocumentTest::aHelperThatFailsIsASentence()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, script);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    // A program finds its helper beside itself: so this one is run from where another helper lies.
    const QString programs = m_folder->filePath(u"programs/bin"_s);
    QVERIFY(QDir().mkpath(programs));
    const QString self = programs + u"/ExportDocumentTest"_s;
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), self));
    if (!script.isEmpty()) {
        Document other;
        other.info.title = u"Something else"_s;
        other.blocks = {paragraph(u"Something else."_s)};
        const QByteArray body = toWire(other);
        put(m_folder->filePath(u"answer"_s), wire::frameHead(wire::FrameKind::Document, body.size()) + body);
        script.replace(u"@real@"_s, PdfHelper::installedProgram());
        script.replace(u"@answer@"_s, m_folder->filePath(u"answer"_s));
        const QString helper = programs + u"/attest-pdf"_s;
        put(helper, "#!/bin/sh\n" + script.toUtf8() + '\n');
        QVERIFY(QFile::setPermissions(helper, QFile::ReadOwner | QFile::ExeOwner));
    }
    const Child child = runChild(self, {u"--export"_s, form()});
    QVERIFY(child.ran);
    const QString expected = said(kind, message.contains(u"%1"_s) ? message.arg(form()) : message);
    QVERIFY2(child.said.startsWith(expected), qPrintable(child.said));
    QVERIFY(child.said.size() > 40 && child.said.endsWith(u'.'));
    QCOMPARE(somethingLeft(), QString());
#else
    QSKIP("a script is no program here");
#endif
}

void ExportDocumentTest::aFormatThatCannotBeWrittenIsRefusedAtOnce()
{
    for (const QString &name : {u"form.odt"_s, u"form.docx"_s, u"form"_s}) {
        const auto report = exported(folder() + u'/' + name);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Usage);
        QVERIFY2(report.error().message.contains(u".pdf"_s), qPrintable(report.error().message));
        QCOMPARE(somethingLeft(), QString());
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--export") {
        return exportAsChild(words.value(2));
    }
    if (words.value(1) == u"--fill") {
        return exportToSmallDiskAsChild(words.value(2));
    }
    ExportDocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ExportDocumentTest.moc"
