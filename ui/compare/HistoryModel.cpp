// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/HistoryModel.h"

#include "compare/HistoryWords.h"
#include "ui/assess/ProvisionState.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int longestTip = 300;

ProvisionState stateOf(const HistoryCell &cell)
{
    switch (cell.kind) {
    case HistoryCellKind::ToReview:
        return ProvisionState::ToReview;
    case HistoryCellKind::Answered: {
        Answer answer(cell.codes.front());
        answer.comply = cell.comply;
        return ui::stateOf(answer, {});
    }
    case HistoryCellKind::Blank:
    case HistoryCellKind::NotAsked:
        break;
    }
    return ProvisionState::NotAnswered;
}

} // namespace

void HistoryModel::setHistory(SharedHistory history, std::shared_ptr<const CodeShelf> shelf)
{
    beginResetModel();
    m_history = std::move(history);
    m_shelf = std::move(shelf);
    m_columns.clear();
    const int years = m_history ? int(m_history->columns().size()) : 0;
    for (int year = 0; year < years; ++year) {
        if (m_history->columns()[std::size_t(year)].editionChanged) {
            m_columns.push_back({year, true});
        }
        m_columns.push_back({year, false});
    }
    endResetModel();
}

const HistoryRow *HistoryModel::row(const QModelIndex &index) const
{
    return m_history && index.isValid() && index.model() == this ? &m_history->rows()[std::size_t(index.row())]
                                                                 : nullptr;
}

std::optional<int> HistoryModel::yearAt(int column) const
{
    if (column < 0 || column >= int(m_columns.size()) || m_columns[std::size_t(column)].between) {
        return std::nullopt;
    }
    return m_columns[std::size_t(column)].year;
}

int HistoryModel::columnOf(int year) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [year](const Column &one) { return one.year == year && !one.between; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_history ? 0 : int(m_history->rows().size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryRow *at = row(index);
    if (at == nullptr) {
        return {};
    }
    const Column &column = m_columns[std::size_t(index.column())];
    if (role == IsYearRole) {
        return !column.between;
    }
    return column.between ? betweenData(*at, column.year, role) : yearData(*at, column.year, role);
}

QVariant HistoryModel::yearData(const HistoryRow &row, int year, int role) const
{
    const HistoryCell &cell = row.cells[std::size_t(year)];
    const bool asked = cell.kind != HistoryCellKind::NotAsked;
    switch (role) {
    case Qt::DisplayRole:
        return historyWord(row, year);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(historyRowName(*m_history, row), m_history->columns()[std::size_t(year)].side.year.text(),
                 yearData(row, year, Qt::DisplayRole).toString());
    case Qt::DecorationRole:
        return asked ? icon(stateIcon(stateOf(cell)), stateColour(stateOf(cell))) : QVariant();
    case Qt::ForegroundRole:
        return asked ? QVariant() : QBrush(Theme::colours().quiet);
    default:
        return {};
    }
}

QVariant HistoryModel::betweenData(const HistoryRow &row, int year, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return historyCodeWords(*m_history, row, year);
    case Qt::AccessibleTextRole: {
        const QString words = betweenData(row, year, Qt::DisplayRole).toString();
        return tr("%1, the Code: %2").arg(historyRowName(*m_history, row), words.isEmpty() ? tr("as it was") : words);
    }
    case Qt::ToolTipRole:
        return plainToolTip(betweenData(row, year, Qt::DisplayRole).toString());
    case Qt::ForegroundRole:
        return QBrush(Theme::colours().quiet);
    default:
        return {};
    }
}

QString HistoryModel::requirement(const HistoryRow &row) const
{
    const auto edition = m_shelf->edition(m_history->columns()[std::size_t(row.lastColumn)].side.edition);
    const Provision *provision = edition ? (*edition)->find(row.code) : nullptr;
    return provision == nullptr ? QString() : provision->plainText().left(longestTip);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_history || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        if (section >= rowCount()) {
            return {};
        }
        const HistoryRow &row = m_history->rows()[std::size_t(section)];
        return role == Qt::DisplayRole   ? QVariant(historyRowName(*m_history, row))
               : role == Qt::ToolTipRole ? QVariant(plainToolTip(requirement(row)))
                                         : QVariant();
    }
    if (section >= columnCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Column &column = m_columns[std::size_t(section)];
    const HistoryColumn &year = m_history->columns()[std::size_t(column.year)];
    const QString edition = year.side.codeYear;
    if (column.between) {
        return tr("The Code\nbecame %1").arg(edition);
    }
    return tr("%1\nCode %2").arg(year.side.year.text(), edition);
}

} // namespace attest::ui
