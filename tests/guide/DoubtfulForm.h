// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace attest::test {

/// The sample landlord's form of 2024-25 as a web page that somebody set by hand: most cells plain, a few of them
/// doubtful, one row without a place.
QByteArray doubtfulForm(const QString &year = QStringLiteral("2024-25"));
/// The same as a PDF; empty where it cannot be written.
QByteArray doubtfulPdf();

} // namespace attest::test
