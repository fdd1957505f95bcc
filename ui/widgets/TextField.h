// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QTextEdit>

class QMenu;

namespace attest::ui {

class SpellChecker;
class SpellHighlighter;

/// The field that a text is written in: lists, pasting, spelling, and as high as what it holds, from three lines to
/// sixteen. TextEditor puts a toolbar to it and hands over what was written.
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    /// `spelling` outlives it.
    explicit TextField(SpellChecker &spelling, QWidget *parent = nullptr);
    ~TextField() override;

    void setBlocks(const Blocks &blocks);
    void setWritable(bool writable);

    void toggleStrong();
    void toggleEmphasis();
    void toggleStyle(ListStyle style);
    /// The menu for a place of the text: suggestions for its word, then what can be done with the text.
    QMenu *menuAt(int position);

Q_SIGNALS:
    /// The writer left: not for a menu or another window.
    void left();
    /// Something could not be taken; empty: forget what was said before.
    void problem(const QString &sentence);
    void linkWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool takesKey(const QKeyEvent &event) const;
    bool doListKey(const QKeyEvent &event);
    void addSpelling(QMenu &menu, int position);
    void addEditing(QMenu &menu);
    void showMenu(int position, const QPoint &globalPosition);
    void leaveLinkAtItsEnd();
    void followFont();
    void grow();
    SpellChecker &m_spelling;
    SpellHighlighter *m_highlighter;
};

} // namespace attest::ui
