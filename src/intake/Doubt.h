// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "intake/CellPlaces.h"

namespace attest {

/// A part of an imported answer: which provision its row answers, and the row's cells.
enum class ReadPart { Row, Comply, Evidence, Commentary };

/// How sure the reading of a part is, 0 to 1; none where `source` does not say.
std::optional<double> confidenceOf(const Answer &answer, ReadPart part);
/// Where the part stood in the form ("table 3, row 4, column 5"); empty: not said.
QString placeOf(const Answer &answer, ReadPart part);
/// The same as places on pages, or as paths.
CellPlaces placesOf(const Answer &answer, ReadPart part);

/// The parts of which somebody should check that they were read rightly.
std::vector<ReadPart> doubtfulParts(const Answer &answer);
/// True where there are any, and nobody has checked them yet.
bool isDoubtful(const Answer &answer);

/// Whether somebody looked at the reading and found it right, or put it right: in `source`, `checked`.
bool isChecked(const Answer &answer);
void setChecked(Answer &answer, bool checked);

} // namespace attest
