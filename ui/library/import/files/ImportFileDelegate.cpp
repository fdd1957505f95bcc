// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/files/ImportFileDelegate.h"

#include "ui/library/import/files/ImportFiles.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsInLines.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace attest::ui {

namespace {

/// Where the words of a row stand.
struct Lines
{
    QRect glyph, name, words;
};

Lines linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int side = option.fontMetrics.height();
    const int left = option.rect.left() + fieldGap + side + fieldGap;
    const int room = std::max(1, width - (left - option.rect.left()) - fieldGap);
    const int top = option.rect.top() + fieldGap;
    Lines lines;
    lines.glyph = QRect(option.rect.left() + fieldGap, top, side, side);
    lines.name = QRect(left, top, room, inLines(index.data().toString(), Theme::font(TypeSize::Body, true), room));
    lines.words = QRect(left, lines.name.bottom() + 1, room,
                        inLines(index.data(ImportFiles::WordsRole).toString(), option.font, room));
    return lines;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

} // namespace

void ImportFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const Lines lines = linesOf(option, index, widthOf(option));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    option.icon.paint(painter, lines.glyph, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    inLines(index.data().toString(), Theme::font(TypeSize::Body, true), lines.name.width(), painter,
            lines.name.topLeft());
    inLines(index.data(ImportFiles::WordsRole).toString(), option.font, lines.words.width(), painter,
            lines.words.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? option.palette.color(QPalette::Text) : Theme::colours().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int width = widthOf(option);
    return {width, linesOf(option, index, width).words.bottom() + fieldGap - option.rect.top()};
}

} // namespace attest::ui
