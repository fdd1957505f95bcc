// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportList.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/OneStop.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int usualCharacters = 42;
constexpr int fewestCharacters = 30;

int noteWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    const QString note = index.data(ImportModel::NoteRole).toString();
    return note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + 2 * fieldGap;
}

/// What stands over the first row of a group.
int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(ImportModel::HeadingRole).toString().isEmpty() ? 0 : option.fontMetrics.height() + fieldGap;
}

} // namespace

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    if (const int height = headingHeight(option, index); height > 0) {
        painter->save();
        painter->setFont(option.font);
        painter->setPen(Theme::colours().quiet);
        painter->drawText(option.rect.adjusted(fieldGap, 0, 0, height - option.rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data(ImportModel::HeadingRole).toString());
        painter->restore();
        option.rect.setTop(option.rect.top() + height);
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(smallGap, 0, -noteWidth(option.fontMetrics, index), 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::colours().quiet);
    painter->drawText(option.rect.adjusted(0, 0, -fieldGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(ImportModel::NoteRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? option.palette.color(QPalette::Text) : Theme::colours().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + smallGap + noteWidth(option.fontMetrics, index),
            size.height() + fieldGap + headingHeight(option, index)};
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

ImportList::ImportList(ImportModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QListView), m_nothing(new QLabel)
{
    m_filter.setSourceModel(&model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, fieldGap, 0);
    column->setSpacing(fieldGap);
    auto *views = new QWidget;
    auto *flow = new FlowLayout(views, smallGap);
    auto *group = new QButtonGroup(this);
    for (const auto view : {ImportView::All, ImportView::Doubtful, ImportView::NotRecognised, ImportView::Unplaced}) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setObjectName(u"importView%1"_s.arg(int(view)));
        group->addButton(button, int(view));
        flow->addWidget(button);
        m_views.append(button);
    }
    m_views.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setView(ImportView(id)); });
    column->addWidget(views);
    m_nothing->setObjectName(u"importNothing"_s);
    m_nothing->setWordWrap(true);
    Theme::setQuiet(m_nothing);
    column->addWidget(m_nothing);
    m_view->setObjectName(u"importList"_s);
    m_view->setAccessibleName(tr("What was read"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new ImportDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) {
            Q_EMIT wanted(m_filter.mapToSource(index).row());
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setView(ImportView::All);
        recount();
    });
    recount();
}

QSize ImportList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualCharacters, QWidget::sizeHint().height()};
}

QSize ImportList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, QWidget::minimumSizeHint().height()};
}

int ImportList::first() const
{
    return m_filter.rowCount() == 0 ? -1 : m_filter.mapToSource(m_filter.index(0, 0)).row();
}

int ImportList::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void ImportList::setCurrent(int row)
{
    const QModelIndex source = m_model.index(row);
    if (!source.isValid()) {
        return;
    }
    if (!m_filter.mapFromSource(source).isValid()) {
        setView(ImportView::All);
    }
    m_view->setCurrentIndex(m_filter.mapFromSource(source));
    m_view->scrollTo(m_view->currentIndex());
}

void ImportList::focusRow()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ImportList::setView(ImportView view)
{
    m_views[int(view)]->setChecked(true);
    makeOneStop(m_views);
    m_filter.setView(view);
    const bool nothing = m_filter.rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_nothing->setText(view == ImportView::Doubtful        ? tr("Every row was read clearly.")
                       : view == ImportView::NotRecognised ? tr("Every provision has an answer.")
                       : view == ImportView::Unplaced      ? tr("Every row of the form has its place.")
                                                           : QString());
    m_view->setVisible(!nothing);
    if (!nothing && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_filter.index(0, 0));
    }
    m_view->scrollTo(m_view->currentIndex());
}

void ImportList::recount()
{
    m_views[int(ImportView::All)]->setText(tr("All %1").arg(m_model.count(ImportView::All)));
    m_views[int(ImportView::Doubtful)]->setText(tr("Doubtful %1").arg(m_model.count(ImportView::Doubtful)));
    m_views[int(ImportView::NotRecognised)]->setText(tr("Blank %1").arg(m_model.count(ImportView::NotRecognised)));
    m_views[int(ImportView::Unplaced)]->setText(tr("Unplaced %1").arg(m_model.count(ImportView::Unplaced)));
}

} // namespace attest::ui
