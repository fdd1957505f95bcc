// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attest::test {

/// The sample landlord's form of 2024-25 as a web page that somebody set by hand: most cells plain, a few of them
/// doubtful, one row without a place.
QByteArray doubtfulForm();

} // namespace attest::test
