// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"
#include "ui/session/Workplace.h"

#include <QObject>

#include <deque>

namespace attest::ui {

class ReadingProgress;

/// Reads files one after another on another thread.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    using Reader = std::function<Result<Proposal>(const ImportRequest &, const CodeShelf &, Progress &)>;
    using Taker = std::function<void(int id, const ImportRequest &, Result<Proposal>)>;

    /// `take` hears of each file that was read, or could not be.
    ImportQueue(Workplace &workplace, Taker take, QObject *parent = nullptr);
    ~ImportQueue() override;

    /// In place of importForm(). It is called on another thread.
    void setReader(Reader reader) { m_reader = std::move(reader); }

    /// Reads a file once those before it are read. `id` is the caller's.
    void read(int id, const ImportRequest &request);
    /// Leaves a file out, of which nothing more is heard.
    void drop(int id);
    /// Leaves out what waits and what is being read; the ids of these, of which nothing more is heard.
    std::vector<int> stop();
    bool isReading() const { return m_progress != nullptr; }
    /// Of the file that is being read; null: none is.
    std::shared_ptr<ReadingProgress> progress() const { return m_progress; }

Q_SIGNALS:
    void started(int id);
    /// There is nothing more to read.
    void ended();

private:
    struct Asked
    {
        int id = 0;
        ImportRequest request;
    };
    void next();

    Workplace &m_workplace;
    Taker m_take;
    Reader m_reader;
    std::deque<Asked> m_waiting;
    int m_reading = 0;
    std::shared_ptr<ReadingProgress> m_progress;
};

} // namespace attest::ui
