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

QString inOneLine(const ParallelDifference &difference, bool inSource)
{
    return differenceText(driftPieces(difference, inSource)).simplified();
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
    terminal.line(driftSentence(*report.drift));
    for (const ParallelDifference &difference : *report.drift) {
        terminal.line(QString());
        terminal.line(Words::tr("%1, which covers %2. %3: %4")
                          .arg(difference.target.text(), listedCodes(difference.sources), driftHeading(difference.text),
                               driftRemark(difference)));
        if (!difference.inSource.empty()) {
            terminal.line(Words::tr("  In the first form: %1").arg(inOneLine(difference, true)));
        }
        if (!difference.inTarget.empty()) {
            terminal.line(Words::tr("  In the second form: %1").arg(inOneLine(difference, false)));
        }
    }
}

} // namespace attest
