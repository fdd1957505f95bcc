// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace attest::bench {

/// One run of a program, from its start to its end.
struct Job
{
    QString program;
    QStringList arguments;
    QByteArray input;
};

/// What a job printed, or none where it did not end with exit code 0; the reason is then told on standard error.
std::optional<QByteArray> outputOf(const Job &job);

/// The median of `rounds` runs of each job, in milliseconds. The jobs take turns, so that what else the machine does
/// strikes all of them alike; one round before them is not counted. None where one fails.
std::optional<std::vector<double>> medians(const std::vector<Job> &jobs, int rounds);

/// One run of a program that reads and writes files.
struct FileJob
{
    QString program, word, input, output;
};

struct Usage
{
    double milliseconds = 0;
    double peakKib = 0; ///< the most memory it took at a time
};

/// Whether this system tells what memory a program that has ended took.
bool canTellMemory();

/// The medians of `rounds` runs of each job, which take turns. None where one fails.
std::optional<std::vector<Usage>> usages(const std::vector<FileJob> &jobs, int rounds);

/// The full path of a program, or empty where it is not installed.
QString installed(const QString &program);

} // namespace attest::bench
