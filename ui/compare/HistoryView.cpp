// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/HistoryView.h"

#include "ui/compare/HistoryModel.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

namespace attest::ui {

namespace {

int glyphSize()
{
    return QFontMetrics(Theme::font(TypeSize::Body)).ascent() + 2;
}

} // namespace

HistoryView::HistoryView(std::function<void()> entered, QWidget *parent)
    : QTableView(parent), m_entered(std::move(entered))
{
    setItemDelegate(new HistoryDelegate(this));
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_entered();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    painter->save();
    if (!index.data(HistoryModel::IsYearRole).toBool()) {
        painter->fillRect(option.rect, colours.surface);
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->fillRect(option.rect, colours.line);
    }
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect room = option.rect.adjusted(fieldGap, 0, -fieldGap, 0);
    const QIcon glyph = index.data(Qt::DecorationRole).value<QIcon>();
    if (!glyph.isNull()) {
        const int size = glyphSize();
        glyph.paint(painter, room.left(), room.center().y() - size / 2, size, size);
    }
    if (index.data(HistoryModel::IsYearRole).toBool()) {
        room.setLeft(room.left() + glyphSize() + smallGap);
    }
    const QVariant own = index.data(Qt::ForegroundRole);
    painter->setFont(Theme::font(TypeSize::Body));
    painter->setPen(own.isValid() ? own.value<QBrush>().color() : option.palette.color(QPalette::Text));
    const QString words = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (current) {
        painter->setPen(QPen(option.state.testFlag(QStyle::State_HasFocus) ? colours.focus : colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TypeSize::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + glyphSize() + smallGap + 2 * fieldGap + 2,
            metrics.height() + 2 * fieldGap};
}

} // namespace attest::ui
