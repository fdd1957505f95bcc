// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "formats/Formats.h"
#include "publish/FormBuilder.h"

#include <memory>

namespace attest {

/// The documents that can be made from an assessment.
enum class DocumentKind { Form };
std::optional<DocumentKind> documentKindFromName(const QString &name);
QStringList documentKindNames();

struct ExportRequest
{
    DocumentKind kind = DocumentKind::Form;
    QString path; ///< its ending chooses the format, unless `format` does
    std::optional<Format> format;
    FormOptions form;
};

struct ExportReport
{
    QString path;
    qint64 bytes = 0;
    QString sha256;
};

/// Writes the document, then reads the written file again and compares every cell with what was to be written: only a
/// file that holds it all replaces an earlier one. Errors (Usage): a format that cannot be written; (BadInput): reading
/// back found a difference; (Storage): full disk, read-only folder; (Cancelled). After an error the earlier file is as
/// it was.
Result<ExportReport> exportDocument(const Assessment &assessment, const Edition &edition, const ExportRequest &request,
                                    Progress &progress);

} // namespace attest
