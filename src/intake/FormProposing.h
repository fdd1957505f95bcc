// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormClaims.h"
#include "intake/FormRecogniser.h"
#include "intake/RowPlacer.h"

namespace attest {

/// An edition with the placement of every row of a form in it.
struct Explained
{
    const EditionWords *edition = nullptr;
    Placement placement;
    double score = 0;
};

/// What the rows seem to say as `chosen` explains them: whose form it is, its answers, and what to look at.
/// `confidence`: how sure the edition is, 0 to 1.
Proposal proposalOf(const Document &document, const RecogniseRequest &request, const FormClaims &claims,
                    const FormRows &form, const Explained &chosen, double confidence);

} // namespace attest
