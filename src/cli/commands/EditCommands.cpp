// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/Entries.h"
#include "jobs/EditAnswer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

class SetAnswer final : public Command
{
public:
    QString name() const override { return QStringLiteral("set"); }
    QString summary() const override { return Words::tr("Answer a provision, or change part of its answer."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        Session::addAssessment(parser);
        Session::addProvision(parser);
        const auto add = [&parser](const char *option, const QString &what, const QString &value) {
            parser.addOption({QString::fromLatin1(option), what, value});
        };
        add("comply", Words::tr("yes, no, partially or not applicable. An empty text takes the answer away."),
            QStringLiteral("ANSWER"));
        add("policy", Words::tr("Whether policy complies: yes, partly or no."), QStringLiteral("DEGREE"));
        add("practice", Words::tr("Whether practice complies: yes, partly or no."), QStringLiteral("DEGREE"));
        add("because", Words::tr("Why the answer is not what policy and practice give."), QStringLiteral("TEXT"));
        add("evidence",
            Words::tr("An item of evidence; give it once for each item. They replace the items there were."),
            QStringLiteral("TEXT"));
        add("commentary", Words::tr("The commentary, as Markdown."), QStringLiteral("TEXT"));
        add("explanation", Words::tr("Why the landlord does not comply, as Markdown."), QStringLiteral("TEXT"));
        add("comply-by", Words::tr("The date by which it intends to comply, as 2027-03-31."), QStringLiteral("DATE"));
        add("owner", Words::tr("Who sees to it; not printed on the form."), QStringLiteral("NAME"));
        parser.addOption({QStringLiteral("reviewed"), Words::tr("Confirm what was carried over as it stands.")});
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto provision = Session::provision(parser);
        if (!provision) {
            return provision.error();
        }
        const auto opened = session.assessmentToWrite(parser);
        if (!opened) {
            return opened.error();
        }
        const auto entries =
            editAnswer(*opened->store, opened->summary.id, *provision, editFrom(parser), Session::who(parser));
        if (!entries) {
            Error error = entries.error();
            const bool unexplained = !parser.isSet(QStringLiteral("because")) &&
                                     complyFromKey(parser.value(QStringLiteral("comply"))).has_value();
            if (error.kind == ErrorKind::BadInput && unexplained) {
                error.message += QLatin1Char(' ') + Words::tr("--because gives the reason.");
            }
            return error;
        }
        if (entries->empty()) {
            session.terminal().note(
                Words::tr("Nothing changed: the answer to %1 says so already.").arg(provision->text()));
        }
        printEntries(*entries, parser, session);
        return 0;
    }

private:
    static AnswerEdit editFrom(const QCommandLineParser &parser)
    {
        const auto given = [&parser](const char *option) -> std::optional<QString> {
            const QString name = QString::fromLatin1(option);
            return parser.isSet(name) ? std::optional<QString>(parser.value(name)) : std::nullopt;
        };
        AnswerEdit edit;
        edit.comply = given("comply");
        edit.policy = given("policy");
        edit.practice = given("practice");
        edit.because = given("because");
        edit.commentary = given("commentary");
        edit.explanation = given("explanation");
        edit.complyBy = given("comply-by");
        edit.owner = given("owner");
        if (parser.isSet(QStringLiteral("evidence"))) {
            edit.evidence.emplace();
            for (const QString &text : parser.values(QStringLiteral("evidence"))) {
                edit.evidence->push_back(evidenceFromText(text));
            }
        }
        edit.reviewed = parser.isSet(QStringLiteral("reviewed"));
        return edit;
    }
};

class ApplyChanges final : public Command
{
public:
    QString name() const override { return QStringLiteral("apply"); }
    QString summary() const override
    {
        return Words::tr("Make Changes, one JSON object a line; each is printed back once it is on the disk.");
    }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     Words::tr("The Changes; “-” or nothing reads standard input."),
                                     QStringLiteral("[FILE|-]"));
        Session::addLibrary(parser);
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const QString path = parser.positionalArguments().value(0, QStringLiteral("-"));
        QFile input(path);
        const bool opened =
            path == QLatin1String("-") ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
        if (!opened) {
            return storageError(Words::tr("The file %1 could not be read: %2.").arg(path, input.errorString()));
        }
        const auto library = session.openToWrite(parser);
        if (!library) {
            return library.error();
        }
        for (int number = 1;; ++number) {
            const QByteArray line = input.readLine(longestLine + 1);
            if (line.isEmpty() && input.error() != QFileDevice::NoError) {
                return storageError(Words::tr("The file %1 could not be read further than line %2: %3. What was "
                                              "printed back is kept.")
                                        .arg(path, QString::number(number - 1), input.errorString()));
            }
            if (line.isEmpty()) {
                return 0;
            }
            if (line.trimmed().isEmpty()) {
                continue;
            }
            if (const auto applied = applyLine(line, number, parser, session, **library); !applied) {
                return Error{applied.error().kind,
                             Words::tr("%1 The lines before it are kept; it and what follows are not.")
                                 .arg(applied.error().message)};
            }
            if (!session.terminal().flushed()) {
                return storageError(
                    Words::tr("Line %1 was kept, but could not be printed back; the rest was not read.").arg(number));
            }
        }
    }

private:
    static constexpr qint64 longestLine = 32LL * 1024 * 1024;

    static Result<void> applyLine(const QByteArray &line, int number, const QCommandLineParser &parser,
                                  Session &session, Library &library)
    {
        const QString name = Words::tr("Line %1").arg(number);
        if (line.size() > longestLine) {
            return badInput(Words::tr("%1: is longer than a Change can be. Nothing of it was kept.").arg(name));
        }
        const auto object = parseJsonObject(line, name);
        if (!object) {
            return object.error();
        }
        auto change = changeFromJson(*object, name);
        if (!change) {
            return change.error();
        }
        if (change->who.isEmpty()) {
            change->who = Session::who(parser);
        }
        if (change->target != Change::Target::Organisation && !AssessmentId::from(change->id)) {
            const auto summary = findAssessment(library, change->id);
            if (!summary) {
                return Error{summary.error().kind, QStringLiteral("%1: %2").arg(name, summary.error().message)};
            }
            change->id = summary->id.text();
        }
        const auto entries = library.apply({*change});
        if (!entries) {
            return Error{entries.error().kind, QStringLiteral("%1: %2").arg(name, entries.error().message)};
        }
        if (entries->empty()) {
            QJsonObject same = toJson(*change);
            same.insert(QStringLiteral("unchanged"), true);
            session.terminal().bytes(canonicalJson(same) + '\n');
        }
        for (const JournalEntry &entry : *entries) {
            session.terminal().bytes(canonicalJson(entryJson(entry)) + '\n');
        }
        return {};
    }
};

} // namespace

void addEditCommands(Commands &commands)
{
    commands.push_back(std::make_unique<SetAnswer>());
    commands.push_back(std::make_unique<ApplyChanges>());
}

} // namespace attest
