// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/AddEdition.h"

#include "base/Files.h"
#include "provisions/EditionReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddEdition)
};

constexpr qint64 fileLimit = 4 << 20;

Result<void> checkIdIsFree(const Edition &edition, const CodeShelf &shelf)
{
    const auto held = shelf.edition(edition.id.text());
    if (!held) {
        return {};
    }
    return Error{ErrorKind::Conflict,
                 (*held)->file == edition.file
                     ? Words::tr("The %1 (%2) is there already.").arg(edition.name(), edition.id.text())
                     : Words::tr("There is another edition with the id %1: the %2. A corrected edition is a new "
                                 "edition: give it an id of its own, then add it again.")
                           .arg(edition.id.text(), (*held)->name())};
}

/// A file of the user's own editions that is not there yet: one that could not be read may have the name that fits.
QString freePath(const QDir &folder, const EditionId &id)
{
    QString path = folder.filePath(id.text() + u".json"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2).json"_s.arg(id.text()).arg(number));
    }
    return path;
}

} // namespace

Result<AddedEdition> addEdition(const QString &path, const CodeShelf &shelf, const QString &userFolder)
{
    const auto bytes = readFile(path, fileLimit);
    return bytes ? addEdition(*bytes, QFileInfo(path).fileName(), shelf, userFolder) : bytes.error();
}

Result<AddedEdition> addEdition(const QByteArray &bytes, const QString &name, const CodeShelf &shelf,
                                const QString &userFolder)
{
    const auto edition = readEdition(bytes, name);
    if (!edition) {
        return edition.error();
    }
    if (const auto free = checkIdIsFree(*edition, shelf); !free) {
        return free.error();
    }
    const QDir folder(QDir(userFolder).filePath(u"code-provisions"_s));
    if (!QDir().mkpath(folder.path())) {
        return storageError(Words::tr("The edition cannot be kept in %1: the folder cannot be made. Free some space "
                                      "there, or ask for the right to write to it.")
                                .arg(QDir::toNativeSeparators(folder.path())));
    }
    const QString kept = freePath(folder, edition->id);
    if (const auto written = writeFileAtomically(kept, bytes); !written) {
        return written.error();
    }
    auto opened = CodeShelf::open(userFolder);
    if (!opened || !opened->edition(edition->id.text())) {
        QFile::remove(kept);
        return opened ? storageError(opened->problems().join(u' ')) : opened.error();
    }
    return AddedEdition{*std::move(opened), edition->id, kept};
}

} // namespace attest
