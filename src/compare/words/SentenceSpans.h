// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace attest::words {

/// A sentence or a line of a text, without the white space at its ends.
struct SentenceSpan
{
    qsizetype from = 0, to = 0;
    int words = 0; ///< and marks of punctuation that stand before or behind them
};

/// The same sentences that WordTokens finds, without cutting the text into words: a fraction of the work.
std::vector<SentenceSpan> sentenceSpans(QStringView text);

} // namespace attest::words
