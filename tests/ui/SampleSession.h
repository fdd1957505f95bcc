// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QTemporaryDir>

namespace attest::test {

/// The sample landlord's library in a folder of its own, open as the window opens it.
class SampleSession
{
public:
    SampleSession();

    /// Opens the library, and the assessment of that year. False: problem() says why.
    bool openYear(const QString &year);
    /// The library alone.
    bool openLibrary();
    /// Makes the edit and waits until it came back.
    bool edit(const ProvisionCode &code, const AnswerEdit &edit);
    /// Lets everything asked for be done.
    bool settle();

    QString path() const { return m_folder.filePath("sample.attest"); }
    QString problem() const { return m_problem; }
    ui::Workplace &workplace() { return *m_workplace; }
    ui::AssessmentSession &session() { return *m_session; }
    FixedClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_problem;
    std::unique_ptr<ui::Workplace> m_workplace;
    std::unique_ptr<ui::AssessmentSession> m_session;
};

} // namespace attest::test
