// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentHistory.h"

#include <QJsonObject>

#include <memory>

namespace attest {

/// One landlord over its years, with what a report of it tells besides.
struct YearsReport
{
    AssessmentHistory history;
    std::vector<std::shared_ptr<const Edition>> editions; ///< what each column was answered against
};

/// docs/file-formats.md, Years JSON.
QJsonObject toJson(const YearsReport &report);

} // namespace attest
