// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"
#include "formats/WrittenDocument.h"

#include <QProcess>

#include <memory>
#include <vector>

namespace attest {

/// Reads and writes PDF in the helper process attest-pdf, which is at the mercy of the files it reads and is held to
/// limits; only it starts with the libraries that PDF takes. Works in any thread, without an event loop, but in one
/// thread only. Cancelling ends the process within some milliseconds.
class PdfHelper
{
public:
    explicit PdfHelper(QString program = installedProgram());
    ~PdfHelper();
    PdfHelper(const PdfHelper &) = delete;
    PdfHelper &operator=(const PdfHelper &) = delete;

    /// The helper's path: beside this program, in ../bin or ../libexec/attest; empty where it is in none of them.
    static QString installedProgram();

    /// Start the process before it is needed, so that its start overlaps with other work. read() and write() start it
    /// where nobody did.
    void startToRead();
    void startToWrite();

    /// Errors (BadInput): of readPdf(), or the helper did not survive the file; (NotFound): there is no helper;
    /// (Cancelled).
    Result<Document> read(const QByteArray &bytes, const QString &name, const ReadLimits &limits, Progress &progress);
    /// Errors: of writePdf(); (Storage): the helper stopped by itself; (NotFound): there is no helper; (Cancelled).
    Result<WrittenDocument> write(const Document &document, Progress &progress);

private:
    enum class Outcome { Answered, Missing, Stopped, Senseless, TooLong, Cancelled };
    struct Answer;
    using Process = std::unique_ptr<QProcess>;

    Process start(const QString &task) const;
    /// `seconds`: how long it may take; 0: as long as it wants.
    static Answer ask(QProcess &process, const QByteArrayList &input, Progress &progress, int seconds);
    void letGo(Process process);

    QString m_program;
    Process m_reader, m_writer;
    std::vector<Process> m_done; ///< their answers were taken; they may still be ending
};

} // namespace attest
