// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/HeadingRow.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr double kSamePlace = 1.2; // points
constexpr qsizetype kLeastWords = 3;

} // namespace

std::vector<double> leftsOf(const TextLine &line)
{
    std::vector<double> lefts;
    for (const PlacedWord *word : line.words) {
        lefts.push_back(word->box.left());
    }
    return lefts;
}

bool says(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at)
{
    if (at + model.headings.size() > lines.size()) {
        return false;
    }
    for (size_t i = 0; i < model.headings.size(); ++i) {
        if (lines[at + i].text() != model.headings[i] || lines[at + i].words.size() != model.lefts[i].size()) {
            return false;
        }
    }
    return true;
}

bool saysWrapped(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at)
{
    const auto wordsOf = [](const QString &text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    QStringList left;
    for (const QString &line : model.headings) {
        left += wordsOf(line);
    }
    if (left.size() < kLeastWords) {
        return false;
    }
    for (size_t i = at; i < std::min(at + kHeadingLines, lines.size()) && !left.isEmpty(); ++i) {
        for (const QString &word : wordsOf(lines[i].text())) {
            if (!left.removeOne(word)) {
                return false;
            }
        }
        if (left.isEmpty()) {
            return true;
        }
    }
    return left.isEmpty();
}

bool repeats(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at)
{
    if (!says(model, lines, at)) {
        return false;
    }
    for (size_t i = 0; i < model.headings.size(); ++i) {
        const std::vector<const PlacedWord *> &words = lines[at + i].words;
        for (size_t word = 0; word < words.size(); ++word) {
            if (std::abs(words[word]->box.left() - model.lefts[i][word]) > kSamePlace) {
                return false;
            }
        }
    }
    return true;
}

ColumnModel moved(const ColumnModel &model, const std::vector<TextLine> &lines, size_t at)
{
    ColumnModel out;
    out.headings = model.headings;
    for (size_t i = 0; i < model.headings.size(); ++i) {
        out.lefts.push_back(leftsOf(lines[at + i]));
    }
    for (const Gutter &gutter : model.gutters) {
        // As far as the nearest word of the headings on the right has moved.
        double nearest = 1e9;
        double shift = 0;
        for (size_t i = 0; i < out.lefts.size(); ++i) {
            for (size_t word = 0; word < out.lefts[i].size(); ++word) {
                const double apart = model.lefts[i][word] - gutter.clearTo;
                if (apart > -kSamePlace && apart < nearest) {
                    nearest = apart;
                    shift = out.lefts[i][word] - model.lefts[i][word];
                }
            }
        }
        out.gutters.push_back(
            {gutter.from + shift, gutter.to + shift, gutter.clearFrom + shift, gutter.clearTo + shift});
    }
    return out;
}

} // namespace attest::positions
