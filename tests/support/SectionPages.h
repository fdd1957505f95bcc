// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

namespace attest::test {

/// The made-up commentary on a provision in sectionPage().
QString commentaryOn(const QString &code);
/// One of the web pages of a form that has a page for each section: codes and labels are headings, every answer is Yes.
QByteArray sectionPage(const Edition &edition, const Section &section, const QString &title);

} // namespace attest::test
