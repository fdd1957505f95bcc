// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepCorrespondence.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepCorrespondence)
};

constexpr qint64 fileLimit = 4 << 20;

/// When an edition came: since when it is in force or, where that is not said, when it was published.
QDate dayOf(const Edition &edition)
{
    return edition.effectiveFrom.isValid() ? edition.effectiveFrom : edition.published;
}

/// A file that is not there yet: one that could not be read may have the name that fits.
QString freePath(const QDir &folder, const Correspondence &correspondence)
{
    const QString name = u"%1--%2"_s.arg(correspondence.from.text(), correspondence.to.text());
    QString path = folder.filePath(name + u".json"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2).json"_s.arg(name).arg(number));
    }
    return path;
}

Result<void> checkFree(const Correspondence &correspondence, const CodeShelf &shelf, OwnBefore before)
{
    const Correspondence *held = shelf.correspondence(correspondence.from, correspondence.to);
    if (held == nullptr) {
        return {};
    }
    const bool own = !shelf.ownFileOf(*held).isEmpty();
    if (own && before == OwnBefore::IsReplaced) {
        return {};
    }
    const QString words =
        own ? Words::tr("There is a correspondence from %1 to %2 already, of your own: “attest-cli codes correspond "
                        "FILE --replace” puts another in its place.")
            : Words::tr("There is a correspondence from %1 to %2 already. It comes with Attest and stays as it is.");
    return Error{ErrorKind::Conflict, words.arg(correspondence.from.text(), correspondence.to.text())};
}

Result<void> check(const Correspondence &correspondence, const QByteArray &bytes, const CodeShelf &shelf)
{
    const auto from = shelf.edition(correspondence.from.text());
    const auto to = shelf.edition(correspondence.to.text());
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    const bool succession = correspondence.kind == CorrespondenceKind::Succession;
    if (const auto follows = checkSuccession(**from, **to);
        !follows && (succession || (*from)->ombudsman == (*to)->ombudsman)) {
        return follows.error();
    }
    const QString name = u"%1--%2"_s.arg(correspondence.from.text(), correspondence.to.text());
    if (const auto read = readCorrespondence(bytes, name); !read) {
        return read.error();
    }
    return checkPlaced(correspondence, **from, **to, name);
}

} // namespace

std::shared_ptr<const Edition> editionBefore(const CodeShelf &shelf, const Edition &edition)
{
    std::shared_ptr<const Edition> before;
    for (const std::shared_ptr<const Edition> &other : shelf.editions()) {
        const bool earlier = other->ombudsman == edition.ombudsman && other->id != edition.id &&
                             dayOf(*other).isValid() && dayOf(*other) < dayOf(edition);
        if (earlier && (!before || dayOf(*before) < dayOf(*other))) {
            before = other;
        }
    }
    return before;
}

std::shared_ptr<const Edition> lacksCorrespondenceFrom(const CodeShelf &shelf, const Edition &edition)
{
    const auto before = editionBefore(shelf, edition);
    return before && shelf.correspondence(before->id, edition.id) == nullptr ? before : nullptr;
}

const Correspondence *ownCorrespondenceTo(const CodeShelf &shelf, const Edition &edition)
{
    const auto before = editionBefore(shelf, edition);
    const Correspondence *held = before ? shelf.correspondence(before->id, edition.id) : nullptr;
    return held != nullptr && !shelf.ownFileOf(*held).isEmpty() ? held : nullptr;
}

Result<void> checkSuccession(const Edition &from, const Edition &to)
{
    if (from.ombudsman != to.ombudsman) {
        return Error{ErrorKind::Usage,
                     Words::tr("%1 is a Code of the %2 and %3 one of the %4: neither follows the other. Say that they "
                               "stand side by side, with the kind “parallel”.")
                         .arg(from.id.text(), from.ombudsman, to.id.text(), to.ombudsman)};
    }
    if (dayOf(from).isValid() && dayOf(to).isValid() && dayOf(to) < dayOf(from)) {
        return Error{ErrorKind::Usage,
                     Words::tr("%1 is newer than %2. A correspondence leads from the older edition to the newer: "
                               "from %2 to %1.")
                         .arg(from.id.text(), to.id.text())};
    }
    return {};
}

Correspondence allPlaced(Correspondence correspondence, const Edition &from, const Edition &to)
{
    using Side = std::vector<ProvisionCode> Relation::*;
    const auto placeSide = [&](Side side, RelationKind alone, const Edition &edition) {
        QSet<QString> related;
        for (const Relation &relation : correspondence.relations) {
            for (const ProvisionCode &code : relation.*side) {
                related += relation.kind == alone ? QSet<QString>() : QSet<QString>{code.text()};
            }
        }
        for (Relation &relation : correspondence.relations) {
            if (relation.kind == alone) {
                std::erase_if(relation.*side, [&](const ProvisionCode &code) { return related.contains(code.text()); });
                for (const ProvisionCode &code : relation.*side) {
                    related.insert(code.text());
                }
            }
        }
        for (const Provision *provision : edition.provisions()) {
            if (!related.contains(provision->code.text())) {
                Relation relation;
                relation.kind = alone;
                (relation.*side).push_back(provision->code);
                correspondence.relations.push_back(relation);
            }
        }
    };
    placeSide(&Relation::to, RelationKind::New, to);
    placeSide(&Relation::from, RelationKind::Withdrawn, from);
    std::erase_if(correspondence.relations,
                  [](const Relation &relation) { return relation.from.empty() && relation.to.empty(); });
    return correspondence;
}

Result<CodeShelf> keepCorrespondence(const Correspondence &correspondence, const CodeShelf &shelf,
                                     const QString &userFolder, OwnBefore before)
{
    const QByteArray bytes = readableJson(toJson(correspondence));
    if (const auto fits = check(correspondence, bytes, shelf); !fits) {
        return fits.error();
    }
    if (const auto free = checkFree(correspondence, shelf, before); !free) {
        return free.error();
    }
    const QDir folder(QDir(userFolder).filePath(u"code-provisions/correspondences"_s));
    if (!QDir().mkpath(folder.path())) {
        return storageError(Words::tr("The correspondence cannot be kept in %1: the folder cannot be made. Free some "
                                      "space there, or ask for the right to write to it.")
                                .arg(QDir::toNativeSeparators(folder.path())));
    }
    const Correspondence *held = shelf.correspondence(correspondence.from, correspondence.to);
    const QString old = held == nullptr ? QString() : shelf.ownFileOf(*held);
    QByteArray oldBytes;
    if (!old.isEmpty()) {
        const auto read = readFile(old, fileLimit);
        if (!read) {
            return read.error();
        }
        oldBytes = *read;
    }
    const QString kept = old.isEmpty() ? freePath(folder, correspondence) : old;
    if (const auto written = writeFileAtomically(kept, bytes); !written) {
        return written.error();
    }
    auto opened = CodeShelf::open(userFolder);
    if (!opened || opened->correspondence(correspondence.from, correspondence.to) == nullptr) {
        if (old.isEmpty()) {
            QFile::remove(kept);
        } else if (const auto restored = writeFileAtomically(old, oldBytes); !restored) {
            return restored.error();
        }
        return opened ? storageError(opened->problems().join(u' ')) : opened.error();
    }
    return opened;
}

Result<KeptCorrespondence> addCorrespondence(const QString &path, const CodeShelf &shelf, const QString &userFolder,
                                             OwnBefore before)
{
    const auto bytes = readFile(path, fileLimit);
    if (!bytes) {
        return bytes.error();
    }
    auto correspondence = readCorrespondence(*bytes, QFileInfo(path).fileName());
    if (!correspondence) {
        return correspondence.error();
    }
    auto kept = keepCorrespondence(*correspondence, shelf, userFolder, before);
    return kept ? Result<KeptCorrespondence>(KeptCorrespondence{*std::move(correspondence), *std::move(kept)})
                : kept.error();
}

} // namespace attest
