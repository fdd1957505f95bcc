// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// How far a job is, and whether the user wants it stopped. Jobs call it from the thread they run on.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `what` is being done: step `done` of `total`; total 0 where it is not known.
    virtual void at(const QString &what, int done, int total) = 0;
    virtual bool cancelled() const = 0;
};

/// Tells nobody and never cancels.
class NoProgress final : public Progress
{
public:
    void at(const QString &, int, int) override {}
    bool cancelled() const override { return false; }
};

} // namespace attest
