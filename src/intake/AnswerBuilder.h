// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/RowPlacer.h"

namespace attest {

/// What is the same for every answer of a form.
struct FormFacts
{
    const EditionWords &edition;
    const FormRows &rows;
    QString subjectTerm; ///< the organisation's own, where the form prints it for the Code's
    bool broken = false; ///< of no row it is sure that it is whole
};

/// An answer as one row gives it, and what somebody should look at.
struct BuiltAnswer
{
    Answer answer;
    QStringList notes;
    bool otherWording = false; ///< the row words the provision otherwise than the Code
};

/// `answer.source` says for each cell where it stood and how sure its reading is: row, comply, evidence, commentary;
/// `requirement` where the row's wording differs from the Code's, `wording` where the Code's own is not held in full,
/// `other` for the cells of columns that are no part of the form.
BuiltAnswer buildAnswer(int provision, const PlacedRow &placed, const FormFacts &facts);

} // namespace attest
