// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AssessmentYear.h"
#include "intake/EditionNaming.h"
#include "intake/FormRecogniser.h"

namespace attest {

/// What a form says of itself, outside its answers.
struct FormClaims
{
    QString organisation;               ///< empty where it names none
    std::optional<AssessmentYear> year; ///< from the request where that says it
    EditionNaming code;
};

FormClaims claimsOf(const Document &document, const RecogniseRequest &request);

} // namespace attest
