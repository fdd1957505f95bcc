// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

namespace attest::ui {

/// The Code's text by section, to be read: headings with anchors, each provision with its code and its list items as
/// lists.
QString editionHtml(const Edition &edition);
/// The anchor of a section in it.
QString sectionAnchor(const Section &section);
/// Whose Code it is, from when to when it is in force, whether it binds by law, its id.
QString editionFacts(const Edition &edition);

} // namespace attest::ui
