// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace attest::test {

/// Marks, characters and addresses that could each mean something to a page.
QString madeUpText(QRandomGenerator &random);

} // namespace attest::test
