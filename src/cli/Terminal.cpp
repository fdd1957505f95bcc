// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace attest {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
    // A second Ctrl+C ends the program at once.
    std::signal(SIGINT, SIG_DFL);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void toStandardError(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool Terminal::outputIsTerminal()
{
    return isTerminal(stdout);
}

bool Terminal::errorsAreTerminal()
{
    return isTerminal(stderr);
}

void Terminal::bytes(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        m_failed = true;
    }
}

void Terminal::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Terminal::json(const QJsonValue &value)
{
    bytes(value.isObject() ? readableJson(value.toObject()) : QJsonDocument(value.toArray()).toJson());
}

void Terminal::note(const QString &text)
{
    toStandardError(text.toUtf8() + '\n');
}

bool Terminal::flushed()
{
    return std::fflush(stdout) == 0 && !m_failed;
}

TerminalProgress::TerminalProgress()
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown) {
        toStandardError("\r\x1b[K");
    }
    std::signal(SIGINT, SIG_DFL);
}

void TerminalProgress::at(const QString &what, int done, int total)
{
    if (!Terminal::errorsAreTerminal()) {
        return;
    }
    m_shown = true;
    const QString count = total > 0 ? QStringLiteral(" (%1/%2)").arg(done).arg(total) : QString();
    toStandardError(QStringLiteral("\r\x1b[K%1%2").arg(what, count).toUtf8());
}

bool TerminalProgress::cancelled() const
{
    return interrupted != 0;
}

int exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        return 3;
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    return 4;
}

} // namespace attest
