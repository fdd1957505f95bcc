// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD) into a process under test, this kills it, or lets the disk be full, at a
// named point: the product itself knows nothing of it. The environment says when:
//   ATTEST_FAULT_CALL    write, sync, unlink, rename (or giving an unnamed file its name) or truncate
//   ATTEST_FAULT_PATH    parts of file paths, parted by |; a final $ stands for the path's end
//   ATTEST_FAULT_COUNT   at which matching call (1: the first)
//   ATTEST_FAULT_MOMENT  before, half (of a write) or after the call: SIGKILL
//   ATTEST_FAULT_BYTES   instead: writes that match fail with ENOSPC once so many bytes were written
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> calls{0};
std::atomic<long> written{0};

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

bool partMatches(const char *path, const char *part, size_t length)
{
    const bool atEnd = length > 0 && part[length - 1] == '$';
    const size_t size = std::strlen(path);
    const size_t wanted = atEnd ? length - 1 : length;
    if (wanted == 0 || size < wanted) {
        return false;
    }
    for (size_t at = atEnd ? size - wanted : 0; at + wanted <= size; ++at) {
        if (std::strncmp(path + at, part, wanted) == 0) {
            return true;
        }
    }
    return false;
}

bool pathMatches(const char *path)
{
    const char *part = setting("ATTEST_FAULT_PATH");
    while (*part != '\0') {
        const char *bar = std::strchr(part, '|');
        const size_t length = bar != nullptr ? size_t(bar - part) : std::strlen(part);
        if (partMatches(path, part, length)) {
            return true;
        }
        part += bar != nullptr ? length + 1 : length;
    }
    return false;
}

bool fileMatches(int file)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    char path[4096];
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    if (size <= 0) {
        return false;
    }
    path[size] = '\0';
    return pathMatches(path);
}

/// Counts a matching call; true at the one at which the process is to die.
bool isTheOne(const char *call, bool matches)
{
    if (!matches || std::strcmp(setting("ATTEST_FAULT_CALL"), call) != 0) {
        return false;
    }
    return ++calls == std::atol(setting("ATTEST_FAULT_COUNT"));
}

void dieIf(bool now, const char *moment)
{
    if (now && std::strcmp(setting("ATTEST_FAULT_MOMENT"), moment) == 0) {
        ::kill(::getpid(), SIGKILL);
    }
}

bool diskIsFull(size_t size, bool matches)
{
    const char *limit = setting("ATTEST_FAULT_BYTES");
    if (*limit == '\0' || !matches) {
        return false;
    }
    if (written + long(size) > std::atol(limit)) {
        errno = ENOSPC;
        return true;
    }
    written += long(size);
    return false;
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// Around one call that writes: `write(bytes)` writes so many of them.
template <class Write>
ssize_t writing(int file, size_t size, Write write)
{
    const bool matches = fileMatches(file);
    if (diskIsFull(size, matches)) {
        return -1;
    }
    const bool now = isTheOne("write", matches);
    dieIf(now, "before");
    if (now && std::strcmp(setting("ATTEST_FAULT_MOMENT"), "half") == 0) {
        static_cast<void>(write(size / 2));
        dieIf(now, "half");
    }
    const ssize_t done = write(size);
    dieIf(now, "after");
    return done;
}

template <class Call>
int around(const char *name, bool matches, Call call)
{
    const bool now = isTheOne(name, matches);
    dieIf(now, "before");
    const int done = call();
    dieIf(now, "after");
    return done;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    return writing(file, size, [&](size_t part) { return next(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writing(file, size, [&](size_t part) { return next(file, bytes, part, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writing(file, size, [&](size_t part) { return next(file, bytes, part, offset); });
}

int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    return around("sync", fileMatches(file), [&] { return next(file); });
}

int fdatasync(int file)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return around("sync", fileMatches(file), [&] { return next(file); });
}

int unlink(const char *path)
{
    static const auto next = real<int (*)(const char *)>("unlink");
    return around("unlink", pathMatches(path), [&] { return next(path); });
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return around("rename", pathMatches(to), [&] { return next(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto next = real<int (*)(int, const char *, int, const char *, int)>("linkat");
    return around("rename", pathMatches(to), [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int ftruncate(int file, off_t size)
{
    static const auto next = real<int (*)(int, off_t)>("ftruncate");
    return around("truncate", fileMatches(file), [&] { return next(file, size); });
}

int ftruncate64(int file, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    return around("truncate", fileMatches(file), [&] { return next(file, size); });
}

} // extern "C"
