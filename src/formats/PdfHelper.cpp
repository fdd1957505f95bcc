// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/PdfHelper.h"

#include "formats/DocumentWire.h"
#include "formats/wire/HelperFrames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <utility>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfHelper)
};

constexpr int kPollInterval = 5;                   ///< milliseconds between looks at Progress::cancelled()
constexpr qint64 kLongestAnswer = qint64(1) << 30; ///< bytes; more than any document that Attest makes or reads

Error readingCancelled(const QString &name)
{
    return {ErrorKind::Cancelled, Words::tr("Reading %1 was stopped.").arg(name)};
}

} // namespace

/// What came of a helper's work; the frame where it answered.
struct PdfHelper::Answer
{
    Outcome outcome = Outcome::Stopped;
    wire::Frame frame = {};
};

PdfHelper::PdfHelper(QString program) : m_program(std::move(program)) {}

PdfHelper::~PdfHelper()
{
    letGo(std::move(m_reader));
    letGo(std::move(m_writer));
    for (const Process &process : m_done) {
        process->waitForFinished();
    }
}

QString PdfHelper::installedProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("attest-pdf.exe");
#else
    const QString name = QStringLiteral("attest-pdf");
#endif
    const QString own = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/../bin/", "/../libexec/attest/"}) {
        const QFileInfo file(own + QLatin1String(folder) + name);
        if (file.isFile() && file.isExecutable()) {
            return file.absoluteFilePath();
        }
    }
    return {};
}

void PdfHelper::startToRead()
{
    if (m_reader == nullptr) {
        m_reader = start(QStringLiteral("read"));
    }
}

void PdfHelper::startToWrite()
{
    if (m_writer == nullptr) {
        m_writer = start(QStringLiteral("write"));
    }
}

PdfHelper::Process PdfHelper::start(const QString &task) const
{
    auto process = std::make_unique<QProcess>();
    if (!m_program.isEmpty()) {
        // Libraries warn of a hostile file's oddities there; what the user should know comes as an answer.
        process->setStandardErrorFile(QProcess::nullDevice());
        process->start(m_program, {task});
    }
    return process;
}

void PdfHelper::letGo(Process process)
{
    if (process != nullptr) {
        process->kill();
        m_done.push_back(std::move(process));
    }
}

PdfHelper::Answer PdfHelper::ask(QProcess &process, const QByteArrayList &input, Progress &progress, int seconds)
{
    if (process.program().isEmpty()) {
        return {Outcome::Missing};
    }
    for (const QByteArray &part : input) {
        process.write(part);
    }
    process.closeWriteChannel();
    const QDeadlineTimer deadline = seconds > 0 ? QDeadlineTimer(qint64(seconds) * 1000) : QDeadlineTimer::Forever;
    wire::FrameReader frames(kLongestAnswer);
    while (!progress.cancelled()) {
        if (deadline.hasExpired()) {
            return {Outcome::TooLong};
        }
        process.waitForReadyRead(kPollInterval);
        const QByteArray came = process.readAllStandardOutput();
        if (came.isEmpty() && process.state() == QProcess::NotRunning) {
            return {process.error() == QProcess::FailedToStart ? Outcome::Missing : Outcome::Stopped};
        }
        frames.add(came);
        for (auto next = frames.next(); !next || *next; next = frames.next()) {
            if (!next) {
                return {Outcome::Senseless};
            }
            const wire::Frame &frame = **next;
            if (frame.kind != wire::FrameKind::Progress) {
                return {Outcome::Answered, frame};
            }
            if (const auto step = wire::stepFrom(frame.body)) {
                progress.at(step->what, step->done, step->total);
            }
        }
    }
    return {Outcome::Cancelled};
}

Result<Document> PdfHelper::read(const QByteArray &bytes, const QString &name, const ReadLimits &limits,
                                 Progress &progress)
{
    startToRead();
    Process process = std::move(m_reader);
    const Answer answer = ask(*process, {wire::headOf({name, limits, bytes}), bytes}, progress, limits.seconds);
    letGo(std::move(process));
    switch (answer.outcome) {
    case Outcome::Cancelled:
        return readingCancelled(name);
    case Outcome::Missing:
        return Error{ErrorKind::NotFound, Words::tr("%1 could not be read: the part of Attest that reads PDF files, "
                                                    "attest-pdf, is missing. Install Attest again.")
                                              .arg(name)};
    case Outcome::TooLong:
        return badInput(limits.seconds == 1
                            ? Words::tr("%1 could not be read within one second. The file may be damaged.").arg(name)
                            : Words::tr("%1 could not be read within %2 seconds. The file may be damaged.")
                                  .arg(name, QString::number(limits.seconds)));
    case Outcome::Stopped:
        return badInput(Words::tr("%1 could not be read: the part of Attest that reads PDF files stopped. The file may "
                                  "be damaged.")
                            .arg(name));
    case Outcome::Answered:
        if (answer.frame.kind == wire::FrameKind::Error) {
            return errorFromWire(answer.frame.body);
        }
        if (answer.frame.kind == wire::FrameKind::Document) {
            if (auto document = documentFromWire(answer.frame.body)) {
                return document;
            }
        }
        break;
    case Outcome::Senseless:
        break;
    }
    return badInput(Words::tr("%1 could not be read: what the part of Attest that reads PDF files made of it is no "
                              "document. The file may be damaged.")
                        .arg(name));
}

Result<WrittenDocument> PdfHelper::write(const Document &document, Progress &progress)
{
    startToWrite();
    Process process = std::move(m_writer);
    const Answer answer = ask(*process, {toWire(document)}, progress, 0);
    letGo(std::move(process));
    switch (answer.outcome) {
    case Outcome::Cancelled:
        return Error{ErrorKind::Cancelled, Words::tr("Making the PDF was stopped.")};
    case Outcome::Missing:
        return Error{ErrorKind::NotFound, Words::tr("The PDF could not be made: the part of Attest that makes PDF "
                                                    "files, attest-pdf, is missing. Install Attest again.")};
    case Outcome::Answered:
        if (answer.frame.kind == wire::FrameKind::Error) {
            return errorFromWire(answer.frame.body);
        }
        if (answer.frame.kind == wire::FrameKind::Written) {
            if (auto written = writtenDocumentFromWire(answer.frame.body)) {
                return written;
            }
        }
        break;
    case Outcome::TooLong:
    case Outcome::Stopped:
    case Outcome::Senseless:
        break;
    }
    return storageError(Words::tr("The PDF could not be made: the part of Attest that makes PDF files stopped. Close "
                                  "other programs and try again, or choose another format."));
}

} // namespace attest
