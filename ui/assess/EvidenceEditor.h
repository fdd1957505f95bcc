// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace attest::ui {

class EvidenceForm;
class EvidenceModel;
class EvidenceView;

/// The evidence of one answer: a list in printed order, with a form below it for the item that is added or edited.
/// Each finished edit is one edited().
class EvidenceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceEditor(QWidget *parent = nullptr);
    ~EvidenceEditor() override;

    /// Shows other evidence. What is being written in the form stays: call finish() before showing another
    /// provision's.
    void setEvidence(const std::vector<Evidence> &evidence);
    /// The same of another provision: none of it is chosen.
    void begin(const std::vector<Evidence> &evidence);
    const std::vector<Evidence> &evidence() const;
    void setReadOnly(bool readOnly);
    /// The label above the list; it names the list, too.
    void setLabel(const QString &words);
    /// Whether the form is open.
    bool isEditing() const;
    /// Takes over what is in the form and closes it; what is not complete is kept as a note.
    void finish();

    /// Opens a web or e-mail address: the desktop's browser, unless a test says otherwise.
    std::function<void(const QUrl &)> openUrl;

Q_SIGNALS:
    void edited(const std::vector<attest::Evidence> &evidence);
    /// True while the form holds words that are not handed over.
    void typing(bool pending);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &iconName, const QString &words, const QKeySequence &keys);
    void build();
    void makeActions();
    int currentRow() const;
    void select(int row);
    void showActions();
    void beginAdd();
    void beginEdit();
    void take(const Evidence &item);
    void removeCurrent();
    void moveCurrent(int by);
    void openCurrent();
    void copyCurrent();
    void paste();
    void showProblem(const QString &sentence);

    EvidenceModel *m_model;
    EvidenceView *m_view;
    EvidenceForm *m_form;
    QLabel *m_label;
    QLabel *m_problem;
    QHBoxLayout *m_head;
    QToolButton *m_addButton = nullptr;
    QAction *m_add = nullptr, *m_edit = nullptr, *m_delete = nullptr, *m_up = nullptr, *m_down = nullptr,
            *m_open = nullptr, *m_copy = nullptr, *m_paste = nullptr;
    int m_editing = -1; ///< the row in the form; -1: a new item
    bool m_readOnly = false;
};

} // namespace attest::ui
