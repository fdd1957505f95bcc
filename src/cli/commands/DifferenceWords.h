// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"

#include <QJsonArray>

namespace attest {

/// A difference as text: what was removed stands in [-…-], what was added in {+…+}.
QString differenceText(const std::vector<DiffPiece> &pieces);
/// The same as JSON: an array of {"kind": "same", "removed" or "added", "text"}.
QJsonArray differenceJson(const std::vector<DiffPiece> &pieces);

} // namespace attest
