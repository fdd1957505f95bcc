// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace attest::ui {

/// A sentence in the page, with a glyph for how it is meant and at most two things to do about it. Hidden while there
/// is nothing to say. Its buttons are there from the beginning, so that Tab comes to them where they stand.
class ImportMessage : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString words;
        std::function<void()> act;
    };

    /// `name`: the words' object name; that of the buttons is it with "Action0" and so on.
    explicit ImportMessage(const QString &name = QStringLiteral("importMessage"), QWidget *parent = nullptr);
    void say(NewsKind kind, const QString &sentence, const QList<Action> &actions = {});
    void clear();
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer(const QList<Action> &actions);
    void drawGlyph();
    QString m_name;
    NewsKind m_kind = NewsKind::Done;
    QLabel *m_glyph = nullptr;
    QLabel *m_words = nullptr;
    QWidget *m_actions = nullptr;
    QList<QPushButton *> m_buttons;
    QList<Action> m_does;
};

} // namespace attest::ui
