// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/commands/Entries.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

/// Undo and redo differ in one call.
class Step final : public Command
{
public:
    enum class Direction { Undo, Redo };
    explicit Step(Direction direction) : m_direction(direction) {}

    QString name() const override
    {
        return m_direction == Direction::Undo ? QStringLiteral("undo") : QStringLiteral("redo");
    }
    QString summary() const override
    {
        return m_direction == Direction::Undo ? Words::tr("Take back the last edit of an assessment.")
                                              : Words::tr("Make the edit again that was taken back last.");
    }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto opened = session.assessmentToWrite(parser);
        if (!opened) {
            return opened.error();
        }
        const QString who = Session::who(parser);
        const auto entries = m_direction == Direction::Undo ? opened->store->undo(opened->summary.id, who)
                                                            : opened->store->redo(opened->summary.id, who);
        if (!entries) {
            return entries.error();
        }
        printEntries(*entries, parser, session);
        return 0;
    }

private:
    Direction m_direction;
};

class History final : public Command
{
public:
    QString name() const override { return QStringLiteral("history"); }
    QString summary() const override { return Words::tr("Show who changed what in an assessment, and when."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        Session::addProvision(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        std::optional<ProvisionCode> provision;
        if (parser.isSet(QStringLiteral("provision"))) {
            const auto code = Session::provision(parser);
            if (!code) {
                return code.error();
            }
            provision = *code;
        }
        const auto opened = session.assessmentToRead(parser);
        if (!opened) {
            return opened.error();
        }
        if (provision) {
            const auto assessment = opened->store->assessment(opened->summary.id);
            if (!assessment) {
                return assessment.error();
            }
            if (const auto found = findAnswer(*assessment, *provision); !found) {
                return found.error();
            }
        }
        const auto entries = opened->store->history(opened->summary.id, provision);
        if (!entries) {
            return entries.error();
        }
        printEntries(*entries, parser, session);
        return 0;
    }
};

} // namespace

void addJournalCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Step>(Step::Direction::Undo));
    commands.push_back(std::make_unique<Step>(Step::Direction::Redo));
    commands.push_back(std::make_unique<History>());
}

} // namespace attest
