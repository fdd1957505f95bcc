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
    /// A form of this import was kept. Of several the one for the latest year leads on.
    void add(const AssessmentId &id, const Assessment &kept, std::shared_ptr<const Edition> edition);
    /// What is kept from now on belongs to another import.
    void endImport() { m_count = 0; }

Q_SIGNALS:
    void anotherWanted();

private:
    void showKept();
    void start();
    /// The landlord's annual assessment for the year after; none in the library that is open.
    std::optional<AssessmentId> nextThere() const;

    Workplace &m_workplace;
    int m_count = 0;
    std::optional<AssessmentId> m_id;
    AssessmentYear m_year = AssessmentYear::starting(2024);
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
