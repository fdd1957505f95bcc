// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HitDelegate.h"

#include "store/Library.h"
#include "ui/widgets/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace attest::ui {

namespace {

constexpr int rowPadding = 6;
constexpr int fewestPixels = 80; ///< of width for words, however narrow the list is

int drawRow(const QModelIndex &index, int width, QPainter *painter = nullptr, QPoint at = {})
{
    const QFont body = Theme::font(TypeSize::Body);
    const int height = inLines(index.data(HitDelegate::PlaceRole).toString(), body, width, painter, at);
    const Excerpt excerpt = excerptFrom(index.data(HitDelegate::MarkedRole).toString());
    return height + inLines(excerpt.words, body, width, painter, at + QPoint(0, height), excerpt.found);
}

} // namespace

Excerpt excerptFrom(const QString &marked)
{
    Excerpt excerpt;
    int begins = -1;
    const QString line = marked.simplified();
    for (const QChar c : line) {
        if (c == SearchHit::foundBegins) {
            begins = int(excerpt.words.size());
        } else if (c != SearchHit::foundEnds) {
            excerpt.words.append(c);
        } else if (begins >= 0) {
            excerpt.found.append({begins, int(excerpt.words.size()) - begins});
            begins = -1;
        }
    }
    return excerpt;
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    }
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect area = option.rect.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
    drawRow(index, area.width(), painter, area.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::colours().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int room = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int width = qMax(fewestPixels, room - 2 * (rowPadding + smallGap));
    return {fewestPixels, drawRow(index, width) + 2 * rowPadding};
}

} // namespace attest::ui
