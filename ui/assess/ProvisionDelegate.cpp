// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionDelegate.h"

#include "ui/assess/ProvisionModel.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

namespace attest::ui {

namespace {

constexpr int barHeight = 3;
constexpr int rowPadding = 4;
constexpr int sectionPadding = 12;

bool isSection(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

void ProvisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int done = index.data(ProvisionModel::AnsweredRole).toInt();
    const int count = index.data(ProvisionModel::CountRole).toInt();
    const QString note = isSection(index)                                       ? tr("%1/%2").arg(done).arg(count)
                         : index.data(ProvisionModel::CodeChangedRole).toBool() ? tr("Code changed")
                                                                                : QString();
    const QFontMetrics metrics(Theme::font(TypeSize::Body));
    const int room = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + fieldGap;
    QStyleOptionViewItem words = option;
    initStyleOption(&words, index);
    // The note stands on the row's own ground, selected or not.
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &words, painter, option.widget);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(0, isSection(index) ? sectionPadding - rowPadding : 0, -room, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
    painter->save();
    painter->setFont(Theme::font(TypeSize::Body));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::colours().quiet);
    painter->drawText(inner.rect.adjusted(0, 0, room - smallGap, 0), Qt::AlignRight | Qt::AlignVCenter, note);
    if (isSection(index) && count > 0) {
        const QRect bar(option.rect.left(), option.rect.bottom() - barHeight, option.rect.width() - smallGap,
                        barHeight);
        painter->fillRect(bar, Theme::colours().line);
        painter->fillRect(QRect(bar.topLeft(), QSize(bar.width() * done / count, barHeight)), Theme::colours().accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? option.palette.color(QPalette::Text) : Theme::colours().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ProvisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() += isSection(index) ? sectionPadding + barHeight : 2 * rowPadding;
    return size;
}

} // namespace attest::ui
