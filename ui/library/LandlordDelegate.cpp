// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LandlordDelegate.h"

#include "ui/library/LibraryModel.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace attest::ui {

namespace {

bool isLandlord(const QModelIndex &index)
{
    return !index.parent().isValid();
}

constexpr int headingFlags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// How wide the words of a row that spans all columns can be.
int roomIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return std::max(width - 2 * smallGap, 1);
}

/// Where a landlord's name and details stand: beside one another where there is room, else the details below. Both
/// wrap.
struct Heading
{
    Heading(const QString &name, const QString &details, int room)
    {
        const QRect all(0, 0, room, QWIDGETSIZE_MAX);
        const QFontMetrics large(strong);
        const QFontMetrics small(plain);
        nameArea = large.boundingRect(all, headingFlags, name);
        nameArea.setWidth(std::min(nameArea.width() + 1, room));
        const int beside = nameArea.width() + cardMargin;
        if (beside + small.horizontalAdvance(details) < room) {
            detailsArea = QRect(beside, large.ascent() - small.ascent(), room - beside, small.height());
        } else if (!details.isEmpty()) {
            detailsArea = small.boundingRect(all, headingFlags, details).translated(0, nameArea.height());
            detailsArea.setWidth(room);
        }
    }
    int height() const { return nameArea.united(detailsArea).height(); }

    QFont strong = Theme::font(TypeSize::Lead, true);
    QFont plain = Theme::font(TypeSize::Body);
    QRect nameArea, detailsArea;
};

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
    const Heading heading(name, index.data(LibraryModel::DetailsRole).toString(), roomIn(item));
    const QPoint at(item.rect.left() + smallGap, item.rect.bottom() + 1 - smallGap - heading.height());
    painter->save();
    painter->setFont(heading.strong);
    painter->setPen(chosen ? onChosen : item.palette.color(QPalette::Text));
    painter->drawText(heading.nameArea.translated(at), headingFlags, name);
    painter->setFont(heading.plain);
    painter->setPen(chosen ? onChosen : Theme::colours().quiet);
    painter->drawText(heading.detailsArea.translated(at), headingFlags,
                      index.data(LibraryModel::DetailsRole).toString());
    painter->restore();
}

QSize LandlordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (isLandlord(index)) {
        // A part of its own, unless it is the first.
        const int above = index.row() == 0 ? fieldGap : partGap;
        const Heading heading(index.data().toString(), index.data(LibraryModel::DetailsRole).toString(),
                              roomIn(option));
        size.setHeight(heading.height() + above + smallGap);
        return size;
    }
    return {size.width() + partGap, size.height() + fieldGap};
}

} // namespace attest::ui
