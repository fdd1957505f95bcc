// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/CodeReading.h"

#include <memory>
#include <vector>

namespace attest {

/// Of the tables, those in which each part of an answer has a row of its own that is one cell with its label before it
/// ("Comply: Yes", below it "Evidence: Policy"), with the labels in cells beside the parts; null for the others.
std::vector<std::shared_ptr<const Table>> labelledBands(const std::vector<const Table *> &tables,
                                                        const EditionShelf &editions);

} // namespace attest
