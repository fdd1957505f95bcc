// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace attest::ui {

/// What stands in Compare while nothing is compared: why, and the next step.
class CompareMessage : public QWidget
{
    Q_OBJECT

public:
    explicit CompareMessage(QWidget *parent = nullptr);

    /// There are too few forms for two to be compared.
    void sayTooFew(int forms);
    /// It is being compared.
    void sayWaiting();
    /// Two are still to be chosen, or could not be compared: in a sentence.
    void say(const QString &heading, const QString &sentence);

Q_SIGNALS:
    void wantsImport();
    void wantsEditions();

private:
    QLabel *m_heading, *m_sentence;
    QPushButton *m_import, *m_editions;
};

} // namespace attest::ui
