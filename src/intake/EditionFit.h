// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/EditionNaming.h"
#include "intake/FormRows.h"

namespace attest {

/// How far a form's rows are the provisions of an edition. Each row counts, not each provision: a form may answer some
/// sections only.
struct EditionFit
{
    int rows = 0;
    int worded = 0; ///< rows with enough of a requirement to tell one from another
    int near = 0;   ///< of these, as many as word a provision, edited by the landlord perhaps
    int same = 0;   ///< as many as word one nearly to the letter
    int coded = 0;  ///< rows with a code
    int known = 0;  ///< of these, as many as have a code of the edition's
};
EditionFit fitOf(const std::vector<FormRow> &rows, const EditionWords &edition);

/// True where the rows word another Code than the edition that explains them best. `named`: what the document says of
/// the Code that it answers. `known`: the editions that are here.
bool isAnotherCodes(const EditionFit &fit, const EditionWords &best, const EditionNaming &named,
                    const std::vector<std::shared_ptr<const Edition>> &known);

} // namespace attest
