// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/ExportTelling.h"
#include "cli/commands/ParallelTelling.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonWords.h"
#include "compare/RowWords.h"
#include "jobs/ReportChanges.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommands)
};

void print(const ChangeReport &report, Terminal &terminal)
{
    const AssessmentComparison &comparison = report.comparison;
    terminal.line(comparisonTitle(comparison));
    for (const QString &sentence : report.sentences()) {
        terminal.line(sentence);
    }
    terminal.line(QString());
    for (const ComparisonRow &row : comparison.rows) {
        terminal.line(QStringLiteral("%1 %2")
                          .arg(rowName(comparison, row), -6)
                          .arg(rowPhrases(comparison, row).join(QStringLiteral("; "))));
    }
}

class Compare final : public Command
{
public:
    QString name() const override { return QStringLiteral("compare"); }
    QString summary() const override { return Words::tr("Say what differs between two assessments, word by word."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        parser.addOption({QStringLiteral("from"),
                          Words::tr("The earlier assessment, or the first landlord's: its id, the id's first "
                                    "characters, or its year where only one has it."),
                          QStringLiteral("A")});
        parser.addOption(
            {QStringLiteral("to"), Words::tr("The later assessment, or the other landlord's."), QStringLiteral("B")});
        parser.addOption({QStringLiteral("output"),
                          Words::tr("Write the change report to this file, which ends in .%1.")
                              .arg((writableFormats() << formatName(Format::Json)).join(Words::tr(" or ."))),
                          QStringLiteral("FILE")});
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto fromWords = Session::needed(parser, QStringLiteral("from"));
        const auto toWords = Session::needed(parser, QStringLiteral("to"));
        if (!fromWords || !toWords) {
            return fromWords ? toWords.error() : fromWords.error();
        }
        const auto shelf = session.shelf();
        const auto library = session.openToRead(parser);
        if (!shelf || !library) {
            return shelf ? library.error() : shelf.error();
        }
        const auto from = findAssessment(**library, *fromWords);
        const auto to = findAssessment(**library, *toWords);
        if (!from || !to) {
            return from ? to.error() : from.error();
        }
        const auto compared = reportChanges(**library, *shelf, from->id, to->id);
        if (!compared) {
            return compared.error();
        }
        if (parser.isSet(QStringLiteral("output"))) {
            if (const auto written = write(*compared, parser.value(QStringLiteral("output")), session); !written) {
                return written.error();
            }
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(toJson(*compared));
        } else {
            print(*compared, session.terminal());
            printDrift(*compared, session.terminal());
        }
        return 0;
    }

private:
    static Result<void> write(const ChangeReport &changes, const QString &path, Session &session)
    {
        auto request = exportRequest(QStringLiteral("changes"), path);
        if (!request) {
            return request.error();
        }
        const auto report = [&] {
            TerminalProgress progress;
            return exportDocument(changes, *request, progress);
        }();
        if (!report) {
            return report.error();
        }
        session.terminal().note(Words::tr("Wrote %1.").arg(report->path));
        for (const QString &remark : report->remarks) {
            session.terminal().note(remark);
        }
        return {};
    }
};

} // namespace

void addCompareCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Compare>());
}

} // namespace attest
