// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"
#include "base/Json.h"
#include "cli/Session.h"
#include "cli/commands/CodesComparison.h"
#include "compare/CodeLists.h"
#include "compare/ProposeCorrespondence.h"
#include "compare/RowWords.h"
#include "jobs/AddEdition.h"
#include "jobs/KeepCorrespondence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnCodes)
};

/// Two editions that are named by their ids.
struct Pair
{
    CodeShelf shelf;
    std::shared_ptr<const Edition> from, to;
};

Result<Pair> pairNamed(const QStringList &ids, Session &session, const QString &example)
{
    if (ids.size() != 2) {
        return Error{ErrorKind::Usage, Words::tr("Name two editions, such as “%1”.").arg(example)};
    }
    auto shelf = session.shelf();
    if (!shelf) {
        return shelf.error();
    }
    const auto from = shelf->edition(ids.at(0));
    const auto to = shelf->edition(ids.at(1));
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    return Pair{*std::move(shelf), *from, *to};
}

/// "5.1 → 6.3, 6.4: split, asks for more"
QString relationLine(const Relation &relation)
{
    const QString line =
        Words::tr("%1 → %2: %3").arg(codesWords(relation.from), codesWords(relation.to), relationKey(relation.kind));
    const QString demand = relation.saysDemand() ? demandWords(relation) : QString();
    return demand.isEmpty() ? line : Words::tr("%1, %2").arg(line, demand);
}

/// How much of it nobody has said, and how to say it; empty where all is said.
QString unsaidWords(const Correspondence &correspondence)
{
    const auto unsaid = std::count_if(correspondence.relations.cbegin(), correspondence.relations.cend(),
                                      [](const Relation &relation) { return !relation.saysDemand(); });
    if (unsaid == 0) {
        return {};
    }
    return (unsaid == 1 ? Words::tr("Of 1 relation it is not said whether it asks for more or less.")
                        : Words::tr("Of %1 relations it is not said whether they ask for more or less.").arg(unsaid)) +
           u' ' +
           Words::tr("In the file, “strengthened”, “relaxed” or “unchanged” with the value true says it of a "
                     "relation.");
}

void tellUnsaid(const Correspondence &correspondence, Terminal &terminal)
{
    if (const QString words = unsaidWords(correspondence); !words.isEmpty()) {
        terminal.note(words);
    }
}

QString sureWords(double confidence)
{
    return Words::tr("sure to %1 %").arg(qRound(confidence * 100));
}

void print(const ProposedCorrespondence &proposed, Terminal &terminal)
{
    for (const ProposedRelation &each : proposed.relations) {
        terminal.line(Words::tr("%1 (%2)").arg(relationLine(each.relation), sureWords(each.confidence)));
    }
}

/// What was kept, and beside it how sure the wording alone is of each relation. Two Codes side by side share none.
void print(const Correspondence &kept, const std::optional<ProposedCorrespondence> &proposed, Terminal &terminal)
{
    for (const Relation &relation : kept.relations) {
        if (!proposed) {
            terminal.line(relationLine(relation));
            continue;
        }
        const auto found = std::find_if(proposed->relations.cbegin(), proposed->relations.cend(),
                                        [&relation](const ProposedRelation &one) {
                                            return one.relation.from == relation.from && one.relation.to == relation.to;
                                        });
        terminal.line(Words::tr("%1 (%2)").arg(
            relationLine(relation), found == proposed->relations.cend() ? Words::tr("the wording does not suggest it")
                                                                        : sureWords(found->confidence)));
    }
}

class ProposeCodes final : public Command
{
public:
    QString name() const override { return u"codes propose"_s; }
    QString summary() const override
    {
        return Words::tr("Propose which provision became which, from the wording of two editions.");
    }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FROM"_s, Words::tr("The earlier edition, such as hos-2022."));
        parser.addPositionalArgument(u"TO"_s, Words::tr("The later edition, such as hos-2024."));
        parser.addOption({u"output"_s,
                          Words::tr("The correspondence file to write. Look it through, then “codes correspond” it."),
                          u"FILE"_s});
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto pair =
            pairNamed(parser.positionalArguments(), session, u"codes propose hos-2022 hos-2024 --output FILE"_s);
        if (!pair) {
            return pair.error();
        }
        if (const auto follows = checkSuccession(*pair->from, *pair->to); !follows) {
            return follows.error();
        }
        const auto proposed = proposeCorrespondence(*pair->from, *pair->to);
        if (!proposed) {
            return proposed.error();
        }
        if (parser.isSet(u"output"_s)) {
            const QString file = parser.value(u"output"_s);
            if (const auto written = writeFileAtomically(file, readableJson(toJson(proposed->correspondence())));
                !written) {
                return written.error();
            }
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(asJson(*proposed));
        } else {
            print(*proposed, session.terminal());
            tellUnsaid(proposed->correspondence(), session.terminal());
            session.terminal().note(
                parser.isSet(u"output"_s)
                    ? Words::tr("Wrote %1. Look it through, then “codes correspond %1” keeps it.")
                          .arg(parser.value(u"output"_s))
                    : Words::tr("Nothing was written: with --output FILE it becomes a file to look through and keep."));
        }
        return 0;
    }

private:
    static QJsonObject asJson(const ProposedCorrespondence &proposed)
    {
        QJsonObject json = toJson(proposed.correspondence());
        QJsonArray relations = json.value(u"relations"_s).toArray();
        for (qsizetype i = 0; i < relations.size(); ++i) {
            QJsonObject relation = relations[i].toObject();
            relation.insert(u"confidence"_s, proposed.relations[std::size_t(i)].confidence);
            relations[i] = relation;
        }
        json.insert(u"relations"_s, relations);
        return json;
    }
};

class AddCodes final : public Command
{
public:
    QString name() const override { return u"codes add"_s; }
    QString summary() const override { return Words::tr("Add an edition from a file to your own."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, Words::tr("The edition's file, as docs/file-formats.md describes it."));
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        if (parser.positionalArguments().size() != 1) {
            return Error{ErrorKind::Usage, Words::tr("Name one file, such as “codes add next-code.json”.")};
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto added = addEdition(parser.positionalArguments().constFirst(), *shelf, userDataFolder());
        if (!added) {
            return added.error();
        }
        session.terminal().line(added->id.text());
        if (const auto before = lacksCorrespondenceFrom(added->shelf, **added->shelf.edition(added->id.text()))) {
            session.terminal().note(
                Words::tr(
                    "No correspondence leads from %1 to %2 yet: “codes propose %1 %2 --output FILE” proposes one.")
                    .arg(before->id.text(), added->id.text()));
        }
        return 0;
    }
};

class CorrespondCodes final : public Command
{
public:
    QString name() const override { return u"codes correspond"_s; }
    QString summary() const override
    {
        return Words::tr("Add a correspondence of two editions from a file to your own.");
    }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s,
                                     Words::tr("The correspondence's file, such as “codes propose” writes."));
        parser.addOption({u"replace"_s, Words::tr("Put it in the place of one of your own for the same editions.")});
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        if (parser.positionalArguments().size() != 1) {
            return Error{ErrorKind::Usage, Words::tr("Name one file, such as “codes correspond proposed.json”.")};
        }
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        const auto kept = addCorrespondence(parser.positionalArguments().constFirst(), *shelf, userDataFolder(),
                                            parser.isSet(u"replace"_s) ? OwnBefore::IsReplaced : OwnBefore::Stays);
        if (!kept) {
            return kept.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(toJson(kept->correspondence));
            return 0;
        }
        const auto from = kept->shelf.edition(kept->correspondence.from.text());
        const auto to = kept->shelf.edition(kept->correspondence.to.text());
        std::optional<ProposedCorrespondence> proposed;
        if (from && to && kept->correspondence.kind == CorrespondenceKind::Succession) {
            if (auto wording = proposeCorrespondence(**from, **to)) {
                proposed = *std::move(wording);
            }
        }
        print(kept->correspondence, proposed, session.terminal());
        tellUnsaid(kept->correspondence, session.terminal());
        session.terminal().note(Words::tr("Kept what became of each provision from %1 to %2: “codes compare %1 %2” "
                                          "compares them now.")
                                    .arg(kept->correspondence.from.text(), kept->correspondence.to.text()));
        return 0;
    }
};

} // namespace

void addOwnCodesCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ProposeCodes>());
    commands.push_back(std::make_unique<AddCodes>());
    commands.push_back(std::make_unique<CorrespondCodes>());
}

} // namespace attest
