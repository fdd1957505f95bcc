// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRecogniser.h"

namespace attest {

/// The items of an evidence cell as somebody typed it, one a line. Those whose words are in `before` stay what they
/// were, with their kind, page and address; the others are as evidenceFromText() says. Blank lines are dropped.
std::vector<Evidence> evidenceFromLines(const QString &lines, const std::vector<Evidence> &before);

/// Puts a row that had no place under a provision: its evidence and commentary follow the answer's, and its answer is
/// taken where the provision has none. The row itself is kept in `source`, `put_here`.
void putUnder(Answer &answer, const UnplacedRow &row);

/// The rows of an assessment that match no provision: the proposal's own, or those an assessment file kept. Each with
/// its index in Assessment::unplaced, where answers that were carried from elsewhere stand, too.
struct KeptRow
{
    qsizetype index = 0;
    UnplacedRow row;
};
std::vector<KeptRow> unplacedRows(const Proposal &proposal);

} // namespace attest
