// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Correspondence.h"
#include "provisions/FileOrigin.h"
#include "provisions/Limits.h"

#include <memory>

namespace attest {

/// Every edition there is, with the correspondences and limits that belong to them: those that Attest ships, and those
/// that the user put into their data folder:
///     code-provisions/*.json                    editions
///     code-provisions/correspondences/*.json    correspondences, of shipped editions and the user's own alike
///     code-provisions/limits/*.json             limits
/// A name that ends in .schema.json is passed over.
class CodeShelf
{
public:
    /// Reads the shipped folder, then `userFolder`/code-provisions where it exists; `userFolder` is the data folder
    /// itself, as userDataFolder() names it. A file of the user's that cannot be used does not hide the rest: it is
    /// left out and told in problems(), a correspondence or limits file that does not fit its editions likewise. A
    /// shipped file that cannot be used is an error. An id that is already taken by other bytes is a problem: a
    /// corrected edition is a new edition. So is a second file for the same pair of editions, or a second limits file
    /// for the same edition.
    static Result<CodeShelf> open(const QString &userFolder);
    /// The shipped editions alone.
    static Result<CodeShelf> shipped();

    const std::vector<std::shared_ptr<const Edition>> &editions() const { return m_editions; }
    const std::vector<Correspondence> &correspondences() const { return m_correspondences; }
    const std::vector<Limits> &limits() const { return m_limits; }
    const QStringList &problems() const { return m_problems; }

    /// Errors (NotFound) list the ids there are.
    Result<std::shared_ptr<const Edition>> edition(const QString &id) const;
    /// The correspondence that leads from one edition to the other; null where there is none.
    const Correspondence *correspondence(const EditionId &from, const EditionId &to) const;
    /// The file of the user's own that it was read from; empty where Attest ships it, or there is none.
    QString ownFileOf(const Correspondence &correspondence) const;
    const Limits *limitsOf(const EditionId &id) const;

private:
    Result<void> readFolder(const QString &folder, FileOrigin origin);
    Result<void> addEdition(const QByteArray &bytes, const QString &name, FileOrigin origin);
    Result<void> addCorrespondence(const QByteArray &bytes, const QString &name, FileOrigin origin);
    Result<void> addLimits(const QByteArray &bytes, const QString &name, FileOrigin origin);
    std::vector<std::shared_ptr<const Edition>> m_editions;
    std::vector<Correspondence> m_correspondences;
    QStringList m_correspondenceFiles; ///< for each the user's own file; empty: a shipped one
    std::vector<Limits> m_limits;
    QStringList m_problems;
};

} // namespace attest
