// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/AssessmentComparison.h"

#include "compare/RowMaker.h"
#include "compare/WayToCorrespondence.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentComparison)
};

bool sameLandlord(const ComparisonRequest &request)
{
    const QString from = request.from.organisation.name.simplified();
    return request.sameLandlord.value_or(from.compare(request.to.organisation.name.simplified(), Qt::CaseInsensitive) ==
                                         0);
}

ComparisonKind kindOf(const ComparisonRequest &request)
{
    if (request.correspondence != nullptr && request.correspondence->kind == CorrespondenceKind::Parallel) {
        return ComparisonKind::Codes;
    }
    if (!sameLandlord(request)) {
        return ComparisonKind::Landlords;
    }
    return request.from.year == request.to.year ? ComparisonKind::Reassessment : ComparisonKind::Years;
}

Error theOtherWay(const QString &from, const QString &to, const QString &why)
{
    return {ErrorKind::Usage,
            Words::tr("%1 cannot be compared with %2 in this order: %3 Compare from %2 to %1.").arg(from, to, why)};
}

/// Two forms of one landlord for one year, told apart by the Ombudsman and the edition they answer.
QString nameWithEdition(const ComparedSide &side)
{
    return Words::tr("%1 (%2, %3)").arg(side.name(), side.ombudsman, side.edition);
}

/// The same, told apart by their ids.
QString nameWithId(const ComparedSide &side)
{
    constexpr int enough = 8;
    return side.id ? Words::tr("%1 (%2)").arg(side.name(), side.id->text().left(enough)) : side.name();
}

/// One form of a year was made from the other, or after it.
bool madeTheOtherWay(const ComparisonRequest &request)
{
    const auto carried = [&request](const Answer &answer) {
        return answer.carriedFrom[u"assessment"_s].toString() == request.to.id->text();
    };
    return request.madeTheOtherWay ||
           (request.to.id && std::any_of(request.from.answers.cbegin(), request.from.answers.cend(), carried));
}

Result<void> check(const ComparisonRequest &request)
{
    const ComparedSide from = comparedSide(request.from, request.fromEdition, request.fromUntouched);
    const ComparedSide to = comparedSide(request.to, request.toEdition, request.toUntouched);
    if (from.id && from.id == to.id) {
        return Error{ErrorKind::Usage,
                     Words::tr("%1 cannot be compared with itself. Name two assessments.").arg(from.name())};
    }
    const Correspondence *led = request.correspondence;
    if (led != nullptr && from.edition != to.edition && led->from.text() == to.edition &&
        led->to.text() == from.edition) {
        return led->kind == CorrespondenceKind::Parallel
                   ? theOtherWay(nameWithEdition(from), nameWithEdition(to),
                                 Words::tr("the two Codes are compared from %1 to %2.").arg(to.edition, from.edition))
                   : theOtherWay(from.name(), to.name(),
                                 Words::tr("the %1 came before the %2.").arg(to.editionName, from.editionName));
    }
    if (from.edition != to.edition &&
        (led == nullptr || led->from.text() != from.edition || led->to.text() != to.edition)) {
        return Error{
            ErrorKind::Conflict,
            Words::tr("%1 and %2 cannot be compared: no correspondence leads from the %3 (%4) to the %5 (%6). %7")
                .arg(from.name(), to.name(), from.editionName, from.edition, to.editionName, to.edition,
                     wayToCorrespondence(request.fromEdition, request.toEdition))};
    }
    if (sameLandlord(request) && to.year < from.year && kindOf(request) != ComparisonKind::Codes) {
        return theOtherWay(from.name(), to.name(),
                           Words::tr("%1 came before %2.").arg(to.year.text(), from.year.text()));
    }
    if (kindOf(request) == ComparisonKind::Reassessment && madeTheOtherWay(request)) {
        return theOtherWay(nameWithId(from), nameWithId(to), Words::tr("the second of them was made first."));
    }
    return {};
}

/// A form does not say whether it was approved. An assessment file does: its draft is one. Where a library of an
/// earlier version does not tell what the file held, answers that know where they stood in a document do.
bool readFromForm(const Assessment &assessment)
{
    if (assessment.importedFrom.isEmpty()) {
        return false;
    }
    const QString held = assessment.importedFrom.last()[u"holds"_s].toString();
    return held.isEmpty() ? std::any_of(assessment.answers.cbegin(), assessment.answers.cend(),
                                        [](const Answer &answer) { return !answer.source.isEmpty(); })
                          : held == "form"_L1;
}

} // namespace

ComparedSide comparedSide(const Assessment &assessment, const Edition &edition, bool untouched)
{
    return {assessment.id,
            assessment.organisation.name,
            assessment.year,
            assessment.purpose,
            assessment.state,
            edition.id.text(),
            edition.name(),
            edition.ombudsman,
            edition.edition,
            !edition.form.hasColumn(ColumnKey::Evidence),
            untouched && readFromForm(assessment) && assessment.state == State::Draft};
}

QString comparisonKindKey(ComparisonKind kind)
{
    switch (kind) {
    case ComparisonKind::Years:
        break;
    case ComparisonKind::Reassessment:
        return u"reassessment"_s;
    case ComparisonKind::Landlords:
        return u"landlords"_s;
    case ComparisonKind::Codes:
        return u"codes"_s;
    }
    return u"years"_s;
}

QString complianceChangeKey(ComplianceChange change)
{
    switch (change) {
    case ComplianceChange::Unchanged:
        break;
    case ComplianceChange::NewlyCompliant:
        return u"newly compliant"_s;
    case ComplianceChange::NewlyNotCompliant:
        return u"newly not compliant"_s;
    case ComplianceChange::OtherwiseChanged:
        return u"otherwise changed"_s;
    case ComplianceChange::NowAnswered:
        return u"now answered"_s;
    case ComplianceChange::NoLongerAnswered:
        return u"no longer answered"_s;
    case ComplianceChange::ToReview:
        return u"to review"_s;
    case ComplianceChange::NotComparable:
        return u"not comparable"_s;
    }
    return u"unchanged"_s;
}

bool ComparisonRow::evidenceChanged() const
{
    return !oneColumn && std::any_of(evidence.cbegin(), evidence.cend(), [](const EvidenceChange &change) {
        return change.kind != EvidenceChangeKind::Kept;
    });
}

bool ComparisonRow::answerChanged() const
{
    const bool comply = compliance != ComplianceChange::Unchanged && compliance != ComplianceChange::NotComparable &&
                        compliance != ComplianceChange::ToReview;
    return comply || evidenceChanged() || commentary.changed() || explanation.changed() || dateChanged() ||
           actionsChanged();
}

const ComparisonRow *AssessmentComparison::find(const ProvisionCode &code) const
{
    // A withdrawn provision and one of the newer edition may have the same code: the newer stands first.
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&code](const ComparisonRow &row) { return row.code() == code; });
    return found == rows.cend() ? nullptr : &*found;
}

Result<AssessmentComparison> compareAssessments(const ComparisonRequest &request)
{
    if (const auto fits = check(request); !fits) {
        return fits.error();
    }
    AssessmentComparison comparison{kindOf(request),
                                    comparedSide(request.from, request.fromEdition, request.fromUntouched),
                                    comparedSide(request.to, request.toEdition, request.toUntouched),
                                    {}};
    const RowMaker maker(request);
    for (const Provision *provision : request.toEdition.provisions()) {
        comparison.rows.push_back(maker.rowOf(provision->code));
    }
    for (const ProvisionCode &code : maker.withdrawn()) {
        comparison.rows.push_back(maker.withdrawnRow(code));
    }
    return comparison;
}

} // namespace attest
