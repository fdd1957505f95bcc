// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/files/ImportFiles.h"

#include "jobs/FormPages.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// Others of the same bytes are told as the same as it.
bool stands(const ImportFile &file)
{
    return file.state == FileState::ToLook || file.state == FileState::Kept;
}

} // namespace

QString ImportFile::name() const
{
    return request.name();
}

int ImportFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QVariant ImportFiles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportFile &file = m_files[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return file.name();
    case Qt::DecorationRole:
        return glyph(file.state);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(file.name(), words(file));
    case Qt::ToolTipRole:
        return plainToolTip((QStringList{file.request.path} + file.request.furtherPages).join(u'\n'));
    case WordsRole:
        return words(file);
    case StateRole:
        return int(file.state);
    case IdRole:
        return file.id;
    default:
        return {};
    }
}

QString ImportFiles::words(const ImportFile &file) const
{
    switch (file.state) {
    case FileState::Waiting:
        return tr("Waits to be read");
    case FileState::Reading:
        return tr("Being read");
    case FileState::Kept:
        return tr("Kept as %1").arg(file.words);
    case FileState::NotRead:
    case FileState::Same:
        return file.words;
    case FileState::ToLook:
        break;
    }
    if (!file.before.empty()) {
        return tr("In the library already. %1").arg(file.before.front().sentence());
    }
    if (!file.draft) {
        return tr("To look at");
    }
    const ImportDraft &draft = *file.draft;
    QStringList parts = {file.there ? tr("This year is in the library already: %1").arg(draft.landlordAndYear())
                                    : tr("To look at: %1").arg(draft.landlordAndYear()),
                         tr("%1 of %2 answered").arg(draft.answered()).arg(draft.count())};
    if (const int doubtful = draft.doubtful(); doubtful > 0) {
        parts.append(tr("%1 doubtful").arg(doubtful));
    }
    if (const int unplaced = draft.unplaced(); unplaced > 0) {
        parts.append(unplaced == 1 ? tr("1 row without a place") : tr("%1 rows without a place").arg(unplaced));
    }
    if (const int made = draft.corrections(); made > 0) {
        parts.append(made == 1 ? tr("1 correction") : tr("%1 corrections").arg(made));
    }
    return parts.join(u", "_s);
}

QVariant ImportFiles::glyph(FileState state) const
{
    const Colours &colours = Theme::colours();
    switch (state) {
    case FileState::Waiting:
        return icon(u"not-answered"_s, colours.quiet);
    case FileState::Reading:
        return icon(u"document"_s, colours.quiet);
    case FileState::ToLook:
        return icon(u"to-review"_s, colours.accent);
    case FileState::Kept:
        return icon(u"yes"_s, colours.yes);
    case FileState::Same:
        return icon(u"same"_s, colours.quiet);
    case FileState::NotRead:
        break;
    }
    return icon(u"attention"_s, colours.attention);
}

int ImportFiles::add(const ImportRequest &request)
{
    const int row = int(m_files.size());
    beginInsertRows({}, row, row);
    ImportFile file;
    file.id = ++m_last;
    file.request = request;
    m_files.push_back(std::move(file));
    endInsertRows();
    return m_last;
}

std::vector<int> ImportFiles::remove(int id)
{
    std::vector<int> alike;
    if (const int row = rowOf(id); row >= 0) {
        const QString digest = m_files[size_t(row)].digest;
        const bool first = stands(m_files[size_t(row)]);
        beginRemoveRows({}, row, row);
        m_files.erase(m_files.begin() + row);
        endRemoveRows();
        for (const ImportFile &file : m_files) {
            if (first && file.state == FileState::Same && file.digest == digest) {
                alike.push_back(file.id);
            }
        }
    }
    return alike;
}

void ImportFiles::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
}

void ImportFiles::leaveWhatIsToLook()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_files[size_t(row)].state != FileState::ToLook) {
            remove(m_files[size_t(row)].id);
        }
    }
}

int ImportFiles::rowOf(int id) const
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [id](const ImportFile &file) { return file.id == id; });
    return found == m_files.end() ? -1 : int(found - m_files.begin());
}

const ImportFile *ImportFiles::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_files[size_t(row)];
}

ImportFile *ImportFiles::get(int id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_files[size_t(row)];
}

const ImportFile *ImportFiles::findPath(const QString &path) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const ImportFile &file) {
        return file.request.path == path || file.request.furtherPages.contains(path);
    });
    return found == m_files.end() ? nullptr : &*found;
}

void ImportFiles::tell(int id)
{
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ImportFiles::setReading(int id)
{
    if (ImportFile *file = get(id)) {
        file->state = FileState::Reading;
        tell(id);
    }
}

void ImportFiles::setWaiting(int id)
{
    if (ImportFile *file = get(id)) {
        file->state = FileState::Waiting;
        file->words.clear();
        file->digest.clear();
        tell(id);
    }
}

void ImportFiles::setNotRead(int id, const QString &why)
{
    if (ImportFile *file = get(id)) {
        file->state = FileState::NotRead;
        file->words = why;
        tell(id);
    }
}

void ImportFiles::setRead(int id, ImportDraft draft)
{
    ImportFile *file = get(id);
    if (file == nullptr) {
        return;
    }
    file->digest = draft.read().fileDigest;
    const auto twin = std::find_if(m_files.begin(), m_files.end(), [file](const ImportFile &other) {
        return other.id != file->id && stands(other) && !file->digest.isEmpty() && other.digest == file->digest;
    });
    if (twin != m_files.end()) {
        file->state = FileState::Same;
        file->words = tr("The same file as %1").arg(twin->name());
    } else {
        file->state = FileState::ToLook;
        file->draft = std::move(draft);
    }
    tell(id);
}

void ImportFiles::setKept(int id, const AssessmentId &kept, const QString &as)
{
    if (ImportFile *file = get(id)) {
        file->state = FileState::Kept;
        file->kept = kept;
        file->words = as;
        file->draft.reset();
        tell(id);
    }
}

void ImportFiles::setBefore(int id, std::vector<ImportedBefore> before)
{
    if (ImportFile *file = get(id)) {
        file->before = std::move(before);
        tell(id);
    }
}

void ImportFiles::setThere(int id, bool there)
{
    if (ImportFile *file = get(id); file != nullptr && file->there != there) {
        file->there = there;
        tell(id);
    }
}

ImportDraft ImportFiles::takeDraft(int id)
{
    ImportFile *file = get(id);
    ImportDraft draft = *std::move(file->draft);
    file->draft.reset();
    return draft;
}

void ImportFiles::putDraft(int id, ImportDraft draft)
{
    if (ImportFile *file = get(id)) {
        file->state = FileState::ToLook;
        file->digest = draft.read().fileDigest;
        file->draft = std::move(draft);
        tell(id);
    }
}

std::vector<int> ImportFiles::pagesOfOneForm(int first) const
{
    std::vector<const ImportFile *> all;
    for (const ImportFile &file : m_files) {
        if (file.state == FileState::ToLook && file.draft && file.draft->corrections() == 0) {
            all.push_back(&file);
        }
    }
    // The one at hand before the others.
    std::vector<const ImportFile *> seeds = all;
    std::stable_partition(seeds.begin(), seeds.end(), [first](const ImportFile *file) { return file->id == first; });
    for (const ImportFile *seed : seeds) {
        if (std::vector<int> pages = pagesWith(*seed, all); pages.size() > 1) {
            return pages;
        }
    }
    return {};
}

std::vector<int> ImportFiles::pagesWith(const ImportFile &first, const std::vector<const ImportFile *> &all) const
{
    std::vector<int> ids = {first.id};
    std::vector<const Proposal *> pages = {&first.draft->read()};
    for (const ImportFile *file : all) {
        const Proposal *page = &file->draft->read();
        if (file->id == first.id || !mayBePagesOfOneForm({pages.front(), page})) {
            continue;
        }
        pages.push_back(page);
        if (mayBePagesOfOneForm(pages)) {
            ids.push_back(file->id);
        } else {
            pages.pop_back();
        }
    }
    std::sort(ids.begin(), ids.end(), [this](int one, int other) { return rowOf(one) < rowOf(other); });
    return ids;
}

int ImportFiles::fileCount() const
{
    return std::accumulate(m_files.begin(), m_files.end(), 0, [](int all, const ImportFile &file) {
        return all + 1 + int(file.request.furtherPages.size());
    });
}

int ImportFiles::count(FileState state) const
{
    return int(
        std::count_if(m_files.begin(), m_files.end(), [state](const ImportFile &file) { return file.state == state; }));
}

bool ImportFiles::isDone() const
{
    const int kept = count(FileState::Kept);
    return kept > 0 && kept + count(FileState::Same) == rowCount();
}

int ImportFiles::nextToLook(int id) const
{
    const int all = rowCount();
    const int start = rowOf(id);
    for (int step = 1; step <= all; ++step) {
        const ImportFile &file = m_files[size_t((start + step) % all)];
        if (file.state == FileState::ToLook && file.before.empty() && !file.there && file.id != id) {
            return file.id;
        }
    }
    return 0;
}

int ImportFiles::corrections() const
{
    int count = 0;
    for (const ImportFile &file : m_files) {
        count += file.draft ? file.draft->corrections() : 0;
    }
    return count;
}

} // namespace attest::ui
