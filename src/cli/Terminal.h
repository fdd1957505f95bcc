// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QJsonValue>

namespace attest {

/// What goes to the user: results to standard output, news and problems to standard error, all in UTF-8.
class Terminal
{
public:
    static bool outputIsTerminal();
    static bool errorsAreTerminal();

    /// One line of output, written and flushed.
    void line(const QString &text);
    void bytes(const QByteArray &bytes);
    /// A JSON value, indented; arrays and objects alike.
    void json(const QJsonValue &value);
    /// News that is no result: a line on standard error.
    void note(const QString &text);
    /// Everything handed over was written; false where standard output has gone (a full disk, a closed pipe).
    bool flushed();

private:
    bool m_failed = false;
};

/// Shows progress on a terminal, in one line that is wiped at the end; elsewhere it is silent. Ctrl+C cancels.
class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    void at(const QString &what, int done, int total) override;
    bool cancelled() const override;

private:
    bool m_shown = false;
};

/// The exit code that an error ends with (docs: 1 the answer is no, 2 usage, 3 bad input, 4 storage).
int exitCode(const Error &error);

} // namespace attest
