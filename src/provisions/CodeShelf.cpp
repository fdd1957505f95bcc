// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/CodeShelf.h"

#include "base/Files.h"
#include "provisions/EditionReader.h"
#include "provisions/ShippedFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeShelf)
};

constexpr qint64 fileLimit = 4 << 20;
constexpr auto correspondencesFolder = "/correspondences"_L1;
constexpr auto limitsFolder = "/limits"_L1;

/// The JSON files of a folder in the order of their names, the schema that may lie among them apart.
QStringList jsonFilesIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(".schema.json"_L1)) {
            paths += dir.filePath(name);
        }
    }
    return paths;
}

/// Messages speak of a user's file by its whole path, and of a shipped one by its place among the Codes.
QString nameOf(const QString &path)
{
    return path.startsWith(u':') ? path.sliced(2) : QDir::toNativeSeparators(path);
}

} // namespace

Result<CodeShelf> CodeShelf::shipped()
{
    openShippedFolder();
    CodeShelf shelf;
    if (const Result<void> read = shelf.readFolder(u":/code-provisions"_s, FileOrigin::Shipped); !read) {
        return read.error();
    }
    return shelf;
}

Result<CodeShelf> CodeShelf::open(const QString &userFolder)
{
    Result<CodeShelf> shelf = shipped();
    const QString own = QDir(userFolder).filePath(u"code-provisions"_s);
    if (!shelf || userFolder.isEmpty() || !QFileInfo::exists(own)) {
        return shelf;
    }
    for (const QString &folder : {own, own + correspondencesFolder, own + limitsFolder}) {
        const QFileInfo info(folder);
        if (info.exists() && !(info.isDir() && info.isReadable())) {
            shelf->m_problems +=
                Words::tr("%1 is not a folder that can be opened, so that nothing of yours is read from it.")
                    .arg(QDir::toNativeSeparators(folder));
        }
    }
    if (const Result<void> read = shelf->readFolder(own, FileOrigin::Outside); !read) {
        return read.error();
    }
    return shelf;
}

Result<void> CodeShelf::readFolder(const QString &folder, FileOrigin origin)
{
    using Reader = Result<void> (CodeShelf::*)(const QByteArray &, const QString &, FileOrigin);
    const auto readAll = [&](const QString &subfolder, Reader reader) -> Result<void> {
        const QStringList paths = jsonFilesIn(folder + subfolder);
        for (const QString &path : paths) {
            const Result<void> read = readFile(path, fileLimit).andThen([&](const QByteArray &bytes) {
                return (this->*reader)(bytes, nameOf(path), origin);
            });
            if (!read && origin == FileOrigin::Shipped) {
                return read.error();
            }
            if (!read) {
                m_problems += Words::tr("%1 It was left out.").arg(read.error().message);
            }
        }
        return {};
    };
    if (const Result<void> read = readAll(QString(), &CodeShelf::addEdition); !read) {
        return read;
    }
    if (const Result<void> read = readAll(correspondencesFolder, &CodeShelf::addCorrespondence); !read) {
        return read;
    }
    return readAll(limitsFolder, &CodeShelf::addLimits);
}

Result<void> CodeShelf::addEdition(const QByteArray &bytes, const QString &name, FileOrigin origin)
{
    Result<Edition> read = readEdition(bytes, name, origin);
    if (!read) {
        return read.error();
    }
    const EditionId id = read->id;
    if (const Result<std::shared_ptr<const Edition>> held = edition(id.text())) {
        if ((*held)->file == bytes) {
            return {}; // a copy of what is there already does no harm
        }
        return badInput(
            Words::tr("%1: id: there is another edition with the id %2. A corrected edition is a new edition: "
                      "give it an id of its own.")
                .arg(name, id.text()));
    }
    m_editions.push_back(std::make_shared<const Edition>(*std::move(read)));
    return {};
}

Result<void> CodeShelf::addCorrespondence(const QByteArray &bytes, const QString &name, FileOrigin origin)
{
    Result<Correspondence> read = readCorrespondence(bytes, name, origin);
    if (!read) {
        return read.error();
    }
    const auto from = edition(read->from.text());
    const auto to = edition(read->to.text());
    if (!from || !to) {
        return badInput(
            Words::tr("%1: %2: %3").arg(name, from ? u"to"_s : u"from"_s, (from ? to : from).error().message));
    }
    if (const Result<void> placed = checkPlaced(*read, **from, **to, name); !placed) {
        return placed.error();
    }
    if (correspondence(read->from, read->to) != nullptr) {
        return badInput(Words::tr("%1: there is another correspondence from %2 to %3.")
                            .arg(name, read->from.text(), read->to.text()));
    }
    m_correspondences.push_back(*std::move(read));
    m_correspondenceFiles.append(origin == FileOrigin::Outside ? QDir::fromNativeSeparators(name) : QString());
    return {};
}

Result<void> CodeShelf::addLimits(const QByteArray &bytes, const QString &name, FileOrigin origin)
{
    Result<Limits> read = readLimits(bytes, name, origin);
    if (!read) {
        return read.error();
    }
    const auto of = edition(read->edition.text());
    if (!of) {
        return badInput(Words::tr("%1: edition: %2").arg(name, of.error().message));
    }
    if (const Result<void> placed = checkPlaced(*read, **of, name); !placed) {
        return placed.error();
    }
    if (limitsOf(read->edition) != nullptr) {
        return badInput(Words::tr("%1: there is another limits file for %2.").arg(name, read->edition.text()));
    }
    m_limits.push_back(*std::move(read));
    return {};
}

Result<std::shared_ptr<const Edition>> CodeShelf::edition(const QString &id) const
{
    QStringList known;
    for (const std::shared_ptr<const Edition> &held : m_editions) {
        if (held->id.text() == id) {
            return held;
        }
        known += held->id.text();
    }
    return Error{ErrorKind::NotFound,
                 Words::tr("There is no edition '%1'. There are: %2.").arg(id, known.join(u", "_s))};
}

const Correspondence *CodeShelf::correspondence(const EditionId &from, const EditionId &to) const
{
    for (const Correspondence &held : m_correspondences) {
        if (held.from == from && held.to == to) {
            return &held;
        }
    }
    return nullptr;
}

QString CodeShelf::ownFileOf(const Correspondence &correspondence) const
{
    for (std::size_t i = 0; i < m_correspondences.size(); ++i) {
        if (m_correspondences[i].from == correspondence.from && m_correspondences[i].to == correspondence.to) {
            return m_correspondenceFiles.at(qsizetype(i));
        }
    }
    return {};
}

const Limits *CodeShelf::limitsOf(const EditionId &id) const
{
    for (const Limits &held : m_limits) {
        if (held.edition == id) {
            return &held;
        }
    }
    return nullptr;
}

} // namespace attest
