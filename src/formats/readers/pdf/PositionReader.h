// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/pdf/SourceFile.h"

namespace attest::pdfreader {

/// Reads a PDF that does not say what is a heading or a table, by where its words and lines stand: tables with ruling
/// lines or without, joined over pages, and running text between them. Errors (BadInput): damaged, encrypted, beyond
/// the limits, tables side by side that cannot be told apart; (NotFound): what reads the places of words is missing.
Result<Blocks> readByPositions(SourceFile &file, ReadBudget &budget);

/// Loads what that takes from the program's folder. Must be called before the process may open no more files; false: it
/// is missing.
bool prepareForPositions(const QString &folder);

} // namespace attest::pdfreader
