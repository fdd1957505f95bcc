// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CodesComparison.h"

#include "cli/Session.h"
#include "cli/commands/DifferenceWords.h"
#include "compare/ComparisonJson.h"
#include "compare/EditionComparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodesComparison)
};

QString codesOf(const std::vector<ComparedProvision> &side)
{
    QStringList texts;
    for (const ComparedProvision &provision : side) {
        texts.append(provision.code.text());
    }
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

QJsonArray codesJson(const std::vector<ProvisionCode> &codes)
{
    QJsonArray texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts;
}

QJsonObject limitJson(const Limit &limit)
{
    return {{u"provision"_s, limit.provision.text()},
            {u"what"_s, limit.what},
            {u"value"_s, limit.value},
            {u"unit"_s, limit.unit},
            {u"from"_s, limit.from},
            {u"direction"_s, limit.direction}};
}

QJsonArray limitsJson(const Limits *limits)
{
    QJsonArray all;
    if (limits != nullptr) {
        for (const Limit &limit : limits->limits) {
            all.append(limitJson(limit));
        }
    }
    return all;
}

QJsonArray changesJson(const std::vector<LimitChange> &changes)
{
    QJsonArray all;
    for (const LimitChange &change : changes) {
        all.append(QJsonObject{
            {u"change"_s, limitChangeKey(change.kind)},
            {u"before"_s, change.before ? QJsonValue(limitJson(*change.before)) : QJsonValue(QJsonValue::Null)},
            {u"after"_s, change.after ? QJsonValue(limitJson(*change.after)) : QJsonValue(QJsonValue::Null)}});
    }
    return all;
}

QJsonArray sideJson(const std::vector<ComparedProvision> &side)
{
    QJsonArray provisions;
    for (const ComparedProvision &provision : side) {
        provisions.append(QJsonObject{{u"code"_s, provision.code.text()},
                                      {u"level"_s, provision.level == Level::Must ? u"must"_s : u"should"_s},
                                      {u"section"_s, provision.section},
                                      {u"wording"_s, provision.wording},
                                      {u"in_our_words"_s, provision.inOurWords}});
    }
    return provisions;
}

QJsonObject rowJson(const EditionRow &row)
{
    return {{u"change"_s, editionChangeKey(row.change)},
            {u"from"_s, sideJson(row.from)},
            {u"to"_s, sideJson(row.to)},
            {u"strengthened"_s, row.strengthened},
            {u"relaxed"_s, row.relaxed},
            {u"became_must"_s, row.becameMust},
            {u"became_should"_s, row.becameShould},
            {u"moved"_s, row.moved},
            {u"limits"_s, changesJson(row.limits)},
            {u"note"_s, row.note},
            {u"wording"_s, toJson(row.wording)}};
}

QJsonArray relationsJson(const Correspondence &correspondence)
{
    QJsonArray relations;
    for (const Relation &relation : correspondence.relations) {
        relations.append(QJsonObject{{u"from"_s, codesJson(relation.from)},
                                     {u"to"_s, codesJson(relation.to)},
                                     {u"kind"_s, relationKey(relation.kind)},
                                     {u"strengthened"_s, relation.strengthened},
                                     {u"relaxed"_s, relation.relaxed},
                                     {u"note"_s, relation.note}});
    }
    return relations;
}

QJsonObject asJson(const EditionComparison &comparison, const CodeShelf &shelf)
{
    QJsonArray rows;
    for (const EditionRow &row : comparison.rows) {
        rows.append(rowJson(row));
    }
    const bool parallel = comparison.kind == CorrespondenceKind::Parallel;
    return {{u"from"_s, comparison.from.text()},
            {u"to"_s, comparison.to.text()},
            {u"kind"_s, parallel ? u"parallel"_s : u"succession"_s},
            {u"summary"_s, QJsonArray::fromStringList(comparison.summary)},
            {u"rows"_s, rows},
            {u"limits"_s, changesJson(comparison.limits)},
            {u"relations"_s, relationsJson(*shelf.correspondence(comparison.from, comparison.to))},
            {u"limits_from"_s, limitsJson(shelf.limitsOf(comparison.from))},
            {u"limits_to"_s, limitsJson(shelf.limitsOf(comparison.to))}};
}

/// A text of several lines, each set in.
void printIndented(const QString &text, Terminal &terminal)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        terminal.line(u"    "_s + line);
    }
}

void printRow(const EditionRow &row, Terminal &terminal)
{
    terminal.line({});
    terminal.line(u"%1 → %2: %3"_s.arg(codesOf(row.from), codesOf(row.to), row.inWords().join(u", "_s)));
    if (!row.note.isEmpty()) {
        terminal.line(u"  "_s + row.note);
    }
    for (const LimitChange &limit : row.limits) {
        terminal.line(Words::tr("  Limit on %1").arg(limit.inWords()));
    }
    if (row.change == EditionChange::Covers) {
        for (const ComparedProvision &provision : row.to) {
            printIndented(u"%1: %2"_s.arg(provision.code.text(), provision.wording), terminal);
        }
        return;
    }
    for (const auto *side : {&row.from, &row.to}) {
        for (const ComparedProvision &provision : *side) {
            if (row.wording.empty() && provision.inOurWords) {
                printIndented(Words::tr("Not all of the official wording of %1 is held: there is none to compare.")
                                  .arg(provision.code.text()),
                              terminal);
            }
        }
    }
    printIndented(differenceText(row.wording), terminal);
}

void print(const EditionComparison &comparison, Terminal &terminal)
{
    terminal.line(Words::tr("From the %1 to the %2").arg(comparison.fromName, comparison.toName));
    for (const QString &sentence : comparison.summary) {
        terminal.line(sentence);
    }
    if (comparison.kind == CorrespondenceKind::Succession) {
        terminal.line(Words::tr("In the wording, [-what was removed-] and {+what was added+} is marked."));
    }
    for (const EditionRow &row : comparison.rows) {
        printRow(row, terminal);
    }
    if (!comparison.limits.empty()) {
        terminal.line({});
        terminal.line(Words::tr("All limits:"));
        for (const LimitChange &limit : comparison.limits) {
            terminal.line(u"  "_s + limit.inWords());
        }
    }
}

class CompareCodes final : public Command
{
public:
    QString name() const override { return u"codes compare"_s; }
    QString summary() const override { return Words::tr("Show what one edition changed against another."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FROM"_s, Words::tr("The earlier edition, such as hos-2022."));
        parser.addPositionalArgument(u"TO"_s, Words::tr("The later edition, such as hos-2024."));
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
        const auto comparison = compareEditions(*shelf, ids.at(0), ids.at(1));
        if (!comparison) {
            return comparison.error();
        }
        if (session.wantsJson(parser)) {
            session.terminal().json(asJson(*comparison, *shelf));
        } else {
            print(*comparison, session.terminal());
        }
        return 0;
    }
};

} // namespace

void addCodesComparisonCommands(Commands &commands)
{
    commands.push_back(std::make_unique<CompareCodes>());
}

} // namespace attest
