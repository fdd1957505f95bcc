// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportDraft.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace attest::ui {

/// What the officer wants to see of an import.
enum class ImportView { All, Doubtful, NotRecognised, Unplaced };

/// The provisions of a form that was read, then its rows that have no place. Each is in the views that the reading put
/// it in, so that none vanishes under the hand that corrects it; its words say what became of it.
class ImportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole, ///< a word on the reading: "Doubtful", "Checked"
        ViewsRole,               ///< bits: 1 << ImportView
        HeadingRole,             ///< of ImportFilter: what the row and those after it have in common; empty: said above
    };

    using QAbstractListModel::QAbstractListModel;

    void setDraft(std::optional<ImportDraft> draft);
    bool hasDraft() const { return m_draft.has_value(); }
    /// Only while there is one.
    const ImportDraft &draft() const { return *m_draft; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    bool isProvision(int row) const { return m_draft && size_t(row) < m_draft->count(); }
    /// Of a row that has no place: its index among those.
    size_t looseRow(int row) const { return size_t(row) - m_draft->count(); }
    int count(ImportView view) const;
    /// The next (previous) after `row` that waits for a decision, round the end; -1: none does.
    int nextToCheck(int row, bool forward) const;

    void correct(int row, const Answer &answer);
    void setChecked(int row);
    void putUnder(int row, size_t answer);
    void leaveOut(int row);
    void reopen(int row);

Q_SIGNALS:
    /// Something was corrected, checked or decided.
    void corrected();

private:
    bool waits(int row) const;
    QString words(int row) const;
    QString note(int row) const;
    QVariant glyph(int row) const;
    int views(int row) const;
    void tell(int row);
    std::optional<ImportDraft> m_draft;
};

/// One view of an ImportModel. Where it shows all, what needs a look comes first.
class ImportFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImportFilter(QObject *parent = nullptr);
    ImportView view() const { return m_view; }
    void setView(ImportView view);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isGrouped() const;
    QString group(const QModelIndex &index) const;

    ImportView m_view = ImportView::All;
};

} // namespace attest::ui
