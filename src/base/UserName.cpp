// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/UserName.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

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
#ifdef Q_OS_UNIX
    // Jobs that a timer starts have none of these variables.
    if (const passwd *user = getpwuid(getuid()); user != nullptr) {
        return QString::fromLocal8Bit(user->pw_name);
    }
#endif
    return Words::tr("unknown");
}

} // namespace attest
