// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareText.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace attest::ui {

class ReadingLabel;

/// One pane of a part: what a side says, below its name where the panes stand one above the other.
class PaneView : public QWidget
{
    Q_OBJECT

public:
    PaneView(Pane pane, QWidget *parent = nullptr);
    void show(const QString &sideName, const std::vector<PaneBlock> &blocks);
    void setNamed(bool named);

private:
    Pane m_pane;
    QLabel *m_name;
    ReadingLabel *m_words;
};

/// One part of a provision's comparison: its heading, what happened, and both sides beside each other.
class ComparePartView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePartView(QWidget *parent = nullptr);
    void show(const CompareSheet &sheet, const ComparePart &part);
    /// Both panes beside each other, or one above the other where there is no room for that.
    void setBeside(bool beside);

private:
    QLabel *m_heading;
    ReadingLabel *m_note;
    QWidget *m_panes;
    QBoxLayout *m_row;
    PaneView *m_before, *m_after;
    bool m_once = false;
    bool m_beside = true;
};

} // namespace attest::ui
