// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QTextCursor;

namespace attest::ui {

class TextField;

/// Bold, italic, lists and link for one field. It is one stop of the Tab key; the arrow keys go along it.
class TextToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit TextToolbar(TextField &field, QWidget *parent = nullptr);

    /// The buttons are named by their field: "Bold, Commentary".
    void setFieldName(const QString &name);
    /// What the buttons do, so that their keys work in the field.
    const QList<QAction *> &tools() const { return m_actions; }

Q_SIGNALS:
    void linkWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const QString &iconName, const QString &words, const QKeySequence &keys, bool checkable);
    void showState();
    TextField &m_field;
    QHBoxLayout *m_row;
    QList<QAction *> m_actions; ///< before those that add() makes
    QAction *m_strong, *m_emphasis, *m_bullets, *m_numbers, *m_link;
};

} // namespace attest::ui
