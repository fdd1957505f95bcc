// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ExportDocument.h"

#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "base/Json.h"
#include "publish/ReadBack.h"

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

Error differs(const QString &path, const QString &difference)
{
    return badInput(Words::tr("%1 was not written: reading the document back gave something else than what was to be "
                              "written. %2")
                        .arg(path, difference));
}

Result<QByteArray> jsonBytes(const Assessment &assessment, const QString &path)
{
    const QByteArray bytes = writeAssessment(assessment);
    const auto read = readAssessment(bytes, path);
    if (!read) {
        return differs(path, read.error().message);
    }
    if (writeAssessment(*read) != bytes) {
        return differs(path, Words::tr("The assessment is not the same after reading."));
    }
    return bytes;
}

Result<QByteArray> documentBytes(const Document &document, Format format, const QString &path)
{
    auto bytes = writeDocument(format, document);
    if (!bytes) {
        return bytes.error();
    }
    const auto read = readDocument(format, *bytes, QFileInfo(path).fileName());
    if (!read) {
        return differs(path, read.error().message);
    }
    if (const QStringList differences = readBackDifferences(document, *read); !differences.isEmpty()) {
        return differs(path, differences.first());
    }
    return bytes;
}

} // namespace

std::optional<DocumentKind> documentKindFromName(const QString &name)
{
    if (name == QLatin1String("form")) {
        return DocumentKind::Form;
    }
    return std::nullopt;
}

QStringList documentKindNames()
{
    return {QStringLiteral("form")};
}

Result<ExportReport> exportDocument(const Assessment &assessment, const Edition &edition, const ExportRequest &request,
                                    Progress &progress)
{
    const auto format = formatOf(request);
    if (!format) {
        return format.error();
    }
    const QString name = QFileInfo(request.path).fileName();
    progress.at(Words::tr("Setting out %1").arg(name), 1, steps);
    const auto bytes = *format == Format::Json
                           ? jsonBytes(assessment, request.path)
                           : documentBytes(buildForm(assessment, edition, request.form), *format, request.path);
    if (!bytes) {
        return bytes.error();
    }
    if (progress.cancelled()) {
        return Error{ErrorKind::Cancelled,
                     Words::tr("Writing %1 was stopped. An earlier file is as it was.").arg(name)};
    }
    progress.at(Words::tr("Writing %1").arg(name), 2, steps);
    if (const auto written = writeFileAtomically(request.path, *bytes); !written) {
        return written.error();
    }
    progress.at(Words::tr("Reading %1 back").arg(name), 3, steps);
    const auto onDisk = readFile(request.path, bytes->size() + 1);
    if (!onDisk) {
        return onDisk.error();
    }
    if (*onDisk != *bytes) {
        return storageError(Words::tr("%1 is not on the disk as it was written. Save it again, in another folder if it "
                                      "happens twice.")
                                .arg(request.path));
    }
    progress.at(Words::tr("Wrote %1").arg(name), steps, steps);
    return ExportReport{request.path, bytes->size(), sha256Hex(*bytes)};
}

} // namespace attest
