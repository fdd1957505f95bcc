// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::html {

/// Text for between tags or within an attribute's quotation marks; line breaks become `lineBreak`.
QString escaped(const QString &text, QLatin1StringView lineBreak);

/// A space, then name="value".
QString attribute(QLatin1StringView name, const QString &value);

/// Nothing but white space.
bool blank(const QString &text);

/// A string for a style sheet, in quotation marks. No tag can end the style element from within it.
QString styleString(const QString &text);

/// Spans with their looks, links and languages. Neighbours that lead to the same address are one link.
QString inlined(const Spans &spans);

} // namespace attest::html
