// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attest {

/// The sentences of a comparison, up to a number that a person can still read.
class Differences
{
public:
    explicit Differences(qsizetype limit) : m_limit(limit) {}

    /// Nothing more needs to be looked for.
    bool full() const { return m_sentences.size() >= m_limit; }
    bool none() const { return m_sentences.isEmpty(); }
    void say(const QString &place, const QString &sentence);
    /// Where the words differ, an excerpt of both from just before the difference.
    void sayWords(const QString &place, const QString &written, const QString &read);

    const QStringList &sentences() const { return m_sentences; }

private:
    qsizetype m_limit;
    QStringList m_sentences;
};

/// The first words of a text, in quotation marks.
QString quoted(const QString &text);

} // namespace attest
