// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace attest::ui {

/// What stands in the form, and beside it what will be kept, row by row. Where there is no room for both, what will be
/// kept stands below.
class BesideColumns : public QWidget
{
    Q_OBJECT

public:
    explicit BesideColumns(int verticalGap, QWidget *parent = nullptr);

    /// One of them may be null.
    void addRow(QLayout *left, QLayout *right);
    /// As narrow as the wider of the two.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int widest(const QList<QLayout *> &column) const;
    void arrange();
    void put(QLayout *part, int row, int column);

    QGridLayout *m_grid;
    QList<QLayout *> m_left, m_right;
    bool m_beside = true;
};

} // namespace attest::ui
