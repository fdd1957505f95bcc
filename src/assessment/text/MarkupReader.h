// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Reads our subset of CommonMark (docs/file-formats.md) into cleaned blocks. md4c stays behind this header.
Blocks readMarkup(const QString &markup);

} // namespace attest
