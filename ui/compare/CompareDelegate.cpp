// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareDelegate.h"

#include "ui/compare/CompareModel.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsInLines.h"

#include <QAbstractScrollArea>
#include <QIcon>
#include <QPainter>

namespace attest::ui {

namespace {

constexpr int rowPadding = 6;
constexpr int barWidth = 3;
constexpr int fewestPixels = 80; ///< of width for words, however narrow the list is

int glyphSize()
{
    return QFontMetrics(Theme::font(TypeSize::Body)).ascent() + 2;
}

QRect wordsIn(const QRect &rect)
{
    return rect.adjusted(rowPadding + barWidth + glyphSize() + fieldGap, rowPadding, -rowPadding, -rowPadding);
}

int drawRow(const QModelIndex &index, int width, QPainter *painter = nullptr, QPoint at = {})
{
    const QFont body = Theme::font(TypeSize::Body);
    const QString codes = index.data(CompareModel::CodesRole).toString();
    const QString headline = index.data(CompareModel::HeadlineRole).toString();
    int height =
        inLines(CompareDelegate::tr("%1  %2").arg(codes, headline), body, width, painter, at, {{0, int(codes.size())}});
    const QString rest = index.data(CompareModel::WordsRole).toString();
    if (!rest.isEmpty()) {
        if (painter != nullptr) {
            painter->setPen(Theme::colours().quiet);
        }
        height += inLines(rest, body, width, painter, at + QPoint(0, height));
    }
    return height;
}

} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.line);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colours.accent);
    }
    const QRect area = wordsIn(option.rect);
    const int size = glyphSize();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, option.rect.left() + rowPadding + barWidth, area.top(), size, size);
    painter->setPen(option.palette.color(QPalette::Text));
    drawRow(index, area.width(), painter, area.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int room = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int width = qMax(fewestPixels, wordsIn(QRect(0, 0, room, 0)).width());
    return {fewestPixels, drawRow(index, width) + 2 * rowPadding};
}

} // namespace attest::ui
