// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Rooms.h"

#include "ui/assess/AssessWorkspace.h"
#include "ui/compare/CompareWorkspace.h"
#include "ui/library/LibraryWorkspace.h"
#include "ui/library/RecentLibraries.h"
#include "ui/library/import/ImportPage.h"
#include "ui/publish/PublishWorkspace.h"
#include "ui/window/OpeningPage.h"

namespace attest::ui {

Rooms::Rooms(AssessmentSession &session, Preferences &preferences, QWidget *parent)
    : QStackedWidget(parent), m_workplace(session.workplace()), m_session(session), m_preferences(preferences),
      m_opening(new OpeningPage), m_assess(new AssessWorkspace(session))
{
    addWidget(m_opening);
    addWidget(m_assess);
    connect(&m_workplace, &Workplace::opened, this, [this] {
        if (m_library == nullptr) { // which sees to it itself
            RecentLibraries recent(m_preferences.settings());
            LibraryWorkspace::remember(m_workplace, recent);
        }
    });
}

LibraryWorkspace &Rooms::library()
{
    if (m_library == nullptr) {
        m_library = new LibraryWorkspace(m_workplace, m_preferences.settings());
        connect(m_library, &LibraryWorkspace::importInto, this, &Rooms::importInto);
        addWidget(m_library);
    }
    return *m_library;
}

ImportPage &Rooms::import()
{
    if (m_import == nullptr) {
        m_import = new ImportPage(m_workplace);
        library().setImportPage(m_import);
        connect(m_import, &ImportPage::cancelled, m_library, &LibraryWorkspace::showOverview);
    }
    return *m_import;
}

bool Rooms::isImporting() const
{
    return m_import != nullptr && m_import->isVisible();
}

CompareWorkspace &Rooms::compare()
{
    if (m_compare == nullptr) {
        m_compare = new CompareWorkspace(m_session, m_preferences);
        connect(m_compare, &CompareWorkspace::wantsImport, this, &Rooms::wantsImport);
        addWidget(m_compare);
        Q_EMIT compareMade(m_compare);
    }
    return *m_compare;
}

PublishWorkspace &Rooms::publish()
{
    if (m_publish == nullptr) {
        m_publish = new PublishWorkspace(m_session, m_preferences);
        addWidget(m_publish);
    }
    return *m_publish;
}

QStringList Rooms::unkept() const
{
    QStringList all{m_import != nullptr ? m_import->unkept() : QString(),
                    m_library != nullptr ? m_library->unkept() : QString()};
    all.append(unkeptOfForm());
    all.removeAll({});
    return all;
}

QStringList Rooms::unkeptOfForm() const
{
    QStringList all{m_assess->unkept(), m_publish != nullptr ? m_publish->unkept() : QString()};
    all.removeAll({});
    return all;
}

Rooms::Room Rooms::room() const
{
    const QWidget *shown = currentWidget();
    return shown == m_assess                        ? AssessRoom
           : shown == m_publish && shown != nullptr ? PublishRoom
           : shown == m_compare && shown != nullptr ? CompareRoom
                                                    : LibraryRoom;
}

void Rooms::turnTo(Room room)
{
    QWidget *wanted = m_assess;
    if (room == LibraryRoom) {
        wanted = &library();
    } else if (room == PublishRoom) {
        wanted = &publish();
    } else if (room == CompareRoom) {
        wanted = &compare();
    }
    setCurrentWidget(wanted);
    if (room != LibraryRoom && m_import != nullptr && m_import->isOver()) {
        m_library->showOverview(); // whoever comes back looks for the years
    }
}

void Rooms::neighbour(bool forward)
{
    if (room() == CompareRoom) {
        m_compare->step(forward, false);
    } else {
        m_assess->neighbour(forward);
    }
}

void Rooms::focusFilter()
{
    if (room() == CompareRoom) {
        m_compare->focusFilter();
    } else if (room() == AssessRoom) {
        m_assess->focusFilter();
    }
}

void Rooms::showOpening(const QString &name)
{
    m_opening->begin(name);
    setCurrentWidget(m_opening);
}

QSize Rooms::sizeHint() const
{
    return currentWidget()->sizeHint();
}

QSize Rooms::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

bool Rooms::isOpening() const
{
    return currentWidget() == m_opening;
}

} // namespace attest::ui
