// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QDate>

#include <optional>

namespace attest {

/// What a form says of its own approval.
struct FormApproval
{
    QDate date;
    QString body; ///< "Board", "Cabinet"; empty where it does not say
};

/// "Approved by the Board on 12 June 2025", "Date of approval: 12/06/2025" in a text.
std::optional<FormApproval> approvalIn(const QString &text);
/// The same in the document's text around the form, and in short tables of labels and values. The earliest place
/// counts.
std::optional<FormApproval> approvalOf(const Document &document);

} // namespace attest
