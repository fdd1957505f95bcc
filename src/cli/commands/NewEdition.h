// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/KeepNewEdition.h"

#include <QCommandLineParser>

namespace attest {

/// What is to become of forms that answer a Code that is not here: the options of “import” that say so.
class NewEdition
{
public:
    static void describe(QCommandLineParser &parser);
    /// Errors (Usage): a day that is none; a name without --keep-edition.
    static Result<NewEdition> from(const QCommandLineParser &parser);

    bool keeps() const { return m_keeps; }
    bool isNamed() const { return m_named; }
    /// The form with its edition as the options call it. Errors (BadInput): the edition is not to be kept, with what to
    /// do. `known`: the editions that are here, or were read before.
    Result<Proposal> take(Proposal proposal, const std::vector<std::shared_ptr<const Edition>> &known) const;

private:
    bool m_keeps = false;
    bool m_named = false;
    QString m_title, m_edition, m_ombudsman;
    QDate m_from;
};

} // namespace attest
