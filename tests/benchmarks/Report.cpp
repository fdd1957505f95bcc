// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include <cstdio>

namespace attest::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString cells(const QString &job, const QStringList &rest)
{
    QString out = job.leftJustified(44);
    for (const QString &cell : rest) {
        out += cell.rightJustified(13);
    }
    return out;
}

} // namespace

void Report::line(const QString &text)
{
    std::fputs(qPrintable(text + '\n'), stdout);
    std::fflush(stdout);
}

void Report::add(const Row &row)
{
    if (!m_headed) {
        line(
            cells("milliseconds, whole processes", {"Attest", "its start", "peer", "its start", "measured", "budget"}));
        m_headed = true;
    }
    const QString verdict = !m_enforce ? QString("not judged") : row.kept() ? QString("kept") : QString("BROKEN");
    line(cells(row.job, {number(row.attest), number(row.attestStart), number(row.peerTook), number(row.peerStart),
                         number(row.measured) + ' ' + row.unit, number(row.budget) + ' ' + row.unit}) +
         "  " + verdict + "  against " + row.peer);
    ++(row.kept() ? m_kept : m_broken);
}

void Report::skip(const QString &job, const QString &why)
{
    line(job.leftJustified(44) + "  not measured: " + why);
    ++m_skipped;
}

void Report::fail(const QString &job)
{
    line(job.leftJustified(44) + "  FAILED: a program did not end well, see above");
    ++m_failed;
}

void Report::note(const QString &text)
{
    line(text);
}

int Report::close()
{
    if (m_enforce) {
        line(QString("Budgets: %1 kept, %2 broken, %3 not measured, %4 failed")
                 .arg(m_kept)
                 .arg(m_broken)
                 .arg(m_skipped)
                 .arg(m_failed));
    } else {
        line(QString("A small run, which shows that the benchmarks work: %1 measured, %2 not measured, %3 failed")
                 .arg(m_kept + m_broken)
                 .arg(m_skipped)
                 .arg(m_failed));
    }
    return m_failed > 0 || (m_enforce && m_broken > 0) ? 1 : 0;
}

} // namespace attest::bench
