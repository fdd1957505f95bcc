// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/CodeReading.h"

#include <memory>
#include <vector>

namespace attest {

/// Of the tables, those whose cells hold an answer's parts with labels before them ("Comply: Yes", "Evidence: Policy",
/// below one another), with a column for each part instead; null for the others.
std::vector<std::shared_ptr<const Table>> partedTables(const std::vector<const Table *> &tables,
                                                       const EditionShelf &editions);

} // namespace attest
