// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/positions/Layout.h"

#include <QHash>

namespace attest::pdfreader {

/// Knows the words with which lines of running text begin again and again: "Comply:", "Evidence". A paragraph begins
/// there, however full the line before is.
class LineLabels
{
public:
    void learn(const std::vector<TextLine> &lines);

    /// Whether a line begins with such a label, or is one.
    bool begins(const TextLine &line) const;
    bool isWhole(const TextLine &line) const;

private:
    QHash<QString, int> m_starts; ///< up to a colon
    QHash<QString, int> m_wholes;
};

} // namespace attest::pdfreader
