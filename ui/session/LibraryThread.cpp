// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LibraryThread.h"

#include <QMetaObject>

namespace attest::ui {

LibraryThread::LibraryThread(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("library"));
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    // What was asked for before comes before this; quitting at once would drop it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_library.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::open(QObject *asker, std::function<Opened()> open, std::function<void(Result<void>)> then)
{
    ++m_open;
    Q_EMIT busyChanged();
    onThread([this, asker = QPointer<QObject>(asker), open = std::move(open), then = std::move(then)] {
        m_library.reset();
        Opened opened = open();
        Result<void> went;
        if (opened) {
            m_library = std::move(*opened);
        } else {
            went = opened.error();
        }
        back([this, asker, went, then] {
            if (asker) {
                then(went);
            }
            --m_open;
            Q_EMIT busyChanged();
        });
    });
}

void LibraryThread::close()
{
    onThread([this] { m_library.reset(); });
}

void LibraryThread::finish()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
}

void LibraryThread::onThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void LibraryThread::back(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

} // namespace attest::ui
