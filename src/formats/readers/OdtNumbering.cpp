// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/OdtNumbering.h"

#include "formats/readers/NumberWords.h"

#include <algorithm>
#include <limits>

namespace attest {

namespace {

QString formatName(const QString &format)
{
    static const QHash<QString, QString> names = {{QStringLiteral("a"), QStringLiteral("lowerLetter")},
                                                  {QStringLiteral("A"), QStringLiteral("upperLetter")},
                                                  {QStringLiteral("i"), QStringLiteral("lowerRoman")},
                                                  {QStringLiteral("I"), QStringLiteral("upperRoman")},
                                                  {QString(), QStringLiteral("none")}};
    return names.value(format, QStringLiteral("decimal"));
}

bool isMark(const QString &affix)
{
    return std::none_of(affix.begin(), affix.end(), [](QChar each) { return each.isLetterOrNumber(); });
}

} // namespace

void OdtNumbering::beginList(const ListStart &start)
{
    Open open{start, {}};
    if (m_byId.contains(start.continues)) {
        open.counters = m_byId.value(start.continues);
    } else if (start.continuesStyle || !start.continues.isEmpty()) {
        open.counters = m_byStyle.value(start.style);
    }
    m_open.push_back(std::move(open));
}

void OdtNumbering::endList()
{
    const Open &open = m_open.back();
    m_byStyle.insert(open.start.style, open.counters);
    if (!open.start.id.isEmpty()) {
        m_byId.insert(open.start.id, open.counters);
    }
    m_open.pop_back();
}

std::optional<NumberMark> OdtNumbering::next(const QString &style, int level, std::optional<int> startsAt)
{
    const OdtLevels *levels = m_styles.list(style);
    if (levels == nullptr || m_open.empty()) {
        return std::nullopt;
    }
    return counted(*levels, m_open.back().counters, level, startsAt);
}

std::optional<NumberMark> OdtNumbering::nextHeading(int level, std::optional<int> startsAt)
{
    const OdtLevels &levels = m_styles.outline();
    const int at = std::clamp(level, 1, odtLevels) - 1;
    return levels[static_cast<size_t>(at)].bullet ? std::nullopt : counted(levels, m_headings, at, startsAt);
}

std::optional<NumberMark> OdtNumbering::counted(const OdtLevels &levels, Counters &counters, int level,
                                                std::optional<int> startsAt)
{
    level = std::clamp(level, 0, odtLevels - 1);
    const auto at = static_cast<size_t>(level);
    const OdtLevel &shape = levels[at];
    NumberMark mark;
    mark.level = level;
    for (size_t above = 0; above < at; ++above) {
        if (!counters.running[above]) {
            counters.value[above] = levels[above].start; // no paragraph has used it yet
            counters.running[above] = true;
        }
    }
    if (startsAt || !counters.running[at]) {
        counters.value[at] = startsAt.value_or(shape.start);
        counters.running[at] = true;
    } else if (counters.value[at] < std::numeric_limits<int>::max()) {
        ++counters.value[at];
    }
    std::fill(counters.running.begin() + level + 1, counters.running.end(), false);
    if (shape.bullet) {
        mark.item = true;
        return mark;
    }
    if (shape.format.isEmpty()) {
        return std::nullopt; // counted, but nothing is printed
    }
    mark.style = shape.format == u"a" || shape.format == u"A" ? ListStyle::Alpha : ListStyle::Number;
    mark.value = counters.value[at];
    mark.item = shape.shown == 1 && isMark(shape.before) && isMark(shape.after);
    QStringList numbers;
    for (size_t shown = at + 1 - static_cast<size_t>(shape.shown); shown <= at; ++shown) {
        const QString number = numberInFormat(counters.value[shown], formatName(levels[shown].format));
        if (!number.isEmpty()) {
            numbers.append(number);
        }
    }
    mark.text = (shape.before + numbers.join(QLatin1Char('.')) + shape.after).trimmed();
    return mark;
}

} // namespace attest
