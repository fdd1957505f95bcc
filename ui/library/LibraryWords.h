// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest::ui {

/// The state's word on screen: "With governing body".
QString stateWord(State state);
/// The name of the glyph that goes with it.
QString stateIconName(State state);
/// Why an assessment is made: "Every year", "After a merger".
QString purposeWord(Purpose purpose);
/// "Housing association, 3,140 homes"; empty where nothing is said.
QString landlordDetails(const Organisation &organisation);
/// The word for a kind of landlord as files have it: "housing association" gives "Housing association".
QString kindWord(const QString &kind);
/// A path as people read it: with the system's separators, and ~ for the home folder.
QString pathWords(const QString &path);

} // namespace attest::ui
