// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/AddEdition.h"
#include "provisions/RequirementText.h"

#include <map>

namespace attest {

/// The provisions whose official wording an edition lacks, in whole or in part: all of them where it is a summary.
std::vector<const Provision *> withoutOfficialWording(const Edition &edition);

/// Makes an edition of the user's own out of one that lacks official wording: with the words given, under an id of its
/// own, with the correspondences and limits that the first one has and one from the first to it. What is still missing
/// stays marked so, with what it asks in our words. Errors (Usage): no words; else as of addEdition().
Result<AddedEdition> enterWording(const Edition &edition, const std::map<ProvisionCode, QString> &words,
                                  const CodeShelf &shelf, const QString &userFolder);

} // namespace attest
