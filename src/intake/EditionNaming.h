// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "provisions/Edition.h"

#include <memory>

namespace attest {

/// What a document says of the Code that its form answers. What it does not say is empty.
struct EditionNaming
{
    QString title;     ///< "Complaint Handling Code"
    QString edition;   ///< "2027"
    QString ombudsman; ///< as an edition that is known names it, else as the document does
    QDate effectiveFrom;
    bool several = false; ///< it names more than one Ombudsman that is known
};

/// "Complaint Handling Code 2027" in a text, without the words before it that are no part of the name. The year of an
/// assessment ("Complaint Handling Code 2024-25") is no edition.
EditionNaming namedIn(const QString &text);

/// Looked for in the document's properties, its headings, and the first paragraphs up to the form; the year in a
/// paragraph only where no title names the Code.
EditionNaming namedIn(const Document &document, const std::vector<std::shared_ptr<const Edition>> &known);

} // namespace attest
