// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace attest::ui {

/// Does `work` on another thread (reading a document, exporting), then calls `then` with what it returned on the
/// window's thread: not at all where the asker is gone by then.
template <class Work, class Then>
void inBackground(QObject *asker, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [asker = QPointer<QObject>(asker), work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<std::invoke_result_t<Work>>(work());
            // The application outlives every asker.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [asker, answer, then = std::move(then)]() mutable {
                    if (asker) {
                        then(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
}

} // namespace attest::ui
