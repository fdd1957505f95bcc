// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace attest {

class Session;

/// One command of attest-cli. Stateless: what it is given stands in the parser, what it works with in the session.
class Command
{
public:
    virtual ~Command() = default;
    /// One or two words: "import", "library recover".
    virtual QString name() const = 0;
    /// One sentence for the list of commands and the top of --help.
    virtual QString summary() const = 0;
    /// Adds its options and positional arguments.
    virtual void describe(QCommandLineParser &parser) const = 0;
    /// Whether it takes words besides its options.
    virtual bool takesWords() const { return false; }
    /// Does it. The value is the exit code: 0, or 1 where the answer is 'no'.
    virtual Result<int> run(const QCommandLineParser &parser, Session &session) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

void addCodesCommands(Commands &commands);
void addImportCommands(Commands &commands);
void addLibraryCommands(Commands &commands);
void addEditCommands(Commands &commands);
void addJournalCommands(Commands &commands);
void addCheckCommands(Commands &commands);
void addCompareCommands(Commands &commands);
void addExportCommands(Commands &commands);
void addDecisionCommands(Commands &commands);
void addMaintenanceCommands(Commands &commands);

} // namespace attest
