// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionFilter.h"

#include "ui/assess/ProvisionModel.h"

#include <algorithm>

namespace attest::ui {

ProvisionFilter::ProvisionFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ProvisionFilter::setKind(ProvisionKind kind)
{
    m_kind = kind;
    m_atHand.clear();
    invalidateFilter();
}

void ProvisionFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_atHand.clear();
    invalidateFilter();
}

bool ProvisionFilter::isOf(const QModelIndex &provision, ProvisionKind kind)
{
    const auto state = ProvisionState(provision.data(ProvisionModel::StateRole).toInt());
    switch (kind) {
    case ProvisionKind::All:
        return true;
    case ProvisionKind::Open:
        return state == ProvisionState::NotAnswered || state == ProvisionState::ToReview ||
               state == ProvisionState::NeedsSomething;
    case ProvisionKind::NotCompliant:
        return provision.data(ProvisionModel::NotCompliantRole).toBool();
    case ProvisionKind::ToReview:
        return state == ProvisionState::ToReview;
    case ProvisionKind::CodeChanged:
        return provision.data(ProvisionModel::CodeChangedRole).toBool();
    case ProvisionKind::WithFinding:
        return provision.data(ProvisionModel::FindingRole).toBool();
    }
    return false;
}

bool ProvisionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return false; // a section stands where a provision of it does
    }
    const QModelIndex provision = sourceModel()->index(row, 0, parent);
    if (!m_atHand.isEmpty() && provision.data(ProvisionModel::CodeRole).toString() == m_atHand) {
        return true;
    }
    const QString words = provision.data(ProvisionModel::WordsRole).toString();
    return isOf(provision, m_kind) && std::all_of(m_words.cbegin(), m_words.cend(), [&words](const QString &word) {
               return words.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace attest::ui
