// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PageWords.h"

#include <algorithm>
#include <cmath>

namespace attest::test::pdf {

namespace {

constexpr double wordGap = 0.1;       ///< of the size: a wider one parts words
constexpr double stepBack = 0.4;      ///< of the size: a wider one parts words too
constexpr double smallLetters = 0.45; ///< of the size: how high they are

/// Kerning moves letters together; a step back is another line or column.
bool goesOn(const Glyph &before, const Glyph &next)
{
    const double gap = (next.origin.x() - before.end.x()) / next.size;
    return std::abs(before.origin.y() - next.origin.y()) < wordGap * next.size && gap < wordGap && gap > -stepBack &&
           std::abs(before.size - next.size) < wordGap * next.size;
}

QRectF boxOf(const Glyph &glyph)
{
    const double left = std::min(glyph.origin.x(), glyph.end.x());
    const double right = std::max(glyph.origin.x(), glyph.end.x());
    return {QPointF(left, glyph.origin.y()), QPointF(right, glyph.origin.y() + smallLetters * glyph.size)};
}

} // namespace

std::vector<PageWord> wordsOf(const PageContent &content)
{
    std::vector<PageWord> out;
    const Glyph *before = nullptr;
    for (const Glyph &glyph : content.glyphs) {
        if (glyph.text.trimmed().isEmpty() && !glyph.replaced) {
            before = nullptr;
            continue;
        }
        if (before == nullptr || !goesOn(*before, glyph)) {
            out.push_back({{}, glyph.piece, false, boxOf(glyph), glyph.size, glyph.clip});
        }
        PageWord &word = out.back();
        word.text += glyph.text;
        word.replaced = word.replaced || glyph.replaced;
        word.box = word.box.united(boxOf(glyph));
        before = &glyph;
    }
    return out;
}

bool isSimple(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar each) {
        const QChar::Script script = each.script();
        const bool plain = script == QChar::Script_Latin || script == QChar::Script_Common ||
                           script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
        return plain && !each.isMark() && !each.isSurrogate() && each.category() != QChar::Other_Format;
    });
}

} // namespace attest::test::pdf
