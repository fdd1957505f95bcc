// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "provisions/Edition.h"
#include "provisions/FileOrigin.h"

namespace attest {

/// A limit that an edition sets, as a number: 10 working days from the complaint being logged (Code 2022, 5.1).
struct Limit
{
    ProvisionCode provision;
    QString what;
    int value = 0;
    QString unit;
    QString from;      ///< what the time runs from; empty where it is no time limit
    QString direction; ///< "at most" or "at least"
};

struct Limits
{
    EditionId edition;
    std::vector<Limit> limits;
};

/// Reads a limits file. Errors (BadInput) name file, place and problem.
Result<Limits> readLimits(const QByteArray &bytes, const QString &fileName, FileOrigin origin = FileOrigin::Outside);
/// Errors (BadInput) where a limit names a provision the edition does not have.
Result<void> checkPlaced(const Limits &limits, const Edition &edition, const QString &fileName);

} // namespace attest
