// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

/// Compares two assessments of a library with all that a report tells: compareInLibrary(), the editions, and where the
/// second was started beside the first, compareParallel(). Errors as of compareInLibrary().
Result<ChangeReport> reportChanges(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                   const AssessmentId &to);

} // namespace attest
