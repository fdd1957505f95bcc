// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AssessmentYear.h"
#include "formats/Document.h"

#include <QStringList>

#include <optional>

namespace attest {

/// What a document says before its form: properties and headings, and the first paragraphs.
struct FormOpening
{
    QStringList titles, paragraphs;
    QStringList capitals; ///< lines of paragraphs in capitals, as they would stand in a sentence
};
FormOpening openingOf(const Document &document);

/// The first year of the kind 2022-23, 2024/25, "2024 - 2025" or "2024 to 2025" in a text.
std::optional<AssessmentYear> yearIn(const QString &text);
/// The landlord's name where a title or heading gives one: "Cambridge City Council self-assessment 2022-23". Empty
/// where what stands there is not plausibly a landlord's name.
QString organisationIn(const QString &title);

/// Looked for in the document's properties, its headings, and the first paragraphs up to the form, in that order.
std::optional<AssessmentYear> yearOf(const Document &document, const QString &fileName);
QString organisationOf(const Document &document);
/// The landlord's name as the form's own answers use it: one that several of them give, far more than any other.
QString organisationIn(const QStringList &answers);

} // namespace attest
