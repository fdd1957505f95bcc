// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"
#include "ui/window/Preferences.h"

#include <future>

namespace attest::ui {

class AssessmentSession;

/// What the command line asks the window to open; empty members: where the officer was.
struct Opening
{
    QString file, assessment, provision; ///< `file`: the one that is the library
};

/// What is being opened, and where in it to go.
struct Beginning
{
    QString file; ///< that is the library; empty: nothing is
    Place back;
};

/// What is read while the application is made, none of which needs the other: the editions, those that the user added
/// in `dataFolder` among them, and the system's settings for fonts.
class EarlyReading
{
public:
    explicit EarlyReading(const QString &dataFolder);
    /// Waits for the editions; once. Errors as of CodeShelf::open().
    Result<CodeShelf> shelf() { return m_shelf.get(); }
    /// Waits for the settings: before the first words are measured.
    void fonts() { m_fonts.wait(); }
    /// Waits for all of it: before the program ends without a window.
    void finish();

private:
    std::future<Result<CodeShelf>> m_shelf;
    std::shared_future<void> m_fonts;
};

/// Begins to read what was asked for, or what was open last. It is read on the library's thread while the window is
/// made; the session's signals come only once the window listens to events.
Beginning beginReading(const Opening &opening, const Preferences &preferences, AssessmentSession &session);

} // namespace attest::ui
