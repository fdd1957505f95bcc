// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/WordsInLines.h"

#include <QStyledItemDelegate>

namespace attest::ui {

/// Some words of a text, with those that were looked for.
struct Excerpt
{
    QString words;
    QList<Stretch> found;
};

/// An excerpt as the library gives it, the words that were found marked as in SearchHit, in one line.
Excerpt excerptFrom(const QString &marked);

/// Draws a place that was found: where it is, and below that the words there, those that were looked for bold.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int PlaceRole = Qt::UserRole + 2;
    static constexpr int MarkedRole = Qt::UserRole + 3; ///< as excerptFrom() takes it

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attest::ui
