// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QToolButton;

namespace attest::ui {

class ReadingLabel;

/// Last year's answer to the provision at hand, with what this year's changed in it, and Bring forward for all of it or
/// for one field.
class LastYearPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit LastYearPanel(AssessmentSession &session, QWidget *parent = nullptr);
    void show(const std::optional<ProvisionCode> &code);

private:
    void bring(CarriedFields fields);
    void refresh();
    void showTexts(const Answer &last, const Answer &now);
    /// Words that stood last year; with marks what this year took out of them and added.
    void showText(ReadingLabel &label, const QString &last, const QString &now, const QString &none) const;
    QString heading() const;

    AssessmentSession &m_session;
    std::optional<ProvisionCode> m_code;
    QLabel *m_heading;
    ReadingLabel *m_nothing;
    QWidget *m_answer;
    QLabel *m_comply;
    ReadingLabel *m_evidence;
    ReadingLabel *m_commentary;
    ReadingLabel *m_explanation;
    QList<QWidget *> m_explanationPart;
    ReadingLabel *m_changed;
    QCheckBox *m_mark;
    QToolButton *m_bring;
};

} // namespace attest::ui
