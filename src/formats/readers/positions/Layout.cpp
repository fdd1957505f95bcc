// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/Layout.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

// In parts of the larger text's height: a raised figure stays in its line.
constexpr double kLineApart = 0.45;
constexpr double kWordsTouch = 0.1;

TextLine lineOf(std::vector<const PlacedWord *> words)
{
    std::sort(words.begin(), words.end(),
              [](const PlacedWord *one, const PlacedWord *other) { return one->box.left() < other->box.left(); });
    TextLine line;
    for (const PlacedWord *word : words) {
        line.box |= word->box;
    }
    line.words = std::move(words);
    return line;
}

} // namespace

QString TextLine::text() const
{
    QString out;
    const PlacedWord *before = nullptr;
    for (const PlacedWord *word : words) {
        if (before != nullptr && word->box.left() - before->box.right() > kWordsTouch * word->box.height()) {
            out += u' ';
        }
        out += word->text;
        before = word;
    }
    return out;
}

std::vector<TextLine> linesOf(std::vector<const PlacedWord *> words)
{
    words.erase(std::remove_if(words.begin(), words.end(), [](const PlacedWord *word) { return word->text.isEmpty(); }),
                words.end());
    std::sort(words.begin(), words.end(), [](const PlacedWord *one, const PlacedWord *other) {
        return one->box.center().y() < other->box.center().y();
    });
    std::vector<TextLine> lines;
    std::vector<const PlacedWord *> open;
    double middle = 0;
    double height = 0;
    for (const PlacedWord *word : words) {
        const double centre = word->box.center().y();
        const bool isTurned = word->quarters != 0;
        if (!open.empty() && (isTurned || open.back()->quarters != 0 ||
                              centre - middle > kLineApart * std::max(height, word->box.height()))) {
            lines.push_back(lineOf(std::move(open)));
            open.clear();
        }
        if (open.empty()) {
            middle = centre;
            height = word->box.height();
        } else {
            height = std::max(height, word->box.height());
            middle += (centre - middle) / static_cast<double>(open.size() + 1);
        }
        open.push_back(word);
    }
    if (!open.empty()) {
        lines.push_back(lineOf(std::move(open)));
    }
    return lines;
}

std::vector<TextLine> segmentsOf(const TextLine &line, double gap)
{
    std::vector<TextLine> out;
    double right = 0;
    for (const PlacedWord *word : line.words) {
        if (out.empty() || word->box.left() - right > gap) {
            out.emplace_back();
            right = word->box.right();
        }
        out.back().words.push_back(word);
        out.back().box |= word->box;
        right = std::max(right, word->box.right());
    }
    return out;
}

bool PlacedCell::isEmpty() const
{
    return std::all_of(parts.begin(), parts.end(), [](const CellPart &part) { return part.words.empty(); });
}

int PlacedTable::columnAt(double x) const
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), x);
    const auto at = static_cast<int>(after - edges.begin()) - 1;
    return at >= 0 && at < columns() ? at : -1;
}

QString textOf(const PlacedCell &cell)
{
    QStringList out;
    for (const CellPart &part : cell.parts) {
        for (const TextLine &line : linesOf(part.words)) {
            out.append(line.text());
        }
    }
    return out.join(u' ');
}

QString textOf(const PlacedRow &row)
{
    QStringList out;
    for (const PlacedCell &cell : row.cells) {
        out.append(textOf(cell));
    }
    return out.join(u'\t');
}

bool beginsWithLabel(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral("^\\s*[\\[(§]?\\d{1,3}(?:\\s?\\.\\s?\\d{1,3})+[\\])]?(?![\\d%/])"));
    return label.match(text.left(60)).hasMatch();
}

bool isLabel(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^\\s*[A-Za-z]+\\.? "));
    const bool brief = text.size() <= 24 && text.count(u' ') <= 2;
    return brief && beginsWithLabel(QString(text).remove(leading));
}

} // namespace attest::positions
