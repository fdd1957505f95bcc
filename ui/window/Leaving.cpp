// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Leaving.h"

#include "ui/window/Rooms.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace attest::ui {

namespace {

constexpr int longestSave = 5'000; ///< milliseconds; then the officer is asked

} // namespace

Leaving::Leaving(AssessmentSession &session, Rooms &rooms, QWidget &window)
    : QObject(&window), m_session(session), m_rooms(rooms), m_window(window)
{
    m_waits.setSingleShot(true);
    connect(&m_waits, &QTimer::timeout, this, &Leaving::askAboutSaving);
    connect(&session, &AssessmentSession::savingChanged, this, &Leaving::closeOnceSaved);
}

QString Leaving::libraryName() const
{
    return QFileInfo(m_session.workplace().contents().path).fileName();
}

bool Leaving::mayClose()
{
    if (const QStringList unkept = m_rooms.unkept(); !unkept.isEmpty() && !m_unkeptLetGo) {
        if (!letsGo(unkept)) {
            return false;
        }
        m_unkeptLetGo = true;
    }
    if (!m_session.isOpen() || m_session.saving() == Saving::Saved || m_unsavedLetGo) {
        return true;
    }
    if (m_session.saving() == Saving::Failed) {
        askAboutSaving();
    } else if (!m_waits.isActive()) {
        m_waits.start(longestSave);
    }
    return false;
}

bool Leaving::mayOpenAnother()
{
    const QStringList unkept = m_rooms.unkeptOfForm();
    return unkept.isEmpty() || letsGo(unkept);
}

void Leaving::closeOnceSaved()
{
    if (!m_waits.isActive() || m_session.saving() == Saving::Saving) {
        return;
    }
    m_waits.stop();
    QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

void Leaving::askAboutSaving()
{
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("The last edits could not be saved to %1. If you leave now, they are lost.").arg(libraryName()),
                    QMessageBox::NoButton, &m_window);
    box.setTextFormat(Qt::PlainText);
    const auto *stay = box.addButton(tr("Stay, and save again"), QMessageBox::AcceptRole);
    box.addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == stay) {
        m_session.saveAgain();
        return;
    }
    m_unsavedLetGo = true;
    m_window.close();
}

bool Leaving::letsGo(const QStringList &unkept)
{
    QMessageBox box(QMessageBox::Warning, tr("Not kept yet"),
                    unkept.join(u'\n') + u'\n' + tr("If you leave now, that is lost."), QMessageBox::NoButton,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    const auto *leave = box.addButton(tr("Leave without keeping it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace attest::ui
