// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ParallelDifferences.h"

#include <QJsonArray>

namespace attest {

/// In how many provisions of the second form either form has changed since the second was started, as a sentence.
QString driftSentence(const std::vector<ParallelDifference> &differences);
/// "Commentary since the start"
QString driftHeading(GatheredText text);
/// In which form it changed, and under which provision of the first: "changed in the first form, under 6.3".
QString driftRemark(const ParallelDifference &difference);
/// The same of all that changed of one provision: "changed since the start in the first form, under 6.3 and 6.4".
QString driftPhrase(const std::vector<const ParallelDifference *> &ofOneProvision);
/// A difference as it is read: an answer or a date that became another is no text that runs on, so "→" parts the
/// old from the new, and dates are told in words.
std::vector<DiffPiece> driftPieces(const ParallelDifference &difference, bool inSource);
/// What changed of a text that was gathered from many provisions: its paragraphs, or items of evidence, that are not as
/// they were, each after the line that says where it is from.
std::vector<std::vector<DiffPiece>> changedParts(const ParallelDifference &difference, bool inSource);
/// The differences by provision, in their order.
std::vector<std::vector<const ParallelDifference *>> byProvision(const std::vector<ParallelDifference> &differences);

/// docs/file-formats.md, Comparison JSON, since_started.
QJsonArray toJson(const std::vector<ParallelDifference> &differences);

} // namespace attest
