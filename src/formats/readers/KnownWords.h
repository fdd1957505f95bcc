// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace attest {

/// Without the signs around it, in small letters.
QString bareWord(const QString &token);

/// The words that a document writes where no line breaks them. By them an address that says no "https://" is told from
/// half of one: columns that are too narrow for "complaints@fenvale.example" break it anywhere, and draw nothing there.
class KnownWords
{
public:
    /// A run of letters without white space; `isWhole`: no line breaks it; `goesOn`: it begins a line, and a word that
    /// the line before may have broken may end there, so that a host is no more than the rest of one.
    void learn(const QString &token, bool isWhole, bool goesOn);

    bool contains(const QString &bare) const { return m_words.contains(bare); }

    /// Whether the document says that the end of a line and what begins the next are one address.
    bool knowBroken(const QString &before, const QString &after) const;
    /// Whether they look so; for a line that has `before` alone, and no place for one more letter.
    bool letLookBroken(const QString &before, const QString &after) const;
    /// Whether an address that begins as one looks as if it ended with its line: in a word, and what follows goes on
    /// with none. A column is often just as wide as the longest address in it.
    bool letLookWhole(const QString &before, const QString &after) const;

private:
    bool isWord(const QString &token) const;
    bool isRestOfMail(const QString &before, const QString &after) const;

    QSet<QString> m_words;
    QSet<QString> m_hosts;
};

} // namespace attest
