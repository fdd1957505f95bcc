// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/ExportTelling.h"
#include "cli/commands/ParallelTelling.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonWords.h"
#include "jobs/CompareAssessments.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommands)
};

void print(const AssessmentComparison &comparison, Terminal &terminal)
{
    terminal.line(comparisonTitle(comparison));
    for (const QString &sentence : summarySentences(comparison)) {
        terminal.line(sentence);
    }
    terminal.line(QString());
    for (const ComparisonRow &row : comparison.rows) {
        terminal.line(QStringLiteral("%1 %2")
                          .arg(row.code().text(), -6)
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
        const auto since = sinceStarted(**library, *shelf, *from, *to);
        if (!since) {
            return since.error();
        }
        const auto comparison = compareInLibrary(**library, *shelf, from->id, to->id);
        if (!comparison) {
            return comparison.error();
        }
        if (parser.isSet(QStringLiteral("output"))) {
            if (const auto written = write(*comparison, parser.value(QStringLiteral("output")), session); !written) {
                return written.error();
            }
        }
        if (session.wantsJson(parser)) {
            QJsonObject json = toJson(*comparison);
            if (*since) {
                json.insert(QStringLiteral("since_started"), differencesJson(**since));
            }
            session.terminal().json(json);
        } else {
            print(*comparison, session.terminal());
            if (*since) {
                session.terminal().line(QString());
                print(**since, session.terminal());
            }
        }
        return 0;
    }

private:
    /// What has changed since a form of another Code was started from this one.
    static Result<std::optional<ParallelComparison>> sinceStarted(const Library &library, const CodeShelf &shelf,
                                                                  const AssessmentSummary &from,
                                                                  const AssessmentSummary &to)
    {
        const auto beside = isStartedBeside(library, shelf, from, to);
        if (!beside || !*beside) {
            return beside ? Result<std::optional<ParallelComparison>>(std::nullopt) : beside.error();
        }
        auto compared = compareParallel(library, shelf, from.id, to.id);
        return compared ? Result<std::optional<ParallelComparison>>(std::move(*compared)) : compared.error();
    }

    static Result<void> write(const AssessmentComparison &comparison, const QString &path, Session &session)
    {
        auto request = exportRequest(QStringLiteral("changes"), path);
        if (!request) {
            return request.error();
        }
        const auto report = [&] {
            TerminalProgress progress;
            return exportDocument(comparison, *request, progress);
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
