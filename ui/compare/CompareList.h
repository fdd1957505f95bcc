// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareModel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace attest::ui {

/// The rows of a comparison, with filters by kind of change and by words.
class CompareList : public QWidget
{
    Q_OBJECT

public:
    explicit CompareList(QWidget *parent = nullptr);

    /// Goes to the provision that is wanted, or back to the one that was at hand, where the new sheet has it; else to
    /// the first change.
    void setSheet(const SharedSheet &sheet, const std::optional<ProvisionCode> &wanted);
    const SharedSheet &sheet() const { return m_model.sheet(); }
    /// Null where none is at hand.
    const CompareLine *current() const;
    void setCurrent(const ProvisionCode &code);
    /// The next (previous) row that is shown; with `changed`, the next one with a change. False: there is none.
    bool step(bool forward, bool changed);
    bool canStep(bool forward, bool changed) const;
    /// The number of the current change among those that are shown, and how many they are; 0: it is none.
    std::pair<int, int> position() const;
    /// What the filters let through, in order.
    std::vector<const CompareLine *> shown() const;
    void focusFilter();
    /// Shows every row again.
    void clearFilter();
    void focusRows();

Q_SIGNALS:
    /// Another row is at hand, or none.
    void currentChanged();
    /// The filters let others through.
    void filtered();
    /// Enter was pressed on it, or it was pressed twice.
    void opened();

private:
    void makeKinds();
    void setKind(quint32 kind);
    void narrow(const std::function<void()> &change);
    void select(const QModelIndex &shown);
    QModelIndex neighbour(bool forward, bool changed) const;

    CompareModel m_model;
    CompareFilter m_filter;
    QLineEdit *m_words;
    QComboBox *m_kinds;
    QListView *m_rows;
    QLabel *m_nothing;
    QPersistentModelIndex m_current; ///< of m_model
    bool m_choosing = false;         ///< the row at hand is being chosen here: the view does not choose
};

} // namespace attest::ui
