// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionDelegate.h"

#include "ui/assess/ProvisionModel.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr int barHeight = 3;
constexpr int rowPadding = 4;
constexpr int sectionPadding = 12;

bool isSection(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// What stands at the right end of a row.
QString noteOf(const QModelIndex &index)
{
    if (isSection(index)) {
        return ProvisionDelegate::tr("%1/%2")
            .arg(index.data(ProvisionModel::AnsweredRole).toInt())
            .arg(index.data(ProvisionModel::CountRole).toInt());
    }
    return index.data(ProvisionModel::CodeChangedRole).toBool() ? ProvisionDelegate::tr("Code changed") : QString();
}

int noteRoom(const QModelIndex &index)
{
    const QString note = noteOf(index);
    return note.isEmpty() ? 0 : QFontMetrics(Theme::font(TypeSize::Body)).horizontalAdvance(note) + fieldGap;
}

/// A section's title, on as many lines as it takes.
QRect titleIn(const QRect &area, const QModelIndex &index)
{
    return {area.left() + smallGap, area.top() + sectionPadding - rowPadding,
            area.width() - 2 * smallGap - noteRoom(index), area.height() - sectionPadding + rowPadding - barHeight};
}

} // namespace

void ProvisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int done = index.data(ProvisionModel::AnsweredRole).toInt();
    const int count = index.data(ProvisionModel::CountRole).toInt();
    const QString note = noteOf(index);
    const int room = noteRoom(index);
    QStyleOptionViewItem words = option;
    initStyleOption(&words, index);
    // The note stands on the row's own ground, selected or not.
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &words, painter, option.widget);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(0, isSection(index) ? sectionPadding - rowPadding : 0, -room, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSection(index)) {
        painter->setFont(Theme::font(TypeSize::Body, true));
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(titleIn(option.rect, index), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data().toString());
    } else {
        QStyledItemDelegate::paint(painter, inner, index);
    }
    painter->setFont(Theme::font(TypeSize::Body));
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
    if (!isSection(index)) {
        // Every row is one line, so that one is measured for all of a font.
        if (m_rowFont != option.font || m_row.isEmpty()) {
            m_rowFont = option.font;
            m_row = QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * rowPadding);
        }
        return m_row;
    }
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : size.width();
    const QFontMetrics metrics(Theme::font(TypeSize::Body, true));
    const int room = titleIn(QRect(0, 0, width, 0), index).width();
    const QRect words =
        metrics.boundingRect(QRect(0, 0, room, width), Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
    size.setHeight(std::max(size.height(), words.height()) + sectionPadding + barHeight);
    return size;
}

} // namespace attest::ui
