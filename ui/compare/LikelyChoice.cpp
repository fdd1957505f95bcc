// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/LikelyChoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LikelyChoice)
};

/// Two editions of which one followed the other; that of `edition` first.
CompareChoice editionsFor(const QString &edition, const CodeShelf &shelf)
{
    const Correspondence *likely = nullptr;
    for (const Correspondence &one : shelf.correspondences()) {
        const bool better = one.kind == CorrespondenceKind::Succession && one.to.text() == edition;
        if (better || likely == nullptr) {
            likely = &one;
        }
    }
    CompareChoice choice;
    choice.what = CompareWhat::Editions;
    if (likely != nullptr) {
        choice.from = likely->from.text();
        choice.to = likely->to.text();
    }
    return choice;
}

} // namespace

const AssessmentSummary &newestOf(const Contents &contents)
{
    return *std::max_element(contents.assessments.cbegin(), contents.assessments.cend(),
                             [](const AssessmentSummary &one, const AssessmentSummary &other) {
                                 return one.year.text() < other.year.text();
                             });
}

QString anotherThan(const QString &form, const Contents &contents)
{
    const AssessmentSummary *found = nullptr;
    for (const AssessmentSummary &one : contents.assessments) {
        if (one.id.text() != form && (found == nullptr || found->year.text() < one.year.text())) {
            found = &one;
        }
    }
    return found == nullptr ? QString() : found->id.text();
}

CompareChoice likelyChoice(CompareWhat what, const AssessmentSummary *form, const Contents &contents,
                           const CodeShelf &shelf)
{
    CompareChoice choice;
    choice.what = what;
    if (contents.assessments.empty() && what != CompareWhat::Editions) {
        return choice;
    }
    if (form == nullptr && !contents.assessments.empty()) {
        form = &newestOf(contents);
    }
    if (what == CompareWhat::Editions) {
        return editionsFor(form == nullptr ? QString() : form->edition, shelf);
    }
    if (what == CompareWhat::Forms) {
        choice.to = form->id.text();
        return choice;
    }
    choice.landlord = form->organisationId.text();
    QStringList ombudsmen;
    for (const AssessmentSummary &one : contents.assessments) {
        const auto edition = shelf.edition(one.edition);
        if (one.organisationId == form->organisationId && edition && !ombudsmen.contains((*edition)->ombudsman)) {
            ombudsmen.append((*edition)->ombudsman);
        }
    }
    const auto edition = shelf.edition(form->edition);
    choice.ombudsman = ombudsmen.size() > 1 && edition ? (*edition)->ombudsman : QString();
    return choice;
}

} // namespace attest::ui
