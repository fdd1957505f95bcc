// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace attest {

/// What a file is by its first bytes, for a message about one that is not what it should be.
enum class FileKind { Empty, Zip, OldOffice, Pdf, Picture, RichText, Markup, Text, Utf16, Unknown };

FileKind fileKind(const QByteArray &bytes);

/// The sentence that says what a file is instead: "It looks like a PDF." Empty where that is not known.
QString whatItLooksLike(const QByteArray &bytes);

/// Whether a text is the source of a web page: it says so at its start.
bool isPageSource(const QByteArray &bytes);

} // namespace attest
