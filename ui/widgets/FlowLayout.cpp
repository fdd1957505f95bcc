// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace attest::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                         std::max(size.height(), item->sizeHint().height()));
        }
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool move) const
{
    int y = area.y();
    qsizetype first = 0;
    while (first < m_items.size()) {
        // As many as have room make a line; they stand on its middle.
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->isEmpty() ? QSize() : m_items[end]->sizeHint();
            if (!m_items[end]->isEmpty() && width > 0 && width + size.width() > area.width()) {
                break;
            }
            width += m_items[end]->isEmpty() ? 0 : size.width() + spacing();
            height = std::max(height, size.height());
        }
        int x = area.x();
        for (qsizetype i = first; i < end; ++i) {
            if (m_items[i]->isEmpty()) {
                continue;
            }
            const QSize size(std::min(m_items[i]->sizeHint().width(), area.width()), m_items[i]->sizeHint().height());
            if (move) {
                m_items[i]->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            }
            x += size.width() + spacing();
        }
        y += height + (end < m_items.size() && height > 0 ? spacing() : 0);
        first = end;
    }
    return y - area.y();
}

} // namespace attest::ui
