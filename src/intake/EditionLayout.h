// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

#include <QJsonObject>

namespace attest {

/// The layout of a Code's form, as an edition's file has it, as one form of it shows it: columns by its headings,
/// answers by those it gives. What a deviation must carry is that of `like`; null: an explanation of what is mandatory.
QJsonObject layoutJson(const FormRows &form, const Edition *like);

/// Takes anew what no form says itself: its title and what a deviation must carry.
void takeFromLike(QJsonObject &layout, const Edition *like);

/// Who must comply, as the requirements call them most: landlord, organisation, provider, council, association.
QString subjectTermIn(const FormRows &form);

} // namespace attest
