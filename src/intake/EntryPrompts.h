// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <optional>

namespace attest {

/// Where the words begin with which a field of a Word or OpenDocument form asks to be filled in ("Click or tap here to
/// enter text."), where a paragraph holds nothing else, or a label of the form's before them. They are nobody's answer.
std::optional<qsizetype> entryPromptIn(const Spans &paragraph);

} // namespace attest
