// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attest {

/// Whether an XML part nests elements, crowds attributes into one, or namespaces into what is in scope, so far beyond
/// what any office program writes that parsing it would take minutes. Looks at the tags alone, in one pass.
bool isHostilyBuilt(const QByteArray &part);

} // namespace attest
