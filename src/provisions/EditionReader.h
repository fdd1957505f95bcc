// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "provisions/Edition.h"
#include "provisions/FileOrigin.h"

namespace attest {

/// Reads an edition file (docs/file-formats.md), checked against code-provisions/edition.schema.json and for what a
/// schema cannot say: a code that stands twice, a provision with neither text nor `incomplete`, dates in the wrong
/// order, a form without the columns for code, requirement, comply and evidence or commentary. Errors (BadInput) name
/// file, place and problem.
Result<Edition> readEdition(const QByteArray &bytes, const QString &fileName, FileOrigin origin = FileOrigin::Outside);

} // namespace attest
