// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrowthBenchmarks.h"

namespace attest::bench {

namespace {

/// A part of the engine that attest-growth-work knows, and what it is given more and more of.
struct Part
{
    QString name, words;
    int size;
};

} // namespace

void growth(const Setting &setting, Report &report)
{
    constexpr double budget = 1.5;
    constexpr int times = 4;
    for (const Part &part : {Part{"markup", "characters of hostile text, each of 24 kinds", 20'000},
                             Part{"rows", "rows of a form recognised", 10'000},
                             Part{"read-back", "rows compared after reading back", 10'000},
                             Part{"readiness", "characters in every commentary checked", 10'000},
                             Part{"json", "assessments read and written as JSON", 25}}) {
        const int size = setting.scale.enough ? part.size : part.size / 25;
        const auto job = [&](int of) -> Job {
            return {setting.growthWork, {QString("%1=%2").arg(part.name).arg(of)}, {}};
        };
        const auto took = medians({job(size * times), job(size), job(1)}, setting.scale.rounds);
        if (!took) {
            report.fail(part.name);
            continue;
        }
        const double few = took->at(1) - took->at(2);
        report.add({QString("%1 %2").arg(size * times).arg(part.words),
                    QString("itself with %1; start-ups subtracted, each").arg(size), took->at(0), took->at(2),
                    took->at(1), took->at(2), (took->at(0) - took->at(2)) / few / times, budget, "×"});
    }
}

} // namespace attest::bench
