// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportModel.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace attest::ui {

/// A row of the list: glyph and word, and at its end the note on the reading.
class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// What was read, as a list with its views and their counts.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(ImportModel &model, QWidget *parent = nullptr);

    /// Rows of the model; -1: none.
    int current() const;
    /// The one that stands first: what needs a look, where anything does.
    int first() const;
    /// Shows all where the view hides it.
    void setCurrent(int row);
    /// Gives the focus to the row at hand. The list is nobody's focus proxy: Tab would pass over the views above it.
    void focusRow();
    ImportView view() const { return m_filter.view(); }
    void setView(ImportView view);

    /// Wide enough for its rows, whatever the size of type.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(int row);

private:
    void recount();
    ImportModel &m_model;
    ImportFilter m_filter;
    QListView *m_view = nullptr;
    QLabel *m_nothing = nullptr;
    QList<QToolButton *> m_views;
};

} // namespace attest::ui
