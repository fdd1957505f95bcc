// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/UserName.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserName)
};

} // namespace

QString currentUserName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty()) {
            return name;
        }
    }
    return Words::tr("unknown");
}

} // namespace attest
