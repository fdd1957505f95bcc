// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRecogniser.h"
#include "store/Library.h"

#include <QDateTime>

namespace attest {

/// An assessment in the library that was made of the very bytes of a file.
struct ImportedBefore
{
    AssessmentSummary kept;
    QString file; ///< the name that the file had then
    QDateTime at; ///< when it was imported

    /// "form.docx was imported on 3 May 2026 as Marsh Lane Homes, 2024-25."
    QString sentence() const;
};

/// Every assessment that was made of the proposal's file, whatever that was called; empty where it is no file's.
Result<std::vector<ImportedBefore>> importedBefore(const Library &library, const Proposal &proposal);

/// The one of them that is the same landlord's and year's, of the same Code and for the same purpose; null: there is
/// none. A council's document may answer two Codes.
const ImportedBefore *sameForm(const std::vector<ImportedBefore> &before, const Assessment &assessment);

} // namespace attest
