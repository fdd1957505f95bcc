// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QHash>

namespace attest {

/// Finds the organisation's own word for who must comply by what stands in a form's requirements where the Code says
/// "landlord".
class SubjectTermFinder
{
public:
    explicit SubjectTermFinder(const Edition &edition) : m_codeTerm(edition.subjectTerm) {}

    void look(const Provision &provision, const QString &asPrinted);
    /// "the Council", where it stands in at least half of the requirements that have the Code's word; else empty.
    QString term() const;

private:
    QString m_codeTerm;
    int m_looked = 0;
    QHash<QString, int> m_rows;               ///< lower-case term -> in how many requirements
    QHash<QString, QHash<QString, int>> m_as; ///< lower-case term -> how it is written -> how often
};

/// True where the two wordings differ in nothing but who must comply, and the grammar that goes with it.
bool sameButForSubject(const QString &requirement, const QString &asPrinted, const QString &codeTerm,
                       const QString &term);

} // namespace attest
