// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// A part of an imported answer: which provision its row answers, and the row's cells.
enum class ReadPart { Row, Comply, Evidence, Commentary };

/// How sure the reading of a part is, 0 to 1; none where `source` does not say.
std::optional<double> confidenceOf(const Answer &answer, ReadPart part);
/// Where the part stood in the form ("table 3, row 4, column 5"); empty: not said.
QString placeOf(const Answer &answer, ReadPart part);
/// What `source` says of a part; empty: nothing.
QJsonObject sourceOf(const Answer &answer, ReadPart part);

/// The parts of which somebody should check that they were read rightly.
std::vector<ReadPart> doubtfulParts(const Answer &answer);
/// Those of them that nobody has checked yet.
std::vector<ReadPart> uncheckedParts(const Answer &answer);
bool isDoubtful(const Answer &answer);

/// Whether somebody looked at the reading and found it right, or put it right: in `source`, `checked`, which is true or
/// names the parts.
bool isChecked(const Answer &answer);
void setChecked(Answer &answer, bool checked);
void setChecked(Answer &answer, const std::vector<ReadPart> &parts);
/// The parts in which two versions of an answer differ.
std::vector<ReadPart> changedParts(const Answer &before, const Answer &after);

} // namespace attest
