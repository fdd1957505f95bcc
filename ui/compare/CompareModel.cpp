// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareModel.h"

#include "ui/compare/CompareText.h"
#include "ui/widgets/Icons.h"

#include <algorithm>

namespace attest::ui {

void CompareModel::setSheet(SharedSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const CompareLine *CompareModel::line(const QModelIndex &index) const
{
    return m_sheet && index.isValid() && index.model() == this ? &m_sheet->lines[std::size_t(index.row())] : nullptr;
}

QModelIndex CompareModel::indexOf(const ProvisionCode &code) const
{
    if (!m_sheet) {
        return {};
    }
    // A withdrawn provision and one of the newer side may have the same code: the newer is meant.
    for (const auto side : {&CompareLine::after, &CompareLine::before}) {
        for (std::size_t i = 0; i < m_sheet->lines.size(); ++i) {
            const CompareLine &line = m_sheet->lines[i];
            if (line.*side == code && (side == &CompareLine::after || !line.after)) {
                return index(int(i), 0);
            }
        }
    }
    return {};
}

int CompareModel::count(quint32 kind) const
{
    if (!m_sheet) {
        return 0;
    }
    return int(std::count_if(m_sheet->lines.cbegin(), m_sheet->lines.cend(),
                             [kind](const CompareLine &line) { return kind == 0 || (line.kinds & kind) != 0; }));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->lines.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const CompareLine *at = line(index);
    if (at == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2").arg(at->codes, at->headline);
    case Qt::AccessibleTextRole: {
        const QString words = tr("Provision %1: %2").arg(at->codes, at->headline);
        return at->words.isEmpty() ? words : tr("%1; %2").arg(words, at->words);
    }
    case Qt::DecorationRole:
        return icon(at->icon, toneColour(at->tone));
    case CodesRole:
        return at->codes;
    case HeadlineRole:
        return at->headline;
    case WordsRole:
        return at->words;
    case KindsRole:
        return at->kinds;
    case ChangedRole:
        return at->changed;
    case SearchedRole:
        return at->searched;
    default:
        return {};
    }
}

void CompareFilter::setKind(quint32 kind)
{
    m_kind = kind;
    invalidateFilter();
}

void CompareFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind != 0 && (index.data(CompareModel::KindsRole).toUInt() & m_kind) == 0) {
        return false;
    }
    const QString searched = index.data(CompareModel::SearchedRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace attest::ui
