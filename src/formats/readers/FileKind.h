// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace attest {

/// What a file is by its first bytes, for a message about one that is not what it should be.
enum class FileKind { Empty, Zip, OldOffice, Pdf, Picture, RichText, Markup, Text, Utf16, Unknown };

FileKind fileKind(const QByteArray &bytes);

/// The sentence that says what the file is instead: "It looks like a PDF." Empty where that is not known.
QString fileKindSentence(FileKind kind);

} // namespace attest
