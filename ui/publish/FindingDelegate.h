// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace attest::ui {

/// The findings' list: each row as tall as its words need at the width there is.
class FindingsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// Opens or closes a group; does nothing to a finding.
    void toggle(const QModelIndex &index);

Q_SIGNALS:
    /// Enter, or a double click on a finding: whatever the system makes of a single one.
    void wanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepRoom();
};

/// A finding: glyph, where it is, how strong it is; below, its sentence, whole; then where the rule comes from.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attest::ui
