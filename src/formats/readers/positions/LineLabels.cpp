// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/LineLabels.h"

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr int kLeastCount = 5;
constexpr qsizetype kLongest = 60;
constexpr int kMostSpaces = 7;
constexpr double kApart = 0.38;  // of a word's height: clearly wider than a space
constexpr double kSameStart = 2; // points

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

/// Whether a colon ends one of the first words: most lines need not be written out.
bool mayStart(const TextLine &line)
{
    const size_t count = std::min(line.words.size(), size_t(kMostSpaces) + 1);
    return std::any_of(line.words.begin(), line.words.begin() + std::ptrdiff_t(count),
                       [](const PlacedWord *word) { return word->text.contains(u':'); });
}

/// How many words stand before the first wide gap of a line, which begins with a capital; 0: none.
size_t wordsApart(const TextLine &line)
{
    for (size_t i = 1; i < line.words.size(); ++i) {
        const QRectF &before = line.words[i - 1]->box;
        if (line.words[i]->quarters != 0 || before.right() - line.box.left() > kLongest * before.height()) {
            return 0;
        }
        if (line.words[i]->box.left() - before.right() > kApart * before.height()) {
            return i;
        }
    }
    return 0;
}

TextLine lineOf(const TextLine &line, size_t from, size_t to)
{
    TextLine out;
    for (size_t i = from; i < to; ++i) {
        out.words.push_back(line.words[i]);
        out.box |= line.words[i]->box;
    }
    return out;
}

QPair<QString, int> keyOf(const TextLine &line, size_t words)
{
    const double behind = line.words[words]->box.left();
    return {lineOf(line, 0, words).text(), static_cast<int>(std::lround(behind / kSameStart))};
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
        if (const size_t words = wordsApart(line); words > 0) {
            const QPair<QString, int> key = keyOf(line, words);
            if (mayBeLabel(key.first) && ++m_apart[key] == kLeastCount) {
                m_labels.insert(key.first);
            }
        }
    }
}

void LineLabels::learnStarts(const std::vector<TextLine> &lines)
{
    for (const TextLine &line : lines) {
        if (mayStart(line)) {
            if (const QString start = startOf(line.text()); !start.isEmpty()) {
                ++m_starts[start];
            }
        }
    }
}

bool LineLabels::starts(const TextLine &line) const
{
    return mayStart(line) && m_starts.value(startOf(line.text())) >= kLeastCount;
}

bool LineLabels::begins(const TextLine &line) const
{
    return m_starts.value(startOf(line.text())) >= kLeastCount || isWhole(line);
}

bool LineLabels::isWhole(const TextLine &line) const
{
    const QString text = line.text();
    return m_wholes.value(text) >= kLeastCount || m_labels.contains(text);
}

std::vector<TextLine> LineLabels::parted(const std::vector<TextLine> &lines) const
{
    std::vector<TextLine> out;
    for (const TextLine &line : lines) {
        const size_t words = m_labels.isEmpty() ? 0 : wordsApart(line);
        if (words > 0 && m_apart.value(keyOf(line, words)) >= kLeastCount) {
            out.push_back(lineOf(line, 0, words));
            out.push_back(lineOf(line, words, line.words.size()));
        } else {
            out.push_back(line);
        }
    }
    return out;
}

} // namespace attest::positions
