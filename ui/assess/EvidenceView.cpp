// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceView.h"

#include "ui/assess/EvidenceModel.h"
#include "ui/assess/EvidenceWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 5; ///< as far in as the words of a field

/// Lays words out in a width, breaking long addresses where it must; gives their height. Draws them where there is a
/// painter.
int layOut(QString words, const QFont &font, int width, QPainter *painter = nullptr, const QPoint &at = {})
{
    QTextLayout layout(words.replace(u'\n', QChar(QChar::LineSeparator)), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        layout.draw(painter, at);
    }
    return int(std::ceil(height));
}

/// A line around what is chosen: the focus's where the keys go there, else a quiet one.
void drawFocus(QPainter &painter, const QRect &area, bool focus)
{
    painter.setPen(focus ? QPen(Theme::colours().focus, 2) : QPen(Theme::colours().line, 1));
    painter.drawRect(focus ? area.adjusted(1, 1, -1, -1) : area.adjusted(0, 0, -1, -1));
}

/// Where the parts of an item stand.
struct Places
{
    int icon = 16;
    QRect words, kind;
    int detailsTop = 0;
    int height = 0;
};

Places placesOf(const QRect &area, const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics(font);
    Places places;
    places.icon = std::max(16, metrics.height());
    const int left = area.left() + inset + places.icon + fieldGap;
    const int kindWidth = metrics.horizontalAdvance(index.data(EvidenceModel::KindWordRole).toString());
    const int right = area.right() - smallGap;
    places.kind = QRect(right - kindWidth, area.top() + smallGap, kindWidth + 1, metrics.height());
    const int width = std::max(places.kind.left() - fieldGap - left, 1);
    const int height = layOut(index.data().toString(), font, width);
    places.words = QRect(left, area.top() + smallGap, width, height);
    places.detailsTop = places.words.top() + height;
    const QString details = index.data(EvidenceModel::DetailsRole).toString();
    const int below = details.isEmpty() ? 0 : layOut(details, font, width);
    places.height = smallGap + height + below + smallGap;
    return places;
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Places places = placesOf(option.rect, option.font, index);
    const Colours &colours = Theme::colours();
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, colours.surface);
        drawFocus(*painter, option.rect, option.state.testFlag(QStyle::State_HasFocus));
    }
    const auto kind = EvidenceKind(index.data(EvidenceModel::KindRole).toInt());
    painter->drawPixmap(
        QPoint(option.rect.left() + inset, places.words.top()),
        iconPixmap(EvidenceWords::iconName(kind), colours.quiet, places.icon, painter->device()->devicePixelRatioF()));
    painter->setPen(option.palette.color(QPalette::Text));
    layOut(index.data().toString(), option.font, places.words.width(), painter, places.words.topLeft());
    painter->setPen(colours.quiet);
    painter->drawText(places.kind, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(EvidenceModel::KindWordRole).toString());
    layOut(index.data(EvidenceModel::DetailsRole).toString(), option.font, places.words.width(), painter,
           QPoint(places.words.left(), places.detailsTop));
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, placesOf(QRect(0, 0, width, 1), option.font, index).height};
}

EvidenceView::EvidenceView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new EvidenceDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::doubleClicked, this, &EvidenceView::editWanted);
}

void EvidenceView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &EvidenceView::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EvidenceView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EvidenceView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &EvidenceView::fit);
    fit();
}

void EvidenceView::setEmptyWords(const QString &words)
{
    if (words == m_emptyWords) {
        return;
    }
    m_emptyWords = words;
    setAccessibleDescription(words);
    fit();
}

void EvidenceView::markFirst()
{
    if (model() != nullptr && model()->rowCount() > 0 && !selectionModel()->hasSelection()) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void EvidenceView::focusInEvent(QFocusEvent *event)
{
    markFirst();
    QListView::focusInEvent(event);
}

void EvidenceView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT editWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void EvidenceView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void EvidenceView::fit()
{
    int height = 0;
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        height += sizeHintForIndex(model()->index(row, 0)).height();
    }
    if (rows == 0) {
        height = 2 * smallGap + layOut(m_emptyWords, font(), viewport()->width() - 2 * inset);
    }
    setFixedHeight(height + contentsMargins().top() + contentsMargins().bottom());
}

void EvidenceView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() != nullptr && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(Theme::colours().quiet);
        layOut(m_emptyWords, font(), viewport()->width() - 2 * inset, &painter, QPoint(inset, smallGap));
        if (hasFocus()) {
            drawFocus(painter, viewport()->rect(), true);
        }
    }
}

void EvidenceView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace attest::ui
