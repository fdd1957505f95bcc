// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"

#include <QCoreApplication>

namespace {

using namespace attest;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttestCli)
};

Commands allCommands()
{
    Commands commands;
    addCodesCommands(commands);
    addImportCommands(commands);
    addLibraryCommands(commands);
    addEditCommands(commands);
    addJournalCommands(commands);
    addCheckCommands(commands);
    addCompareCommands(commands);
    addExportCommands(commands);
    addDecisionCommands(commands);
    addMaintenanceCommands(commands);
    return commands;
}

QString overview(const Commands &commands)
{
    QStringList lines = {
        Words::tr("attest-cli: the yearly self-assessment against the Complaint Handling Code, without a window."),
        {},
        Words::tr("Usage: attest-cli COMMAND [options]"),
        {},
        Words::tr("Commands:")};
    for (const auto &command : commands) {
        lines.append(QStringLiteral("  %1 %2").arg(command->name(), -16).arg(command->summary()));
    }
    lines.append(QString());
    lines.append(
        Words::tr("“attest-cli COMMAND --help” says what a command takes. “attest-cli --version” prints the version."));
    lines.append(Words::tr("Exit codes: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 storage."));
    return lines.join(QLatin1Char('\n'));
}

/// The command that the words name, and how many of them its name takes.
const Command *commandNamed(const Commands &commands, const QStringList &words, int &taken)
{
    for (const int count : {2, 1}) {
        const QString name = words.mid(0, count).join(QLatin1Char(' '));
        for (const auto &command : commands) {
            if (words.size() >= count && command->name() == name) {
                taken = count;
                return command.get();
            }
        }
    }
    return nullptr;
}

Error unknownCommand(const Commands &commands, const QString &word)
{
    QStringList names;
    for (const auto &command : commands) {
        const bool below = command->name().startsWith(word + QLatin1Char(' '));
        if (below) {
            names.append(command->name());
        }
    }
    return {ErrorKind::Usage,
            names.isEmpty() ? Words::tr("There is no command “%1”. “attest-cli --help” lists them.").arg(word)
                            : Words::tr("“%1” needs to know more: %2.").arg(word, names.join(QStringLiteral(", ")))};
}

Result<int> runCommand(const Command &command, const QStringList &words, Session &session)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(command.name(), QString(), command.name());
    command.describe(parser);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help."));
    parser.addOption(help);
    const bool understood = parser.parse(QStringList{QStringLiteral("attest-cli")} + words);
    if (parser.isSet(help)) {
        session.terminal().bytes(parser.helpText().toUtf8());
        return 0;
    }
    if (!understood) {
        return Error{
            ErrorKind::Usage,
            Words::tr("%1: %2 “attest-cli %1 --help” shows what it takes.").arg(command.name(), parser.errorText())};
    }
    if (!command.takesWords() && !parser.positionalArguments().isEmpty()) {
        return Error{ErrorKind::Usage,
                     Words::tr("%1: “%2” is one word too many. “attest-cli %1 --help” shows what it takes.")
                         .arg(command.name(), parser.positionalArguments().constFirst())};
    }
    return command.run(parser, session);
}

Result<int> runWords(const QStringList &words, Session &session)
{
    const Commands commands = allCommands();
    if (words.isEmpty()) {
        session.terminal().note(overview(commands));
        return exitCode({ErrorKind::Usage, {}});
    }
    const QString &first = words.first();
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        session.terminal().line(overview(commands));
        return 0;
    }
    int taken = 0;
    const Command *command = commandNamed(commands, words, taken);
    if (command == nullptr) {
        return unknownCommand(commands, first);
    }
    return runCommand(*command, words.mid(taken), session);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("attest"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTEST_VERSION));

    Session session;
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("--version") || words.value(0) == QLatin1String("-v")) {
        session.terminal().line(QStringLiteral("attest-cli " ATTEST_VERSION));
        return 0;
    }
    const Result<int> done = runWords(words, session);
    if (!done) {
        session.terminal().note(QStringLiteral("attest-cli: %1").arg(done.error().message.simplified()));
        return exitCode(done.error());
    }
    if (!session.terminal().flushed()) {
        session.terminal().note(Words::tr("attest-cli: The output could not be written: the disk may be full."));
        return exitCode(storageError({}));
    }
    return *done;
}
