// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"
#include "jobs/ImportedBefore.h"
#include "ui/library/import/ImportDraft.h"

#include <QAbstractListModel>

namespace attest::ui {

/// How far one of the files of an import is.
enum class FileState {
    Waiting, ///< to be read
    Reading,
    ToLook,  ///< read: somebody is to look at it and keep it
    Kept,    ///< in the library
    NotRead, ///< it cannot be, or was stopped
    Same,    ///< the same bytes as another file of the list
};

struct ImportFile
{
    int id = 0; ///< its own as long as the program runs
    ImportRequest request;
    FileState state = FileState::Waiting;
    std::optional<ImportDraft> draft; ///< unless it is being looked at
    QString words;                    ///< why it was not read; as what it was kept; which file it is the same as
    QString digest;
    std::optional<AssessmentId> kept;
    std::vector<ImportedBefore> before;
    bool there = false; ///< the library has a form for its landlord and year

    QString name() const;
};

/// The files of one import, a landlord's whole history perhaps, each with how far it is.
class ImportFiles : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WordsRole = Qt::UserRole, ///< its state in a sentence
        StateRole,
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Adds a file that waits; its id.
    int add(const ImportRequest &request);
    /// Takes it off the list; the files that were told as the same as it, for which now nothing stands.
    std::vector<int> remove(int id);
    void clear();
    /// Takes off whatever nobody has to look at: what is kept, could not be read, or is the same as another.
    void leaveWhatIsToLook();
    /// null: it was taken off the list.
    const ImportFile *find(int id) const;
    /// The one that is read of that path, alone or with others.
    const ImportFile *findPath(const QString &path) const;
    const ImportFile &at(int row) const { return m_files[size_t(row)]; }
    int rowOf(int id) const;

    void setReading(int id);
    void setNotRead(int id, const QString &why);
    /// The form that was read. Where another file of the list has the same bytes it is told as the same.
    void setRead(int id, ImportDraft draft);
    void setKept(int id, const AssessmentId &kept, const QString &as);
    void setBefore(int id, std::vector<ImportedBefore> before);
    /// Whether the library has a form for the file's landlord and year against its Code already.
    void setThere(int id, bool there);
    void setWaiting(int id);
    /// For looking at it, and back with what was corrected.
    ImportDraft takeDraft(int id);
    void putDraft(int id, ImportDraft draft);

    /// Files to look at that look like the pages of one form and that nobody has corrected, whatever else is in the
    /// list: those that go with `first`, else with the first file that has any; in the list's order.
    std::vector<int> pagesOfOneForm(int first) const;

    /// Of all forms of the list, those of a form in several files counted one by one.
    int fileCount() const;
    int count(FileState state) const;
    /// Some are kept, and nothing is left to do with the others.
    bool isDone() const;
    /// The first to be looked at after `id`, round the end; 0: none.
    int nextToLook(int id) const;
    /// Of every file that is not being looked at.
    int corrections() const;

private:
    std::vector<int> pagesWith(const ImportFile &first, const std::vector<const ImportFile *> &all) const;
    ImportFile *get(int id);
    void tell(int id);
    QString words(const ImportFile &file) const;
    QVariant glyph(FileState state) const;

    std::vector<ImportFile> m_files;
    int m_last = 0;
};

} // namespace attest::ui
