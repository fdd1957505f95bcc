// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stopwatch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ; // NOLINT: the C library's
#endif

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

#ifdef Q_OS_UNIX

/// QProcess takes what the system tells of a process that has ended for itself; so this one is started without it.
std::optional<Usage> usage(const FileJob &job)
{
    const QByteArray program = QFile::encodeName(job.program);
    const QByteArray word = QFile::encodeName(job.word);
    QByteArray name = program, argument = word;
    char *const arguments[] = {name.data(), argument.data(), nullptr};
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, QFile::encodeName(job.input).constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, QFile::encodeName(job.output).constData(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    int status = -1;
    rusage used = {};
    const bool started = posix_spawn(&child, program.constData(), &files, nullptr, arguments, environ) == 0;
    const bool ended = started && wait4(child, &status, 0, &used) == child;
    const double took = static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    posix_spawn_file_actions_destroy(&files);
    if (!ended || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        qWarning("%s %s failed", program.constData(), word.constData());
        return std::nullopt;
    }
#ifdef Q_OS_MACOS
    return Usage{took, double(used.ru_maxrss) / 1024};
#else
    return Usage{took, double(used.ru_maxrss)};
#endif
}

#else

std::optional<Usage> usage(const FileJob &)
{
    return std::nullopt;
}

#endif

} // namespace

bool canTellMemory()
{
#ifdef Q_OS_UNIX
    return true;
#else
    return false;
#endif
}

std::optional<std::vector<Usage>> usages(const std::vector<FileJob> &jobs, int rounds)
{
    std::vector<std::vector<double>> times(jobs.size()), peaks(jobs.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < jobs.size(); ++i) {
            const auto used = usage(jobs[i]);
            if (!used) {
                return std::nullopt;
            }
            times[i].push_back(used->milliseconds);
            peaks[i].push_back(used->peakKib);
        }
    }
    std::vector<Usage> out;
    for (size_t i = 0; i < jobs.size(); ++i) {
        out.push_back({median(times[i]), median(peaks[i])});
    }
    return out;
}

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
