// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"
#include "provisions/Edition.h"

namespace attest::ui {

/// A provision's wording with its lists as lists; an incomplete one leads with what it asks in our words, said so.
QString requirementHtml(const Provision &provision);
/// Added words underlined and tinted, removed ones struck and tinted.
QString differenceHtml(const std::vector<DiffPiece> &pieces);
/// The same for a screen reader: "removed: should; added: must".
QString differenceSpoken(const std::vector<DiffPiece> &pieces);

} // namespace attest::ui
