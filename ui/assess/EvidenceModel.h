// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QAbstractListModel>

namespace attest::ui {

/// The evidence of one answer in printed order.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, KindWordRole, DetailsRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const std::vector<Evidence> &items() const { return m_items; }
    void setItems(const std::vector<Evidence> &items);
    /// Puts items before `row`.
    void insert(int row, const std::vector<Evidence> &items);
    void replace(int row, const Evidence &item);
    void remove(int row);
    /// Swaps an item with the one above (-1) or below (1). False: there is none.
    bool move(int row, int by);

private:
    std::vector<Evidence> m_items;
};

} // namespace attest::ui
