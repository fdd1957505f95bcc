// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/FindingsModel.h"
#include "ui/session/AssessmentSession.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace attest::ui {

class FindingsView;
class ReasonForm;

/// What stands between the form and publication: a sentence, the findings, and for the chosen one the way there or the
/// reason why it can be accepted.
class ReadinessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPanel(AssessmentSession &session, QWidget *parent = nullptr);

    /// To where the reader can act on what blocks.
    void focusFindings();

Q_SIGNALS:
    /// The finding is about the governing body's decision.
    void wantsGoverningBody();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    /// Now, or when it is next looked at: typing elsewhere does not pay for what nobody sees.
    void renewWhenSeen();
    void renew();
    void choose();
    void go();
    void askForReason();
    void accept(const QString &reason);
    void endAsking();
    const Finding *chosen() const;

    AssessmentSession &m_session;
    FindingsModel m_model;
    bool m_stale = true;
    QSet<int> m_collapsed; ///< FindingsModel::Kind of the groups that the reader closed
    QLabel *m_heading;
    QLabel *m_remainder;
    FindingsView *m_view;
    QWidget *m_buttons;
    QPushButton *m_go;
    QPushButton *m_accept;
    ReasonForm *m_reason;
};

} // namespace attest::ui
