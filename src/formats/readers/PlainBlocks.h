// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

#include <optional>

namespace attest {

/// What a cell says that holds nothing but text: paragraphs, parted by blank lines, with their line breaks.
Blocks plainBlocks(const QString &text);
/// The same of words with a look.
Blocks plainBlocks(const Spans &spans);

/// Why a file cannot be read as plain text, `what` it should be ("a CSV file (.csv)"); none where it can.
std::optional<Error> notPlainText(const QByteArray &bytes, const QString &name, const QString &what,
                                  const ReadLimits &limits);
/// What is said of a file in which nothing is written.
Error withoutWords(const QString &name);

} // namespace attest
