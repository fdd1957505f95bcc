// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/LibraryModel.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace attest::ui {

class Notice;

/// What the open library holds: landlords with their years, and what can be done with them.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /// `workplace` outlives it.
    explicit OverviewPage(Workplace &workplace, QWidget *parent = nullptr);

    LibraryModel &model() { return m_model; }
    /// Shows the library's contents as they are; what was selected stays selected.
    void refresh();
    /// The year that is selected; none where it is a landlord, or nothing.
    std::optional<AssessmentId> selectedYear() const;
    std::optional<OrganisationId> selectedLandlord() const;

Q_SIGNALS:
    void yearChosen(const attest::AssessmentId &id);
    void importAsked();
    void startAsked();
    /// The form of another Code shall be started from this year's.
    void startBesideAsked(const attest::AssessmentId &from, const QString &edition);
    void editLandlordAsked(const attest::OrganisationId &id);
    void editionsAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *actions();
    void choose();
    void showTree(const QModelIndex &selected);
    void showNextStep(bool empty);
    void enableActions();
    /// The edition of another Code whose form can be started from the selected year's; null where there is none.
    std::shared_ptr<const Edition> codeBeside() const;
    /// Of forms at work that are not counted yet, or changed since; while the page is hidden, once it is seen.
    void countAnswers();
    void countAnswers(const AssessmentId &id);

    Workplace &m_workplace;
    LibraryModel m_model;
    QSet<QString> m_changed; ///< assessments to be counted anew
    QLabel *m_title;
    QLabel *m_path;
    Notice *m_notice;
    QLabel *m_empty;
    QTreeView *m_tree;
    QPushButton *m_open = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_beside = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace attest::ui
