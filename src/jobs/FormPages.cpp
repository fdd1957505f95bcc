// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FormPages.h"

#include "assessment/Doubt.h"
#include "base/Files.h"
#include "intake/CellPlaces.h"
#include "intake/FormIdentity.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormPages)
};

constexpr qsizetype mostPages = 100;
constexpr int readingSteps = 3; ///< as importForm() counts them

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Whether what two forms say of themselves can be the same.
bool agree(const Proposal &one, const Proposal &other)
{
    const Assessment &a = one.assessment;
    const Assessment &b = other.assessment;
    const bool named = one.organisationFound && other.organisationFound;
    return a.edition == b.edition && (!named || a.organisation.name == b.organisation.name) &&
           (!one.yearFound || !other.yearFound || a.year == b.year);
}

bool hasRow(const Answer &answer)
{
    return answer.comply || !answer.evidence.empty() || !answer.commentary.isEmpty();
}

/// One file of a form in several: what it says of itself, before its places name it.
struct FormPage
{
    QString name, organisation;
    std::optional<AssessmentYear> year;
};

FormPage pageOf(const QString &path, const Document &document)
{
    return {fileName(path), organisationOf(document), yearOf(document, fileName(path))};
}

/// Another landlord's page, or another year's, is none of the form's. Who says whose form it is answers for that.
Result<void> checkPages(const std::vector<FormPage> &pages, const ImportRequest &request)
{
    const auto &first = pages.front();
    const auto differ = [&](const QString &one, const QString &other, const FormPage &page) {
        return badInput(
            Words::tr("%1 says %2 and %3 says %4: they are not the pages of one form. Leave out the one that "
                      "is not, or import them by themselves.")
                .arg(first.name, one, page.name, other));
    };
    for (const FormPage &page : pages) {
        const bool named = !first.organisation.isEmpty() && !page.organisation.isEmpty();
        if (named && request.organisation.isEmpty() && page.organisation != first.organisation) {
            return differ(first.organisation, page.organisation, page);
        }
        if (first.year && page.year && !request.year && *page.year != *first.year) {
            return differ(first.year->text(), page.year->text(), page);
        }
    }
    return {};
}

} // namespace

Result<Document> withFurtherPages(Document document, const QByteArray &bytes, const ImportRequest &request,
                                  FormReaders &readers, QCryptographicHash &digest, Progress &progress)
{
    if (request.furtherPages.size() >= mostPages) {
        return badInput(Words::tr("A form in %1 files is more than Attest puts together: it takes up to %2.")
                            .arg(request.furtherPages.size() + 1)
                            .arg(mostPages));
    }
    std::vector<FormPage> pages = {pageOf(request.path, document)};
    QByteArrayList digests = {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    nameFile(document.blocks, fileName(request.path));
    ImportRequest page = request;
    for (const QString &path : request.furtherPages) {
        page.path = path;
        const auto format = formatOf(page);
        if (!format) {
            return format.error();
        }
        if (*format == Format::Json) {
            return badInput(Words::tr("%1 is an assessment file, which is whole: it is no page of a form.").arg(path));
        }
        progress.at(Words::tr("Reading %1").arg(fileName(path)), 1, readingSteps);
        const auto held = readFile(path, ReadLimits().fileBytes);
        if (!held) {
            return held.error();
        }
        auto further = readers.read(*format, *held, fileName(path), progress);
        if (progress.cancelled()) {
            return readingStopped(path);
        }
        if (!further) {
            return further.error();
        }
        pages.push_back(pageOf(path, *further));
        digests.append(QCryptographicHash::hash(*held, QCryptographicHash::Sha256));
        nameFile(further->blocks, fileName(path));
        std::move(further->blocks.begin(), further->blocks.end(), std::back_inserter(document.blocks));
    }
    if (const auto same = checkPages(pages, request); !same) {
        return same.error();
    }
    std::sort(digests.begin(), digests.end()); // in whichever order they were chosen
    digest.reset();
    digest.addData(digests.join());
    return document;
}

void tellEmptyPages(const ImportRequest &request, Proposal &proposal)
{
    QStringList places;
    for (const Answer &answer : proposal.assessment.answers) {
        places.append(placeOf(answer, ReadPart::Row));
    }
    for (const UnplacedRow &row : proposal.unplaced) {
        places.append(row.place);
    }
    for (const QString &path : QStringList{request.path} + request.furtherPages) {
        const bool any = std::any_of(places.cbegin(), places.cend(),
                                     [&](const QString &place) { return isWithin(place, fileName(path)); });
        if (!any) {
            proposal.notes.append(Words::tr("%1: no provision of the form was found in it.").arg(fileName(path)));
        }
    }
}

bool mayBePagesOfOneForm(const std::vector<const Proposal *> &read)
{
    QSet<QString> answered;
    for (const Proposal *page : read) {
        const bool fits = std::all_of(read.begin(), read.end(), [page](const Proposal *other) {
            return other->source != nullptr && !other->editionIsNew() && agree(*page, *other);
        });
        if (!fits) {
            return false;
        }
        for (const Answer &answer : page->assessment.answers) {
            const QString code = answer.provision.text();
            if (hasRow(answer) && answered.contains(code)) {
                return false;
            }
            if (hasRow(answer)) {
                answered.insert(code);
            }
        }
    }
    return read.size() > 1;
}

} // namespace attest
