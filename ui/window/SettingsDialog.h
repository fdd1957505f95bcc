// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace attest::ui {

/// The author's name, the theme and the size of type.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const QString &author, ThemeChoice theme, int fontPercent, QWidget *parent = nullptr);

    QString author() const;
    ThemeChoice theme() const;
    int fontPercent() const;

Q_SIGNALS:
    /// Theme or size were chosen: show them at once.
    void lookChanged();

private:
    QLineEdit *m_author;
    QComboBox *m_theme;
    QSpinBox *m_percent;
};

} // namespace attest::ui
