// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace attest {

/// Reads a whole file. Errors (Storage): not there, a folder, no permission; BadInput when it is larger than `limit`
/// bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Writes a file beside `path` and renames it over it once every byte is on the disk: there is the earlier file or
/// the new one, never half of one. Errors (Storage): full disk, read-only folder, no such folder.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// Copies a file of any size beside `to` and gives it that name once every byte is on the disk. Errors (Storage): as
/// above, `from` cannot be read, or `to` is there already.
Result<void> copyFileSafely(const QString &from, const QString &to);

/// The folder in which this user's own editions and settings live. ATTEST_DATA_DIR overrides it.
QString userDataFolder();

} // namespace attest
