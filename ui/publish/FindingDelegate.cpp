// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FindingDelegate.h"

#include "ui/publish/FindingsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsInLines.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int rowPadding = 8;
constexpr int groupGap = 12;
constexpr int barWidth = 3;
constexpr int fewestLines = 7;   ///< of the list, however much stands round it
constexpr int fewestPixels = 80; ///< of width for words, however narrow the list is

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

int glyphSize()
{
    return QFontMetrics(Theme::font(TypeSize::Body)).ascent() + 2;
}

QString headOf(const QModelIndex &index)
{
    const QString code = index.data(FindingsModel::CodeRole).toString();
    return code.isEmpty() ? FindingDelegate::tr("Whole form") : code;
}

QString footOf(const QModelIndex &index)
{
    return index.data(FindingsModel::SourceRole).toString();
}

QString reasonOf(const QModelIndex &index)
{
    const QString reason = index.data(FindingsModel::ReasonRole).toString();
    return reason.isEmpty() ? QString() : FindingDelegate::tr("Accepted: %1").arg(reason);
}

QColor strengthColour(const Finding *finding)
{
    const Colours &colours = Theme::colours();
    if (finding == nullptr || !finding->open()) {
        return colours.yes;
    }
    return finding->severity == Severity::Blocking  ? colours.no
           : finding->severity == Severity::Warning ? colours.attention
                                                    : colours.quiet;
}

/// The part of the row that words stand in, from a row as wide as `rect`.
QRect wordsIn(const QRect &rect)
{
    return rect.adjusted(rowPadding + glyphSize() + fieldGap, rowPadding, -rowPadding, -rowPadding);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::colours().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace

FindingsView::FindingsView(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(false);
    setSelectionMode(SingleSelection);
    setExpandsOnDoubleClick(false);
    keepRoom();
    // Without branches to press, a group opens and closes by its own row.
    connect(this, &QTreeView::clicked, this, &FindingsView::toggle);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &at) {
        if (!isGroup(at)) {
            Q_EMIT wanted();
        }
    });
}

void FindingsView::toggle(const QModelIndex &index)
{
    if (index.isValid() && isGroup(index)) {
        setExpanded(index, !isExpanded(index));
    }
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
    }
}

void FindingsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepRoom();
        scheduleDelayedItemsLayout();
    }
}

void FindingsView::keepRoom()
{
    setMinimumHeight(QFontMetrics(Theme::font(TypeSize::Body)).lineSpacing() * fewestLines);
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont body = Theme::font(TypeSize::Body);
    const QFont strong = Theme::font(TypeSize::Body, true);
    const Colours &colours = Theme::colours();
    const QColor text = option.palette.color(QPalette::Text);
    painter->save();
    if (isGroup(index)) {
        const QRect head = wordsIn(option.rect).adjusted(0, groupGap - rowPadding, 0, 0);
        const bool open = option.state.testFlag(QStyle::State_Open);
        icon(open ? u"opened"_s : u"next"_s)
            .paint(painter, option.rect.left() + rowPadding, head.top(), glyphSize(), glyphSize());
        painter->setPen(text);
        inLines(index.data().toString(), strong, head.width(), painter, head.topLeft());
        paintFocus(painter, option);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, colours.line);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colours.accent);
    }
    const QRect area = wordsIn(option.rect);
    const int size = glyphSize();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, option.rect.left() + rowPadding, area.top(), size, size);
    const auto *model = qobject_cast<const FindingsModel *>(index.model());
    const QString head = headOf(index);
    painter->setPen(text);
    int y = area.top();
    const int headHeight = inLines(head, strong, area.width(), painter, {area.left(), y});
    painter->setPen(strengthColour(model != nullptr ? model->finding(index) : nullptr));
    inLines(index.data(FindingsModel::StrengthRole).toString(), body, area.width(), painter,
            {area.left() + QFontMetrics(strong).horizontalAdvance(head) + fieldGap, y});
    y += headHeight;
    painter->setPen(text);
    y += inLines(index.data(FindingsModel::SentenceRole).toString(), body, area.width(), painter, {area.left(), y});
    if (const QString reason = reasonOf(index); !reason.isEmpty()) {
        y += inLines(reason, body, area.width(), painter, {area.left(), y});
    }
    painter->setPen(colours.quiet);
    inLines(footOf(index), body, area.width(), painter, {area.left(), y});
    paintFocus(painter, option);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int room = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QFont body = Theme::font(TypeSize::Body);
    const QFont strong = Theme::font(TypeSize::Body, true);
    const int width = qMax(fewestPixels, wordsIn(QRect(0, 0, room, 0)).width());
    if (isGroup(index)) {
        return {fewestPixels, inLines(index.data().toString(), strong, width) + groupGap + smallGap};
    }
    int height = 2 * rowPadding + inLines(headOf(index), strong, width) +
                 inLines(index.data(FindingsModel::SentenceRole).toString(), body, width) +
                 inLines(footOf(index), body, width);
    if (const QString reason = reasonOf(index); !reason.isEmpty()) {
        height += inLines(reason, body, width);
    }
    return {fewestPixels, height};
}

} // namespace attest::ui
