// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assess/ProvisionFilter.h"
#include "ui/assess/ProvisionModel.h"

#include <QWidget>

#include <functional>

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

    /// The provision at hand, whether the filter shows it or not.
    const std::optional<ProvisionCode> &current() const { return m_current; }
    /// Shows it as the current one, and takes the filter off where it hides it.
    void setCurrent(const ProvisionCode &code);
    /// The next (previous) one that the list shows; none at the end.
    std::optional<ProvisionCode> neighbour(bool forward) const;
    /// The first that is not answered or needs something, in the Code's order.
    std::optional<ProvisionCode> firstOpen() const;
    /// The next one after the current, round the end of the form, that is not answered, or to review; none where
    /// everything is answered.
    std::optional<ProvisionCode> nextOpen() const;
    void focusFilter();
    ProvisionKind kind() const { return m_filter.kind(); }
    void setKind(ProvisionKind kind);

Q_SIGNALS:
    void wanted(const attest::ProvisionCode &code);
    /// Enter was pressed on it: answering begins.
    void entered();

private:
    void makeFilters();
    void recount();
    void reset();
    void take(const QModelIndex &index);
    void filter(const std::function<void()> &change);
    void enterFirst();
    QModelIndex firstShown() const;

    ProvisionModel m_model;
    ProvisionFilter m_filter;
    QLineEdit *m_words = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_nothing = nullptr;
    QList<QToolButton *> m_kinds;
    std::optional<ProvisionCode> m_current;
    bool m_filtering = false; ///< what is marked then is not what the user chose
};

} // namespace attest::ui
