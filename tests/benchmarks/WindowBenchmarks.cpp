// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBenchmarks.h"

#include <QTemporaryDir>

#include <algorithm>

namespace attest::bench {

namespace {

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void firstWindow(const Setting &setting, Report &report, const QString &library)
{
    constexpr double mostTimes = 3;
    constexpr double mostMore = 150;
    const auto took = medians({{setting.windowWork, {"first", library}, {}}, {setting.windowWork, {"empty"}, {}}},
                              setting.scale.rounds);
    if (!took) {
        report.fail("the first window");
        return;
    }
    const double own = took->at(0);
    const double empty = took->at(1);
    report.add({"the first window of a library with 5 years", "an empty window", own, 0, empty, 0, own / empty,
                mostTimes, "×"});
    report.add({"the same, beyond the empty window", "an empty window", own, 0, empty, 0, own - empty, mostMore, "ms"});
}

void atWork(const Setting &setting, Report &report, const QString &library)
{
    constexpr double longestWait = 100;
    constexpr double longestKey = 16;
    std::vector<double> waits;
    std::vector<double> keys;
    for (int i = 0; i < setting.scale.rounds; ++i) {
        const auto printed = outputOf({setting.windowWork, {"work", library}, {}});
        const QList<QByteArray> figures = printed ? printed->trimmed().split(' ') : QList<QByteArray>();
        if (figures.size() != 2) {
            report.fail("work in the window");
            return;
        }
        waits.push_back(figures[0].toDouble());
        keys.push_back(figures[1].toDouble());
    }
    report.add({"the longest wait while 24 provisions and every room are shown", "none: the median of the runs", 0, 0,
                0, 0, medianOf(waits), longestWait, "ms"});
    report.add({"from a key in a commentary of 5,000 words in 49 paragraphs to its being shown",
                "none: the median of the runs", 0, 0, 0, 0, medianOf(keys), longestKey, "ms"});
}

} // namespace

void window(const Setting &setting, Report &report)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder(setting.cache + "/window-XXXXXX");
    const QString library = folder.filePath("five-years.attest");
    if (!outputOf({setting.windowWork, {"make", library}, {}})) {
        report.fail("the window");
        return;
    }
    firstWindow(setting, report, library);
    atWork(setting, report, library);
}

} // namespace attest::bench
