// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareLoader.h"

#include "compare/ComparisonWords.h"
#include "compare/HistoryWords.h"
#include "jobs/CompareAssessments.h"
#include "jobs/ReportChanges.h"
#include "ui/compare/EditionSheet.h"
#include "ui/compare/FormSheet.h"
#include "ui/session/Background.h"

namespace attest::ui {

namespace {

/// Two forms compared, the older side first.
struct Pair
{
    CompareChoice choice;
    std::shared_ptr<const ChangeReport> report;
};

/// Two editions compared, the older side first.
struct Editions
{
    CompareChoice choice;
    SharedSheet sheet;
    std::shared_ptr<const EditionReport> report;
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
    auto report = reportChanges(library, shelf, *from, *to);
    return report ? Result<Pair>(Pair{choice, std::make_shared<const ChangeReport>(*std::move(report))})
                  : report.error();
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
                this, [pair = *pair] { return std::make_shared<const CompareSheet>(formSheet(pair.report)); },
                [this, asked, pair = *pair](const SharedSheet &sheet) {
                    if (asked == m_generation) {
                        const QString name = tr("%1 changes").arg(comparisonTitle(pair.report->comparison));
                        Q_EMIT loaded(
                            {pair.choice, sheet, nullptr, compareReport(DocumentKind::Changes, name, pair.report)});
                    }
                });
        });
}

void CompareLoader::loadEditions(const CompareChoice &choice)
{
    using Made = Result<Editions>;
    inBackground(
        this,
        [choice, shelf = m_workplace.sharedShelf()] {
            return eitherWay(choice, [&](const CompareChoice &way) -> Made {
                auto report = reportEditions(*shelf, way.from, way.to);
                if (!report) {
                    return report.error();
                }
                auto sheet = std::make_shared<const CompareSheet>(editionSheet(report->comparison));
                return Editions{way, std::move(sheet), std::make_shared<const EditionReport>(*std::move(report))};
            });
        },
        [this, asked = ++m_generation](const Made &made) {
            if (asked != m_generation) {
                return;
            }
            if (made) {
                Q_EMIT loaded({made->choice, made->sheet, nullptr,
                               compareReport(DocumentKind::Editions, made->sheet->title, made->report)});
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
    using Made = Result<std::shared_ptr<const YearsReport>>;
    m_workplace.store().ask(
        this,
        [landlord = *landlord, choice, shelf = m_workplace.sharedShelf()](const Library &library) {
            auto report = reportYears(library, *shelf, landlord, choice.ombudsman);
            return report ? Made(std::make_shared<const YearsReport>(*std::move(report))) : Made(report.error());
        },
        [this, choice, asked = ++m_generation](const Made &made) {
            if (asked != m_generation) {
                return;
            }
            if (made) {
                const SharedHistory history(*made, &(*made)->history);
                Q_EMIT loaded(
                    {choice, nullptr, history, compareReport(DocumentKind::Years, historyTitle(*history), *made)});
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
