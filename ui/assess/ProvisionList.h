// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assess/ProvisionFilter.h"
#include "ui/assess/ProvisionModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace attest::ui {

/// The form's provisions with filters and counts. It says which one the user wants; others may say so, too.
class ProvisionList : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionList(AssessmentSession &session, QWidget *parent = nullptr);

    std::optional<ProvisionCode> current() const;
    /// Shows it as the current one, and takes the filter off where it hides it.
    void setCurrent(const ProvisionCode &code);
    /// The next (previous) one that the list shows; none at the end.
    std::optional<ProvisionCode> neighbour(bool forward) const;
    /// The next one after the current, round the end of the form, that is not answered, or to review; none where
    /// everything is answered.
    std::optional<ProvisionCode> nextOpen() const;
    void focusFilter();
    ProvisionKind kind() const { return m_filter.kind(); }
    void setKind(ProvisionKind kind);

Q_SIGNALS:
    void wanted(const attest::ProvisionCode &code);

private:
    void makeFilters();
    void recount();
    void reset();
    void take(const QModelIndex &index);

    ProvisionModel m_model;
    ProvisionFilter m_filter;
    QLineEdit *m_words = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_nothing = nullptr;
    QList<QToolButton *> m_kinds;
};

} // namespace attest::ui
