// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ExportDocument.h"

#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "base/Json.h"
#include "compare/ComparisonJson.h"
#include "publish/ChangesBuilder.h"
#include "publish/EditionsBuilder.h"
#include "publish/ReadBack.h"
#include "publish/YearsBuilder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace attest {

namespace {

constexpr int steps = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportDocument)
};

Result<Format> formatOf(const ExportRequest &request)
{
    const std::optional<Format> format = request.format ? request.format : formatFromPath(request.path);
    QStringList known = writableFormats();
    known.append(formatName(Format::Json));
    if (!format || !known.contains(formatName(*format))) {
        return Error{ErrorKind::Usage, Words::tr("Attest cannot write %1: it writes files that end in .%2.")
                                           .arg(request.path, known.join(Words::tr(" or .")))};
    }
    return *format;
}

} // namespace

std::optional<DocumentKind> documentKindFromName(const QString &name)
{
    const auto place = documentKindNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(DocumentKind(place));
}

QStringList documentKindNames()
{
    return {QStringLiteral("form"), QStringLiteral("changes"), QStringLiteral("editions"), QStringLiteral("years")};
}

ExportDocument::ExportDocument(ExportRequest request, DocumentFormat format)
    : m_request(std::move(request)), m_format(std::move(format)), m_name(QFileInfo(m_request.path).fileName())
{
}

Result<ExportDocument> ExportDocument::prepare(const ExportRequest &request)
{
    const auto format = formatOf(request);
    if (!format) {
        return format.error();
    }
    DocumentFormat ready(*format);
    ready.prepareToWrite();
    return ExportDocument(request, std::move(ready));
}

Error ExportDocument::differs(const QString &difference) const
{
    return badInput(Words::tr("%1 was not written: reading the document back gave something else than what was to be "
                              "written. %2")
                        .arg(m_request.path, difference));
}

Error ExportDocument::stopped() const
{
    return {ErrorKind::Cancelled, Words::tr("Writing %1 was stopped. An earlier file is as it was.").arg(m_name)};
}

Result<WrittenDocument> ExportDocument::assessmentFile(const Assessment &assessment) const
{
    const QByteArray bytes = writeAssessment(assessment);
    const auto read = readAssessment(bytes, m_request.path);
    if (!read) {
        return differs(read.error().message);
    }
    if (writeAssessment(*read) != bytes) {
        return differs(Words::tr("The assessment is not the same after reading."));
    }
    return WrittenDocument{bytes, 0, {}};
}

Result<WrittenDocument> ExportDocument::comparisonFile(const QJsonObject &object) const
{
    const QByteArray bytes = readableJson(object);
    const auto read = parseJsonObject(bytes, m_request.path);
    if (!read) {
        return differs(read.error().message);
    }
    if (*read != object) {
        return differs(Words::tr("The comparison is not the same after reading."));
    }
    return WrittenDocument{bytes, 0, {}};
}

Result<WrittenDocument> ExportDocument::document(const Document &document, Progress &progress)
{
    // What reads it back starts while it is written.
    m_format.prepareToRead();
    auto written = m_format.write(document, progress);
    if (!written) {
        return written.error();
    }
    if (progress.cancelled()) {
        return stopped();
    }
    progress.at(Words::tr("Reading %1 back").arg(m_name), 2, steps);
    const auto read = m_format.read(written->bytes, m_name, {}, progress);
    if (!read) {
        const bool ofTheFile = read.error().kind == ErrorKind::BadInput;
        return ofTheFile ? differs(read.error().message) : read.error();
    }
    if (const QStringList differences = readBackDifferences(document, *read); !differences.isEmpty()) {
        return differs(differences.first());
    }
    return written;
}

Result<ExportReport> ExportDocument::run(const Assessment &assessment, const Edition &edition, Progress &progress)
{
    progress.at(Words::tr("Setting out %1").arg(m_name), 1, steps);
    return keep(m_format.format() == Format::Json ? assessmentFile(assessment)
                                                  : document(buildForm(assessment, edition, m_request.form), progress),
                progress);
}

template <class Report>
Result<ExportReport> ExportDocument::writeReport(const Report &report, Document (*build)(const Report &),
                                                 Progress &progress)
{
    progress.at(Words::tr("Setting out %1").arg(m_name), 1, steps);
    return keep(m_format.format() == Format::Json ? comparisonFile(toJson(report)) : document(build(report), progress),
                progress);
}

Result<ExportReport> ExportDocument::run(const ChangeReport &changes, Progress &progress)
{
    return writeReport(changes, buildChanges, progress);
}

Result<ExportReport> ExportDocument::run(const EditionReport &editions, Progress &progress)
{
    return writeReport(editions, buildEditions, progress);
}

Result<ExportReport> ExportDocument::run(const YearsReport &years, Progress &progress)
{
    return writeReport(years, buildYears, progress);
}

Result<ExportReport> ExportDocument::keep(const Result<WrittenDocument> &made, Progress &progress) const
{
    if (progress.cancelled() || (!made && made.error().kind == ErrorKind::Cancelled)) {
        return stopped();
    }
    if (!made) {
        return made.error();
    }
    progress.at(Words::tr("Writing %1").arg(m_name), 3, steps);
    if (const auto written = writeFileAtomically(m_request.path, made->bytes); !written) {
        return written.error();
    }
    const auto onDisk = readFile(m_request.path, made->bytes.size() + 1);
    if (!onDisk) {
        return onDisk.error();
    }
    if (*onDisk != made->bytes) {
        return storageError(Words::tr("%1 is not on the disk as it was written. Save it again, in another folder if it "
                                      "happens twice.")
                                .arg(m_request.path));
    }
    progress.at(Words::tr("Wrote %1").arg(m_name), steps, steps);
    return ExportReport{m_request.path, made->bytes.size(), sha256Hex(made->bytes), made->pages, made->remarks};
}

Result<ExportReport> exportDocument(const Assessment &assessment, const Edition &edition, const ExportRequest &request,
                                    Progress &progress)
{
    auto job = ExportDocument::prepare(request);
    return job ? job->run(assessment, edition, progress) : job.error();
}

} // namespace attest
