// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace attest::test {

// What stands in the way of saving a file. A test meets it in a child process: itself, started with other arguments.

/// The exit code of a child that could not make the obstacle; the test is then skipped.
constexpr int couldNotPrepare = 77;

/// What a child process was told and did.
struct Child
{
    bool ran = false; ///< to its end, without a crash
    int exitCode = -1;
    QString said;

    bool couldPrepare() const { return exitCode != couldNotPrepare; }
};

/// Runs a program with these arguments; `before` in the child, where the system allows that.
Child runChild(const QString &program, const QStringList &arguments, const std::function<void()> &before = {});

/// Puts a disk of `size` ("128k") at the folder, which only this process sees. False where this account may not.
bool putSmallDiskAt(const QString &folder, const QByteArray &size);

/// To be called in a child before its program starts: makes it somebody to whom permissions apply.
void beNobody();

/// The names of all that a folder holds, sorted.
QStringList everythingIn(const QString &folder);

} // namespace attest::test
