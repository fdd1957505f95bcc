// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/ExportTelling.h"
#include "jobs/CompareAssessments.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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
    QString summary() const override
    {
        return Words::tr("Write the form, or what changed; the ending of its name chooses the format.");
    }
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
        parser.addOption({QStringLiteral("from"),
                          Words::tr("For changes: the assessment to compare with; without it, the one this was carried "
                                    "from, or the landlord's last."),
                          QStringLiteral("B")});
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
        const auto report =
            request->kind == DocumentKind::Changes ? changes(*job, *opened, parser, session) : form(*job, *opened);
        if (!report) {
            return report.error();
        }
        tellExport(*report, timer.elapsed(), session.wantsJson(parser), session.terminal());
        return 0;
    }

private:
    static Result<ExportReport> form(ExportDocument &job, const OpenedAssessment &opened)
    {
        const auto assessment = opened.store->assessment(opened.summary.id);
        const auto edition = opened.store->editionOf(opened.summary.id);
        if (!assessment || !edition) {
            return assessment ? edition.error() : assessment.error();
        }
        TerminalProgress progress;
        return job.run(*assessment, **edition, progress);
    }

    static Result<ExportReport> changes(ExportDocument &job, const OpenedAssessment &opened,
                                        const QCommandLineParser &parser, Session &session)
    {
        const auto shelf = session.shelf();
        const auto from = comparedWith(parser.value(QStringLiteral("from")), opened);
        if (!shelf || !from) {
            return shelf ? from.error() : shelf.error();
        }
        const auto comparison = compareInLibrary(*opened.store, *shelf, *from, opened.summary.id);
        if (!comparison) {
            return comparison.error();
        }
        TerminalProgress progress;
        return job.run(*comparison, progress);
    }

    /// The assessment that --from names; without it the one this came from, or last year's.
    static Result<AssessmentId> comparedWith(const QString &words, const OpenedAssessment &opened)
    {
        if (!words.isEmpty()) {
            const auto found = findAssessment(*opened.store, words);
            return found ? Result<AssessmentId>(found->id) : found.error();
        }
        const auto earlier = comparedByDefault(*opened.store, opened.summary);
        if (!earlier) {
            return earlier.error();
        }
        if (!*earlier) {
            return Error{ErrorKind::NotFound,
                         Words::tr("There is no earlier assessment of %1 to compare with. Name one by --from.")
                             .arg(opened.summary.organisation)};
        }
        return **earlier;
    }

    static Result<ExportRequest> requestFrom(const QCommandLineParser &parser)
    {
        const auto output = Session::needed(parser, QStringLiteral("output"));
        if (!output) {
            return output.error();
        }
        auto request = exportRequest(parser.value(QStringLiteral("document")), *output);
        if (!request) {
            return request.error();
        }
        request->form.ownSubjectTerm = parser.isSet(QStringLiteral("own-term"));
        return request;
    }
};

} // namespace

void addExportCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Export>());
}

} // namespace attest
