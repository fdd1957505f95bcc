// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace attest::ui {

class Notice;

/// Asks for words in place: a question, room for the answer, a button that takes it, Cancel. Escape cancels,
/// Ctrl+Enter takes.
class ReasonForm : public QWidget
{
    Q_OBJECT

public:
    /// `takes`: the button's word. `blank`: what is said where there are no words.
    ReasonForm(const QString &takes, const QString &blank, QWidget *parent = nullptr);

    /// Shows the form, with `words` to begin with, and puts the cursor there.
    void ask(const QString &question, const QString &words = {});
    QString words() const;
    /// What stands in the way, in a sentence below the words; they can be given again then.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The words are not blank. They stay until the form is hidden or told what stands in the way.
    void given(const QString &words);
    void cancelled();

private:
    void setBusy(bool busy);
    void scrollToIt();
    void take();
    void cancel();
    QString m_blank;
    QLabel *m_question;
    QPlainTextEdit *m_words;
    Notice *m_problem;
    QPushButton *m_take;
};

} // namespace attest::ui
