// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/ExportTelling.h"
#include "jobs/CompareAssessments.h"
#include "jobs/ReportChanges.h"

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
        return Words::tr("Write the form, what changed, two editions or all years; the ending chooses the format.");
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
                                    "from, or the landlord's last. For editions: the earlier one, such as hos-2022."),
                          QStringLiteral("B")});
        parser.addOption({QStringLiteral("to"), Words::tr("For editions: the later one, such as hos-2024."),
                          QStringLiteral("EDITION")});
        parser.addOption({QStringLiteral("organisation"),
                          Words::tr("For years: the landlord; without it, the only one of the library."),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("code"),
                          Words::tr("For years: an edition of the Code that is wanted, where the landlord answers two "
                                    "Ombudsmen; without it, that of the newest form."),
                          QStringLiteral("ID")});
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
        const auto report = write(request->kind, *job, parser, session);
        if (!report) {
            return report.error();
        }
        tellExport(*report, timer.elapsed(), Session::wantsJson(parser), session.terminal());
        return 0;
    }

private:
    static Result<ExportReport> write(DocumentKind kind, ExportDocument &job, const QCommandLineParser &parser,
                                      Session &session)
    {
        switch (kind) {
        case DocumentKind::Changes:
            return changes(job, parser, session);
        case DocumentKind::Editions:
            return editions(job, parser, session);
        case DocumentKind::Years:
            return years(job, parser, session);
        case DocumentKind::Form:
            break;
        }
        return form(job, parser, session);
    }

    static Result<ExportReport> form(ExportDocument &job, const QCommandLineParser &parser, Session &session)
    {
        const auto found = session.assessmentToRead(parser);
        if (!found) {
            return found.error();
        }
        const OpenedAssessment &opened = *found;
        const auto assessment = opened.store->assessment(opened.summary.id);
        const auto edition = opened.store->editionOf(opened.summary.id);
        if (!assessment || !edition) {
            return assessment ? edition.error() : assessment.error();
        }
        TerminalProgress progress;
        return job.run(*assessment, **edition, progress);
    }

    static Result<ExportReport> changes(ExportDocument &job, const QCommandLineParser &parser, Session &session)
    {
        const auto found = session.assessmentToRead(parser);
        if (!found) {
            return found.error();
        }
        const OpenedAssessment &opened = *found;
        const auto shelf = session.shelf();
        const auto from = comparedWith(parser.value(QStringLiteral("from")), opened);
        if (!shelf || !from) {
            return shelf ? from.error() : shelf.error();
        }
        const auto changes = reportChanges(*opened.store, *shelf, *from, opened.summary.id);
        if (!changes) {
            return changes.error();
        }
        TerminalProgress progress;
        return job.run(*changes, progress);
    }

    static Result<ExportReport> editions(ExportDocument &job, const QCommandLineParser &parser, Session &session)
    {
        const auto from = Session::needed(parser, QStringLiteral("from"));
        const auto to = Session::needed(parser, QStringLiteral("to"));
        if (!from || !to) {
            return from ? to.error() : from.error();
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto report = reportEditions(*shelf, *from, *to);
        if (!report) {
            return report.error();
        }
        TerminalProgress progress;
        return job.run(*report, progress);
    }

    static Result<ExportReport> years(ExportDocument &job, const QCommandLineParser &parser, Session &session)
    {
        const auto shelf = session.shelf();
        const auto library = session.openToRead(parser);
        if (!shelf || !library) {
            return shelf ? library.error() : shelf.error();
        }
        const auto landlord = landlordOf(**library, parser.value(QStringLiteral("organisation")));
        if (!landlord) {
            return landlord.error();
        }
        QString ombudsman;
        if (parser.isSet(QStringLiteral("code"))) {
            const auto edition = shelf->edition(parser.value(QStringLiteral("code")));
            if (!edition) {
                return edition.error();
            }
            ombudsman = (*edition)->ombudsman;
        }
        const auto report = reportYears(**library, *shelf, *landlord, ombudsman);
        if (!report) {
            return report.error();
        }
        TerminalProgress progress;
        return job.run(*report, progress);
    }

    /// The landlord of that name; without a name, the only one there is.
    static Result<OrganisationId> landlordOf(const Library &library, const QString &name)
    {
        if (!name.isEmpty()) {
            const auto found = findOrganisation(library, name);
            return found ? Result<OrganisationId>(found->id) : found.error();
        }
        const auto all = library.organisations();
        if (!all) {
            return all.error();
        }
        if (all->size() != 1) {
            return Error{
                ErrorKind::Usage,
                Words::tr("%1 holds %2 landlords. Name one by --organisation.").arg(library.path()).arg(all->size())};
        }
        return all->front().id;
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
