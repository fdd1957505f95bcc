// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace attest::ui {

/// Draws an item of evidence: its kind's glyph, its words as long as they are, its kind's word and, quietly, what else
/// it says.
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of evidence: as high as what it holds, so that it never scrolls by itself. Without items it says how to
/// begin.
class EvidenceView : public QListView
{
    Q_OBJECT

public:
    explicit EvidenceView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setEmptyWords(const QString &words);
    /// Where nothing is chosen, the first item is: what the keys are about must be seen.
    void markFirst();

Q_SIGNALS:
    void editWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// The page scrolls, not the list.
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    QString m_emptyWords;
};

} // namespace attest::ui
