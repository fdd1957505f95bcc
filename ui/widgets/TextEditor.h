// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Text.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace attest::ui {

class LinkRow;
class SpellChecker;
class TextField;
class TextToolbar;

/// The editor for commentary, explanation and response. What is typed is handed over by rested() after half a second
/// without a key, or when the writer leaves the field; who types on is told of by stillTyping(). Until then Ctrl+Z
/// takes back keystrokes here; from then on the window's undo does. Markup that nobody touched comes back as it was
/// given, to the letter.
class TextEditor : public QWidget
{
    Q_OBJECT

public:
    /// With the spelling that all editors share.
    explicit TextEditor(QWidget *parent = nullptr);
    /// `spelling` outlives it.
    explicit TextEditor(SpellChecker &spelling, QWidget *parent = nullptr);
    ~TextEditor() override;

    /// Shows a text. The cursor stays where it can. Does nothing where it is the text that is shown, nor while
    /// something typed is not handed over: what somebody just wrote is never lost.
    void setText(const Text &text);
    /// Shows another provision's text, from its start: nothing of the one before stays, no open link, no message, no
    /// keystroke to take back. What was typed and not handed over is gone, so call flush() before.
    void begin(const Text &text);
    Text text() const;
    bool isPending() const { return m_pending; }

    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    /// What a screen reader calls the field; the toolbar's buttons are named by it.
    void setFieldName(const QString &name);
    /// A label beside the toolbar, above the field; it names the field, too. Empty: none.
    void setLabel(const QString &words);
    void setPlaceholder(const QString &words);
    /// Why spelling is not checked, in a sentence; empty where it is.
    QString spellingProblem() const;

    /// Hands over what is pending now. An editor that is hidden or destroyed does not do so by itself: its owner calls
    /// this before.
    void flush();
    /// After how many milliseconds without a key what is typed is handed on.
    void setRest(int milliseconds);

    /// The tools stand below the name where there is no room beside it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// True with the first keystroke that is not handed over, false once it is, or was taken back.
    void typing(bool pending);
    void rested(const attest::Text &text);
    /// Every half second while there is no rest.
    void stillTyping(const attest::Text &text);
    /// What was typed is gone again: nothing is handed over.
    void takenBack();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showProblem(const QString &sentence);
    void setPending(bool pending);
    void takeModification(bool modified);
    void tellTyping();
    SpellChecker &m_spelling;
    QBoxLayout *m_head = nullptr;
    QLabel *m_label;
    TextField *m_field;
    TextToolbar *m_toolbar;
    LinkRow *m_linkRow;
    QLabel *m_problem;
    QTimer m_rest, m_still;
    Text m_given; ///< what the document says as long as it is not modified
    bool m_pending = false;
    bool m_showing = false;
};

} // namespace attest::ui
