// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StartUp.h"

#include "ui/session/AssessmentSession.h"
#include "ui/window/Rooms.h"

#include <QFileInfo>
#include <QLibrary>
#include <QThread>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// Where the system has fontconfig, reading its settings takes longer than anything else before the first words are
/// drawn. Qt asks it for the same, and then finds it done.
void readFontSettings()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    constexpr int version = 1;
    if (auto *const read = reinterpret_cast<int (*)()>(QLibrary::resolve(u"fontconfig"_s, version, "FcInit"))) {
        read();
    }
#endif
}

} // namespace

EarlyReading::EarlyReading(const QString &dataFolder)
{
    (void)QThread::currentThread(); // Qt takes the first thread that it meets for the main one
    m_fonts = std::async(std::launch::async, readFontSettings).share();
    // The settings for fonts are what the window waits for; with two processors, all three at once would only come
    // later.
    m_shelf = std::async(std::launch::async, [dataFolder, fonts = m_fonts] {
        fonts.wait();
        return CodeShelf::open(dataFolder);
    });
}

void EarlyReading::finish()
{
    if (m_shelf.valid()) {
        m_shelf.wait();
    }
    m_fonts.wait();
}

Beginning beginReading(const Opening &opening, const Preferences &preferences, AssessmentSession &session)
{
    const Place last = preferences.place();
    const QString library = opening.file.isEmpty() ? last.file : opening.file;
    const bool same = opening.file.isEmpty() || QFileInfo(library) == QFileInfo(last.file);
    if (library.isEmpty() || (opening.file.isEmpty() && !QFileInfo::exists(library))) {
        return {};
    }
    Beginning begun{library, {}};
    if (!opening.assessment.isEmpty() || !opening.provision.isEmpty()) {
        begun.back = {library, opening.assessment.isEmpty() ? last.assessment : opening.assessment, opening.provision,
                      Rooms::AssessRoom};
    } else if (same) {
        begun.back = last;
    }
    session.workplace().open(library);
    if (!begun.back.assessment.isEmpty()) {
        session.open(begun.back.assessment);
    }
    return begun;
}

} // namespace attest::ui
