// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/NumberMark.h"
#include "formats/readers/OdtStyles.h"

#include <optional>
#include <vector>

namespace attest {

/// The counters that run while an OpenDocument text is read from its start to its end.
class OdtNumbering
{
public:
    explicit OdtNumbering(const OdtStyles &styles) : m_styles(styles) {}

    /// What an outermost list says of itself.
    struct ListStart
    {
        QString id, style;
        QString continues; ///< the id of the list that it counts on from
        bool continuesStyle = false;
    };
    void beginList(const ListStart &start);
    void endList();

    /// The mark of a paragraph that begins an item `level` deep, from 0, in a list of this style; none where nothing is
    /// printed. Counts on.
    std::optional<NumberMark> next(const QString &style, int level, std::optional<int> startsAt);
    /// The number of a heading, `level` from 1; none where headings are not numbered.
    std::optional<NumberMark> nextHeading(int level, std::optional<int> startsAt);

private:
    struct Counters
    {
        std::array<int, odtLevels> value{};
        std::array<bool, odtLevels> running{};
    };
    struct Open
    {
        ListStart start;
        Counters counters;
    };
    static std::optional<NumberMark> counted(const OdtLevels &levels, Counters &counters, int level,
                                             std::optional<int> startsAt);

    const OdtStyles &m_styles;
    std::vector<Open> m_open; ///< outermost lists, of the text and of cells and boxes within them
    QHash<QString, Counters> m_byStyle, m_byId;
    Counters m_headings;
};

} // namespace attest
