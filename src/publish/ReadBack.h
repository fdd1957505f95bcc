// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QStringList>

namespace attest {

/// What differs between the document that was to be written and the one that was read from the file: structure,
/// headings, every table cell, lists, link addresses, notice and title. White space apart. Empty: nothing differs. Each
/// entry is a sentence: "Table 3, row 6, column 4: written “…”, read “…”".
QStringList readBackDifferences(const Document &written, const Document &read);

} // namespace attest
