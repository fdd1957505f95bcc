// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"
#include "cli/Command.h"
#include "cli/Session.h"
#include "jobs/Decide.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionCommands)
};

/// A command that moves an assessment from one state to another: it opens the library and finds the assessment, the
/// rest is its own.
class Decision : public Command
{
public:
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        describeMore(parser);
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto opened = session.assessmentToWrite(parser);
        if (!opened) {
            return opened.error();
        }
        const auto sentence = decide(parser, session, *opened->store, opened->summary.id);
        if (!sentence) {
            return sentence.error();
        }
        if (Session::wantsJson(parser)) {
            const auto now = opened->store->assessment(opened->summary.id);
            if (!now) {
                return now.error();
            }
            session.terminal().json(QJsonObject{
                {QStringLiteral("id"), opened->summary.id.text()},
                {QStringLiteral("state"), stateKey(now->state)},
                {QStringLiteral("digest"), now->approval ? QJsonValue(now->approval->digest) : QJsonValue::Null}});
        } else {
            session.terminal().line(*sentence);
        }
        return 0;
    }

protected:
    virtual void describeMore(QCommandLineParser &) const {}
    /// Does it, and says in a sentence what was done.
    virtual Result<QString> decide(const QCommandLineParser &parser, Session &session, Library &library,
                                   const AssessmentId &id) const = 0;
};

class Submit final : public Decision
{
public:
    QString name() const override { return QStringLiteral("submit"); }
    QString summary() const override { return Words::tr("Put the assessment before the governing body."); }

protected:
    Result<QString> decide(const QCommandLineParser &parser, Session &session, Library &library,
                           const AssessmentId &id) const override
    {
        if (const auto done = library.submit(id, Session::who(parser)); !done) {
            return done.error();
        }
        const auto checked = checkAssessment(library, id, session.clock().today());
        if (!checked) {
            return checked.error();
        }
        const QString with = Words::tr("With the governing body. It cannot be edited until it is returned.");
        const size_t blocking = checked->blocking(Gate::Approval).size();
        return blocking == 0 ? with
                             : with + QLatin1Char(' ') +
                                   Words::tr("Before it can be approved, these must be mended or accepted: %1. "
                                             "“check” lists them.")
                                       .arg(blocking);
    }
};

class Approve final : public Decision
{
public:
    QString name() const override { return QStringLiteral("approve"); }
    QString summary() const override
    {
        return Words::tr("Record the governing body's approval, and seal what it approved.");
    }

protected:
    void describeMore(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("date"), Words::tr("The date of the decision; today without it."), QStringLiteral("DATE")});
        parser.addOption({QStringLiteral("body"), Words::tr("The governing body, such as “Board” or “Cabinet”."),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("minute"), Words::tr("The minute's reference."), QStringLiteral("TEXT")});
        Session::addToday(parser);
    }

    Result<QString> decide(const QCommandLineParser &parser, Session &session, Library &library,
                           const AssessmentId &id) const override
    {
        const auto body = Session::needed(parser, QStringLiteral("body"));
        const auto today = session.today(parser);
        if (!body || !today) {
            return body ? today.error() : body.error();
        }
        Approval approval;
        approval.date = *today;
        approval.body = *body;
        approval.minute = parser.value(QStringLiteral("minute"));
        if (parser.isSet(QStringLiteral("date"))) {
            const auto date = Session::date(QStringLiteral("date"), parser.value(QStringLiteral("date")));
            if (!date) {
                return date.error();
            }
            approval.date = *date;
        }
        const auto digest = approveAssessment(library, id, approval, *today, Session::who(parser));
        if (!digest) {
            return digest.error();
        }
        return Words::tr("Approved. What was approved is sealed as %1.").arg(*digest);
    }
};

class Return final : public Decision
{
public:
    QString name() const override { return QStringLiteral("return"); }
    QString summary() const override
    {
        return Words::tr("Return the assessment to the complaints officer, with the reason.");
    }

protected:
    void describeMore(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("reason"), Words::tr("What the governing body wants changed."), QStringLiteral("TEXT")});
    }

    Result<QString> decide(const QCommandLineParser &parser, Session &, Library &library,
                           const AssessmentId &id) const override
    {
        const auto reason = Session::needed(parser, QStringLiteral("reason"));
        if (!reason) {
            return reason.error();
        }
        if (const auto done = library.returnToOfficer(id, *reason, Session::who(parser)); !done) {
            return done.error();
        }
        return Words::tr("Returned. It can be edited again.");
    }
};

class Respond final : public Decision
{
public:
    QString name() const override { return QStringLiteral("respond"); }
    QString summary() const override
    {
        return Words::tr("Record the governing body's response, which is published alongside.");
    }

protected:
    void describeMore(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("text"), Words::tr("The response, as Markdown."), QStringLiteral("TEXT")});
        parser.addOption(
            {QStringLiteral("file"), Words::tr("A text file that holds the response."), QStringLiteral("FILE")});
    }

    Result<QString> decide(const QCommandLineParser &parser, Session &, Library &library,
                           const AssessmentId &id) const override
    {
        constexpr qint64 longestResponse = 1024 * 1024;
        QString text = parser.value(QStringLiteral("text"));
        if (parser.isSet(QStringLiteral("file"))) {
            const auto bytes = readFile(parser.value(QStringLiteral("file")), longestResponse);
            if (!bytes) {
                return bytes.error();
            }
            text = QString::fromUtf8(*bytes);
        }
        if (text.trimmed().isEmpty()) {
            return Error{ErrorKind::Usage,
                         Words::tr("Give the response with --text, or the file that holds it with --file.")};
        }
        if (const auto done = library.respond(id, Text::fromMarkup(text), Session::who(parser)); !done) {
            return done.error();
        }
        return Words::tr("The governing body's response is kept.");
    }
};

class Publish final : public Decision
{
public:
    QString name() const override { return QStringLiteral("publish"); }
    QString summary() const override { return Words::tr("Record that the approved form was published, and where."); }

protected:
    void describeMore(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("url"), Words::tr("The page it stands on."), QStringLiteral("URL")});
        parser.addOption({QStringLiteral("file"),
                          Words::tr("A file that was published; give it once for each. Its digest is kept."),
                          QStringLiteral("FILE")});
        parser.addOption(
            {QStringLiteral("date"), Words::tr("The date of publication; today without it."), QStringLiteral("DATE")});
        Session::addToday(parser);
    }

    Result<QString> decide(const QCommandLineParser &parser, Session &session, Library &library,
                           const AssessmentId &id) const override
    {
        const auto today = session.today(parser);
        if (!today) {
            return today.error();
        }
        Publication publication;
        publication.date = *today;
        publication.url = parser.value(QStringLiteral("url"));
        publication.files = parser.values(QStringLiteral("file"));
        if (parser.isSet(QStringLiteral("date"))) {
            const auto date = Session::date(QStringLiteral("date"), parser.value(QStringLiteral("date")));
            if (!date) {
                return date.error();
            }
            publication.date = *date;
        }
        if (const auto done = publishAssessment(library, id, publication, *today, Session::who(parser)); !done) {
            return done.error();
        }
        return Words::tr("Published.");
    }
};

} // namespace

void addDecisionCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Submit>());
    commands.push_back(std::make_unique<Approve>());
    commands.push_back(std::make_unique<Return>());
    commands.push_back(std::make_unique<Respond>());
    commands.push_back(std::make_unique<Publish>());
}

} // namespace attest
