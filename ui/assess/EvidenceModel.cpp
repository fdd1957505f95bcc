// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceModel.h"

#include "ui/assess/EvidenceWords.h"

namespace attest::ui {

using namespace Qt::StringLiterals;

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Evidence &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.text.isEmpty() ? item.url.isEmpty() ? EvidenceWords::reference(item) : item.url : item.text;
    case KindRole:
        return int(item.kind);
    case KindWordRole:
        return EvidenceWords::kind(item.kind);
    case DetailsRole:
        return EvidenceWords::details(item);
    case Qt::AccessibleTextRole: {
        const QString details = EvidenceWords::details(item);
        const QString words = data(index, Qt::DisplayRole).toString();
        return details.isEmpty() ? tr("%1: %2").arg(EvidenceWords::kind(item.kind), words)
                                 : tr("%1: %2. %3").arg(EvidenceWords::kind(item.kind), words, details);
    }
    default:
        return {};
    }
}

void EvidenceModel::setItems(const std::vector<Evidence> &items)
{
    if (items == m_items) {
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

void EvidenceModel::insert(int row, const std::vector<Evidence> &items)
{
    if (items.empty()) {
        return;
    }
    beginInsertRows({}, row, row + int(items.size()) - 1);
    m_items.insert(m_items.begin() + row, items.begin(), items.end());
    endInsertRows();
}

void EvidenceModel::replace(int row, const Evidence &item)
{
    m_items[size_t(row)] = item;
    Q_EMIT dataChanged(index(row), index(row));
}

void EvidenceModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

bool EvidenceModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount()) {
        return false;
    }
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_items[size_t(row)], m_items[size_t(to)]);
    endMoveRows();
    return true;
}

} // namespace attest::ui
