// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Doubt.h"
#include "intake/FormRecogniser.h"
#include "provisions/Edition.h"

namespace attest::ui {

/// Words as they begin a line: "Table 1, row 2"; the name of a file as it is.
QString sentenceCase(const QString &words);

/// "Table 3, row 4, column 5 · read surely": where a part of the form stood and how sure its reading is; empty where
/// the import does not say.
QString placeAndSureness(const Answer &answer, ReadPart part);
/// Why the reading is doubtful, a sentence each; from the reader's notes where it left some.
QStringList reasonsForDoubt(const Answer &answer, const ReadRow *row);
/// "Complaint Handling Code 2024 (Housing Ombudsman Service)"
QString editionWords(const Edition &edition);
/// "Section 6, Complaints handling stages · Stage 1 · must"
QString standingOf(const Edition &edition, const ProvisionCode &code);
/// What is to be known of the reading as a whole: the notes that belong to no row.
QStringList formNotes(const Proposal &proposal);

} // namespace attest::ui
