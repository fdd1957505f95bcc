// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace attest::ui {

/// Where a word stands in a text.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const WordPlace &) const = default;
};

/// The words of a text whose spelling can be judged: no addresses, nothing with digits, no single letters and no
/// acronyms in capitals. An apostrophe within a word belongs to it; a hyphen parts two.
std::vector<WordPlace> wordsToCheck(QStringView text);

} // namespace attest::ui
