// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/EditionOutline.h"
#include "intake/FormRows.h"

namespace attest {

/// A provision as a row of a form shows it.
struct DraftProvision
{
    ProvisionCode code;
    std::vector<RequirementBlock> text; ///< empty: the form answers it without its words
    bool coded = true;                  ///< false: the form lost its code, which is told from those before and after
};

/// The codes that stand where a form's would, with what words follow them: enough of an edition to find a form's rows
/// by. None where there are so many that it is no form.
std::optional<Edition> codesAlone(const std::vector<FormLine> &lines);

/// The provisions that a form's rows show: a row with a code, which no row before has, and a requirement.
std::vector<DraftProvision> provisionsIn(const FormRows &form);

/// Whether the rows are a form's: most show a provision, and their cells of answers hold answers.
bool isFormOfACode(const FormRows &form, const std::vector<DraftProvision> &provisions);

/// Sections and groups of provisions, in the form's order. Where no title says so, a group is an obligation unless its
/// wording says "should" and never "must".
struct DraftSections
{
    std::vector<Section> sections;
    QStringList untitled;   ///< the numbers of sections that the form has no title of
    bool levelsTold = true; ///< titles say which provisions are obligations
};
DraftSections sectionsOf(const std::vector<DraftProvision> &provisions, const EditionOutline &outline);

} // namespace attest
