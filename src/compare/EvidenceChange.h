// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

enum class EvidenceChangeKind {
    Kept,
    Added,
    Removed,
    AddressChanged,   ///< the same thing at another address
    QuotationChanged, ///< the quotation goes on in other words
    WordsChanged,     ///< any other item that goes on in other words: another page, another clause
    Elsewhere,        ///< its provision was split, and it stands under another part of it: EvidenceChange::elsewhere
};

/// "kept", "added", "removed", "address changed", "quotation changed", "words changed", "elsewhere": the words in JSON.
QString evidenceChangeKey(EvidenceChangeKind kind);

/// What became of one item of evidence.
struct EvidenceChange
{
    EvidenceChangeKind kind = EvidenceChangeKind::Kept;
    std::optional<Evidence> before, after; ///< one at least; both where it goes on
    std::vector<ProvisionCode> elsewhere;  ///< where it stands now, for Elsewhere
};

/// The words of an item for people: its text, or what it points to.
QString evidenceWords(const Evidence &item);

/// The newer side's items in their order, each with the older one that it goes on from, then the older ones that are
/// gone. Items are the same whose words and targets are; of the rest, those that are most alike belong together.
std::vector<EvidenceChange> evidenceChanges(const std::vector<Evidence> &before, const std::vector<Evidence> &after);

} // namespace attest
