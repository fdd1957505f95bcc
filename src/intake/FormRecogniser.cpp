// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormRecogniser.h"

#include "intake/EditionFit.h"
#include "intake/EditionProposal.h"
#include "intake/FormClaims.h"
#include "intake/FormProposing.h"
#include "intake/SeenText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <future>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormRecogniser)
};

constexpr double leastScore = 0.3; ///< below, an edition does not explain the rows
constexpr double certainEnough = 0.5;
constexpr double surelyOwn = 0.95;    ///< from here on nearly every provision is there, to the letter
constexpr int mostParagraphs = 10000; ///< of a document in which a Code is looked for: no form has half of that
constexpr size_t mostRows = 1000;     ///< of a form that may show a Code: no Code has a third of that

/// True where the edition was in force in some part of the year.
bool inForce(const Edition &edition, AssessmentYear year)
{
    return (!edition.effectiveFrom.isValid() || edition.effectiveFrom <= QDate(year.endYear(), 3, 31)) &&
           (!edition.effectiveTo.isValid() || edition.effectiveTo >= QDate(year.startYear(), 4, 1));
}

/// Each edition's explanation of the rows, the best first. Where the rows do not tell, the year does.
std::vector<Explained> explanations(const FormRows &form, const EditionShelf &shelf, std::optional<AssessmentYear> year)
{
    std::vector<Explained> all;
    for (const EditionWords &edition : shelf) {
        Explained one{&edition, placeRows(form.rows, edition), 0};
        one.score = one.placement.score + (year && inForce(edition.edition(), *year) ? 0.01 : 0);
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(), [](const Explained &a, const Explained &b) { return a.score > b.score; });
    return all;
}

bool explains(const Explained &one, const FormRows &form, bool named)
{
    const int placed = one.placement.placed();
    const bool enough = placed >= 3 || size_t(placed) * 2 >= form.rows.size();
    return placed > 0 && enough && (named || one.score >= leastScore);
}

double confidenceOf(const std::vector<Explained> &all)
{
    if (all.size() < 2) {
        return 1;
    }
    const double margin = all[0].score - all[1].score;
    const double quality = std::min(1.0, all[0].score / 0.8);
    return std::round(100 * std::min(0.99, certainEnough + margin) * (0.5 + 0.5 * quality)) / 100;
}

Error noForm(const RecogniseRequest &request)
{
    const QString name = request.fileName.isEmpty() ? Words::tr("The document") : request.fileName;
    return badInput(Words::tr("%1 holds no self-assessment form: no table in it has provisions of a Complaint Handling "
                              "Code with answers. Choose the document in which the form was published.")
                        .arg(name));
}

Error unknownForm(const RecogniseRequest &request)
{
    QStringList names;
    for (const auto &edition : request.editions) {
        names.append(edition->ombudsman + u", "_s + edition->name());
    }
    const QString name = request.fileName.isEmpty() ? Words::tr("The document") : request.fileName;
    return badInput(
        Words::tr("%1 holds a form, but its rows are not those of an edition that Attest knows (%2). Add the "
                  "edition it was made for, or choose another document.")
            .arg(name, names.join(u"; "_s)));
}

Error noCode(const RecogniseRequest &request)
{
    const QString name = request.fileName.isEmpty() ? Words::tr("The document") : request.fileName;
    return badInput(Words::tr("No Code can be read from %1: that takes a form with the codes, the requirements and the "
                              "answers of five provisions or more. Choose one of the editions that are here.")
                        .arg(name));
}

/// Whether the edition that explains the rows best is the one that the form was made for.
bool isOwnForm(const FormClaims &claims, const RecogniseRequest &request, const FormRows &form, const Explained &best)
{
    if (best.placement.score >= surelyOwn && best.edition->edition().hasCodesWords()) {
        return true;
    }
    return !isAnotherCodes(fitOf(form.rows, *best.edition), *best.edition, claims.code, request.editions);
}

/// The form as one of an edition that was read from it.
Proposal recogniseAs(const ProposedEdition &proposed, const Document &document, const RecogniseRequest &request,
                     const FormClaims &claims)
{
    const EditionWords words(proposed.edition);
    const FormRows form = rowsOf(document, {words});
    const Explained explained{&words, placeRows(form.rows, words), 1};
    Proposal proposal = proposalOf(document, request, claims, form, explained, 1);
    proposal.editionDoubts = proposed.doubts;
    proposal.notes = proposed.doubts + proposal.notes;
    return proposal;
}

} // namespace

Result<Proposal> recogniseForm(const Document &document, const RecogniseRequest &request)
{
    return recogniseForm(document, request, shelfOf(request.editions));
}

Result<Proposal> recogniseForm(const Document &given, const RecogniseRequest &request, const EditionShelf &shelf)
{
    const std::optional<Document> seen = asSeen(given);
    const Document &document = seen ? *seen : given;
    auto claimed = std::async(std::launch::async | std::launch::deferred,
                              [&document, &request] { return claimsOf(document, request); });
    const FormRows form = rowsOf(document, shelf);
    const FormClaims claims = claimed.get();
    const std::vector<Explained> all =
        form.rows.empty() ? std::vector<Explained>() : explanations(form, shelf, claims.year);
    const bool named = shelf.size() == 1;
    const bool explained = !all.empty() && explains(all.front(), form, named);
    const bool own = explained && (named || isOwnForm(claims, request, form, all.front()));
    if (request.newEdition || !own) {
        if ((request.newEdition || !named) && form.rows.size() <= mostRows &&
            !hasMoreParagraphs(document, mostParagraphs)) {
            if (const auto proposed = proposeEdition(document, request.fileName, claims.year, request.editions)) {
                return recogniseAs(*proposed, document, request, claims);
            }
        }
        if (request.newEdition) {
            return noCode(request);
        }
    }
    // Rows that only their numbers or their order put under a summary may be any form's.
    if (!explained || (!own && !all.front().edition->edition().hasCodesWords())) {
        return all.empty() ? noForm(request) : unknownForm(request);
    }
    return proposalOf(document, request, claims, form, all.front(), confidenceOf(all));
}

} // namespace attest
