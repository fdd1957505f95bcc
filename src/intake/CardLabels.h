// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRowParts.h"

#include <optional>
#include <vector>

namespace attest {

/// What a label of a card's row names, as "Evidence" does.
std::optional<ColumnRole> labelRole(const QString &text);
/// A label without its value. Answers sound like labels, too: "Compliant", "No comments", "Policy documents".
bool isBareLabel(const QString &text, ColumnRole role);

/// "Do we comply? Yes" in one cell.
struct OwnAnswer
{
    QString label;
    Cell answer;
};

/// A label with the answer, or with none. The label's value may stand beside it.
std::optional<OwnAnswer> ownAnswer(const std::vector<const GridCell *> &cells, size_t at);

/// "5.2 Landlords must …": a code with its own provision's wording, which is no line of an answer.
bool wordsItsCode(const EditionShelf &editions, const QString &text);

/// Whether each card may as well begin with its answer and name its code below: what stands above the first code and
/// below the last is a card when put together.
bool answersMayStandAbove(const FormTable &table, const EditionShelf &editions);

} // namespace attest
