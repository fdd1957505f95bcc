// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodesCommands)
};

QString codesOf(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

QJsonArray codesJson(const std::vector<ProvisionCode> &codes)
{
    QJsonArray texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts;
}

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
            if (!session.wantsJson(parser)) {
                session.terminal().line(Words::tr("%1  %2, %3 (provisions: %4)")
                                            .arg(edition->id.text(), -12)
                                            .arg(edition->ombudsman, edition->name())
                                            .arg(provisions));
                if (!edition->wordingNotice().isEmpty()) {
                    session.terminal().line(QStringLiteral("              ") + edition->wordingNotice());
                }
            }
        }
        if (session.wantsJson(parser)) {
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
        if (session.wantsJson(parser)) {
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

class CompareCodes final : public Command
{
public:
    QString name() const override { return QStringLiteral("codes compare"); }
    QString summary() const override { return Words::tr("Show what one edition changed against another."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FROM"), Words::tr("The earlier edition, such as hos-2022."));
        parser.addPositionalArgument(QStringLiteral("TO"), Words::tr("The later edition, such as hos-2024."));
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const QStringList ids = parser.positionalArguments();
        if (ids.size() != 2) {
            return Error{ErrorKind::Usage, Words::tr("Name two editions, such as “codes compare hos-2022 hos-2024”.")};
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto from = shelf->edition(ids.at(0));
        const auto to = shelf->edition(ids.at(1));
        if (!from || !to) {
            return from ? to.error() : from.error();
        }
        const Correspondence *correspondence = shelf->correspondence((*from)->id, (*to)->id);
        if (correspondence == nullptr) {
            return Error{
                ErrorKind::NotFound,
                Words::tr("There is no correspondence from %1 to %2. docs/file-formats.md says how to add one.")
                    .arg(ids.at(0), ids.at(1))};
        }
        if (session.wantsJson(parser)) {
            session.terminal().json(asJson(*correspondence, *shelf));
        } else {
            print(*correspondence, **from, **to, *shelf, session.terminal());
        }
        return 0;
    }

private:
    static QJsonArray limitsJson(const Limits *limits)
    {
        QJsonArray all;
        if (limits != nullptr) {
            for (const Limit &limit : limits->limits) {
                all.append(QJsonObject{{QStringLiteral("provision"), limit.provision.text()},
                                       {QStringLiteral("what"), limit.what},
                                       {QStringLiteral("value"), limit.value},
                                       {QStringLiteral("unit"), limit.unit},
                                       {QStringLiteral("from"), limit.from},
                                       {QStringLiteral("direction"), limit.direction}});
            }
        }
        return all;
    }

    static QJsonObject asJson(const Correspondence &correspondence, const CodeShelf &shelf)
    {
        QJsonArray relations;
        for (const Relation &relation : correspondence.relations) {
            relations.append(QJsonObject{{QStringLiteral("from"), codesJson(relation.from)},
                                         {QStringLiteral("to"), codesJson(relation.to)},
                                         {QStringLiteral("kind"), relationKey(relation.kind)},
                                         {QStringLiteral("strengthened"), relation.strengthened},
                                         {QStringLiteral("relaxed"), relation.relaxed},
                                         {QStringLiteral("note"), relation.note}});
        }
        return {{QStringLiteral("from"), correspondence.from.text()},
                {QStringLiteral("to"), correspondence.to.text()},
                {QStringLiteral("relations"), relations},
                {QStringLiteral("limits_from"), limitsJson(shelf.limitsOf(correspondence.from))},
                {QStringLiteral("limits_to"), limitsJson(shelf.limitsOf(correspondence.to))}};
    }

    static void printTexts(const QString &edition, const Edition &of, const std::vector<ProvisionCode> &codes,
                           Terminal &terminal)
    {
        for (const ProvisionCode &code : codes) {
            if (const Provision *provision = of.find(code)) {
                const QString text = provision->text.empty() ? provision->summary : provision->plainText();
                terminal.line(QStringLiteral("  %1 %2: %3").arg(edition, code.text(), text.simplified()));
            }
        }
    }

    static void printLimits(const Edition &edition, const Limits *limits, Terminal &terminal)
    {
        if (limits == nullptr || limits->limits.empty()) {
            return;
        }
        terminal.line(QString());
        terminal.line(Words::tr("Limits in %1:").arg(edition.name()));
        for (const Limit &limit : limits->limits) {
            const QString from = limit.from.isEmpty() ? QString() : Words::tr(" from %1").arg(limit.from);
            terminal.line(QStringLiteral("  %1 %2: %3 %4 %5%6")
                              .arg(limit.provision.text(), limit.what, limit.direction)
                              .arg(limit.value)
                              .arg(limit.unit, from));
        }
    }

    static void print(const Correspondence &correspondence, const Edition &from, const Edition &to,
                      const CodeShelf &shelf, Terminal &terminal)
    {
        terminal.line(
            Words::tr("From the %1's %2 to the %3's %4:").arg(from.ombudsman, from.name(), to.ombudsman, to.name()));
        for (const Relation &relation : correspondence.relations) {
            QStringList what = {relationKey(relation.kind)};
            if (relation.strengthened) {
                what.append(Words::tr("asks for more"));
            }
            if (relation.relaxed) {
                what.append(Words::tr("asks for less"));
            }
            terminal.line(QString());
            terminal.line(QStringLiteral("%1 → %2: %3")
                              .arg(codesOf(relation.from), codesOf(relation.to), what.join(QStringLiteral(", "))));
            if (!relation.note.isEmpty()) {
                terminal.line(QStringLiteral("  ") + relation.note);
            }
            if (relation.kind != RelationKind::Same) {
                printTexts(from.edition, from, relation.from, terminal);
                printTexts(to.edition, to, relation.to, terminal);
            }
        }
        printLimits(from, shelf.limitsOf(correspondence.from), terminal);
        printLimits(to, shelf.limitsOf(correspondence.to), terminal);
    }
};

} // namespace

void addCodesCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ListCodes>());
    commands.push_back(std::make_unique<ShowCode>());
    commands.push_back(std::make_unique<CompareCodes>());
}

} // namespace attest
