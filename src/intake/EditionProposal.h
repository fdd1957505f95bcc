// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AssessmentYear.h"
#include "base/Result.h"
#include "intake/FormRows.h"

namespace attest {

/// An edition as a form shows it, and what of that is a guess.
struct ProposedEdition
{
    std::shared_ptr<const Edition> edition;
    QStringList doubts; ///< sentences for the officer; the first says what it is
};

/// What an officer can say better than the form.
struct EditionDetails
{
    QString title;     ///< "Complaint Handling Code"
    QString edition;   ///< "2027"
    QString ombudsman; ///< "Housing Ombudsman Service"
    QDate effectiveFrom;
    bool operator==(const EditionDetails &) const = default;
};
EditionDetails detailsOf(const Edition &edition);

/// Makes an edition out of a form that answers a Code which is not known: name, Ombudsman and date from what the
/// document says before it, sections, stages and levels from its titles, provisions from its rows with a code and a
/// requirement. The wording is the form's and marked as not official. None where the document holds too little of one:
/// fewer than five provisions, no column for the answers, or nothing about complaints. `known` lends what no form says
/// (what a deviation must carry) and the spelling of its Ombudsman's name.
std::optional<ProposedEdition> proposeEdition(const Document &document, const QString &fileName,
                                              std::optional<AssessmentYear> year,
                                              const std::vector<std::shared_ptr<const Edition>> &known);

/// The same edition by another name, under the id that goes with it and that none of `known` has. Where the Ombudsman
/// is another one, what no form says is that of its newest edition in `known`. Errors (BadInput): a name, edition or
/// Ombudsman is missing.
Result<Edition> renamed(const Edition &proposed, const EditionDetails &details,
                        const std::vector<std::shared_ptr<const Edition>> &known);

/// What stays doubtful of an edition that somebody called otherwise: not what they said themselves.
QStringList doubtsAfter(const QStringList &doubts, const Edition &before, const Edition &after,
                        const std::vector<std::shared_ptr<const Edition>> &known);

} // namespace attest
