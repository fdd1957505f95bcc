// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// Writes an organisation's own word ("the Council", "Fenmoor Homes") for the Code's word for who must comply
/// ("landlord"): articles go, possessives stay, sentences keep their capital, and the verb that follows a plural is
/// made singular where it is a common one. Where the word stands as part of another ("landlord complaint procedures")
/// it is left as the Code has it.
class SubjectTerm
{
public:
    /// `own` empty: changes nothing.
    SubjectTerm(const QString &codesTerm, const QString &own);

    bool active() const { return !m_own.isEmpty() && !m_codes.isEmpty(); }
    QString in(const QString &text) const;

private:
    QString withPlurals(const QString &text) const;
    QString withSingulars(const QString &text) const;
    static QString word(bool capital);
    QString possessive(bool capital, QChar apostrophe) const;

    QString m_codes, m_own;
};

} // namespace attest
