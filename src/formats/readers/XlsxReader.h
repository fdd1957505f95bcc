// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads an Excel workbook (.xlsx): each sheet in which something is written as a table under the sheet's name, with
/// merged cells, links, and formulas as the results they last had. Hidden sheets, rows and columns are left out. Errors
/// (BadInput): no workbook, protected by a password, damaged, without words, or beyond the limits.
Result<Document> readXlsx(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
