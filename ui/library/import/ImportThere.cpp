// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportThere.h"

#include <algorithm>

namespace attest::ui {

namespace {

bool isSameLandlord(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

const AssessmentSummary *formOfThatYear(const Contents &contents, const Assessment &assessment)
{
    const auto &all = contents.assessments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const AssessmentSummary &one) {
        return assessment.purpose == Purpose::Annual && one.purpose == Purpose::Annual && one.year == assessment.year &&
               one.edition == assessment.edition && isSameLandlord(one.organisation, assessment.organisation.name);
    });
    return found == all.end() ? nullptr : &*found;
}

bool yearIsThere(const Contents &contents, const ImportDraft &draft)
{
    const Proposal &read = draft.read();
    const DraftChoices &chosen = draft.choices();
    if (!read.yearFound && !chosen.yearKnown) {
        return false;
    }
    Assessment now;
    now.purpose = read.assessment.purpose;
    now.edition = read.assessment.edition;
    now.year = chosen.year.value_or(read.assessment.year);
    now.organisation.name =
        chosen.organisation.value_or(read.organisationFound ? read.assessment.organisation.name : QString());
    return formOfThatYear(contents, now) != nullptr;
}

ImportThere::ImportThere(Workplace &workplace, QWidget *parent)
    : ImportMessage(QStringLiteral("importThere"), parent), m_workplace(workplace)
{
}

void ImportThere::tell(const std::vector<ImportedBefore> &before, const Assessment &read, const Assessment &now)
{
    const ImportedBefore *same = sameForm(before, now);
    const AssessmentSummary *there = formOfThatYear(m_workplace.contents(), now);
    const bool asRead = now.year == read.year && (now.organisation.name.isEmpty() ||
                                                  isSameLandlord(now.organisation.name, read.organisation.name));
    m_inTheWay = same != nullptr || there != nullptr;
    if (same != nullptr || (there == nullptr && asRead && !before.empty())) {
        const ImportedBefore &one = same != nullptr ? *same : before.front();
        tellOf(
            tr("%1 To keep it once more, for another landlord, year or Code, choose these above.").arg(one.sentence()),
            one.kept);
    } else if (there != nullptr) {
        tellOf(tr("%1 has a form for %2 against this Code in this library already. If this one is for another year, "
                  "choose that year above; else go on with the one that is there.")
                   .arg(there->organisation, there->year.text()),
               *there);
    } else if (!before.empty()) {
        tellOf(
            tr("%1 It will be kept once more, for the landlord, year and Code above.").arg(before.front().sentence()),
            before.front().kept);
    } else {
        clear();
    }
}

void ImportThere::tellOf(const QString &sentence, const AssessmentSummary &there)
{
    if (sentence != this->sentence()) { // else a screen reader says it at each letter of the landlord's name
        say(NewsKind::Warning, sentence, {{tr("Open %1").arg(there.year.text()), [this, id = there.id] {
                                               Q_EMIT m_workplace.wantsAssessment(id, {});
                                           }}});
    }
}

} // namespace attest::ui
