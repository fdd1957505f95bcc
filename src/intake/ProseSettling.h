// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ProsePieces.h"

#include <QHash>

namespace attest {

/// Of two labels that both could be commentary's, "How we meet this" beside "Commentary", the first kind is evidence's,
/// as it is with columns. Nothing changes where a label names evidence, or one of the two stands with fewer answers:
/// `counts` says with how many each does.
void settleTextLabels(QHash<QString, ColumnRole> &labels, const QHash<QString, int> &counts);

/// Parts the lines with which a form is signed from the last answer, "Signed on behalf of the Trustees" and what
/// follows.
void partSignature(std::vector<ProsePiece> &pieces);

} // namespace attest
