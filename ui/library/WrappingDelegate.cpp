// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/WrappingDelegate.h"

#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>

namespace attest::ui {

WrappingDelegate::WrappingDelegate(QTreeView &tree) : QStyledItemDelegate(&tree), m_tree(tree)
{
    m_tree.setWordWrap(true);
    m_tree.setTextElideMode(Qt::ElideNone);
    connect(m_tree.header(), &QHeaderView::sectionResized, &m_tree, &QTreeView::doItemsLayout);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int depth = m_tree.rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    // What the style leaves free at either side of the words.
    const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &m_tree) + 1;
    const int width = m_tree.columnWidth(0) - depth * m_tree.indentation() - 2 * margin;
    const QRect words =
        option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), QWIDGETSIZE_MAX),
                                        int(Qt::AlignLeft) | int(Qt::TextWordWrap), index.data().toString());
    return {words.width(), words.height() + 2 * smallGap};
}

} // namespace attest::ui
