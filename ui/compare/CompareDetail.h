// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparePartView.h"

#include <QScrollArea>

namespace attest::ui {

/// One provision of a comparison: before and after in two panes that scroll as one, so that each part of the one
/// always stands beside the same part of the other.
class CompareDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CompareDetail(QWidget *parent = nullptr);

    /// `line`: null for none.
    void show(const CompareSheet *sheet, const CompareLine *line);
    /// Words of a sheet are tinted by the theme: draws them anew.
    void focusWords();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    const CompareSheet *m_sheet = nullptr;
    const CompareLine *m_line = nullptr;
    QLabel *m_codes;
    QLabel *m_happened;
    QWidget *m_sides;
    QLabel *m_before, *m_after;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<ComparePartView *> m_parts; ///< those that are too many are hidden
};

} // namespace attest::ui
