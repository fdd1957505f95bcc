// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CodesComparison.h"

#include "cli/Session.h"
#include "cli/commands/DifferenceWords.h"
#include "compare/EditionReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodesComparison)
};

QString codesOrDash(const std::vector<ComparedProvision> &side)
{
    return side.empty() ? u"–"_s : codesOf(side);
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
    terminal.line(u"%1 → %2: %3"_s.arg(codesOrDash(row.from), codesOrDash(row.to), row.inWords().join(u", "_s)));
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
            if (row.wording.empty() && (provision.inOurWords || provision.wording.isEmpty())) {
                printIndented(Words::tr("Not all of the official wording of %1 is held: there is none to compare.")
                                  .arg(provision.code.text()),
                              terminal);
            }
        }
    }
    if (row.wording.empty() || row.from.size() + row.to.size() <= 2) {
        printIndented(differenceText(row.wording), terminal);
        return;
    }
    // Each part of a split is told with what it shares with the sentences that it came from.
    for (const auto *side : {&row.from, &row.to}) {
        for (const ComparedProvision &provision : *side) {
            printIndented(u"%1: %2"_s.arg(provision.code.text(), differenceText(provision.marked)), terminal);
        }
    }
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
        const auto report = reportEditions(*shelf, ids.at(0), ids.at(1));
        if (!report) {
            return report.error();
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(toJson(*report));
        } else {
            print(report->comparison, session.terminal());
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
