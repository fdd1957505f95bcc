// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CompareAssessments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareAssessments)
};

/// An assessment with what a comparison needs beside it.
struct Side
{
    AssessmentSummary summary;
    Assessment assessment;
    std::shared_ptr<const Edition> edition;
    bool untouched = false; ///< an imported form of which nothing was edited here
};

Result<Side> sideOf(const Library &library, const AssessmentSummary &summary)
{
    auto assessment = library.assessment(summary.id);
    auto edition = library.editionOf(summary.id);
    if (!assessment || !edition) {
        return assessment ? edition.error() : assessment.error();
    }
    bool untouched = false;
    if (!isSealed(assessment->state) && !assessment->importedFrom.isEmpty()) { // of others nobody asks
        const auto history = library.history(summary.id);
        if (!history) {
            return history.error();
        }
        untouched = history->size() == 1;
    }
    return Side{summary, *std::move(assessment), *std::move(edition), untouched};
}

Result<Side> sideOf(const Library &library, const AssessmentId &id)
{
    const auto all = library.assessments();
    if (!all) {
        return all.error();
    }
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&id](const AssessmentSummary &one) { return one.id == id; });
    if (found == all->cend()) {
        return Error{ErrorKind::NotFound,
                     Words::tr("There is no assessment “%1” in %2.").arg(id.text(), library.path())};
    }
    return sideOf(library, *found);
}

/// The correspondence from one to the other; where there is only one that leads back, that one, so that whoever asked
/// hears which way to go. Null where the edition is the same, or there is none.
const Correspondence *between(const CodeShelf &shelf, const Edition &from, const Edition &to)
{
    if (from.id == to.id) {
        return nullptr;
    }
    const Correspondence *there = shelf.correspondence(from.id, to.id);
    return there != nullptr ? there : shelf.correspondence(to.id, from.id);
}

/// Which of two assessments of one year stands for it: the greater.
int standing(State state)
{
    return state == State::Superseded ? 0 : isSealed(state) ? 2 : 1;
}

} // namespace

namespace {

/// Whether `to` came into the library before `from`.
Result<bool> madeTheOtherWay(const Library &library, const AssessmentSummary &from, const AssessmentSummary &to)
{
    if (from.organisationId != to.organisationId || !(from.year == to.year)) {
        return false;
    }
    const auto first = library.history(from.id);
    const auto second = library.history(to.id);
    if (!first || !second) {
        return first ? second.error() : first.error();
    }
    return !first->empty() && !second->empty() && second->front().change.at < first->front().change.at;
}

} // namespace

Result<AssessmentComparison> compareInLibrary(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                              const AssessmentId &to)
{
    const auto before = sideOf(library, from);
    const auto after = sideOf(library, to);
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    const auto otherWay = madeTheOtherWay(library, before->summary, after->summary);
    if (!otherWay) {
        return otherWay.error();
    }
    return compareAssessments({.from = before->assessment,
                               .fromEdition = *before->edition,
                               .to = after->assessment,
                               .toEdition = *after->edition,
                               .correspondence = between(shelf, *before->edition, *after->edition),
                               .sameLandlord = before->summary.organisationId == after->summary.organisationId,
                               .madeTheOtherWay = *otherWay,
                               .fromUntouched = before->untouched,
                               .toUntouched = after->untouched});
}

Result<std::optional<AssessmentSummary>> earlierYear(const Library &library, const AssessmentSummary &of)
{
    const auto assessments = library.assessments();
    if (!assessments) {
        return assessments.error();
    }
    const auto edition = library.editionOf(of.id);
    if (!edition) {
        return edition.error();
    }
    const AssessmentSummary *best = nullptr;
    for (const AssessmentSummary &one : *assessments) {
        if (one.organisationId != of.organisationId || !(one.year < of.year)) {
            continue;
        }
        const bool later = best == nullptr || best->year < one.year;
        const bool stands = best != nullptr && best->year == one.year && standing(one.state) >= standing(best->state);
        if (!later && !stands) {
            continue;
        }
        const auto other = library.editionOf(one.id);
        if (!other) {
            return other.error();
        }
        if ((*other)->ombudsman == (*edition)->ombudsman) {
            best = &one;
        }
    }
    return best == nullptr ? std::optional<AssessmentSummary>() : std::optional(*best);
}

Result<std::optional<AssessmentId>> comparedByDefault(const Library &library, const AssessmentSummary &of)
{
    const auto assessment = library.assessment(of.id);
    const auto all = library.assessments();
    if (!assessment || !all) {
        return assessment ? all.error() : assessment.error();
    }
    QHash<QString, int> sources;
    for (const Answer &answer : assessment->answers) {
        ++sources[answer.carriedFrom[u"assessment"_s].toString()];
    }
    const AssessmentSummary *most = nullptr;
    for (const AssessmentSummary &one : *all) {
        const int answers = one.id == of.id ? 0 : sources.value(one.id.text());
        if (answers > 0 && (most == nullptr || answers > sources.value(most->id.text()))) {
            most = &one;
        }
    }
    if (most != nullptr) {
        return std::optional(most->id);
    }
    const auto earlier = earlierYear(library, of);
    if (!earlier) {
        return earlier.error();
    }
    return *earlier ? std::optional((*earlier)->id) : std::optional<AssessmentId>();
}

Result<YearsReport> reportYears(const Library &library, const CodeShelf &shelf, const OrganisationId &landlord,
                                const QString &ombudsman)
{
    auto all = library.assessments();
    if (!all) {
        return all.error();
    }
    std::erase_if(*all, [&landlord](const AssessmentSummary &one) { return one.organisationId != landlord; });
    std::stable_sort(all->begin(), all->end(), [](const AssessmentSummary &one, const AssessmentSummary &other) {
        return one.year < other.year;
    });
    std::vector<Side> sides;
    for (const AssessmentSummary &summary : *all) {
        auto side = sideOf(library, summary);
        if (!side) {
            return side.error();
        }
        sides.push_back(*std::move(side));
    }
    if (sides.empty()) {
        return Error{ErrorKind::NotFound, Words::tr("There is no assessment of this landlord in %1 yet. Import a form "
                                                    "or start a new one.")
                                              .arg(library.path())};
    }
    const QString asked = ombudsman.isEmpty() ? sides.back().edition->ombudsman : ombudsman;
    std::vector<const Side *> years;
    for (const Side &side : sides) {
        if (side.edition->ombudsman != asked) {
            continue;
        }
        const bool again = !years.empty() && years.back()->summary.year == side.summary.year;
        if (!again) {
            years.push_back(&side);
        } else if (standing(side.summary.state) >= standing(years.back()->summary.state)) {
            years.back() = &side;
        }
    }
    std::vector<HistoryEntry> entries;
    for (const Side *side : years) {
        const Edition *before = entries.empty() ? nullptr : &entries.back().edition;
        entries.push_back({side->assessment, *side->edition,
                           before != nullptr ? shelf.correspondence(before->id, side->edition->id) : nullptr,
                           side->untouched});
    }
    auto history = AssessmentHistory::of(entries);
    if (!history) {
        return history.error();
    }
    YearsReport report{*std::move(history), {}};
    for (const Side *side : years) {
        report.editions.push_back(side->edition);
    }
    return report;
}

} // namespace attest
