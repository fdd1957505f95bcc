// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QJsonArray>

namespace attest {

/// A requirement as somebody typed, pasted or printed it: lines that begin with a bullet, or with letters a), b), c),
/// become lists; every other line is a paragraph.
std::vector<RequirementBlock> requirementFromText(const QString &text);

/// The blocks as an edition's file has them.
QJsonArray toJson(const std::vector<RequirementBlock> &blocks);

} // namespace attest
