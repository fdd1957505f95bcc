// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryModel.h"

#include "ui/library/LibraryWords.h"
#include "ui/session/EditionWords.h"
#include "ui/widgets/Icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// An index of a landlord bears this; one of a year the landlord's row, counted from 1.
constexpr quintptr ofLandlord = 0;

bool newerFirst(const AssessmentSummary &one, const AssessmentSummary &other)
{
    if (one.year != other.year) {
        return one.year > other.year;
    }
    return isOpen(one.state) && !isOpen(other.state);
}

} // namespace

void LibraryModel::setContents(const Contents &contents, const CodeShelf &shelf)
{
    beginResetModel();
    std::vector<Landlord> landlords;
    for (const OrganisationRecord &record : contents.organisations) {
        landlords.push_back({record, {}});
    }
    std::sort(landlords.begin(), landlords.end(), [](const Landlord &one, const Landlord &other) {
        return one.record.organisation.name.localeAwareCompare(other.record.organisation.name) < 0;
    });
    QHash<QString, std::size_t> owners;
    for (std::size_t i = 0; i < landlords.size(); ++i) {
        owners.insert(landlords[i].record.id.text(), i);
    }
    for (const AssessmentSummary &summary : contents.assessments) {
        const auto owner = owners.constFind(summary.organisationId.text());
        if (owner == owners.constEnd()) {
            continue;
        }
        const Year *known = year(indexOf(summary.id));
        landlords[*owner].years.push_back({summary, editionWords(shelf, contents.assessments, summary.edition),
                                           known != nullptr ? known->answered : std::nullopt});
    }
    m_places.clear();
    for (std::size_t i = 0; i < landlords.size(); ++i) {
        auto &years = landlords[i].years;
        std::stable_sort(years.begin(), years.end(),
                         [](const Year &one, const Year &other) { return newerFirst(one.summary, other.summary); });
        for (std::size_t j = 0; j < years.size(); ++j) {
            m_places.insert(years[j].summary.id.text(), {int(i), int(j)});
        }
    }
    m_landlords = std::move(landlords);
    endResetModel();
}

void LibraryModel::setAnswered(const AssessmentId &id, AnsweredCount count)
{
    const QModelIndex at = indexOf(id);
    if (at.isValid()) {
        m_landlords[std::size_t(at.parent().row())].years[std::size_t(at.row())].answered = count;
        const QModelIndex cell = at.siblingAtColumn(AnsweredColumn);
        Q_EMIT dataChanged(cell, cell);
    }
}

bool LibraryModel::isCounted(const AssessmentId &id) const
{
    const Year *at = year(indexOf(id));
    return at != nullptr && at->answered;
}

const LibraryModel::Year *LibraryModel::year(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofLandlord) {
        return nullptr;
    }
    return &m_landlords[index.internalId() - 1].years[std::size_t(index.row())];
}

const AssessmentSummary *LibraryModel::assessment(const QModelIndex &index) const
{
    const Year *at = year(index);
    return at != nullptr ? &at->summary : nullptr;
}

const OrganisationRecord *LibraryModel::landlord(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const std::size_t row =
        index.internalId() == ofLandlord ? std::size_t(index.row()) : std::size_t(index.internalId() - 1);
    return &m_landlords[row].record;
}

QModelIndex LibraryModel::indexOf(const AssessmentId &id) const
{
    const auto place = m_places.constFind(id.text());
    return place != m_places.constEnd() ? index(place->second, 0, index(place->first, 0)) : QModelIndex();
}

QModelIndex LibraryModel::indexOf(const OrganisationId &id) const
{
    for (std::size_t i = 0; i < m_landlords.size(); ++i) {
        if (m_landlords[i].record.id == id) {
            return index(int(i), 0);
        }
    }
    return {};
}

QModelIndex LibraryModel::whereToGoOn() const
{
    const AssessmentSummary *best = nullptr;
    for (const Landlord &landlord : m_landlords) {
        for (const Year &year : landlord.years) {
            const AssessmentSummary &one = year.summary;
            const bool better = best == nullptr || (isOpen(one.state) && !isOpen(best->state)) ||
                                (isOpen(one.state) == isOpen(best->state) && one.year > best->year);
            best = better ? &one : best;
        }
    }
    return best != nullptr ? indexOf(best->id) : m_landlords.empty() ? QModelIndex() : index(0, 0);
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofLandlord);
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofLandlord) {
        return {};
    }
    return createIndex(int(index.internalId() - 1), 0, ofLandlord);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_landlords.size());
    }
    const bool hasYears = parent.internalId() == ofLandlord && parent.column() == 0;
    return hasYears ? int(m_landlords[std::size_t(parent.row())].years.size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LibraryModel::landlordData(const Landlord &landlord, int column, int role)
{
    const Organisation &organisation = landlord.record.organisation;
    const QString details = landlordDetails(organisation);
    if (role == Qt::DisplayRole && column == YearColumn) {
        return organisation.name;
    }
    if (role == DetailsRole) {
        return details;
    }
    if (role == Qt::AccessibleTextRole) {
        return details.isEmpty() ? organisation.name : u"%1, %2"_s.arg(organisation.name, details);
    }
    return {};
}

QString LibraryModel::yearText(const Year &year, int column)
{
    switch (column) {
    case YearColumn:
        return year.summary.purpose == Purpose::Annual
                   ? year.summary.year.text()
                   : u"%1 · %2"_s.arg(year.summary.year.text(), purposeWord(year.summary.purpose));
    case CodeColumn:
        return year.code;
    case StateColumn:
        return stateWord(year.summary.state);
    case AnsweredColumn:
        return year.answered ? tr("%1 of %2").arg(year.answered->answered).arg(year.answered->total) : QString();
    default:
        return {};
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Year *at = year(index);
    if (at == nullptr) {
        return landlordData(m_landlords[std::size_t(index.row())], index.column(), role);
    }
    const QString text = yearText(*at, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(icon(stateIconName(at->summary.state))) : QVariant();
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("Not counted") : text;
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case YearColumn:
        return tr("Year");
    case CodeColumn:
        return tr("Edition of the Code");
    case StateColumn:
        return tr("State");
    case AnsweredColumn:
        return tr("Answered");
    default:
        return {};
    }
}

} // namespace attest::ui
