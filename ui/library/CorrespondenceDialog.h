// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ProposeCorrespondence.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace attest::ui {

class Notice;

/// Shows what an edition's provisions were in the edition before, as their wording suggests or as it was kept, each
/// relation with both wordings and their difference; the officer corrects it, says what each asks, and keeps it.
class CorrespondenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposed: the least sure relations come first. Kept: it has been looked through before.
    enum class Source { Proposed, Kept };

    CorrespondenceDialog(ProposedCorrespondence proposed, Source source, std::shared_ptr<const Edition> from,
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
    /// Takes what the fields say; false, with the reason told, where that cannot be.
    bool change();
    /// The fields say something else than the relation they show.
    bool fieldsChanged() const;
    void setDemand(int choice);
    void keep();
    void add();

    std::shared_ptr<const Edition> m_from, m_to;
    std::vector<ProposedRelation> m_relations;
    QTreeWidget *m_list;
    QLineEdit *m_older, *m_newer, *m_note;
    QComboBox *m_demand;
    QLabel *m_oldWording, *m_newWording;
    Notice *m_problem;
    QPushButton *m_change = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace attest::ui
