// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace attest::ui {

/// Rows whose words wrap at the width the tree has, so that none is cut off.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The tree owns it; its header stretches.
    explicit WrappingDelegate(QTreeView &tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_tree;
};

} // namespace attest::ui
