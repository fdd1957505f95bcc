// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Whether a document may lead there: http, https or mailto, with something behind it.
bool isPrintableAddress(const QString &address);

/// Paragraphs and lists in which bare http and https addresses are links and links that lead elsewhere are words.
Blocks withLinks(Blocks blocks);

} // namespace attest
