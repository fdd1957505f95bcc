// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportModel.h"

#include "assessment/Doubt.h"
#include "ui/assess/ProvisionState.h"
#include "ui/library/PageParts.h"
#include "ui/library/import/ImportWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QString whereAndWhy(const UnplacedRow &row)
{
    return row.place.isEmpty() ? row.reason : sentenceCase(row.place) + u". "_s + row.reason;
}

} // namespace

void ImportModel::setDraft(std::optional<ImportDraft> draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_draft ? 0 : int(m_draft->count() + m_draft->rows().size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return words(row);
    case Qt::DecorationRole:
        return glyph(row);
    case Qt::AccessibleTextRole: {
        const QString said = isProvision(row) ? tr("Provision %1").arg(words(row)) : words(row);
        return note(row).isEmpty() ? said : said + u", "_s + note(row);
    }
    case Qt::ToolTipRole:
        return isProvision(row) ? QVariant() : plainToolTip(whereAndWhy(m_draft->rows()[looseRow(row)].kept.row));
    case NoteRole:
        return note(row);
    case ViewsRole:
        return views(row);
    default:
        return {};
    }
}

QString ImportModel::words(int row) const
{
    if (isProvision(row)) {
        const Answer &answer = m_draft->answer(size_t(row));
        return tr("%1  %2").arg(answer.provision.text(), stateWord(stateOf(answer, {})));
    }
    constexpr qsizetype longest = 60; // more than the list shows of it
    const UnplacedRow &loose = m_draft->rows()[looseRow(row)].kept.row;
    const QString said = loose.cells.join(u' ').simplified();
    return said.isEmpty()           ? tr("A row")
           : said.size() <= longest ? tr("Row: %1").arg(said)
                                    : tr("Row: %1 …").arg(said.left(said.lastIndexOf(u' ', longest)));
}

QString ImportModel::note(int row) const
{
    if (!isProvision(row)) {
        const DraftRow &loose = m_draft->rows()[looseRow(row)];
        return loose.fate == RowFate::Open      ? tr("No place")
               : loose.fate == RowFate::LeftOut ? tr("Left out")
                                                : tr("Under %1").arg(m_draft->answer(loose.under).provision.text());
    }
    const size_t index = size_t(row);
    return m_draft->isCorrected(index)          ? tr("Corrected")
           : isDoubtful(m_draft->answer(index)) ? tr("Doubtful")
           : isChecked(m_draft->answer(index))  ? tr("Checked")
                                                : QString();
}

QVariant ImportModel::glyph(int row) const
{
    if (isProvision(row)) {
        const Answer &answer = m_draft->answer(size_t(row));
        if (isDoubtful(answer)) {
            return icon(u"attention"_s, Theme::colours().attention);
        }
        const ProvisionState state = stateOf(answer, {});
        return icon(stateIcon(state), stateColour(state));
    }
    const RowFate fate = m_draft->rows()[looseRow(row)].fate;
    return fate == RowFate::Open       ? icon(u"attention"_s, Theme::colours().attention)
           : fate == RowFate::PutUnder ? icon(u"yes"_s, Theme::colours().yes)
                                       : icon(u"not-applicable"_s, Theme::colours().quiet);
}

int ImportModel::views(int row) const
{
    int views = 1 << int(ImportView::All);
    if (!isProvision(row)) {
        return views | 1 << int(ImportView::Unplaced);
    }
    const Answer &read = m_draft->asRead(size_t(row));
    if (isDoubtful(read)) {
        views |= 1 << int(ImportView::Doubtful);
    }
    if (!read.comply) {
        views |= 1 << int(ImportView::NotRecognised);
    }
    return views;
}

int ImportModel::count(ImportView view) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += (views(row) >> int(view)) & 1;
    }
    return count;
}

bool ImportModel::waits(int row) const
{
    return isProvision(row) ? isDoubtful(m_draft->answer(size_t(row)))
                            : m_draft->rows()[looseRow(row)].fate == RowFate::Open;
}

int ImportModel::nextToCheck(int row, bool forward) const
{
    const int all = rowCount();
    const int start = row < 0 ? (forward ? -1 : 0) : row;
    for (int step = 1; step <= all; ++step) {
        const int next = ((forward ? start + step : start - step) % all + all) % all;
        if (next != row && waits(next)) {
            return next;
        }
    }
    return -1;
}

void ImportModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT corrected();
}

void ImportModel::correct(int row, const Answer &answer)
{
    m_draft->correct(size_t(row), answer);
    tell(row);
}

void ImportModel::setChecked(int row)
{
    m_draft->setChecked(size_t(row), true);
    tell(row);
}

void ImportModel::putUnder(int row, size_t answer)
{
    m_draft->putUnder(looseRow(row), answer);
    Q_EMIT dataChanged(index(int(answer)), index(int(answer)));
    tell(row);
}

void ImportModel::leaveOut(int row)
{
    m_draft->leaveOut(looseRow(row));
    tell(row);
}

void ImportModel::reopen(int row)
{
    const DraftRow &loose = m_draft->rows()[looseRow(row)];
    const int answer = loose.fate == RowFate::PutUnder ? int(loose.under) : row;
    m_draft->reopen(looseRow(row));
    Q_EMIT dataChanged(index(answer), index(answer));
    tell(row);
}

namespace {

/// As it was read, so that no row moves under the hand that corrects it.
bool needsLook(const QModelIndex &index)
{
    constexpr int looks = 1 << int(ImportView::Doubtful) | 1 << int(ImportView::Unplaced);
    return (index.data(ImportModel::ViewsRole).toInt() & looks) != 0;
}

} // namespace

ImportFilter::ImportFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

bool ImportFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool first = needsLook(left);
    return first != needsLook(right) ? first : left.row() < right.row();
}

bool ImportFilter::isGrouped() const
{
    return m_view == ImportView::All && rowCount() > 0 && needsLook(index(0, 0));
}

QString ImportFilter::group(const QModelIndex &index) const
{
    return needsLook(index) ? tr("Needs a look") : tr("The other provisions");
}

QVariant ImportFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const QString said = QSortFilterProxyModel::data(index, role).toString();
        return isGrouped() && index.isValid() ? tr("%1, in: %2").arg(said, group(index)) : said;
    }
    if (role != ImportModel::HeadingRole) {
        return QSortFilterProxyModel::data(index, role);
    }
    if (!isGrouped() || !index.isValid()) {
        return {};
    }
    const bool first = index.row() == 0 || needsLook(index.siblingAtRow(index.row() - 1)) != needsLook(index);
    return first ? group(index) : QVariant();
}

void ImportFilter::setView(ImportView view)
{
    m_view = view;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return (sourceModel()->index(row, 0, parent).data(ImportModel::ViewsRole).toInt() >> int(m_view)) & 1;
}

} // namespace attest::ui
