// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/wire/HelperFrames.h"

#include <QByteArray>
#include <QElapsedTimer>

namespace attest {

/// All of standard input, which is there once whoever asks closes it.
QByteArray everythingSent();

/// Answers whoever asks, in a frame on standard output; ends the process where nobody listens any more.
void send(wire::FrameKind kind, const QByteArray &body);
void sendError(const Error &error);

/// Sends each step to the program that waits, but not more of them than anybody can see.
class SentProgress final : public Progress
{
public:
    void at(const QString &what, int done, int total) override;
    /// Whoever has had enough ends this process.
    bool cancelled() const override { return false; }

private:
    QElapsedTimer m_last;
};

} // namespace attest
