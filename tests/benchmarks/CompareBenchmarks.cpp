// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareBenchmarks.h"

#include "support/TestData.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace attest::bench {

namespace {

/// Two years of a landlord as assessment files: real ones where they are here, else the sample landlord's.
struct Years
{
    QString name, older, newer;
};

std::optional<Years> makeYears(const Setting &setting, const QString &folder)
{
    const QString real = realWordForm();
    const QString sample = attest::test::projectPath("resources/sample/fenmoor-homes-%1.json");
    if (real.isEmpty()) {
        return Years{"sample landlord", sample.arg("2022-23"), sample.arg("2024-25")};
    }
    Years years{QFileInfo(real).completeBaseName().section('-', 0, 0), folder + "/2022-23.json",
                folder + "/2024-25.json"};
    const QString library = folder + "/years.attest";
    for (const auto &[year, path] : {std::pair(QString("2022-23"), years.older), {QString("2024-25"), years.newer}}) {
        const QString form = QString(real).replace("2024-25", year);
        if (!outputOf({setting.cli, {"import", form, "--library", library}, {}}) ||
            !outputOf({setting.cli, {"export", "--library", library, "--assessment", year, "--output", path}, {}})) {
            return std::nullopt;
        }
    }
    return years;
}

/// wdiff ends with 1 where the texts differ, as they do.
Job throughShell(const QString &wdiff, const QStringList &words)
{
    return {"sh", QStringList{"-c", "\"$@\"; [ $? -le 1 ]", "sh", wdiff} + words, {}};
}

void againstWdiff(const Setting &setting, Report &report)
{
    const QString job = "two years across two editions, word by word";
    const QString wdiff = installed("wdiff");
    if (wdiff.isEmpty()) {
        report.skip(job, "wdiff is not installed");
        return;
    }
    const QTemporaryDir folder(setting.cache + "/compare-XXXXXX");
    const auto years = makeYears(setting, folder.path());
    const QString before = folder.filePath("before.txt");
    const QString after = folder.filePath("after.txt");
    const bool made =
        years && outputOf({setting.compareWork, {"texts", years->older, years->newer, before, after}, {}});
    const auto took = made ? medians({{setting.compareWork, {"words", before, after}, {}},
                                      {setting.compareWork, {"start"}, {}},
                                      throughShell(wdiff, {before, after}),
                                      throughShell(wdiff, {"--version"}),
                                      {setting.compareWork, {"forms", years->older, years->newer}, {}},
                                      {setting.compareWork, {"load", years->older, years->newer}, {}}},
                                     setting.scale.rounds)
                           : std::nullopt;
    if (!took) {
        report.fail(job);
        return;
    }
    const double peer = took->at(2) - took->at(3);
    report.note("Comparing two years: " + years->name);
    report.add({job, "wdiff, the same texts; start-ups subtracted", took->at(0), took->at(1), took->at(2), took->at(3),
                (took->at(0) - took->at(1)) / peer, 1, "×"});
    // wdiff compares the texts alone; this, each provision's evidence, dates, actions and answer too, and writes them
    // all.
    constexpr double everything = 2;
    report.add({"the same as a comparison with everything in it, as JSON",
                "wdiff, the same texts; what it takes to read the forms subtracted", took->at(4), took->at(5),
                took->at(2), took->at(3), (took->at(4) - took->at(5)) / peer, everything, "×"});
}

void littleInCommon(const Setting &setting, Report &report)
{
    constexpr double mostMilliseconds = 2000;
    constexpr double mostMebibytes = 200;
    constexpr double kibPerMib = 1024;
    const QString job = "two texts of 200,000 words";
    if (!canTellMemory()) {
        report.skip(job, "this system does not tell what memory a program took");
        return;
    }
    const QTemporaryDir folder(setting.cache + "/compare-XXXXXX");
    const QString out = folder.filePath("out");
    const QString none = attest::test::projectPath("README.md");
    const auto took = usages({{setting.compareWork, "apart", none, out},
                              {setting.compareWork, "shuffled", none, out},
                              {setting.compareWork, "start", none, out}},
                             setting.scale.rounds);
    if (!took) {
        report.fail(job);
        return;
    }
    const Usage &start = took->at(2);
    const std::pair<QString, Usage> cases[] = {{", nothing in common", took->at(0)},
                                               {", the same few words in no order", took->at(1)}};
    for (const auto &[name, usage] : cases) {
        report.add({job + name + ": time", "none", usage.milliseconds, start.milliseconds, 0, 0, usage.milliseconds,
                    mostMilliseconds, "ms"});
        report.add({job + name + ": peak memory", "none", usage.peakKib / kibPerMib, start.peakKib / kibPerMib, 0, 0,
                    usage.peakKib / kibPerMib, mostMebibytes, "MiB"});
    }
}

} // namespace

void compareYears(const Setting &setting, Report &report)
{
    againstWdiff(setting, report);
    littleInCommon(setting, report);
}

} // namespace attest::bench
