// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Result.h"
#include "formats/Document.h"
#include "intake/CellPlaces.h"
#include "intake/CodeReading.h"
#include "intake/FormApproval.h"
#include "intake/ReadSource.h"

#include <memory>

namespace attest {

/// What the cells of a row say, whatever provision it belongs to.
struct RowReading
{
    std::optional<Comply> comply;
    QString complyAsWritten;
    QString complyBy; ///< ISO date; empty: none
    std::vector<Evidence> evidence;
    Text commentary;
};

/// A row of the form that matches no provision: kept and shown, never dropped.
struct UnplacedRow
{
    QStringList cells; ///< plain text, in printed order
    QString place;     ///< SourcePlace::path
    QString reason;    ///< why it could not be placed
    RowReading reading = {};
    CellPlaces at = {}; ///< of its cells
};

/// The words of the row that gave an answer, as they stand in the form, for somebody to compare; and what to look at.
struct ReadRow
{
    QString code, requirement, comply;
    QString evidence, commentary; ///< of columns of their own
    QString together;             ///< of one column for both
    QStringList notes;
};

/// What a published form seems to say. The assessment's answers carry in `source`, for each cell, where it stood in the
/// document and how sure the reading is (0 to 1); unplaced rows are in its `unplaced` too.
struct Proposal
{
    Assessment assessment;
    std::shared_ptr<const Edition> edition;
    double editionConfidence = 0; ///< 1 where the caller named the edition, or the form itself shows it
    std::vector<UnplacedRow> unplaced;
    bool organisationFound = false; ///< else `organisation.name` says that the form does not name it
    bool yearFound = false;         ///< else the year is the edition's first, a guess
    QStringList notes; ///< for the user: provisions without a row, doubtful cells, requirement wording that differs
    std::vector<ReadRow> rows = {};            ///< one for each answer, in their order; none from an assessment file
    std::optional<FormApproval> approval = {}; ///< what the form says of it; the assessment stays a draft
    QString file = {};                         ///< its name, without folders
    QString fileDigest = {};                   ///< SHA-256 of its bytes, lower-case hexadecimal; empty: it is no file's
    std::shared_ptr<const ReadSource> source = {}; ///< null from an assessment file
    QStringList editionDoubts = {}; ///< of an edition that was read from the form itself: what of it is a guess

    /// The edition was read from the form, and is to be kept with it: it is none of those to choose from.
    bool editionIsNew() const { return !editionDoubts.isEmpty(); }

    /// The form fits the edition best, but not clearly.
    bool editionIsDoubtful() const { return editionConfidence < 0.7; }
};

struct RecogniseRequest
{
    std::vector<std::shared_ptr<const Edition>> editions; ///< those to choose from; one: that one
    QString organisation;                                 ///< empty: looked for in the document
    std::optional<AssessmentYear> year;                   ///< none: looked for in the document, then in its name
    QString fileName;
    bool newEdition = false; ///< the Code is read from the form itself, even where an edition explains it
};

/// Finds the self-assessment form in a document: rows to provisions by code, then by requirement wording. Where there
/// are several editions to choose from and the form answers another Code than any of them, the edition is read from the
/// form. Errors (BadInput): no form in it.
Result<Proposal> recogniseForm(const Document &document, const RecogniseRequest &request);
/// The same with the words of the request's editions, which may be counted while the document is read.
Result<Proposal> recogniseForm(const Document &given, const RecogniseRequest &request, const EditionShelf &shelf);

} // namespace attest
