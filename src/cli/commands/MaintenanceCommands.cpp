// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceCommands)
};

class Verify final : public Command
{
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override
    {
        return Words::tr("Check a library: the file, the journal's chains, and what was approved against its seal.");
    }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto library = session.openToRead(parser);
        if (!library) {
            return library.error();
        }
        const auto problems = (*library)->verify();
        if (!problems) {
            return problems.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(QJsonObject{{QStringLiteral("holds"), problems->isEmpty()},
                                                {QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
        } else if (problems->isEmpty()) {
            session.terminal().line(Words::tr("Everything holds: the file, the journal and every seal."));
        }
        if (!Session::wantsJson(parser)) {
            for (const QString &problem : *problems) {
                session.terminal().line(problem);
            }
        }
        return problems->isEmpty() ? 0 : 1;
    }
};

class Recover final : public Command
{
public:
    QString name() const override { return QStringLiteral("library recover"); }
    QString summary() const override { return Words::tr("Save what can be read of a damaged library into a new one."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BROKEN"), Words::tr("The damaged library; it is not changed."));
        parser.addOption({QStringLiteral("output"), Words::tr("The new library."), QStringLiteral("NEW")});
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto output = Session::needed(parser, QStringLiteral("output"));
        if (!output) {
            return output.error();
        }
        if (parser.positionalArguments().size() != 1) {
            return Error{ErrorKind::Usage, Words::tr("Name the damaged library, then --output and the new one.")};
        }
        const auto report = recoverLibrary(parser.positionalArguments().constFirst(), *output, session.clock());
        if (!report) {
            return report.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(QJsonObject{{QStringLiteral("library"), *output},
                                                {QStringLiteral("report"), QJsonArray::fromStringList(*report)}});
            return 0;
        }
        for (const QString &sentence : *report) {
            session.terminal().line(sentence);
        }
        return 0;
    }
};

} // namespace

void addMaintenanceCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Verify>());
    commands.push_back(std::make_unique<Recover>());
}

} // namespace attest
