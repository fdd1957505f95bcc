// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/FormHeading.h"

#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace attest {

/// What a cell's answer is parted into, in this order.
inline constexpr std::array partRoles = {ColumnRole::Comply, ColumnRole::Evidence, ColumnRole::Commentary,
                                         ColumnRole::EvidenceCommentary};
inline constexpr size_t partCount = partRoles.size();
inline constexpr size_t commentaryPart = 2;

/// The blocks before the first label, and those of each part.
using Parts = std::array<Blocks, partCount + 1>;

/// A line that begins with a label, or is one.
struct LineLabel
{
    size_t part = 0;
    QString text;
    qsizetype length = 0; ///< of what is taken off the line
    bool marked = false;  ///< a colon or a question mark ends it
};

/// A cell by its lines and the labels before them: "Comply: Yes", "Evidence: Policy", below one another.
class PartedCell
{
public:
    explicit PartedCell(const Cell &cell);

    /// Whether a cell has lines and what ends a label: others need not be looked at.
    static bool mayAnswer(const Cell &cell);

    /// The label that its first line begins with.
    std::optional<LineLabel> opening() const;
    /// Whether other lines begin with labels of other parts.
    bool holdsSeveral() const;
    /// Whether it answers by labels: whether the landlord complies, once, and a part besides.
    bool answers() const;
    void count(QHash<QString, int> &labels) const;
    /// None where nothing says whether the landlord complies, or two lines do. `usual`: labels of most of the form's
    /// answers; where a part stands under one of them, others are the answer's words.
    std::optional<Parts> parts(const QSet<QString> &usual) const;

private:
    struct Line
    {
        std::reference_wrapper<const Block> block;
        bool isWords = false;
        Spans spans;
        std::optional<LineLabel> label;
        bool complies = false; ///< says whether the landlord does
    };
    using Ranks = std::array<int, partCount>;

    std::optional<size_t> complyLine(const QSet<QString> &usual) const;
    Ranks ranks(const QSet<QString> &usual) const;

    std::vector<Line> m_lines;
};

/// What stands in a cell after the label that its first line begins with.
Blocks withoutOpening(const Cell &cell, const LineLabel &label);

} // namespace attest
