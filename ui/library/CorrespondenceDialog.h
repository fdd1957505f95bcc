// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ProposeCorrespondence.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace attest::ui {

class Notice;

/// Shows what an edition's provisions were in the edition before, as their wording suggests, each relation with both
/// wordings and their difference; the officer corrects it and keeps it.
class CorrespondenceDialog : public QDialog
{
    Q_OBJECT

public:
    CorrespondenceDialog(ProposedCorrespondence proposed, std::shared_ptr<const Edition> from,
                         std::shared_ptr<const Edition> to, QWidget *parent = nullptr);

    /// As it stands now: every provision of both editions is placed.
    Correspondence correspondence() const;
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void keepAsked();

private:
    QWidget *details();
    void fill(int select);
    void showCurrent();
    void change();
    void add();

    std::shared_ptr<const Edition> m_from, m_to;
    std::vector<ProposedRelation> m_relations;
    QTreeWidget *m_list;
    QLineEdit *m_older, *m_newer, *m_note;
    QLabel *m_oldWording, *m_newWording;
    Notice *m_problem;
    QPushButton *m_change = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace attest::ui
