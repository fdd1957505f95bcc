// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ImportForm.h"

#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "jobs/FindAssessment.h"
#include "jobs/FormPages.h"
#include "jobs/ImportedBefore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportForm)
};

constexpr int steps = 3;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<std::shared_ptr<const Edition>> editionCalled(const QString &id, const ImportRequest &request,
                                                     const CodeShelf &shelf)
{
    for (const auto &edition : request.alsoKnown) {
        if (edition->id.text() == id) {
            return edition;
        }
    }
    return shelf.edition(id);
}

Result<Proposal> fromAssessmentFile(const QByteArray &bytes, const ImportRequest &request, const CodeShelf &shelf)
{
    Result<Assessment> read = readAssessment(bytes, request.path);
    if (!read) {
        return read.error();
    }
    if (request.code == ImportRequest::newEdition()) {
        return badInput(Words::tr("A Code is read from a form. %1 is an assessment file, which says itself which "
                                  "edition it answers: import it without --code.")
                            .arg(request.path));
    }
    const QString code = request.code.isEmpty() ? read->edition : request.code;
    const auto edition = editionCalled(code, request, shelf);
    if (!edition) {
        return badInput(QStringLiteral("%1: %2").arg(request.path, edition.error().message));
    }
    if (code != read->edition) {
        return badInput(Words::tr("%1 answers the edition %2, not %3. Import it as it is, then start a new assessment "
                                  "from it on the other edition.")
                            .arg(request.path, read->edition, code));
    }
    if (const auto fits = checkAgainst(*read, **edition, request.path); !fits) {
        return fits.error();
    }
    const bool renamed = !request.organisation.isEmpty() && request.organisation != read->organisation.name;
    const bool redated = request.year && *request.year != read->year;
    if (isSealed(read->state) && (renamed || redated)) {
        return badInput(
            Words::tr("%1 holds an approved assessment, %2 for %3: its landlord and year are part of what was "
                      "approved. Leave --organisation and --year out.")
                .arg(request.path, read->organisation.name, read->year.text()));
    }
    Proposal proposal{*std::move(read), *edition, 1.0, {}, true, true, {}};
    if (!request.organisation.isEmpty()) {
        proposal.assessment.organisation.name = request.organisation;
    }
    if (request.year) {
        proposal.assessment.year = *request.year;
    }
    return proposal;
}

Result<Proposal> fromDocument(const QByteArray &bytes, Format format, const ImportRequest &request,
                              const CodeShelf &shelf, FormReaders &readers, QCryptographicHash &digest,
                              Progress &progress)
{
    RecogniseRequest recognise;
    recognise.organisation = request.organisation;
    recognise.year = request.year;
    recognise.fileName = fileName(request.path);
    recognise.editions = shelf.editions();
    recognise.editions.insert(recognise.editions.end(), request.alsoKnown.begin(), request.alsoKnown.end());
    recognise.newEdition = request.code == ImportRequest::newEdition();
    if (!request.code.isEmpty() && !recognise.newEdition) {
        const auto edition = editionCalled(request.code, request, shelf);
        if (!edition) {
            return edition.error();
        }
        recognise.editions = {*edition};
    }
    auto words =
        std::async(std::launch::async | std::launch::deferred, [&recognise] { return shelfOf(recognise.editions); });
    auto document = readers.read(format, bytes, recognise.fileName, progress);
    if (progress.cancelled()) {
        return readingStopped(request.path);
    }
    if (document && !request.furtherPages.isEmpty()) {
        document = withFurtherPages(*std::move(document), bytes, request, readers, digest, progress);
    }
    if (!document) {
        return document.error();
    }
    progress.at(Words::tr("Finding the form in %1").arg(recognise.fileName), 2, steps);
    Result<Proposal> proposal = recogniseForm(*document, recognise, words.get());
    if (proposal) {
        const bool drawn = format == Format::Pdf && request.furtherPages.isEmpty();
        if (!request.furtherPages.isEmpty()) {
            tellEmptyPages(request, *proposal);
        }
        proposal->source =
            std::make_shared<const ReadSource>(ReadSource{*std::move(document), drawn ? bytes : QByteArray()});
    }
    return proposal;
}

} // namespace

Result<Format> formatOf(const ImportRequest &request)
{
    const std::optional<Format> format = request.format ? request.format : formatFromPath(request.path);
    QStringList known = readableFormats();
    known.append(formatName(Format::Json));
    if (!format || !known.contains(formatName(*format))) {
        return badInput(Words::tr("Attest cannot tell what kind of file %1 is. It reads %2: give the file that ending, "
                                  "or say what kind of file it is.")
                            .arg(request.path, known.join(QStringLiteral(", "))));
    }
    return *format;
}

Error readingStopped(const QString &name)
{
    return {ErrorKind::Cancelled, Words::tr("Reading %1 was stopped. Nothing was kept.").arg(name)};
}

QString ImportRequest::name() const
{
    return furtherPages.isEmpty()
               ? fileName(path)
               : Words::tr("%1 and %2 more").arg(fileName(path), QString::number(furtherPages.size()));
}

Result<std::vector<std::shared_ptr<const Edition>>> editionsOnlyIn(const Library &library, const CodeShelf &shelf)
{
    const auto assessments = library.assessments();
    if (!assessments) {
        return assessments.error();
    }
    std::vector<std::shared_ptr<const Edition>> editions;
    QStringList met;
    for (const auto &edition : shelf.editions()) {
        met.append(edition->id.text());
    }
    for (const AssessmentSummary &summary : *assessments) {
        if (met.contains(summary.edition)) {
            continue;
        }
        met.append(summary.edition);
        if (auto edition = library.editionOf(summary.id)) { // of one that is damaged, verifying tells
            editions.push_back(*std::move(edition));
        }
    }
    return editions;
}

void FormReaders::expect(const ImportRequest &request)
{
    const auto format = formatOf(request);
    if (!format || *format == Format::Json) {
        return;
    }
    if (*format == Format::Pdf) {
        of(*format).prepareToRead();
        return;
    }
    m_ahead = std::async(std::launch::async | std::launch::deferred, [path = request.path, format = *format] {
        auto bytes = readFile(path, ReadLimits().fileBytes);
        Result<Document> document = bytes ? readDocument(format, *bytes, fileName(path)) : bytes.error();
        return Ahead{bytes ? *std::move(bytes) : QByteArray(), std::move(document)};
    });
}

DocumentFormat &FormReaders::of(Format format)
{
    return m_readers.try_emplace(format, format).first->second;
}

Result<Document> FormReaders::read(Format format, const QByteArray &bytes, const QString &name, Progress &progress)
{
    if (m_ahead.valid()) {
        if (Ahead ahead = m_ahead.get(); !bytes.isEmpty() && ahead.bytes == bytes) {
            return std::move(ahead.document);
        }
    }
    return of(format).read(bytes, name, {}, progress);
}

Result<Proposal> importForm(const ImportRequest &request, const CodeShelf &shelf, Progress &progress)
{
    FormReaders readers;
    return importFormWith(readers, request, shelf, progress);
}

Result<Proposal> importFormWith(FormReaders &readers, const ImportRequest &request, const CodeShelf &shelf,
                                Progress &progress)
{
    const auto format = formatOf(request);
    if (!format) {
        return format.error();
    }
    if (*format == Format::Json && !request.furtherPages.isEmpty()) {
        return badInput(
            Words::tr("%1 is an assessment file, which is whole: it is no page of a form.").arg(request.path));
    }
    progress.at(Words::tr("Reading %1").arg(fileName(request.path)), 1, steps);
    const auto bytes = readFile(request.path, ReadLimits().fileBytes);
    if (!bytes) {
        return bytes.error();
    }
    if (progress.cancelled()) {
        return readingStopped(request.path);
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(*bytes);
    Result<Proposal> proposal = *format == Format::Json
                                    ? fromAssessmentFile(*bytes, request, shelf)
                                    : fromDocument(*bytes, *format, request, shelf, readers, digest, progress);
    if (proposal) {
        proposal->file = request.name();
        proposal->fileDigest = QString::fromLatin1(digest.result().toHex());
        progress.at(Words::tr("Read %1").arg(request.name()), steps, steps);
    }
    return proposal;
}

Result<void> checkCanBeKept(const Proposal &proposal)
{
    if (!proposal.organisationFound) {
        return badInput(Words::tr("The form does not name its landlord. Say who it is with --organisation NAME."));
    }
    if (!proposal.yearFound) {
        return badInput(Words::tr("The form does not say which year it covers. Say it with --year, such as --year %1.")
                            .arg(proposal.assessment.year.text()));
    }
    if (proposal.editionIsNew()) {
        return badInput(Words::tr("The form answers a Code that is not here, by its headings the %1 (%2) with %3 "
                                  "provisions. Nothing was kept. Keep that edition with the form, or choose one of "
                                  "those here that it answers.")
                            .arg(proposal.edition->name(), proposal.edition->ombudsman)
                            .arg(proposal.edition->provisions().size()));
    }
    return {};
}

Result<AssessmentId> keepProposal(Library &library, const Proposal &proposal, const QString &who)
{
    if (const auto named = checkCanBeKept(proposal); !named) {
        return named.error();
    }
    const auto before = importedBefore(library, proposal);
    if (!before) {
        return before.error();
    }
    if (const ImportedBefore *same = sameForm(*before, proposal.assessment)) {
        return Error{ErrorKind::Conflict, Words::tr("%1 It is in the library as %2; go on with that one.")
                                              .arg(same->sentence(), same->kept.id.text())};
    }
    if (const auto free = checkYearIsFree(library, proposal.assessment); !free) {
        return free.error();
    }
    if (proposal.fileDigest.isEmpty()) {
        return library.addAssessment(proposal.assessment, *proposal.edition, who);
    }
    Assessment kept = proposal.assessment;
    kept.importedFrom.append(QJsonObject{
        {QStringLiteral("file"), proposal.file},
        {QStringLiteral("sha256"), proposal.fileDigest},
        {QStringLiteral("holds"), proposal.source ? QStringLiteral("form") : QStringLiteral("assessment")}});
    return library.addAssessment(kept, *proposal.edition, who);
}

} // namespace attest
