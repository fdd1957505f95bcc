// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/HistoryView.h"

#include "ui/compare/HistoryModel.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsInLines.h"

#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

namespace attest::ui {

namespace {

constexpr int longestLine = 30; ///< characters
constexpr int rowPadding = 6;

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
    Theme::setType(horizontalHeader(), TypeSize::Body);
    Theme::setType(verticalHeader(), TypeSize::Body);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setHighlightSections(false);
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
    painter->setPen(own.isValid() ? own.value<QBrush>().color() : option.palette.color(QPalette::Text));
    const QString words = index.data().toString();
    const QFont font = Theme::font(TypeSize::Body);
    const int height = inLines(words, font, room.width());
    inLines(words, font, room.width(), painter, {room.left(), room.top() + (room.height() - height) / 2});
    if (current) {
        painter->setPen(QPen(option.state.testFlag(QStyle::State_HasFocus) ? colours.focus : colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = Theme::font(TypeSize::Body);
    const QFontMetrics metrics(font);
    const QString words = index.data().toString();
    const int beside = 2 * fieldGap + (index.data(HistoryModel::IsYearRole).toBool() ? glyphSize() + smallGap : 0);
    const int widest = metrics.averageCharWidth() * longestLine;
    const int width = qMin(widest, metrics.horizontalAdvance(words)) + beside + 2;
    const auto *grid = qobject_cast<const QTableView *>(option.widget);
    const int column = grid == nullptr ? width : grid->columnWidth(index.column());
    return {width, inLines(words, font, qMax(1, column - beside)) + 2 * rowPadding};
}

} // namespace attest::ui
