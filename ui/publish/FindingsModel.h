// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"

#include <QAbstractItemModel>

namespace attest::ui {

/// What stands between a form and publication, in groups by what it blocks; a group without findings is left out.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { BeforeApproval, BeforePublication, WorthALook, Accepted };
    enum Role {
        KindRole = Qt::UserRole, ///< of the group: Kind, as int
        KeyRole,                 ///< Finding::key; empty for a group
        CodeRole,                ///< the provision's code; empty where the finding is of the form as a whole
        StrengthRole,            ///< "Blocks", "Accepted": the word
        SentenceRole,
        SourceRole,
        ReasonRole, ///< why it was accepted; empty: it was not
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// The findings of a form in this state: what is sealed is not blocked by what approval would have asked.
    void show(const std::vector<Finding> &findings, State state);
    /// null for a group. Valid until the next show().
    const Finding *finding(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;
    /// How many findings are in a group.
    int count(Kind kind) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Part
    {
        Kind kind;
        std::vector<Finding> findings;
    };
    QVariant partData(const Part &part, int role) const;
    QVariant findingData(const Finding &finding, int role) const;
    std::vector<Part> m_parts;
};

} // namespace attest::ui
