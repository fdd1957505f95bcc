// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"

namespace attest {

/// Writes one self-contained page: language, title, landmarks, headings in order, tables with a caption and header
/// cells that have a scope, no script and nothing fetched. Characters that HTML cannot hold are left out; only http,
/// https and mailto addresses become links, any other stays as text.
Result<QByteArray> writeHtml(const Document &document);

} // namespace attest
