// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/helper/ProcessLimits.h"

#include <QtGlobal>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#if defined(__has_feature)
#define ATTEST_HAS_FEATURE(name) __has_feature(name)
#else
#define ATTEST_HAS_FEATURE(name) 0
#endif

namespace attest {

namespace {

#ifdef Q_OS_UNIX

constexpr rlim_t kMemory = rlim_t(1) << 30;

void limit(int resource, rlim_t most)
{
    rlimit now = {};
    getrlimit(resource, &now);
    const rlim_t possible = now.rlim_max == RLIM_INFINITY || most < now.rlim_max ? most : now.rlim_max;
    const rlimit wanted = {possible, possible};
    setrlimit(resource, &wanted);
}

#endif

} // namespace

bool limitsMemory()
{
#if !defined(Q_OS_UNIX) || defined(__SANITIZE_ADDRESS__) || ATTEST_HAS_FEATURE(address_sanitizer)
    return false;
#else
    return true;
#endif
}

void limitProcess(int seconds)
{
#ifdef Q_OS_UNIX
    if (limitsMemory()) {
        limit(RLIMIT_AS, kMemory);
    }
    limit(RLIMIT_CPU, rlim_t(seconds > 0 ? seconds : 1));
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 0);
#else
    Q_UNUSED(seconds)
#endif
}

void leaveInterruptsToParent()
{
    std::signal(SIGINT, SIG_IGN);
}

} // namespace attest
