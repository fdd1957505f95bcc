// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attest {

/// Whether a page nests elements, or crowds attributes into a tag, so far beyond any page that people read that parsing
/// it would take minutes. Looks at the tags alone, in one pass, and errs towards saying no.
bool isHostilyNested(const QByteArray &utf8);

} // namespace attest
