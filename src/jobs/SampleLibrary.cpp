// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SampleLibrary.h"

#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "base/Json.h"
#include "jobs/EditAnswer.h"
#include "jobs/StartYear.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// A linker leaves a static library's resources out unless something refers to them; the macro wants no namespace.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample_landlord);
}

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleLibrary)
};

constexpr qint64 fileLimit = 4 << 20;

QString officer()
{
    return Words::tr("Sample officer");
}

Result<QByteArray> shippedFile(const QString &name)
{
    return readFile(u":/sample/"_s + name, fileLimit);
}

Result<Assessment> shippedYear(const QString &year)
{
    const QString name = u"fenmoor-homes-%1.json"_s.arg(year);
    return shippedFile(name).andThen([&](const QByteArray &bytes) { return readAssessment(bytes, name); });
}

/// The published years as their files have them. The landlord is as the later one describes it.
Result<AssessmentId> addPublishedYears(Library &library, const CodeShelf &shelf)
{
    const auto first = shippedYear(u"2022-23"_s);
    const auto second = shippedYear(u"2024-25"_s);
    if (!first || !second) {
        return first ? second.error() : first.error();
    }
    Organisation described = second->organisation;
    described.yearEnd = u"03-31"_s;
    described.memberResponsibleSince = QDate(2024, 4, 1);
    described.memberResponsibleUntil = QDate(2027, 3, 31);
    const auto landlord = library.addOrganisation(described, officer());
    if (!landlord) {
        return landlord.error();
    }
    Result<AssessmentId> added = storageError({});
    for (const Assessment &year : {*first, *second}) {
        const auto edition = shelf.edition(year.edition);
        if (!edition) {
            return edition.error();
        }
        added = library.addAssessment(*landlord, year, **edition, officer());
        if (!added) {
            return added;
        }
    }
    return added;
}

/// This year's answers, as far as the officer of the sample has come.
Result<void> editThisYear(Library &library, const AssessmentId &id)
{
    auto lines = shippedFile(u"fenmoor-homes-2025-26.changes.jsonl"_s);
    if (!lines) {
        return lines.error();
    }
    lines->replace("@ASSESSMENT@", id.text().toLatin1());
    std::vector<Change> changes;
    const QList<QByteArray> written = lines->split('\n');
    for (const QByteArray &line : written) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto change = parseJsonObject(line, u"2025-26"_s).andThen([](const QJsonObject &object) {
            return changeFromJson(object, u"2025-26"_s);
        });
        if (!change) {
            return change.error();
        }
        changes.push_back(*change);
    }
    const auto applied = library.apply(changes);
    if (!applied) {
        return applied.error();
    }
    // The last edit, and what undo takes back first.
    AnswerEdit edit;
    edit.policy = edit.practice = u"yes"_s;
    edit.evidence = {evidenceFromText(u"Performance report 2025-26, quarter 4, page 3"_s)};
    edit.commentary = u"Over the year 96% of stage 1 responses were sent within 10 working days."_s;
    const auto edited = editAnswer(library, id, *ProvisionCode::from(u"6.3"_s), edit, officer());
    return edited ? Result<void>() : edited.error();
}

Result<void> fill(Library &library, const CodeShelf &shelf)
{
    const auto lastYear = addPublishedYears(library, shelf);
    if (!lastYear) {
        return lastYear.error();
    }
    StartYearRequest request;
    request.from = lastYear->text();
    const auto thisYear = startYear(library, shelf, request, officer());
    return thisYear ? editThisYear(library, *thisYear) : thisYear.error();
}

/// Errors (Storage): another program has the library at `path` open.
Result<void> checkNobodyHasIt(const QString &path, const Clock &clock)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    const auto held = Library::open(path, Library::Mode::ReadWrite, clock);
    // What is there may be damaged, which is a reason to make it anew; somebody's lock is not.
    return !held && held.error().kind == ErrorKind::Storage && Library::open(path, Library::Mode::ReadOnly, clock)
               ? held.error()
               : Result<void>();
}

} // namespace

Result<void> makeSampleLibrary(const QString &path, const CodeShelf &shelf, const Clock &clock)
{
    initSampleResources();
    const QString folder = QFileInfo(path).absolutePath();
    const QString beside = path + u".new"_s;
    if (!QDir().mkpath(folder)) {
        return storageError(
            Words::tr("The sample cannot be kept in %1: the folder cannot be made. Make it, or free some space there.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    if (const auto free = checkNobodyHasIt(path, clock); !free) {
        return free;
    }
    QFile::remove(beside); // of a run that was ended
    {
        auto library = Library::create(beside, clock);
        if (!library) {
            return library.error();
        }
        if (const auto filled = fill(**library, shelf); !filled) {
            library->reset();
            QFile::remove(beside);
            return filled;
        }
    }
    if ((QFileInfo::exists(path) && !QFile::remove(path)) || !QFile::rename(beside, path)) {
        QFile::remove(beside);
        return storageError(Words::tr("The sample at %1 cannot be replaced. Close the programs that have it open, then "
                                      "try again.")
                                .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

} // namespace attest
