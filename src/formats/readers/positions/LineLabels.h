// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <QHash>
#include <QSet>

namespace attest::positions {

/// Knows the words with which lines of running text begin again and again: "Comply:", "Evidence". A paragraph begins
/// there, however full the line before is.
class LineLabels
{
public:
    void learn(const std::vector<TextLine> &lines);
    /// The same of those that a colon ends alone, which takes less time.
    void learnStarts(const std::vector<TextLine> &lines);

    /// Whether a line begins with such a label, or is one.
    /// True where a line begins with one that a colon ends.
    bool starts(const TextLine &line) const;
    bool begins(const TextLine &line) const;
    bool isWhole(const TextLine &line) const;
    /// The lines, with what white space sets apart from a label before it in a line of its own: "Evidence   The
    /// policy".
    std::vector<TextLine> parted(const std::vector<TextLine> &lines) const;

private:
    QHash<QString, int> m_starts; ///< up to a colon
    QHash<QString, int> m_wholes;
    QHash<QPair<QString, int>, int> m_apart; ///< before white space, with where the words behind it begin
    QSet<QString> m_labels;                  ///< those of them that are repeated
};

} // namespace attest::positions
