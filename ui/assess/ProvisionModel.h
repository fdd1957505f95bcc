// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assess/ProvisionState.h"
#include "ui/session/AssessmentSession.h"

#include <QAbstractItemModel>

namespace attest::ui {

/// The open form's provisions below their sections, each with its state.
class ProvisionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< of a provision; empty for a section
        StateRole,               ///< int(ProvisionState)
        CodeChangedRole,         ///< the Code asks something else than last year's edition
        NotCompliantRole,        ///< the answer is No or Partially, whatever else it needs
        FindingRole,             ///< a finding is open
        AnsweredRole,            ///< of a section: how many are answered
        CountRole,               ///< of a section: how many there are
        WordsRole,               ///< what the filter looks in
    };

    explicit ProvisionModel(AssessmentSession &session, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QModelIndex indexOf(const ProvisionCode &code) const;
    /// Every provision in the form's order.
    std::vector<ProvisionCode> codes() const;
    ProvisionState stateOf(const ProvisionCode &code) const;

Q_SIGNALS:
    /// States may be others: counts are to be made anew.
    void statesChanged();

private:
    struct Line
    {
        ProvisionCode code;
        ProvisionState state = ProvisionState::NotAnswered;
        bool codeChanged = false;
        bool notCompliant = false;
        bool finding = false;
        QString words;
    };
    struct Part
    {
        QString title;
        std::vector<Line> lines;
        int answered = 0;
    };

    void reload();
    void renew();
    void renewPart(Part &part) const;
    QVariant partData(const Part &part, int role) const;
    QVariant lineData(const Line &line, int role) const;

    AssessmentSession &m_session;
    std::vector<Part> m_parts;
};

} // namespace attest::ui
