// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace attest::ui {

class HistoryPanel;
class LastYearPanel;
class ProvisionCard;
class ProvisionList;

/// Where the officer answers: the provisions, the one at hand, and last year's answer beside it.
class AssessWorkspace : public QWidget
{
    Q_OBJECT

public:
    explicit AssessWorkspace(AssessmentSession &session, QWidget *parent = nullptr);

    void show(const ProvisionCode &code);
    std::optional<ProvisionCode> current() const;
    /// Makes a Change of what is being typed.
    void flush();
    /// The texts alone: a form for evidence that is half filled in stays.
    void flushTexts();
    void nextOpen();
    /// Confirms what was brought over, and goes to the next unanswered one.
    void confirmAndNext();
    void neighbour(bool forward);
    void bringForward();
    void focusFilter();
    /// To the answer of the provision shown.
    void focusAnswer();
    /// In a sentence, what is typed and cannot be saved; empty: nothing.
    QString unkept() const;
    /// The field for a member of the answer, such as comply_by; where it is not shown, the answer.
    void focusField(const QString &field);
    /// The places of the dividers, to be kept between runs.
    QByteArray shape() const;
    void setShape(const QByteArray &shape);

Q_SIGNALS:
    void shown(const attest::ProvisionCode &code);

private:
    void begin();
    /// Once the rules have looked: something before the provision offered may need something.
    void offerAgain();
    AssessmentSession &m_session;
    ProvisionList *m_list;
    ProvisionCard *m_card;
    LastYearPanel *m_lastYear;
    HistoryPanel *m_history;
    QSplitter *m_parts;
    std::optional<ProvisionCode> m_offered; ///< to the officer, who has asked for none yet
};

} // namespace attest::ui
