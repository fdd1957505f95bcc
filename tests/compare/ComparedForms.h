// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

#include "support/TestData.h"

namespace attest::test {

/// Small forms to compare, of Fenmoor Homes.
ProvisionCode code(const QString &text);
Assessment blank(const QString &editionId, int startYear = 2024);
/// The same with a Yes, evidence, commentary of its own for each provision.
Assessment filled(const QString &editionId, int startYear = 2024);
/// The answer to a provision; the test stops where the edition does not have it.
Answer &answer(Assessment &assessment, const QString &provision);
/// Items as an import makes them: addresses, quotations in quotation marks, other words.
std::vector<Evidence> evidence(const QStringList &texts);

/// From the Code of 2022 to that of 2024.
const Correspondence *correspondence();
/// The test stops where the two cannot be compared.
AssessmentComparison acrossEditions(const Assessment &from, const Assessment &to);
AssessmentComparison oneEdition(const Assessment &from, const Assessment &to);

/// What pieces of this kind say together.
QString said(const std::vector<DiffPiece> &pieces, DiffKind kind);

} // namespace attest::test
