// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "compare/ChangeReport.h"
#include "compare/EditionReport.h"
#include "compare/YearsReport.h"
#include "formats/Formats.h"
#include "publish/FormBuilder.h"

namespace attest {

/// The documents that can be made: of an assessment, of two, of two editions, and of all years of a landlord.
enum class DocumentKind { Form, Changes, Editions, Years };
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
    int pages = 0;       ///< 0 where the format has none
    QStringList remarks; ///< what the user should know of the document, a sentence each
};

/// Writes a document, then reads what was written and compares every cell with what was to be written: only a file
/// that holds it all replaces an earlier one. Made before the assessment is fetched, it starts meanwhile what the
/// format takes. For one thread.
class ExportDocument
{
public:
    /// Errors (Usage): a format that cannot be written.
    static Result<ExportDocument> prepare(const ExportRequest &request);

    /// Errors (BadInput): reading back found a difference; (Storage): full disk, read-only folder; (NotFound): a font
    /// or a part of Attest is not installed; (Cancelled). After an error the earlier file is as it was.
    Result<ExportReport> run(const Assessment &assessment, const Edition &edition, Progress &progress);
    /// The change report; as JSON, the comparison.
    Result<ExportReport> run(const ChangeReport &changes, Progress &progress);
    /// What one edition changed against another; as JSON, the comparison.
    Result<ExportReport> run(const EditionReport &editions, Progress &progress);
    /// All years of a landlord; as JSON, the grid.
    Result<ExportReport> run(const YearsReport &years, Progress &progress);

private:
    ExportDocument(ExportRequest request, DocumentFormat format);
    Result<WrittenDocument> assessmentFile(const Assessment &assessment) const;
    template <class Report>
    Result<ExportReport> writeReport(const Report &report, Document (*build)(const Report &), Progress &progress);
    Result<WrittenDocument> comparisonFile(const QJsonObject &object) const;
    Result<ExportReport> keep(const Result<WrittenDocument> &made, Progress &progress) const;
    Result<WrittenDocument> document(const Document &document, Progress &progress);
    Error differs(const QString &difference) const;
    Error stopped() const;

    ExportRequest m_request;
    DocumentFormat m_format;
    QString m_name; ///< the file's, for messages
};

/// Both at once.
Result<ExportReport> exportDocument(const Assessment &assessment, const Edition &edition, const ExportRequest &request,
                                    Progress &progress);
/// The same of a ChangeReport, an EditionReport or a YearsReport.
template <class Report>
Result<ExportReport> exportDocument(const Report &report, const ExportRequest &request, Progress &progress)
{
    auto job = ExportDocument::prepare(request);
    return job ? job->run(report, progress) : Result<ExportReport>(job.error());
}

} // namespace attest
