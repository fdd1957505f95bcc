// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ParallelTelling.h"

#include "cli/commands/DifferenceWords.h"
#include "compare/ComparisonJson.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParallelTelling)
};

QString formName(const AssessmentSummary &form)
{
    return Words::tr("%1, %2, %3").arg(form.organisation, form.year.text(), form.edition);
}

QString textWord(GatheredText text)
{
    switch (text) {
    case GatheredText::Evidence:
        return Words::tr("evidence");
    case GatheredText::Explanation:
        return Words::tr("explanation");
    case GatheredText::Comply:
        return Words::tr("answer");
    case GatheredText::ComplyBy:
        return Words::tr("date of intended compliance");
    case GatheredText::Commentary:
        break;
    }
    return Words::tr("commentary");
}

QStringList codesOf(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts;
}

} // namespace

void print(const ParallelComparison &comparison, Terminal &terminal)
{
    terminal.line(Words::tr("%1 was started from %2.").arg(formName(comparison.to), formName(comparison.from)));
    if (comparison.differences.empty()) {
        terminal.line(Words::tr("Neither has changed since: both still say the same."));
        return;
    }
    const auto count = int(comparison.differences.size());
    terminal.line(count == 1 ? Words::tr("1 text, answer or date has changed since in one of them.")
                             : Words::tr("%1 texts, answers or dates have changed since in one of them.").arg(count));
    for (const ParallelDifference &difference : comparison.differences) {
        terminal.line(QString());
        terminal.line(
            Words::tr("%1, %2, from %3:")
                .arg(difference.target.text(), textWord(difference.text), codesOf(difference.sources).join(u", "_s)));
        if (!difference.inSource.empty()) {
            terminal.line(Words::tr("  In the first form: %1").arg(differenceText(difference.inSource).simplified()));
        }
        if (!difference.inTarget.empty()) {
            terminal.line(Words::tr("  In the second form: %1").arg(differenceText(difference.inTarget).simplified()));
        }
    }
}

QJsonArray differencesJson(const ParallelComparison &comparison)
{
    QJsonArray differences;
    for (const ParallelDifference &difference : comparison.differences) {
        differences.append(QJsonObject{{u"provision"_s, difference.target.text()},
                                       {u"sources"_s, QJsonArray::fromStringList(codesOf(difference.sources))},
                                       {u"text"_s, gatheredTextKey(difference.text)},
                                       {u"in_source"_s, toJson(difference.inSource)},
                                       {u"in_target"_s, toJson(difference.inTarget)}});
    }
    return differences;
}

} // namespace attest
