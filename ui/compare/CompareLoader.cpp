// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareLoader.h"

#include "jobs/CompareAssessments.h"
#include "jobs/CompareParallel.h"
#include "ui/compare/DriftParts.h"
#include "ui/compare/EditionSheet.h"
#include "ui/compare/FormSheet.h"
#include "ui/session/Background.h"

namespace attest::ui {

namespace {

/// Two forms with the editions they answer.
struct Pair
{
    CompareChoice choice;
    std::shared_ptr<const AssessmentComparison> comparison;
    std::shared_ptr<const Edition> before, after;
    std::optional<ParallelComparison> drift; ///< where the second was started beside the first
};

CompareChoice turned(CompareChoice choice)
{
    std::swap(choice.from, choice.to);
    return choice;
}

Result<Pair> pairOf(const Library &library, const CodeShelf &shelf, const CompareChoice &choice)
{
    const auto from = AssessmentId::from(choice.from);
    const auto to = AssessmentId::from(choice.to);
    if (!from || !to) {
        return Error{ErrorKind::NotFound, CompareLoader::tr("Choose two forms to compare.")};
    }
    auto comparison = compareInLibrary(library, shelf, *from, *to);
    if (!comparison) {
        return comparison.error();
    }
    auto before = library.editionOf(*from);
    auto after = library.editionOf(*to);
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    Pair pair{choice, std::make_shared<const AssessmentComparison>(std::move(*comparison)), *before, *after, {}};
    if (pair.comparison->kind == ComparisonKind::Codes) {
        auto drift = compareParallel(library, shelf, *from, *to);
        if (drift) {
            pair.drift = std::move(*drift);
        } else if (drift.error().kind != ErrorKind::Conflict) { // a conflict: it was not started from the first
            return drift.error();
        }
    }
    return pair;
}

/// Whichever way they follow one another; where neither, the error of the way that was chosen.
template <class Make>
auto eitherWay(const CompareChoice &choice, const Make &make)
{
    auto made = make(choice);
    if (made || choice.from == choice.to) {
        return made;
    }
    auto other = make(turned(choice));
    return other ? std::move(other) : std::move(made);
}

} // namespace

CompareLoader::CompareLoader(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

void CompareLoader::load(const CompareChoice &choice)
{
    switch (choice.what) {
    case CompareWhat::Forms:
        return loadForms(choice);
    case CompareWhat::Editions:
        return loadEditions(choice);
    case CompareWhat::Years:
        return loadYears(choice);
    }
}

void CompareLoader::loadForms(const CompareChoice &choice)
{
    m_workplace.store().ask(
        this,
        [choice, shelf = m_workplace.sharedShelf()](const Library &library) {
            return eitherWay(choice, [&](const CompareChoice &way) { return pairOf(library, *shelf, way); });
        },
        [this, asked = ++m_generation](const Result<Pair> &pair) {
            if (asked != m_generation) {
                return;
            }
            if (!pair) {
                Q_EMIT failed(pair.error());
                return;
            }
            // The words between the editions are compared here, so that the library is free meanwhile.
            inBackground(
                this,
                [pair = *pair] {
                    auto sheet = formSheet(pair.comparison, *pair.before, *pair.after);
                    if (pair.drift) {
                        addDrift(sheet, *pair.drift);
                    }
                    return std::make_shared<const CompareSheet>(std::move(sheet));
                },
                [this, asked, choice = pair->choice](const SharedSheet &sheet) {
                    if (asked == m_generation) {
                        Q_EMIT loaded({choice, sheet, nullptr});
                    }
                });
        });
}

void CompareLoader::loadEditions(const CompareChoice &choice)
{
    using Made = Result<std::pair<CompareChoice, SharedSheet>>;
    inBackground(
        this,
        [choice, shelf = m_workplace.sharedShelf()] {
            return eitherWay(choice, [&](const CompareChoice &way) -> Made {
                const auto comparison = compareEditions(*shelf, way.from, way.to);
                return comparison
                           ? Made(std::pair(way, std::make_shared<const CompareSheet>(editionSheet(*comparison))))
                           : Made(comparison.error());
            });
        },
        [this, asked = ++m_generation](const Made &made) {
            if (asked != m_generation) {
                return;
            }
            if (made) {
                Q_EMIT loaded({made->first, made->second, nullptr});
            } else {
                Q_EMIT failed(made.error());
            }
        });
}

void CompareLoader::loadYears(const CompareChoice &choice)
{
    const auto landlord = OrganisationId::from(choice.landlord);
    if (!landlord) {
        return;
    }
    using Made = Result<SharedHistory>;
    m_workplace.store().ask(
        this,
        [landlord = *landlord, choice, shelf = m_workplace.sharedShelf()](const Library &library) {
            auto history = historyInLibrary(library, *shelf, landlord, choice.ombudsman);
            return history ? Made(std::make_shared<const AssessmentHistory>(std::move(*history)))
                           : Made(history.error());
        },
        [this, choice, asked = ++m_generation](const Made &made) {
            if (asked != m_generation) {
                return;
            }
            if (made) {
                Q_EMIT loaded({choice, nullptr, *made});
            } else {
                Q_EMIT failed(made.error());
            }
        });
}

void CompareLoader::propose(const AssessmentSummary &form)
{
    m_workplace.store().ask(
        this, [form](const Library &library) { return comparedByDefault(library, form); },
        [this, form, asked = ++m_generation](const Result<std::optional<AssessmentId>> &from) {
            if (asked == m_generation) {
                Q_EMIT proposed(from && *from ? (*from)->text() : QString(), form.id.text());
            }
        });
}

} // namespace attest::ui
