// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

#include <optional>

namespace attest {

/// What a text says whose words stand where they stood on its pages, as "pdftotext -layout" leaves them: tables where
/// words keep to columns below a row of headings. None where it has no such table, and its lines tell no more than
/// their words. `name`: of its file.
std::optional<Result<Blocks>> blocksByColumns(const QString &text, const QString &name, const ReadLimits &limits);

/// Whether words stand side by side in so many of its lines that these are no sentences from left to right.
bool standsSideBySide(const QString &text);

} // namespace attest
