// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace attest::ui {

/// Puts widgets beside each other and begins a new line where there is no more room, so that buttons survive large
/// type.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    int place(const QRect &area, bool move) const;
    QList<QLayoutItem *> m_items;
};

} // namespace attest::ui
