// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attest {

/// The text without the characters that no document format can hold: control characters other than tab and line break,
/// halves of surrogate pairs, byte order marks, and code points that are no characters.
QString holdableText(const QString &text);

/// The address a link is written with: http, https and mailto only, with the characters that may not stand in an
/// address percent-encoded. None for every other scheme and for what is no address: its words then stay words.
std::optional<QString> linkAddress(const QString &address);

/// A BCP 47 tag as it was given, where it has the form of one; else empty.
QString languageTag(const QString &language);

/// Whether any of the text is written from right to left.
bool hasRightToLeft(const QString &text);

} // namespace attest
