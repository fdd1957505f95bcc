// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/ReadLimits.h"

#include <QByteArray>

#include <optional>

namespace attest::wire {

// What a program of Attest's and its helper say to each other. The helper that writes is given a Document's bytes
// (DocumentWire) until its standard input ends; the one that reads, a ReadRequest. Either answers in frames.

/// What is to be read.
struct ReadRequest
{
    QString name;
    ReadLimits limits;
    QByteArray bytes; ///< the file; not a copy where it was read from bytes that live on
};

/// The request without the file's bytes, which follow it.
QByteArray headOf(const ReadRequest &request);
/// Errors (BadInput): nonsense, or cut short. The request's bytes are part of `bytes`, which must live on.
Result<ReadRequest> readRequestFrom(const QByteArray &bytes);

enum class FrameKind : quint8 { Progress = 1, Document, Written, Error };

struct Frame
{
    FrameKind kind = FrameKind::Error;
    QByteArray body;
};

struct Step
{
    QString what;
    int done = 0;
    int total = 0;
};

QByteArray toBytes(const Step &step);
std::optional<Step> stepFrom(const QByteArray &body);

/// What stands before a frame's body.
QByteArray frameHead(FrameKind kind, qsizetype size);

/// Takes frames from bytes as they come in.
class FrameReader
{
public:
    /// `most`: how long a frame may be.
    explicit FrameReader(qint64 most) : m_most(most) {}

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole frame, or none yet. Errors (BadInput): what came is no frame, or one that is too long.
    Result<std::optional<Frame>> next();

private:
    qint64 m_most;
    QByteArray m_bytes;
};

} // namespace attest::wire
