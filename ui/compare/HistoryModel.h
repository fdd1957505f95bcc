// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareLoader.h"

#include <QAbstractTableModel>

namespace attest::ui {

/// A landlord's answers as a grid: a provision a row, a year a column, and between two years whose Code is another a
/// column that says what the Code changed.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsYearRole = Qt::UserRole + 1 };

    explicit HistoryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// null: nothing is compared.
    void setHistory(SharedHistory history, std::shared_ptr<const CodeShelf> shelf);
    const SharedHistory &history() const { return m_history; }
    /// Null where the index is none of its.
    const HistoryRow *row(const QModelIndex &index) const;
    /// The year's column of the history; none for a column between years.
    std::optional<int> yearAt(int column) const;
    /// The column of the year.
    int columnOf(int year) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        int year = 0;
        bool between = false; ///< stands before the year, and says what its Code changed
    };
    QVariant yearData(const HistoryRow &row, int year, int role) const;
    QVariant betweenData(const HistoryRow &row, int year, int role) const;
    QString requirement(const HistoryRow &row) const;

    SharedHistory m_history;
    std::shared_ptr<const CodeShelf> m_shelf;
    std::vector<Column> m_columns;
};

} // namespace attest::ui
