// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Text.h"

#include <QWidget>

class QPushButton;

namespace attest::ui {

class Notice;
class TextEditor;

/// Asks in place for the governing body's response, with its lists, links and emphasis. Escape cancels, Ctrl+Enter
/// takes.
class ResponseForm : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseForm(QWidget *parent = nullptr);

    /// Shows the form with the response there is, and puts the cursor there. What somebody began to write stays.
    void ask(const Text &response);
    /// Whether it is shown with words that are not those it began with.
    bool isBegun() const;
    /// What stands in the way, in a sentence below the words; they can be given again then.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The words are not blank. They stay until the form is hidden or told what stands in the way.
    void given(const attest::Text &response);
    void cancelled();

private:
    void setBusy(bool busy);
    void take();
    void cancel();
    TextEditor *m_words;
    Notice *m_problem;
    QPushButton *m_take;
    Text m_before;
};

} // namespace attest::ui
