// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/CheckAssessment.h"

namespace attest {

/// The governing body approves. Errors (Refused): findings that block approval are open; the message lists the first of
/// them. (BadInput): the decision is dated in the future, or before the year it is about. Else as of Library::approve.
/// Returns the digest of what was sealed.
Result<QString> approveAssessment(Library &library, const AssessmentId &id, const Approval &approval,
                                  const QDate &today, const QString &who);

/// What was published, where and when. `files` are paths of the documents that were put online: their names and SHA-256
/// are kept, so that a later look at the website can tell whether it still shows them.
struct Publication
{
    QDate date;
    QString url;
    QStringList files;
};

/// The approved form was published. Errors (Usage): neither a page nor a file is named; (Refused): findings that block
/// publication are open; (Storage): a file cannot be read; (BadInput): an address that is not http or https, a date in
/// the future or before the approval, a page or assessment file without the digest of what was approved. Else as of
/// Library::publish.
Result<void> publishAssessment(Library &library, const AssessmentId &id, const Publication &publication,
                               const QDate &today, const QString &who);

/// What was last recorded as published; `files` are names there. None: nothing was.
std::optional<Publication> lastPublication(const Assessment &assessment);

/// Why the governing body returned the form; empty where it did not, or it has gone there again since.
QString returnReason(const Assessment &assessment);

} // namespace attest
