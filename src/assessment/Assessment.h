// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Text.h"
#include "base/AssessmentYear.h"
#include "base/Id.h"
#include "provisions/Edition.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace attest {

enum class State { Draft, WithGoverningBody, Returned, Approved, Published, Superseded };
enum class Purpose { Annual, Restructure, Merger, ChangeOfProcedures, BusinessContinuity, Ombudsman };
/// Whether policy, or practice, does what the provision asks. The form prints one word; an answer keeps both apart.
enum class Degree { Yes, Partly, No };
enum class EvidenceKind { Url, Document, Quote, Note };
/// Carried: brought over from another assessment and not yet confirmed; never counts as answered.
enum class Review { None, Carried, Reviewed };

// The words in assessment files, and back; none for a word that is not one of them.
QString stateKey(State state);
std::optional<State> stateFromKey(const QString &key);
/// Draft and returned assessments can be edited.
bool isOpen(State state);
/// Approved, published and superseded ones are sealed: they never change.
bool isSealed(State state);
QString purposeKey(Purpose purpose);
std::optional<Purpose> purposeFromKey(const QString &key);
QString degreeKey(Degree degree);
std::optional<Degree> degreeFromKey(const QString &key);
QString evidenceKindKey(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromKey(const QString &key);
QString reviewKey(Review review);
std::optional<Review> reviewFromKey(const QString &key);

/// The landlord. `other` keeps members of the file that this version does not know.
struct Organisation
{
    QString name;
    QString kind; ///< council, housing association, other; empty: not said
    std::optional<qint64> homes;
    QString subjectTerm;       ///< its own word for landlord ("the Council"); empty: the Code's
    QString memberResponsible; ///< Member Responsible for Complaints (Code 2024, 9.5): JSON member_responsible
    QString seniorOfficer;     ///< senior lead for complaints (Code 2024, 9.4): JSON senior_officer
    QString yearEnd;           ///< when its year ends, the month and the day: 03-31
    QDate memberResponsibleSince, memberResponsibleUntil, seniorOfficerSince, seniorOfficerUntil; ///< their terms
    QJsonObject other;
    bool operator==(const Organisation &) const = default;
};

/// One item of the evidence cell, in printed order. The items' texts joined by line breaks are the cell.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Note;
    QString text;
    QString url, document, page, clause; ///< empty: not said
    QJsonObject other;
    bool operator==(const Evidence &) const = default;
};

/// A finding that the officer accepted, with the reason: it then no longer blocks.
struct AcceptedFinding
{
    QString finding; ///< Finding::key
    QString reason;
    QString who;
    QString at; ///< ISO 8601, UTC
    QJsonObject other;
    bool operator==(const AcceptedFinding &) const = default;
};

/// The answer to one provision.
struct Answer
{
    explicit Answer(ProvisionCode code) : provision(std::move(code)) {}

    ProvisionCode provision;
    std::optional<Comply> comply;
    QString complyAsWritten; ///< the imported form's own word, where it was another: "Y", "Partial"
    std::optional<Degree> policyComplies, practiceComplies;
    std::vector<Evidence> evidence;
    Text commentary; ///< also the one cell of forms with evidence and commentary in one column
    Text explanation;
    QString complyBy; ///< ISO date; empty: none
    QString owner;
    Review review = Review::None;
    QJsonObject carriedFrom;  ///< {assessment, edition, year, provisions: [..], relation, note}; empty: not carried
    QString overruledBecause; ///< why `comply` is not what policy and practice give
    QJsonArray actions;
    std::vector<AcceptedFinding> acceptedFindings;
    QJsonArray comments;
    QJsonObject source; ///< import only: where each cell stood and how sure the reading is
    QJsonObject other;

    /// Somebody decided: there is an answer and it is not merely carried.
    bool answered() const { return comply.has_value() && review != Review::Carried; }
    /// There is an answer, and it came from an earlier year: where none came, the provision is not answered.
    bool toReview() const { return comply.has_value() && review == Review::Carried; }
    /// The texts of the evidence items joined by line breaks: the cell as printed.
    QString evidenceText() const;
    bool operator==(const Answer &) const = default;
};

/// What policy and practice give together: yes only when both do, no when either does not, else partially.
/// None until both are said.
std::optional<Comply> deriveComply(std::optional<Degree> policy, std::optional<Degree> practice);

/// The governing body's decision.
struct Approval
{
    QDate date;
    QString body;   ///< the governing body's name, or who approved for it
    QString minute; ///< minute reference; may be empty
    QString digest; ///< SHA-256 of the sealed content
    QJsonObject other;
    bool operator==(const Approval &) const = default;
};

/// One self-assessment: about 70 answers. A plain value, loaded whole.
struct Assessment
{
    std::optional<AssessmentId> id; ///< none until a library holds it
    Organisation organisation;
    QString edition;          ///< the edition's id
    QString editionHash;      ///< SHA-256 of the edition's file it was answered against; empty: not said
    QJsonObject editionOther; ///< members of the edition object that this version does not know
    AssessmentYear year = AssessmentYear::starting(2024);
    Purpose purpose = Purpose::Annual;
    State state = State::Draft;
    std::vector<Answer> answers; ///< in the edition's order; one for each provision once a library holds it
    QJsonArray unplaced;         ///< rows of an imported form that match no provision
    QJsonArray importedFrom;     ///< the files it was made of, each {file, sha256, holds}: JSON imported_from
    std::optional<Approval> approval;
    std::optional<Text> response; ///< the governing body's: JSON governing_body_response
    QJsonArray publications;
    std::vector<AcceptedFinding> acceptedFindings; ///< those of the assessment as a whole
    QJsonObject other;

    const Answer *find(const ProvisionCode &code) const;
    Answer *find(const ProvisionCode &code);
    bool operator==(const Assessment &) const = default;
};

} // namespace attest
