// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"
#include "provisions/CodeShelf.h"

namespace attest {

/// What became of provisions. Moved: the wording stayed, the code is another. Covers: two Codes side by side.
enum class EditionChange { Same, Amended, Moved, Split, Merged, New, Withdrawn, Covers };

/// "same", "amended", "moved" …: the words in JSON.
QString editionChangeKey(EditionChange change);

/// What became of a limit. Differs: it cannot be said which is stricter (the time runs from another moment, or it is
/// counted in units that do not compare).
enum class LimitChangeKind { Same, Tightened, Relaxed, Differs, New, Dropped };

/// "same", "tightened" …: the words in JSON.
QString limitChangeKey(LimitChangeKind kind);

/// A limit of the one edition and the one that stands for it in the other. At least one is there.
struct LimitChange
{
    LimitChangeKind kind = LimitChangeKind::Same;
    std::optional<Limit> before; ///< none: there was none before
    std::optional<Limit> after;  ///< none: there is none any more

    /// "response at stage 1: was at most 10 days (5.1), is now at most 10 working days (6.4)"
    QString inWords() const;
};

/// A provision in a row, on the side of its edition.
struct ComparedProvision
{
    ProvisionCode code;
    Level level = Level::Must;
    QString section;               ///< number and title: "5 The Complaint Handling Process"
    QString wording;               ///< plain text, a paragraph or list item a line
    bool inOurWords = false;       ///< `wording` is Attest's summary, as the edition's own text is missing
    std::vector<DiffPiece> marked; ///< the wording in pieces: Same, and Removed (older side) or Added (newer side)
    std::vector<RequirementBlock> text{}; ///< what `wording` says, with its lists; none where it is Attest's summary
};

/// One relation of the two editions: what became what, and what that means.
struct EditionRow
{
    EditionChange change = EditionChange::Same;
    std::vector<ComparedProvision> from, to;
    bool strengthened = false, relaxed = false;    ///< the correspondence's: asks for more, for less
    bool unchanged = false;                        ///< the correspondence's: it asks the same in other words
    bool demandSaid = true;                        ///< the correspondence says what became of the demand
    bool becameMust = false, becameShould = false; ///< some of it was a should and is a must, or the reverse
    bool moved = false;                            ///< one provision became one with another code
    std::vector<LimitChange> limits;               ///< those of its provisions; paired ones stand where the pair does
    QString note;                                  ///< the correspondence's
    /// The readable difference between the wordings; of several provisions, joined by blank lines (the provisions'
    /// `marked` compares each part of a split with the sentences that it came from). Empty for Covers:
    /// two Codes say the same thing in words of their own.
    std::vector<DiffPiece> wording;

    bool hasLimit(LimitChangeKind kind) const;
    /// It goes on in other words, no level or limit of it changed, and nobody has said whether it asks for more, for
    /// less or the same.
    bool demandUnsaid() const;
    /// Everything that can be said of it in a word or three, for people: "amended", "asks for more", "should became
    /// must", "limit tightened" …; the first says what became of it.
    QStringList inWords() const;
};

/// Two editions of a Code, or two Codes side by side, relation by relation. Every provision of both stands in a row.
struct EditionComparison
{
    EditionId from, to;
    /// "Complaint Handling Code 2024"; of two Ombudsmen, "Housing Ombudsman’s Complaint Handling Code 2024".
    QString fromName, toName;
    CorrespondenceKind kind = CorrespondenceKind::Succession;
    std::vector<EditionRow> rows;    ///< in the newer edition's order; withdrawn ones after what stood before them
    std::vector<LimitChange> limits; ///< each limit of either edition, once
    QStringList summary;             ///< sentences with counts
    QStringList limitsUnknown{};     ///< names of the editions whose limits are not known: `limits` is empty then

    int count(EditionChange change) const;
    int countOfLimits(LimitChangeKind change) const;
};

/// What one edition changed against another. `correspondence` leads from the one to the other; the limits may be null.
/// Errors (NotFound): there is no correspondence; (BadInput): it belongs to other editions or leaves a provision out.
Result<EditionComparison> compareEditions(const Edition &from, const Edition &to, const Correspondence *correspondence,
                                          const Limits *limitsFrom, const Limits *limitsTo);
/// The same for two editions by their ids. Errors (NotFound): no such edition; for no correspondence, it says whether
/// there is one in the other direction.
Result<EditionComparison> compareEditions(const CodeShelf &shelf, const QString &from, const QString &to);

} // namespace attest
