// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/positions/LineLabels.h"

namespace attest::pdfreader {

namespace {

constexpr int kLeastCount = 5;
constexpr qsizetype kLongest = 60;
constexpr int kMostSpaces = 7;

bool mayBeLabel(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongest && text.front().isUpper() &&
           text.count(QLatin1Char(' ')) <= kMostSpaces;
}

QString startOf(const QString &text)
{
    const qsizetype colon = text.left(kLongest).indexOf(QLatin1Char(':'));
    return colon > 0 && mayBeLabel(text.left(colon)) ? text.left(colon) : QString();
}

} // namespace

void LineLabels::learn(const std::vector<TextLine> &lines)
{
    for (const TextLine &line : lines) {
        const QString text = line.text();
        if (const QString start = startOf(text); !start.isEmpty()) {
            ++m_starts[start];
        }
        if (mayBeLabel(text)) {
            ++m_wholes[text];
        }
    }
}

bool LineLabels::begins(const TextLine &line) const
{
    return m_starts.value(startOf(line.text())) >= kLeastCount || isWhole(line);
}

bool LineLabels::isWhole(const TextLine &line) const
{
    return m_wholes.value(line.text()) >= kLeastCount;
}

} // namespace attest::pdfreader
