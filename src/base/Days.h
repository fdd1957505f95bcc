// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace attest {

/// "31 March 2026", as documents and the window write a day; empty where the date is none.
QString dayInWords(const QDate &date);

} // namespace attest
