// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace attest::ui {

/// Whether a key event asks a field to take back, or make again, what it has not: the window's undo is meant then.
bool isUndoOfTheWindow(const QLineEdit &field, const QEvent &event);

/// One line of an answer, such as who sees to it. What is typed is handed over by edited() after half a second without
/// a key, or when the writer leaves the field. Until then Ctrl+Z takes back keystrokes here; from then on the window's
/// undo does.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);
    ~LineField() override;

    /// Shows what is kept now. Words that are not handed over yet stay.
    void setStored(const QString &text);
    /// Shows the words of another provision: what was typed is gone, so call flush() before.
    void begin(const QString &text);
    /// Hands over what is pending now. A field that is hidden or destroyed does not: that is its owner's to do.
    void flush();
    bool isPending() const { return m_pending; }

Q_SIGNALS:
    /// True with the first keystroke that is not handed over, false once it is, or was taken back.
    void typing(bool pending);
    /// Without the blanks around it.
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void takeTyped();
    void leave();
    void setPending(bool pending);
    void showWords(const QString &words);
    QString m_stored;
    QTimer m_rest;
    bool m_pending = false;
};

} // namespace attest::ui
