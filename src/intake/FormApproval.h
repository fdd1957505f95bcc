// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AssessmentYear.h"
#include "formats/Document.h"

#include <QDate>

#include <optional>

namespace attest {

/// What a form says of its own approval.
struct FormApproval
{
    QDate date;
    QString body;     ///< "Board", "Cabinet"; empty where it does not say
    bool sure = true; ///< false: something else may have been approved then
};

/// "Approved by the Board on 12 June 2025", "Date of approval: 12/06/2025" in a text. What speaks of something else, "A
/// plan was agreed on 3 June 2025", is none. What is said of another year's form than `year`'s is unsure.
std::optional<FormApproval> approvalIn(const QString &text, const std::optional<AssessmentYear> &year = {});
/// The same in the document's text around the form, and in short tables of labels and values. The earliest place
/// counts. A sentence of the provisions' answers counts only where it says that the form was approved by the governing
/// body.
std::optional<FormApproval> approvalOf(const Document &document, const QStringList &answers = {},
                                       const std::optional<AssessmentYear> &year = {});

} // namespace attest
