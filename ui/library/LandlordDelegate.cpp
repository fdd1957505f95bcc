// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LandlordDelegate.h"

#include "ui/library/LibraryModel.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

namespace attest::ui {

namespace {

bool isLandlord(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

void LandlordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isLandlord(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const QColor onChosen = item.palette.color(QPalette::HighlightedText);
    const QFont strong = Theme::font(TypeSize::Lead, true);
    const QFont plain = Theme::font(TypeSize::Body);
    const QRect area = item.rect.adjusted(smallGap, 0, -smallGap, -smallGap);
    painter->save();
    painter->setFont(strong);
    painter->setPen(chosen ? onChosen : item.palette.color(QPalette::Text));
    QRect drawn;
    painter->drawText(area, int(Qt::AlignLeft | Qt::AlignBottom), name, &drawn);
    painter->setFont(plain);
    painter->setPen(chosen ? onChosen : Theme::colours().quiet);
    const QRect rest = area.adjusted(drawn.width() + cardMargin, 0, 0, 0);
    const QString details = index.data(LibraryModel::DetailsRole).toString();
    painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignBottom),
                      QFontMetrics(plain).elidedText(details, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize LandlordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (isLandlord(index)) {
        // A part of its own, unless it is the first.
        const int above = index.row() == 0 ? fieldGap : partGap;
        size.setHeight(QFontMetrics(Theme::font(TypeSize::Lead, true)).height() + above + smallGap);
        return size;
    }
    return {size.width() + partGap, size.height() + fieldGap};
}

} // namespace attest::ui
