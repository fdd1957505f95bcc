// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compare/EvidenceChange.h"
#include "compare/TextChange.h"
#include "provisions/Correspondence.h"

namespace attest {

/// What two assessments are to one another; it chooses the words of a comparison.
enum class ComparisonKind {
    Years,        ///< one landlord in two years
    Reassessment, ///< one landlord twice in a year
    Landlords,    ///< two landlords
    Codes,        ///< against two Codes that stand side by side
};

/// "years", "reassessment", "landlords", "codes": the words in JSON.
QString comparisonKindKey(ComparisonKind kind);

/// What became of the answer itself. Where several provisions became one, their weakest answer is what was said before.
enum class ComplianceChange {
    Unchanged,         ///< the same answer, or none on either side
    NewlyCompliant,    ///< Yes, after No or Partially
    NewlyNotCompliant, ///< No or Partially, after Yes
    OtherwiseChanged,  ///< from No to Partially, to or from Not applicable
    NowAnswered,
    NoLongerAnswered,
    ToReview,      ///< carried over, and nobody has confirmed it yet, on either side
    NotComparable, ///< new, withdrawn, or joined from provisions of which only some were answered
};

/// "unchanged", "newly compliant", "newly not compliant", "otherwise changed", "now answered", "no longer answered",
/// "to review", "not comparable": the words in JSON.
QString complianceChangeKey(ComplianceChange change);

/// What one provision was answered on one side.
struct ComparedAnswer
{
    ProvisionCode provision;
    std::optional<Comply> comply; ///< none: blank
    bool carried = false;         ///< carried over and not yet confirmed
    QString complyBy;             ///< ISO date; empty: none
};

/// What a relation's note says, and of which provisions of the newer edition (the older, where it is withdrawn).
struct RelationNote
{
    QString text;
    std::vector<ProvisionCode> of;
};

/// One provision of the newer edition with what it comes from, or a withdrawn one of the older.
struct ComparisonRow
{
    std::vector<ProvisionCode> from;   ///< in the relations' order; none where it is new
    std::optional<ProvisionCode> to;   ///< none where it is withdrawn
    std::vector<ProvisionCode> beside; ///< other provisions of the newer edition that come from one of `from`

    // What the Code did.
    RelationKind relation = RelationKind::Same; ///< Merged where several relations lead here
    bool strengthened = false, relaxed = false;
    bool unchanged = false; ///< said of a relation that leads here: it asks the same in other words
    bool demandSaid = true; ///< each relation says whether it asks for more, for less or the same
    QString note;           ///< those of all relations
    std::vector<RelationNote> notes;
    std::optional<Level> levelBefore,
        levelAfter;                  ///< Should before where any source was one; none where there is no side
    bool levelsBeforeDiffer = false; ///< some of its sources were a should, some a must
    bool wordingChanged =
        false; ///< other words, or a must for a should; also where it is new, withdrawn, split, merged

    // What the landlord did.
    std::vector<ComparedAnswer> before;  ///< of `from`; those that the assessment has
    std::optional<ComparedAnswer> after; ///< none where it is withdrawn, or the assessment lacks it
    ComplianceChange compliance = ComplianceChange::Unchanged;
    std::optional<Comply> complyBefore; ///< of all of `from` together: the weakest; none where one was not answered
    std::vector<EvidenceChange> evidence;
    /// One of the forms has one column for evidence and commentary: `commentary` compares both together.
    bool oneColumn = false;
    TextChange commentary, explanation;
    QString complyByBefore, complyByAfter;                 ///< ISO dates; of several the earliest; empty: none
    QStringList actionsKept, actionsAdded, actionsRemoved; ///< each in words
    bool answerUnchanged = false; ///< it was answered, and all of it is said again word for word

    /// The code to name it by: the newer edition's, or the withdrawn one.
    const ProvisionCode &code() const { return to ? *to : from.front(); }
    bool isNew() const { return from.empty(); }
    bool isWithdrawn() const { return !to; }
    /// It goes on alone, under another code.
    bool moved() const { return to && from.size() == 1 && from.front() != *to; }
    /// The Code asks another thing now, or asks it in other words.
    bool codeChanged() const { return wordingChanged || strengthened || relaxed; }
    /// It goes on in other words, and nobody has said whether it asks for more, for less or the same.
    bool demandUnsaid() const
    {
        return !isNew() && !isWithdrawn() && !demandSaid && wordingChanged && levelBefore == levelAfter;
    }
    /// Apart from what `commentary` tells with it.
    bool evidenceChanged() const;
    /// Carried and not confirmed yet, and another answer than the other side gives; of several sources all must be
    /// answered.
    bool differsToReview() const
    {
        return compliance == ComplianceChange::ToReview && complyBefore && complyBefore != after->comply;
    }
    bool dateChanged() const { return complyByBefore != complyByAfter; }
    bool actionsChanged() const { return !actionsAdded.isEmpty() || !actionsRemoved.isEmpty(); }
    /// Anything that the landlord says differs; false for new and withdrawn provisions without words.
    bool answerChanged() const;
};

/// Which assessment a side is, for headings.
struct ComparedSide
{
    std::optional<AssessmentId> id;
    QString organisation;
    AssessmentYear year = AssessmentYear::starting(2024);
    Purpose purpose = Purpose::Annual;
    State state = State::Draft;
    QString edition;     ///< the edition's id
    QString editionName; ///< Complaint Handling Code 2024
    QString ombudsman;
    QString codeYear{};      ///< the edition's own name, without the Code's: 2024
    bool oneColumn = false;  ///< its form has one column for evidence and commentary
    bool asImported = false; ///< it stands as it was read from a form; nobody has worked on it here
    /// "Fenmoor Homes, 2024-25"
    QString name() const { return organisation + QStringLiteral(", ") + year.text(); }
};

/// `untouched`: nothing was edited since it came into the library. Only whoever has its journal knows.
ComparedSide comparedSide(const Assessment &assessment, const Edition &edition, bool untouched);

/// The weakest of several answers: No before Partially, Not applicable and Yes. None where one of them is blank.
std::optional<Comply> weakestAnswer(const std::vector<ComparedAnswer> &answers);

/// Two assessments, provision by provision.
struct AssessmentComparison
{
    ComparisonKind kind = ComparisonKind::Years;
    ComparedSide from, to;
    /// Every provision of the newer edition in its order, then every withdrawn one of the older by
    /// section and number.
    std::vector<ComparisonRow> rows;

    bool acrossEditions() const { return from.edition != to.edition; }
    /// The row of a provision of the newer edition, or of a withdrawn one; null where there is none.
    const ComparisonRow *find(const ProvisionCode &code) const;
};

struct ComparisonRequest // NOLINT(cppcoreguidelines-pro-type-member-init): it cannot be made without naming them
{
    const Assessment &from;
    const Edition &fromEdition;
    const Assessment &to;
    const Edition &toEdition;
    /// Leads from the older edition to the newer; null where they are the same.
    const Correspondence *correspondence = nullptr;
    /// Whether one landlord made both; none: judged by the name.
    std::optional<bool> sameLandlord = {};
    /// `to` is known to have been made before `from`; else only an answer of `from` that was carried from `to` tells.
    bool madeTheOtherWay = false;
    /// Nothing was edited since it came into the library, by its journal.
    bool fromUntouched = false, toUntouched = false;
};

/// Compares two assessments. Errors (Usage): `to` is the earlier year of the same landlord or the earlier form of one
/// year, or the two are one; the correspondence leads the other way; (Conflict): the editions differ and no
/// correspondence leads from one to the other.
Result<AssessmentComparison> compareAssessments(const ComparisonRequest &request);

} // namespace attest
