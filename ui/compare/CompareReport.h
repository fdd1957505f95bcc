// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ExportDocument.h"

#include <functional>

namespace attest::ui {

/// What the room can write as a document of what it shows.
struct CompareReport
{
    DocumentKind kind = DocumentKind::Changes;
    QString name; ///< of the file, without its ending; may hold what a file system refuses
    /// Writes it; for any thread.
    std::function<Result<ExportReport>(const ExportRequest &, Progress &)> write;
};

/// A report that lives as long as somebody holds it.
template <class Report>
std::shared_ptr<const CompareReport> compareReport(DocumentKind kind, const QString &name,
                                                   std::shared_ptr<const Report> report)
{
    return std::make_shared<const CompareReport>(
        CompareReport{kind, name, [report = std::move(report)](const ExportRequest &request, Progress &progress) {
                          return exportDocument(*report, request, progress);
                      }});
}

} // namespace attest::ui
