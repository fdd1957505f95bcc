// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/BesideColumns.h"

#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace attest::ui {

BesideColumns::BesideColumns(int verticalGap, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(partGap);
    m_grid->setVerticalSpacing(verticalGap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void BesideColumns::addRow(QLayout *left, QLayout *right)
{
    const int row = int(m_left.size());
    m_left.append(left);
    m_right.append(right);
    put(left, row, 0);
    put(right, row, 1);
}

void BesideColumns::put(QLayout *part, int row, int column)
{
    if (part != nullptr) {
        m_grid->addLayout(part, row, column);
    }
}

int BesideColumns::widest(const QList<QLayout *> &column) const
{
    int width = 0;
    for (const QLayout *part : column) {
        width = part != nullptr ? std::max(width, part->minimumSize().width()) : width;
    }
    return width;
}

QSize BesideColumns::minimumSizeHint() const
{
    return {std::max(widest(m_left), widest(m_right)), QWidget::minimumSizeHint().height()};
}

void BesideColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool BesideColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(); // what it shows may be wider now
    }
    return QWidget::event(event);
}

void BesideColumns::arrange()
{
    const bool beside = width() >= 2 * minimumSizeHint().width() + partGap;
    if (beside == m_beside) {
        return;
    }
    m_beside = beside;
    for (const QList<QLayout *> &column : {m_left, m_right}) {
        for (QLayout *part : column) {
            if (part != nullptr) {
                m_grid->removeItem(part);
            }
        }
    }
    const int rows = int(m_left.size());
    for (int row = 0; row < rows; ++row) {
        put(m_left[row], row, 0);
        put(m_right[row], beside ? row : rows + row, beside ? 1 : 0);
    }
    m_grid->setColumnStretch(1, beside ? 1 : 0);
    m_grid->setHorizontalSpacing(beside ? partGap : 0);
}

} // namespace attest::ui
