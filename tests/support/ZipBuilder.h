// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace attest::test {

using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// A zip package with these entries, deflated, in this order.
QByteArray zipped(const ZipEntries &entries);

/// A package whose one entry holds `size` zero bytes; much smaller than that itself.
QByteArray zippedZeros(const QString &entry, qint64 size);

/// The package with a number in an entry's two headers overwritten, so that they lie. Offsets are those of the fields
/// in the central header; the local header's are found from them.
enum class ZipField { Flags, Method, Checksum, UnpackedSize };
QByteArray withZipField(QByteArray package, const QString &entry, ZipField field, quint32 value);

} // namespace attest::test
