// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace attest::ui {

class ImportMessage;

/// After a form was kept: start the next year from it, or look at it.
class ImportKept : public QWidget
{
    Q_OBJECT

public:
    explicit ImportKept(Workplace &workplace, QWidget *parent = nullptr);
    void setKept(const AssessmentId &id, const Assessment &kept, std::shared_ptr<const Edition> edition);

Q_SIGNALS:
    void anotherWanted();

private:
    void start();
    /// The landlord's annual assessment for the year after; none in the library that is open.
    std::optional<AssessmentId> nextThere() const;

    Workplace &m_workplace;
    std::optional<AssessmentId> m_id;
    QString m_landlord;
    AssessmentYear m_next = AssessmentYear::starting(2024);
    std::shared_ptr<const Edition> m_edition; ///< of the year after
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    ImportMessage *m_message = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_look = nullptr;
};

} // namespace attest::ui
