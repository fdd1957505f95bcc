// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ReportSamples.h"

#include "assessment/CarryForward.h"
#include "publish/FormSamples.h"
#include "support/TestData.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value valueOf(Result<Value> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *std::move(result);
}

ProvisionCode code(const QString &text)
{
    return *ProvisionCode::from(text);
}

} // namespace

Assessment startedFrom(const Assessment &from, const QString &editionId, AssessmentYear year)
{
    const auto older = edition(from.edition);
    const auto newer = edition(editionId);
    return valueOf(
        carryForward({from, *older, *newer, shelf().correspondence(older->id, newer->id), year, Purpose::Annual}));
}

ChangeReport changeReport(const Assessment &from, const Assessment &to, bool untouched)
{
    const auto older = edition(from.edition);
    const auto newer = edition(to.edition);
    return {valueOf(compareAssessments({.from = from,
                                        .fromEdition = *older,
                                        .to = to,
                                        .toEdition = *newer,
                                        .correspondence = shelf().correspondence(older->id, newer->id),
                                        .fromUntouched = untouched,
                                        .toUntouched = untouched})),
            older,
            newer,
            {}};
}

ChangeReport sampleChanges()
{
    return changeReport(sampleAssessment(u"2022-23"_s), sampleAssessment(u"2024-25"_s));
}

ChangeReport driftedCodes()
{
    Assessment housing = sampleAssessment(u"2024-25"_s);
    const Assessment started = startedFrom(housing, u"lgsco-2024"_s, housing.year);
    housing.find(code(u"6.3"_s))->commentary = Text::fromPlain(u"Another team answers everything."_s);
    const Assessment gathered = startedFrom(housing, u"lgsco-2024"_s, housing.year);
    Assessment council = started;
    council.find(code(u"3"_s))->comply = Comply::No;
    ChangeReport report = changeReport(housing, council);
    report.drift =
        parallelDifferences(started, gathered, council, *shelf().correspondence(report.from->id, report.to->id));
    for (ParallelDifference &difference : *report.drift) {
        if (!difference.inSource.empty()) {
            difference.changedSources = {code(u"6.3"_s)};
        }
    }
    return report;
}

EditionReport sampleEditions()
{
    return valueOf(reportEditions(shelf(), u"hos-2022"_s, u"hos-2024"_s));
}

YearsReport sampleYears()
{
    const Assessment first = sampleAssessment(u"2022-23"_s);
    const Assessment last = sampleAssessment(u"2024-25"_s);
    const Assessment between = startedFrom(first, u"hos-2024"_s, first.year.next());
    const auto older = edition(first.edition);
    const auto newer = edition(last.edition);
    return {valueOf(AssessmentHistory::of({{first, *older, nullptr},
                                           {between, *newer, shelf().correspondence(older->id, newer->id)},
                                           {last, *newer, nullptr}})),
            {older, newer, newer}};
}

} // namespace attest::test
