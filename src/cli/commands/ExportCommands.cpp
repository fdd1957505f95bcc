// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "jobs/ExportDocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>

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
        const auto opened = session.assessmentToRead(parser);
        if (!opened) {
            return opened.error();
        }
        const auto assessment = opened->library->assessment(opened->summary.id);
        const auto edition = opened->library->editionOf(opened->summary.id);
        if (!assessment || !edition) {
            return assessment ? edition.error() : assessment.error();
        }
        QElapsedTimer timer;
        timer.start();
        const auto report = [&] {
            TerminalProgress progress;
            return exportDocument(*assessment, **edition, *request, progress);
        }();
        if (!report) {
            return report.error();
        }
        if (session.wantsJson(parser)) {
            session.terminal().json(QJsonObject{{QStringLiteral("path"), report->path},
                                                {QStringLiteral("bytes"), report->bytes},
                                                {QStringLiteral("sha256"), report->sha256}});
        } else {
            session.terminal().line(report->path);
            if (Terminal::errorsAreTerminal()) {
                session.terminal().note(
                    Words::tr("%1 kB, written and read back in %2 ms.").arg(report->bytes / 1024).arg(timer.elapsed()));
            }
        }
        return 0;
    }

private:
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
