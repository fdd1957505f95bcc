// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QString>

namespace attest {

/// The line that leads what was carried from one of several provisions:
/// "From 4.1 of the Complaint Handling Code 2022 (2022-23):".
QString originLine(const ProvisionCode &provision, const QString &editionName, const QString &year);

/// Whether a text is such a line and nothing else: Attest wrote it, not the landlord.
bool isOriginLine(const QString &text);

} // namespace attest
