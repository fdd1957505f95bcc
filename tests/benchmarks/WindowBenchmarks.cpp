// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowBenchmarks.h"

#include <QProcess>
#include <QStandardPaths>
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

/// A display without a screen, for as long as it lives: windows are opened on it as on a desk.
class Display
{
public:
    Display()
    {
        const QString server = QStandardPaths::findExecutable("Xvfb");
        if (server.isEmpty()) {
            return;
        }
        m_server.start(server, {"-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(longestStart)) {
            m_name = ':' + m_server.readLine().trimmed();
        }
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    const QByteArray &name() const { return m_name; } ///< empty: there is none

private:
    static constexpr int longestStart = 10'000;
    QProcess m_server;
    QByteArray m_name;
};

std::optional<std::vector<double>> firstAndEmpty(const Setting &setting, const QString &library)
{
    return medians({{setting.windowWork, {"first", library}, {}}, {setting.windowWork, {"empty"}, {}}},
                   setting.scale.rounds);
}

/// Judged on a display, where windows are. Drawn into memory it is only told: an empty window is hardly anything there.
void firstWindow(const Setting &setting, Report &report, const QString &library)
{
    constexpr double mostTimes = 3;
    constexpr double mostMore = 150;
    const QString job = "the first window of a library with 5 years";
    if (const auto took = firstAndEmpty(setting, library)) {
        report.note(QString("%1, drawn into memory: %2 ms, an empty window %3 ms, %4 ×")
                        .arg(job)
                        .arg(took->at(0), 0, 'f', 0)
                        .arg(took->at(1), 0, 'f', 0)
                        .arg(took->at(0) / took->at(1), 0, 'f', 2));
    } else {
        report.fail(job);
    }
    const Display display;
    if (display.name().isEmpty()) {
        report.skip(job, "there is no Xvfb, which opens windows where there is no screen");
        return;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", display.name());
    const auto took = firstAndEmpty(setting, library);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DISPLAY");
    if (!took) {
        report.fail(job);
        return;
    }
    const double own = took->at(0);
    const double empty = took->at(1);
    report.add({job, "an empty window", own, 0, empty, 0, own / empty, mostTimes, "×"});
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
