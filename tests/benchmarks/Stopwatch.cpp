// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stopwatch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace attest::bench {

namespace {

constexpr int longestRun = 10 * 60 * 1000;
constexpr double nanosecondsPerMillisecond = 1e6;

bool ended(QProcess &process, const Job &job)
{
    process.start(job.program, job.arguments);
    if (process.waitForStarted()) {
        process.write(job.input);
        process.closeWriteChannel();
        process.waitForFinished(longestRun);
    }
    if (process.state() == QProcess::NotRunning && process.error() == QProcess::UnknownError &&
        process.exitCode() == 0) {
        return true;
    }
    qWarning("%s %s failed: %s", qPrintable(job.program), qPrintable(job.arguments.join(' ')),
             process.readAllStandardError().trimmed().constData());
    process.kill();
    process.waitForFinished();
    return false;
}

std::optional<double> milliseconds(const Job &job)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    if (!ended(process, job)) {
        return std::nullopt;
    }
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const size_t middle = times.size() / 2;
    return times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

} // namespace

std::optional<QByteArray> outputOf(const Job &job)
{
    QProcess process;
    if (!ended(process, job)) {
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

std::optional<std::vector<double>> medians(const std::vector<Job> &jobs, int rounds)
{
    std::vector<std::vector<double>> times(jobs.size());
    for (int round = 0; round <= rounds; ++round) {
        for (size_t i = 0; i < jobs.size(); ++i) {
            const auto took = milliseconds(jobs[i]);
            if (!took) {
                return std::nullopt;
            }
            if (round > 0) {
                times[i].push_back(*took);
            }
        }
    }
    std::vector<double> middles;
    std::transform(times.cbegin(), times.cend(), std::back_inserter(middles), median);
    return middles;
}

QString installed(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

} // namespace attest::bench
