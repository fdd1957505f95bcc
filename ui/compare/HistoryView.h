// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace attest::ui {

/// The grid of years, on which Enter does something.
class HistoryView : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryView(std::function<void()> entered, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<void()> m_entered;
};

/// A cell: its glyph and its word in the tones of the card, selected or not. A column between years stands on the
/// quieter surface, so that the years on either side are seen apart.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attest::ui
