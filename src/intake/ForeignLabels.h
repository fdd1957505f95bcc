// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ProsePieces.h"

#include <QHash>
#include <QSet>

namespace attest {

/// Labels of parts that the landlord added to some of the answers, "Actions" or "Target date": they say nothing else,
/// and are all set as those of the answers in `labels` are, in bold or in a line of their own. What they head is no
/// commentary.
QSet<QString> foreignLabels(const std::vector<ProsePiece> &pieces, const QHash<QString, ColumnRole> &labels);

} // namespace attest
