// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"
#include "provisions/CodeShelf.h"
#include "ui/session/Workplace.h"

#include <QAbstractItemModel>
#include <QHash>

namespace attest::ui {

/// What a library holds, as a tree: landlords by name, below each its years, the newest first.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { YearColumn, CodeColumn, StateColumn, AnsweredColumn, ColumnCount };
    enum Role {
        DetailsRole = Qt::UserRole + 1 ///< of a landlord: "Housing association, 3,140 homes"
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContents(const Contents &contents, const CodeShelf &shelf);
    /// How far an assessment's answers are.
    void setAnswered(const AssessmentId &id, AnsweredCount count);

    /// Whether its answers are counted.
    bool isCounted(const AssessmentId &id) const;

    /// The assessment of a row; null for a landlord.
    const AssessmentSummary *assessment(const QModelIndex &index) const;
    /// The landlord of a row, or of the year in it; null for no row.
    const OrganisationRecord *landlord(const QModelIndex &index) const;
    QModelIndex indexOf(const AssessmentId &id) const;
    QModelIndex indexOf(const OrganisationId &id) const;
    /// Where an officer goes on: the newest year that can be edited, else the newest. Invalid where there is none.
    QModelIndex whereToGoOn() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Year
    {
        AssessmentSummary summary;
        QString code;
        std::optional<AnsweredCount> answered;
    };
    struct Landlord
    {
        OrganisationRecord record;
        std::vector<Year> years;
    };
    const Year *year(const QModelIndex &index) const;
    static QVariant landlordData(const Landlord &landlord, int column, int role);
    static QString yearText(const Year &year, int column);
    std::vector<Landlord> m_landlords;
    QHash<QString, std::pair<int, int>> m_places; ///< an assessment's landlord and row, by its id
};

} // namespace attest::ui
