// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads a web page: Attest's own HTML, and council pages with the form in tables. Scripts, styles, navigation, cookie
/// banners, headers and footers of the page are left out; what is not well formed is read as browsers read it.
/// The character set is taken from a byte order mark, the page's own declaration, or else UTF-8 and then Windows-1252.
/// Errors (BadInput): no text at all, a file that is no HTML (binary), nested beyond the limits.
Result<Document> readHtml(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
