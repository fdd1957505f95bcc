// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QUrl;

namespace attest::ui {

class GuideText;

/// The user guide's pages, as docs/user-guide has them, inside the program.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /// By its file's name without the ending: "assess".
    void showPage(const QString &page);

private:
    void open(const QString &page);
    /// A link in the text may have led to another page.
    void markShown(const QUrl &source);
    QListWidget *m_pages;
    GuideText *m_text;
};

} // namespace attest::ui
