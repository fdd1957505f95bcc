// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowAtWork.h"

#include "jobs/FindAssessment.h"
#include "jobs/SampleLibrary.h"
#include "ui/Looking.h"
#include "ui/library/LibraryWorkspace.h"

#include <QAction>
#include <QLabel>
#include <QTest>

namespace attest::test {

WindowAtWork::WindowAtWork() : m_folder(m_own.path())
{
    make();
}

WindowAtWork::WindowAtWork(const QString &folder) : m_folder(folder)
{
    make();
}

WindowAtWork::~WindowAtWork() = default;

void WindowAtWork::make()
{
    m_settings = std::make_unique<QSettings>(m_folder + "/settings.ini", QSettings::IniFormat);
    m_preferences = std::make_unique<ui::Preferences>(*m_settings);
    m_workplace = std::make_unique<ui::Workplace>(CodeShelf::shipped().value(), m_clock, "Priya Shah");
    m_session = std::make_unique<ui::AssessmentSession>(*m_workplace);
    m_window = std::make_unique<ui::MainWindow>(*m_session, *m_preferences);
}

void WindowAtWork::makeSample()
{
    if (!QFile::exists(pathOfLibrary())) {
        const auto made = makeSampleLibrary(pathOfLibrary(), m_workplace->shelf(), m_clock);
        if (!made) {
            qWarning("%s", qPrintable(made.error().message));
        }
    }
}

void WindowAtWork::begin(const ui::Opening &opening)
{
    m_window->show();
    m_window->begin(opening);
    // The offscreen platform gives the focus to the window that is active.
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        qWarning("The window did not become active.");
    }
}

bool WindowAtWork::open(const QString &year, const QString &provision)
{
    makeSample();
    begin({pathOfLibrary(), year, provision});
    return until([this] { return m_window->session().isOpen(); }) && settle();
}

void WindowAtWork::restart()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
    m_workplace.reset();
    m_preferences.reset();
    m_settings.reset();
    make();
}

const Answer &WindowAtWork::answer(const QString &code)
{
    return *m_window->session().assessment().find(*ProvisionCode::from(code));
}

std::vector<Finding> WindowAtWork::findings(const QString &code)
{
    return m_window->session().findingsOf(*ProvisionCode::from(code));
}

QTextEdit *WindowAtWork::field(const char *editor)
{
    return m_window->findChild<QWidget *>(QString::fromLatin1(editor))->findChild<QTextEdit *>();
}

bool WindowAtWork::type(const char *editor, const QString &words)
{
    QTextEdit *text = field(editor);
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, words);
    // The half second's rest, and the way to the disk and back.
    return until([this] { return m_window->session().saving() == ui::Saving::Saved; });
}

void WindowAtWork::makeEveryRoom()
{
    m_window->rooms().library().showEditions();
    m_window->rooms().import();
    m_window->rooms().compare();
    m_window->rooms().publish();
}

bool WindowAtWork::go(const QString &code)
{
    Q_EMIT m_workplace->wantsAssessment(m_window->session().form().summary.id, code);
    return m_window->findChild<QLabel *>("cardTitle")->text() == code;
}

void WindowAtWork::press(const char *action)
{
    m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

bool WindowAtWork::settle()
{
    return until([this] { return !m_workplace->store().busy(); });
}

std::unique_ptr<Library> WindowAtWork::holdLibrary()
{
    makeSample();
    auto held = Library::open(pathOfLibrary(), Library::Mode::ReadWrite, m_clock);
    return held ? std::move(*held) : nullptr;
}

QString WindowAtWork::keptCommentary(const QString &code)
{
    return keptIn(m_window->session().assessment().year.text(), code);
}

QString WindowAtWork::keptIn(const QString &year, const QString &code)
{
    m_window.reset();
    m_session.reset();
    m_workplace.reset();
    const auto library = Library::open(pathOfLibrary(), Library::Mode::ReadOnly, m_clock);
    const auto found = library ? findAssessment(**library, year) : library.error();
    const auto kept = found ? (*library)->assessment(found->id) : found.error();
    return kept ? kept->find(*ProvisionCode::from(code))->commentary.plain() : kept.error().message;
}

bool WindowAtWork::takeLibraryAway()
{
    return QFile::remove(pathOfLibrary());
}

} // namespace attest::test
