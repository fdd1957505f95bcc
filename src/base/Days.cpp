// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Days.h"

#include <QLocale>

namespace attest {

QString dayInWords(const QDate &date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace attest
