// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/FileKind.h"

namespace attest {

QString fromWindows1252(const QByteArray &bytes);

/// Whether a file is text that decodePlainText() can read.
bool isPlainText(const QByteArray &bytes);

/// The text of a file that does not say how it is encoded: by its byte order mark, as UTF-16 where every second byte is
/// nothing, as UTF-8 where it is that, else as Windows-1252. Lines end in '\n'.
QString decodePlainText(const QByteArray &bytes);

} // namespace attest
