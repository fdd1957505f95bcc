// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"
#include "jobs/CheckAssessment.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommands)
};

QJsonObject asJson(const Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("key"), finding.key},
            {QStringLiteral("severity"), severityKey(finding.severity)},
            {QStringLiteral("before"),
             finding.gate == Gate::Approval ? QStringLiteral("approval") : QStringLiteral("publication")},
            {QStringLiteral("provision"),
             finding.provision ? QJsonValue(finding.provision->text()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("sentence"), finding.sentence},
            {QStringLiteral("source"), finding.source},
            {QStringLiteral("accepted_because"),
             finding.open() ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.acceptedBecause)}};
}

void print(const CheckedAssessment &checked, Terminal &terminal)
{
    terminal.line(
        Words::tr("%1, %2, %3: %4 of %5 answered.")
            .arg(checked.assessment.organisation.name, checked.assessment.year.text(), checked.edition->name())
            .arg(checked.answered.answered)
            .arg(checked.answered.total));
    for (const Severity severity : {Severity::Blocking, Severity::Warning, Severity::Hint}) {
        bool headed = false;
        for (const Finding &finding : checked.findings) {
            if (finding.severity != severity) {
                continue;
            }
            if (!headed) {
                terminal.line(QString());
                terminal.line(severityWord(severity));
                headed = true;
            }
            const QString where = finding.provision ? finding.provision->text() : Words::tr("form");
            terminal.line(QStringLiteral("  %1 %2").arg(where, -6).arg(finding.sentence));
            terminal.line(QStringLiteral("         [%1]").arg(finding.key));
            if (!finding.open()) {
                terminal.line(QStringLiteral("         ") + Words::tr("Accepted: %1").arg(finding.acceptedBecause));
            }
        }
    }
    const size_t approval = checked.blocking(Gate::Approval).size();
    const size_t publication = checked.blocking(Gate::Publication).size();
    terminal.line(QString());
    if (publication == 0) {
        terminal.line(Words::tr("Nothing stands before publication."));
    } else {
        const QString count = publication == 1 ? Words::tr("One thing stands before publication.")
                                               : Words::tr("%1 things stand before publication.").arg(publication);
        terminal.line(count + QLatin1Char(' ') + Words::tr("Before the governing body's approval: %1.").arg(approval));
    }
}

class Check final : public Command
{
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return Words::tr("Say what stands between an assessment and publication."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        Session::addProvision(parser);
        Session::addToday(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto today = session.today(parser);
        if (!today) {
            return today.error();
        }
        const auto opened = session.assessmentToRead(parser);
        if (!opened) {
            return opened.error();
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        auto checked = checkAssessment(*opened->store, opened->summary.id, *today, &*shelf);
        if (!checked) {
            return checked.error();
        }
        if (parser.isSet(QStringLiteral("provision"))) {
            const auto code = Session::provision(parser);
            if (!code) {
                return code.error();
            }
            if (const auto found = findAnswer(checked->assessment, *code); !found) {
                return found.error();
            }
            std::erase_if(checked->findings, [&code](const Finding &finding) { return finding.provision != *code; });
        }
        if (Session::wantsJson(parser)) {
            QJsonArray findings;
            for (const Finding &finding : checked->findings) {
                findings.append(asJson(finding));
            }
            session.terminal().json(QJsonObject{
                {QStringLiteral("answered"), checked->answered.answered},
                {QStringLiteral("provisions"), checked->answered.total},
                {QStringLiteral("blocks_approval"), static_cast<int>(checked->blocking(Gate::Approval).size())},
                {QStringLiteral("blocks_publication"), static_cast<int>(checked->blocking(Gate::Publication).size())},
                {QStringLiteral("findings"), findings}});
        } else {
            print(*checked, session.terminal());
        }
        return checked->blocking(Gate::Publication).empty() ? 0 : 1;
    }
};

class Accept final : public Command
{
public:
    QString name() const override { return QStringLiteral("accept"); }
    QString summary() const override { return Words::tr("Accept a finding of “check” with a reason, which is kept."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        parser.addOption({QStringLiteral("finding"), Words::tr("The finding's key, as “check” prints it in brackets."),
                          QStringLiteral("KEY")});
        parser.addOption({QStringLiteral("reason"), Words::tr("Why it can stand."), QStringLiteral("TEXT")});
        Session::addToday(parser);
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto key = Session::needed(parser, QStringLiteral("finding"));
        const auto reason = Session::needed(parser, QStringLiteral("reason"));
        const auto today = session.today(parser);
        if (!key || !reason || !today) {
            return !key ? key.error() : !reason ? reason.error() : today.error();
        }
        const auto opened = session.assessmentToWrite(parser);
        if (!opened) {
            return opened.error();
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto finding = acceptFinding(*opened->store, opened->summary.id, *key, *reason, *today,
                                           Session::who(parser), session.clock().now(), &*shelf);
        if (!finding) {
            return finding.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(asJson(*finding));
        } else {
            session.terminal().line(Words::tr("Accepted: %1").arg(finding->sentence));
        }
        return 0;
    }
};

} // namespace

void addCheckCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Check>());
    commands.push_back(std::make_unique<Accept>());
}

} // namespace attest
