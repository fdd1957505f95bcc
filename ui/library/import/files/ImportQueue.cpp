// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/files/ImportQueue.h"

#include "ui/library/import/ImportWait.h"
#include "ui/session/Background.h"

namespace attest::ui {

ImportQueue::ImportQueue(Workplace &workplace, Taker take, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_take(std::move(take)), m_reader(importForm)
{
}

ImportQueue::~ImportQueue()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ImportQueue::read(int id, const ImportRequest &request)
{
    m_waiting.push_back({id, request});
    if (!m_progress) {
        next();
    }
}

void ImportQueue::next()
{
    if (m_waiting.empty()) {
        m_progress.reset();
        Q_EMIT ended();
        return;
    }
    const Asked asked = m_waiting.front();
    m_waiting.pop_front();
    m_reading = asked.id;
    m_progress = std::make_shared<ReadingProgress>();
    Q_EMIT started(asked.id);
    inBackground(
        this,
        [request = asked.request, progress = m_progress, reader = m_reader, shelf = m_workplace.sharedShelf(),
         more = m_workplace.editionsOnlyInLibrary()]() mutable {
            request.alsoKnown = std::move(more);
            return reader(request, *shelf, *progress);
        },
        [this, asked, progress = m_progress](Result<Proposal> proposal) {
            if (progress != m_progress) {
                return; // stopped
            }
            if (m_waiting.empty()) {
                m_progress.reset(); // what hears of it finds nothing being read
            }
            m_take(asked.id, asked.request, std::move(proposal));
            if (progress == m_progress || !m_progress) {
                next();
            }
        });
}

void ImportQueue::drop(int id)
{
    std::erase_if(m_waiting, [id](const Asked &asked) { return asked.id == id; });
    if (m_progress && m_reading == id) {
        m_progress->cancel();
        next();
    }
}

std::vector<int> ImportQueue::stop()
{
    std::vector<int> left;
    if (m_progress) {
        m_progress->cancel();
        m_progress.reset();
        left.push_back(m_reading);
    }
    for (const Asked &asked : m_waiting) {
        left.push_back(asked.id);
    }
    m_waiting.clear();
    if (!left.empty()) {
        Q_EMIT ended();
    }
    return left;
}

} // namespace attest::ui
