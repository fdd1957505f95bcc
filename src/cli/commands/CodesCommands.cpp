// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/CodesComparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodesCommands)
};

class ListCodes final : public Command
{
public:
    QString name() const override { return QStringLiteral("codes list"); }
    QString summary() const override { return Words::tr("List the editions of the Codes there are."); }
    void describe(QCommandLineParser &parser) const override { Session::addJson(parser); }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        QJsonArray all;
        for (const auto &edition : shelf->editions()) {
            const auto provisions = static_cast<int>(edition->provisions().size());
            all.append(QJsonObject{{QStringLiteral("id"), edition->id.text()},
                                   {QStringLiteral("ombudsman"), edition->ombudsman},
                                   {QStringLiteral("title"), edition->title},
                                   {QStringLiteral("edition"), edition->edition},
                                   {QStringLiteral("provisions"), provisions},
                                   {QStringLiteral("notice"), edition->wordingNotice()},
                                   {QStringLiteral("sha256"), edition->contentHash}});
            if (!Session::wantsJson(parser)) {
                session.terminal().line(Words::tr("%1  %2, %3 (provisions: %4)")
                                            .arg(edition->id.text(), -12)
                                            .arg(edition->ombudsman, edition->name())
                                            .arg(provisions));
                if (!edition->wordingNotice().isEmpty()) {
                    session.terminal().line(QStringLiteral("              ") + edition->wordingNotice());
                }
            }
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(all);
        }
        return 0;
    }
};

class ShowCode final : public Command
{
public:
    QString name() const override { return QStringLiteral("codes show"); }
    QString summary() const override { return Words::tr("Show the text of an edition, provision by provision."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("ID"), Words::tr("The edition, such as hos-2024."));
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        if (parser.positionalArguments().size() != 1) {
            return Error{ErrorKind::Usage, Words::tr("Name one edition, such as “codes show hos-2024”.")};
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto edition = shelf->edition(parser.positionalArguments().constFirst());
        if (!edition) {
            return edition.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().bytes((*edition)->file);
            return 0;
        }
        print(**edition, session.terminal());
        return 0;
    }

private:
    static void print(const Edition &edition, Terminal &terminal)
    {
        terminal.line(Words::tr("%1, %2 (%3)").arg(edition.ombudsman, edition.name(), edition.id.text()));
        if (!edition.wordingNotice().isEmpty()) {
            terminal.line(edition.wordingNotice());
        }
        for (const Section &section : edition.sections) {
            terminal.line(QString());
            terminal.line(Words::tr("Section %1: %2").arg(section.number, section.title));
            for (const Group &group : section.groups) {
                if (!group.title.isEmpty()) {
                    terminal.line(QString());
                    terminal.line(group.title);
                }
                for (const Provision &provision : group.provisions) {
                    terminal.line(QString());
                    const QString level = group.level == Level::Must ? Words::tr("must") : Words::tr("should");
                    terminal.line(QStringLiteral("%1 (%2)").arg(provision.code.text(), level));
                    if (!provision.text.empty()) {
                        terminal.line(provision.plainText());
                    }
                    if (!provision.summary.isEmpty()) {
                        terminal.line(Words::tr("In our words: %1").arg(provision.summary));
                    }
                }
            }
        }
    }
};

} // namespace

void addCodesCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ListCodes>());
    commands.push_back(std::make_unique<ShowCode>());
    addCodesComparisonCommands(commands);
    addOwnCodesCommands(commands);
}

} // namespace attest
