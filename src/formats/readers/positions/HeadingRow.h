// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/ColumnModel.h"

namespace attest::positions {

constexpr size_t kHeadingLines = 4; ///< that a row of headings takes at most

/// Where the words of a line begin.
std::vector<double> leftsOf(const TextLine &line);

/// Whether the model's headings stand at a line, wherever their words begin.
bool says(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at);
/// Whether the same words stand there in other lines, as columns of other widths wrap them.
bool saysWrapped(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at);
/// Whether they stand there as they do in the model's tables: one of other widths is another's.
bool repeats(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at);
/// The model of a table that says the same and whose columns are of other widths.
ColumnModel moved(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at);

} // namespace attest::positions
