// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace attest::ui {

/// The user guide's pages, as docs/user-guide has them, inside the program.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /// By its file's name without the ending: "assess".
    void showPage(const QString &page);

private:
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace attest::ui
