// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Formats.h"
#include "intake/UnknownCode.h"

namespace attest::test {

/// The form of the made-up Code (UnknownCode.h) as a file of that kind: docx, odt, html, pdf, xlsx or csv.
QByteArray unknownFile(Format format, const QString &landlord = QStringLiteral("Fenmoor Homes"),
                       const QString &year = QStringLiteral("2027-28"));

} // namespace attest::test
