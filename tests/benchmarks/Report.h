// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest::bench {

/// One job measured: Attest and its peer, each with what it takes to start and end doing nothing.
struct Row
{
    QString job;
    QString peer;
    double attest = 0, attestStart = 0;
    double peerTook = 0, peerStart = 0;
    double measured = 0; ///< what the budget is about: a ratio, or milliseconds
    double budget = 0;
    QString unit; ///< "×" or "ms"

    bool kept() const { return measured <= budget; }
};

/// The table, line by line as its rows come in.
class Report
{
public:
    explicit Report(bool enforce) : m_enforce(enforce) {}

    void add(const Row &row);
    /// A job that could not be measured, said aloud.
    void skip(const QString &job, const QString &why);
    /// A job that should have been measured and was not: it counts as a broken budget.
    void fail(const QString &job);
    void note(const QString &line);
    /// Prints the closing line; the exit code.
    int close();

private:
    void line(const QString &text);
    bool m_enforce;
    bool m_headed = false;
    int m_kept = 0, m_broken = 0, m_failed = 0, m_skipped = 0;
};

} // namespace attest::bench
