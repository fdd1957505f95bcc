// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ParallelTelling.h"

#include "cli/commands/DifferenceWords.h"
#include "compare/CodeLists.h"
#include "compare/ParallelWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParallelTelling)
};

QString formName(const ComparedSide &side)
{
    return Words::tr("%1, %2").arg(side.name(), side.edition);
}

/// What changed on a side, each paragraph or item of evidence in its line; the rest stayed as it was.
void printSide(const ParallelDifference &difference, bool inSource, Terminal &terminal)
{
    const auto parts = changedParts(difference, inSource);
    if (parts.empty()) {
        return;
    }
    const QString form = inSource ? Words::tr("  In the first form: %1") : Words::tr("  In the second form: %1");
    if (parts.size() == 1) {
        terminal.line(form.arg(differenceText(parts.front()).simplified()));
        return;
    }
    terminal.line(form.arg(QString()).chopped(1));
    for (const std::vector<DiffPiece> &part : parts) {
        terminal.line(u"    "_s + differenceText(part).simplified());
    }
}

} // namespace

void printDrift(const ChangeReport &report, Terminal &terminal)
{
    if (!report.drift) {
        return;
    }
    terminal.line(QString());
    terminal.line(Words::tr("The second form (%1) was started from the first (%2).")
                      .arg(formName(report.comparison.to), formName(report.comparison.from)));
    for (const ParallelDifference &difference : *report.drift) {
        terminal.line(QString());
        terminal.line(Words::tr("%1, which covers %2. %3: %4")
                          .arg(difference.target.text(), listedCodes(difference.sources), driftHeading(difference.text),
                               driftRemark(difference)));
        printSide(difference, true, terminal);
        printSide(difference, false, terminal);
    }
}

} // namespace attest
