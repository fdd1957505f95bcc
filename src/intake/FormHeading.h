// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attest {

/// What a column of a form holds. Forms name them in many ways, and split the answer into columns to tick.
enum class ColumnRole {
    Other,
    Code,
    Requirement,
    Comply,
    TickYes,
    TickNo,
    TickPartly,
    TickNotApplicable,
    Evidence,
    Commentary,
    EvidenceCommentary
};

bool isTick(ColumnRole role);
/// A column that holds what the landlord says, not what the Code says.
bool isAnswerRole(ColumnRole role);

/// What a heading, or the label of a vertical form, names: "Ref", "Compliant?", "Evidence, commentary and any
/// explanations". None where it is no heading of such a form; Other for columns of the landlord's own (Owner, RAG).
std::optional<ColumnRole> roleOfHeading(const QString &text);
/// Whether it names one and says nothing else: "Commentary / explanation", not "Response times are met.".
bool isPlainHeading(const QString &text);
/// Of two headings that are the same but for the year, above 0 where the second's is later; 0: none tells.
int laterYear(const QString &first, const QString &second);

} // namespace attest
