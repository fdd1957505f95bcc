// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace attest::ui {

using SharedSheet = std::shared_ptr<const CompareSheet>;

/// The rows of a comparison, one a provision.
class CompareModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CodesRole = Qt::UserRole + 1,
        HeadlineRole,
        WordsRole,
        KindsRole,
        ChangedRole,
        SearchedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// null: nothing is compared.
    void setSheet(SharedSheet sheet);
    const SharedSheet &sheet() const { return m_sheet; }
    /// Null where the index is none of its.
    const CompareLine *line(const QModelIndex &index) const;
    /// The row of a provision of the newer side, or one that is withdrawn; invalid where there is none.
    QModelIndex indexOf(const ProvisionCode &code) const;
    int count(quint32 kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    SharedSheet m_sheet;
};

/// Those of one kind that have all the words.
class CompareFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// A bit of CompareSheet::kinds; 0: all.
    void setKind(quint32 kind);
    quint32 kind() const { return m_kind; }
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    quint32 m_kind = 0;
    QStringList m_words;
};

} // namespace attest::ui
