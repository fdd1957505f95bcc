// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportDraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace attest::ui {

class GrowingEdit;

/// A row of the form that matches no provision: its cells, and where it is to go.
class UnplacedRowEditor : public QWidget
{
    Q_OBJECT

public:
    explicit UnplacedRowEditor(QWidget *parent = nullptr);

    void setRow(const ImportDraft &draft, size_t row);

Q_SIGNALS:
    void putUnder(size_t answer);
    void leftOut();
    void reopened();

private:
    void showFate(const ImportDraft &draft, size_t row);
    QLabel *m_place = nullptr;
    QLabel *m_reason = nullptr;
    GrowingEdit *m_cells = nullptr;
    GrowingEdit *m_would = nullptr;
    QLabel *m_fate = nullptr;
    QLabel *m_choiceName = nullptr;
    QComboBox *m_provisions = nullptr;
    QPushButton *m_put = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace attest::ui
