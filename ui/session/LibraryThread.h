// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/Library.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace attest::ui {

/// One library, open on a thread of its own, so that a slow disk never holds up the window. Work is done in the order
/// in which it was asked for; answers arrive on the thread that asked, and not at all where the one who asked is gone.
class LibraryThread : public QObject
{
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<Library>>;

    explicit LibraryThread(QObject *parent = nullptr);
    /// Ends what was asked for, then closes the library.
    ~LibraryThread() override;

    /// Opens what `open` opens; the one before is closed. `then` hears how it went.
    void open(QObject *asker, std::function<Opened()> open, std::function<void(Result<void>)> then);
    /// Closes the library once all that was asked for is done.
    void close();

    /// Does `work` on the library, then calls `then` with what it returned, on the asker's thread. Where no library is
    /// open nothing is called.
    template <class Work, class Then>
    void ask(QObject *asker, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, Library &>;
        ++m_open;
        Q_EMIT busyChanged();
        onThread([this, asker = QPointer<QObject>(asker), work = std::move(work), then = std::move(then)]() mutable {
            std::shared_ptr<Answer> answer;
            if (m_library) {
                answer = std::make_shared<Answer>(work(*m_library));
            }
            back([this, asker, answer, then = std::move(then)]() mutable {
                if (asker && answer) {
                    then(std::move(*answer));
                }
                --m_open;
                Q_EMIT busyChanged();
            });
        });
    }

    /// Whether anything asked for is still under way.
    bool busy() const { return m_open > 0; }
    /// Waits until all that was asked for so far is done on the library's thread: for closing the window.
    void finish();

Q_SIGNALS:
    void busyChanged();

private:
    void onThread(std::function<void()> work);
    void back(std::function<void()> work);

    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Library> m_library; ///< touched on m_thread alone
    int m_open = 0;                     ///< asked for and not yet answered
};

} // namespace attest::ui
