// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "jobs/ExportDocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)
};

class Export final : public Command
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return Words::tr("Write the form; the ending of its name chooses the format."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        parser.addOption({QStringLiteral("document"),
                          Words::tr("Which document: %1.").arg(documentKindNames().join(QStringLiteral(", "))),
                          QStringLiteral("DOCUMENT"), QStringLiteral("form")});
        QStringList formats = writableFormats();
        formats.append(formatName(Format::Json));
        parser.addOption({QStringLiteral("output"),
                          Words::tr("The file to write, which ends in .%1.").arg(formats.join(Words::tr(" or ."))),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("own-term"),
                          Words::tr("Print the organisation's own word for landlord; the wording is then not exact.")});
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto request = requestFrom(parser);
        if (!request) {
            return request.error();
        }
        QElapsedTimer timer;
        timer.start();
        auto job = ExportDocument::prepare(*request);
        if (!job) {
            return job.error();
        }
        const auto opened = session.assessmentToRead(parser);
        if (!opened) {
            return opened.error();
        }
        const auto assessment = opened->library->assessment(opened->summary.id);
        const auto edition = opened->library->editionOf(opened->summary.id);
        if (!assessment || !edition) {
            return assessment ? edition.error() : assessment.error();
        }
        const auto report = [&] {
            TerminalProgress progress;
            return job->run(*assessment, **edition, progress);
        }();
        if (!report) {
            return report.error();
        }
        tell(*report, timer.elapsed(), session.wantsJson(parser), session.terminal());
        return 0;
    }

private:
    static void tell(const ExportReport &report, qint64 milliseconds, bool json, Terminal &terminal)
    {
        if (json) {
            terminal.json(QJsonObject{{QStringLiteral("path"), report.path},
                                      {QStringLiteral("bytes"), report.bytes},
                                      {QStringLiteral("sha256"), report.sha256},
                                      {QStringLiteral("pages"), report.pages},
                                      {QStringLiteral("remarks"), QJsonArray::fromStringList(report.remarks)},
                                      {QStringLiteral("milliseconds"), milliseconds}});
        } else {
            terminal.line(report.path);
        }
        for (const QString &remark : report.remarks) {
            terminal.note(remark);
        }
        if (!json && Terminal::errorsAreTerminal()) {
            terminal.note(inShort(report, milliseconds));
        }
    }

    /// "40 pages, 212 kB, written and read back in 0.12 s."
    static QString inShort(const ExportReport &report, qint64 milliseconds)
    {
        const QString size = QLocale(QLocale::English).formattedDataSize(report.bytes, 0, QLocale::DataSizeSIFormat);
        const QString seconds = QString::number(double(milliseconds) / 1000, 'f', 2);
        if (report.pages == 0) {
            return Words::tr("%1, written and read back in %2 s.").arg(size, seconds);
        }
        return report.pages == 1
                   ? Words::tr("1 page, %1, written and read back in %2 s.").arg(size, seconds)
                   : Words::tr("%1 pages, %2, written and read back in %3 s.").arg(report.pages).arg(size, seconds);
    }

    static Result<ExportRequest> requestFrom(const QCommandLineParser &parser)
    {
        const auto output = Session::needed(parser, QStringLiteral("output"));
        if (!output) {
            return output.error();
        }
        const QString document = parser.value(QStringLiteral("document"));
        const auto kind = documentKindFromName(document);
        if (!kind) {
            return Error{ErrorKind::Usage, Words::tr("Attest has no document “%1”. It writes: %2.")
                                               .arg(document, documentKindNames().join(QStringLiteral(", ")))};
        }
        ExportRequest request;
        request.kind = *kind;
        request.path = *output;
        request.form.ownSubjectTerm = parser.isSet(QStringLiteral("own-term"));
        return request;
    }
};

} // namespace

void addExportCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Export>());
}

} // namespace attest
