// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/GuideWindow.h"

#include "jobs/SampleLibrary.h"
#include "ui/Looking.h"
#include "ui/library/import/ImportPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPdfView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

namespace attest::test {

namespace {

constexpr QSize windowSize(1240, 800);
constexpr int settling = 50;     ///< milliseconds
constexpr int drawing = 1500;    ///< milliseconds
constexpr int longWait = 60'000; ///< milliseconds: a preview on a slow machine

QDateTime today()
{
    return QDateTime({2026, 9, 14}, {9, 41}, Qt::UTC);
}

} // namespace

GuideWindow::GuideWindow(ui::ThemeChoice theme, int fontPercent) : m_homeBefore(qgetenv("HOME")), m_clock(today())
{
    // The window shows paths; these are Priya's.
    qputenv("HOME", QFile::encodeName(m_home.path()));
    QDir(m_home.path()).mkpath("Documents");
    QApplication::setCursorFlashTime(0);
    ui::Theme::apply(theme, fontPercent);
    m_settings = std::make_unique<QSettings>(m_home.filePath("settings.ini"), QSettings::IniFormat);
    m_preferences = std::make_unique<ui::Preferences>(*m_settings);
    m_preferences->setAuthor("Priya Shah");
    m_preferences->setTheme(theme);
    m_preferences->setFontPercent(fontPercent);
    m_workplace = std::make_unique<ui::Workplace>(CodeShelf::shipped().value(), m_clock, "Priya Shah");
    m_session = std::make_unique<ui::AssessmentSession>(*m_workplace);
    m_window = std::make_unique<ui::MainWindow>(*m_session, *m_preferences);
    m_window->resize(windowSize);
}

GuideWindow::~GuideWindow()
{
    m_window.reset();
    qputenv("HOME", m_homeBefore);
}

QString GuideWindow::documents() const
{
    return m_home.filePath("Documents");
}

QString GuideWindow::libraryPath() const
{
    return documents() + "/Fenmoor Homes.attest";
}

bool GuideWindow::makeSample()
{
    return bool(makeSampleLibrary(libraryPath(), m_workplace->shelf(), m_clock));
}

bool GuideWindow::makeEmpty()
{
    return bool(Library::create(libraryPath(), m_clock));
}

bool GuideWindow::begin()
{
    const bool there = QFile::exists(libraryPath());
    m_window->show();
    m_window->begin({there ? libraryPath() : QString(), {}, {}});
    return QTest::qWaitForWindowActive(m_window.get()) && (!there || until([&] { return m_workplace->isOpen(); })) &&
           settle();
}

bool GuideWindow::open(const QString &year, const QString &provision)
{
    if (!QFile::exists(libraryPath()) && !makeSample()) {
        return false;
    }
    m_window->show();
    m_window->begin({libraryPath(), year, provision});
    const bool opened =
        QTest::qWaitForWindowActive(m_window.get()) && until([&] { return m_window->session().isOpen(); }) && settle();
    // Where Ctrl+Enter puts it.
    for (auto *choice : m_window->findChild<QWidget *>("card")->findChildren<QRadioButton *>()) {
        if (choice->isChecked()) {
            choice->setFocus();
        }
    }
    return opened;
}

bool GuideWindow::importForm(const QString &name, const QByteArray &content)
{
    return importForms({{name, content}});
}

bool GuideWindow::importForms(const QList<std::pair<QString, QByteArray>> &forms)
{
    QStringList paths;
    for (const auto &[name, content] : forms) {
        paths.append(QDir(documents()).filePath(name));
        QFile file(paths.constLast());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return false;
        }
    }
    auto *page = &m_window->rooms().import();
    page->setChooser([paths](QWidget *) { return paths; });
    press("importForm");
    return until([page] { return !page->isReading(); }, longWait);
}

void GuideWindow::press(const char *action)
{
    m_window->findChild<QAction *>(action)->trigger();
}

void GuideWindow::click(const char *button)
{
    m_window->findChild<QAbstractButton *>(button)->click();
}

bool GuideWindow::type(const char *editor, const QString &words)
{
    auto *text = m_window->findChild<QWidget *>(editor)->findChild<QTextEdit *>();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(words);
    return until([this] { return m_window->session().saving() == ui::Saving::Saved; }, longWait);
}

bool GuideWindow::settle()
{
    return until([this] { return !m_workplace->store().busy(); }, longWait);
}

bool GuideWindow::waitForPreview()
{
    const bool shown = until(
        [this] {
            const auto *pages = m_window->findChild<QPdfView *>("pages");
            return pages != nullptr && pages->isVisible();
        },
        longWait);
    // The pages are drawn by a thread of their own, which says nothing when it is done.
    QTest::qWait(drawing);
    return shown;
}

QImage GuideWindow::picture(bool ready)
{
    QTest::qWait(settling);
    return ready ? m_window->grab().toImage() : QImage();
}

QImage GuideWindow::pictureOf(const char *part, bool ready)
{
    QTest::qWait(settling);
    const auto *widget = m_window->findChild<QWidget *>(part);
    if (!ready || widget == nullptr) {
        return {};
    }
    const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
    return m_window->grab(place.adjusted(-ui::fieldGap, -ui::fieldGap, ui::fieldGap, ui::fieldGap)).toImage();
}

QImage GuideWindow::pictureOfDialog(const char *action, const std::function<bool(QWidget &)> &fill)
{
    return pictureOfDialogAfter([&] { press(action); }, fill);
}

QImage GuideWindow::pictureOfDialogAfter(const std::function<void()> &act, const std::function<bool(QWidget &)> &fill)
{
    QImage taken;
    bool came = false;
    const auto look = [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || came) {
            return;
        }
        came = true;
        if (fill(*dialog)) {
            QTest::qWait(settling);
            taken = dialog->grab().toImage();
        }
        static_cast<QDialog *>(dialog)->reject();
    };
    // Some dialogs keep their action from returning, some do not.
    QTimer::singleShot(0, m_window.get(), look);
    act();
    until([&] {
        look();
        return came;
    });
    return taken;
}

} // namespace attest::test
